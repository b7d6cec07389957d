// SPDX-License-Identifier: GPL-3.0-or-later
// CSV, TSV and `text;label` files.
#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/data/byte_file.h"
#include "core/data/column_names.h"
#include "core/data/dataset_format.h"
#include "core/data/table.h"
#include "core/data/text_dataset.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

// What a table looks like. Columns are numbered from 0, -1 is none.
struct Layout {
    TableFormat format;
    bool header = false;
    std::vector<std::string> names;  // with a header
    std::size_t columns = 0;
    int text = -1;
    int pair = -1;
    int label = -1;
};

std::vector<TableRow> firstRows(std::string_view text, const TableFormat& format, const std::string& origin,
                                std::size_t most) {
    std::vector<TableRow> rows;
    TableReader reader(text, format, origin);
    for (TableRow row; rows.size() < most && reader.next(row);) rows.push_back(row);
    return rows;
}

std::set<std::string> distinct(const std::vector<TableRow>& rows, std::size_t column) {
    std::set<std::string> values;
    for (const auto& row : rows)
        if (column < row.fields.size()) values.insert(row.fields[column]);
    return values;
}

// Labels repeat and are short; sentences do neither.
bool looksLikeLabels(const std::vector<TableRow>& rows, std::size_t column) {
    constexpr std::size_t mostCharacters = 64;
    constexpr std::size_t mostWords = 4;
    constexpr std::size_t fewRows = 20;  // too few to say anything about repetition
    for (const auto& row : rows) {
        if (column >= row.fields.size()) return false;
        const auto& field = row.fields[column];
        if (field.find_first_not_of(' ') == std::string::npos || field.size() > mostCharacters ||
            static_cast<std::size_t>(std::count(field.begin(), field.end(), ' ')) >= mostWords)
            return false;
    }
    return rows.size() <= fewRows || distinct(rows, column).size() <= rows.size() / 2;
}

std::optional<char> csvDelimiter(std::string_view text, const std::string& origin) {
    std::optional<char> widest;
    std::size_t most = 1;
    for (const char candidate : {',', ';', '\t', '|'}) {
        // quoted fields do not parse by another delimiter than theirs
        const auto rows = attempt([&] {
                              return firstRows(text, {candidate, true}, origin, 50);
                          }).value_or(std::vector<TableRow>{});
        const std::size_t columns = rows.empty() ? 0 : rows[0].fields.size();
        const bool same =
            std::all_of(rows.begin(), rows.end(), [&](const TableRow& r) { return r.fields.size() == columns; });
        if (same && columns > 1) return candidate;
        if (columns > most) {
            most = columns;
            widest = candidate;
        }
    }
    return widest;  // ragged: reading it will name the line
}

// Columns of a table with a header, by name. False if no column is known by name.
bool nameColumns(Layout& layout, const std::vector<std::string>& names) {
    layout.names = names;
    const auto found = recogniseColumns(names);
    layout.text = found.text;
    layout.pair = found.pair;
    layout.label = found.label;
    if (layout.text < 0 && layout.label >= 0 && names.size() == 2) layout.text = 1 - layout.label;
    return found.text >= 0 || found.label >= 0;
}

// Two sentences a line with a tab between them, neither of which repeats as labels do.
std::optional<Layout> sniffPairs(std::string_view text, const std::string& origin) {
    const auto rows = firstRows(text, {'\t', false}, origin, 400);
    const auto isPair = [](const TableRow& row) {
        return row.fields.size() == 2 && std::ranges::none_of(row.fields, [](const std::string& field) {
                   return field.find_first_not_of(' ') == std::string::npos;
               });
    };
    if (rows.empty() || !std::ranges::all_of(rows, isPair)) return std::nullopt;
    return Layout{{'\t', false}, false, {}, 2, 0, 1, -1};
}

// A .txt file is a table only if it says so by its header or if every line ends (or starts) with a repeating label.
std::optional<Layout> sniffTxt(std::string_view text, const std::string& origin) {
    for (const char delimiter : {';', '\t'}) {
        const auto start = firstRows(text, {delimiter, false}, origin, 1);
        Layout layout;
        layout.format = {delimiter, false};
        if (!start.empty() && start[0].fields.size() > 1) {
            layout.columns = start[0].fields.size();
            if (nameColumns(layout, start[0].fields) && layout.text >= 0 && layout.label >= 0) {
                layout.header = true;
                if (layout.columns == 2) layout.format.textColumn = layout.text;
                return layout;
            }
        }
        for (const int textColumn : {0, 1}) {
            const auto rows = firstRows(text, {delimiter, false, textColumn}, origin, 400);
            const auto isPair = [](const TableRow& row) {
                return row.fields.size() == 2;
            };
            if (rows.empty() || !std::all_of(rows.begin(), rows.end(), isPair)) continue;
            if (!looksLikeLabels(rows, static_cast<std::size_t>(1 - textColumn))) continue;
            layout = {{delimiter, false, textColumn}, false, {}, 2, textColumn, -1, 1 - textColumn};
            return layout;
        }
    }
    return sniffPairs(text, origin);
}

// A table without a header: one column is the text, of two the one that repeats is the label.
void guessColumns(Layout& layout, const std::vector<TableRow>& rows, const std::string& origin) {
    if (layout.columns > 2)
        throw Error(ErrorCode::badData,
                    Sentence::tr(
                        "%1 has %2 columns and no header with a known name, so the text cannot be told from the label.",
                        origin, layout.columns),
                    Sentence::tr("Name the columns in dataset.json, e.g. {\"columns\": {\"text\": 1, \"label\": 0}}."));
    layout.text = 0;
    if (layout.columns < 2) return;
    const bool firstLabels = looksLikeLabels(rows, 0);
    const bool secondLabels = looksLikeLabels(rows, 1);
    if (!firstLabels && !secondLabels) {
        layout.pair = 1;
    } else if (firstLabels && (!secondLabels || distinct(rows, 0).size() < distinct(rows, 1).size())) {
        layout.text = 1;
        layout.label = 0;
    } else {
        layout.label = 1;
    }
}

int describedColumn(const std::optional<ColumnName>& column, const Layout& layout, const std::string& origin) {
    if (!column) return -1;
    if (const auto* number = std::get_if<std::int64_t>(&*column)) {
        if (*number < static_cast<std::int64_t>(layout.columns)) return static_cast<int>(*number);
    } else {
        const auto at = std::find(layout.names.begin(), layout.names.end(), std::get<std::string>(*column));
        if (at != layout.names.end()) return static_cast<int>(at - layout.names.begin());
    }
    std::string known;
    for (const auto& each : layout.names) known += (known.empty() ? "" : ", ") + each;
    throw Error(ErrorCode::badData,
                known.empty() ? Sentence::tr("%1 line 1 has no column %2; it has %3 columns.", origin,
                                             toString(*column), layout.columns)
                              : Sentence::tr("%1 line 1 has no column %2; it has %3 columns: %4.", origin,
                                             toString(*column), layout.columns, known),
                Sentence::tr("Correct \"columns\" (and \"delimiter\") in dataset.json."));
}

bool namesColumns(const DatasetDescription& description) {
    for (const auto* column : {&description.text, &description.pair, &description.label})
        if (*column && std::holds_alternative<std::string>(**column)) return true;
    return false;
}

Layout describedLayout(const DatasetDescription& description, Layout layout, std::string_view text,
                       const std::string& origin) {
    const auto rows = firstRows(text, layout.format, origin, 1);
    if (rows.empty()) return layout;
    layout.columns = rows[0].fields.size();
    layout.header = description.header.value_or(namesColumns(description) || layout.header);
    layout.names = layout.header ? rows[0].fields : std::vector<std::string>{};
    for (auto& each : layout.names) each = trimmedName(each);
    layout.text = describedColumn(description.text, layout, origin);
    layout.pair = describedColumn(description.pair, layout, origin);
    layout.label = describedColumn(description.label, layout, origin);
    if (layout.text < 0)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: \"columns\" does not say which column is the text.", description.origin),
                    Sentence::tr("Add it, e.g. {\"columns\": {\"text\": 0, \"label\": 1}}."));
    return layout;
}

Layout findLayout(const DatasetSource& source, const fs::path& file, std::string_view text, const std::string& origin) {
    const auto& description = source.description;
    const std::string kind = extension(file);
    Layout layout;
    const auto sniffed = kind == ".txt" && !description.delimiter ? sniffTxt(text, origin) : std::nullopt;
    if (sniffed)
        layout = *sniffed;
    else if (description.delimiter)
        layout.format.delimiter = *description.delimiter;
    else if (kind == ".tsv" || kind == ".txt")
        layout.format.delimiter = '\t';
    else
        layout.format.delimiter = csvDelimiter(text, origin).value_or(',');
    layout.format.quotes = description.quotes.value_or(kind != ".txt");
    if (description.text || description.label || description.pair) {
        layout.format.textColumn = -1;
        return describedLayout(description, layout, text, origin);
    }
    if (sniffed) return layout;

    const auto rows = firstRows(text, layout.format, origin, 1000);
    if (rows.empty()) return layout;
    layout.columns = rows[0].fields.size();
    std::vector<std::string> names;
    for (const auto& field : rows[0].fields) names.push_back(trimmedName(field));
    layout.header = description.header.value_or(true) && (nameColumns(layout, names) || description.header.has_value());
    if (!layout.header) {
        layout.names.clear();
        guessColumns(layout, rows, origin);
    } else if (layout.text < 0) {
        std::string known;
        for (const auto& each : names) known += (known.empty() ? "" : ", ") + each;
        throw Error(ErrorCode::badData,
                    Sentence::tr("%1 line 1: none of the columns %2 is known to hold the text.", origin, known),
                    Sentence::tr("Name it in dataset.json, e.g. {\"columns\": {\"text\": \"%1\"}}.", names.back()));
    }
    return layout;
}

// The same columns in a further file of the data set, where they may stand in another order.
Layout layoutOf(const Layout& first, std::string_view text, const std::string& origin) {
    if (!first.header) return first;
    const auto rows = firstRows(text, first.format, origin, 1);
    if (rows.empty()) return first;
    Layout layout = first;
    layout.names.clear();
    for (const auto& field : rows[0].fields) layout.names.push_back(trimmedName(field));
    layout.columns = layout.names.size();
    for (auto member : {&Layout::text, &Layout::pair, &Layout::label})
        if (first.*member >= 0)
            layout.*member =
                describedColumn(ColumnName(first.names[static_cast<std::size_t>(first.*member)]), layout, origin);
    if (layout.format.textColumn >= 0) layout.format.textColumn = layout.text;
    return layout;
}

void readRows(std::string_view text, const Layout& layout, const std::string& origin, TextDatasetBuilder& builder) {
    TableReader reader(text, layout.format, origin);
    TableRow row;
    if (layout.header && !reader.next(row)) return;
    const auto field = [&](int column) {
        return column < 0 ? nullptr : &row.fields[static_cast<std::size_t>(column)];
    };
    while (reader.next(row)) {
        if (row.fields.size() != layout.columns)
            throw Error(ErrorCode::badData,
                        Sentence::tr("%1 line %2: expected %3 columns, found %4.", origin, row.line, layout.columns,
                                     row.fields.size()),
                        Sentence::tr("Correct the line; a field that contains the delimiter belongs in quotes."));
        builder.add({row.line, *field(layout.text), field(layout.pair), field(layout.label)}, origin);
    }
}

bool isTableName(const fs::path& file) {
    const std::string kind = extension(file);
    return kind == ".csv" || kind == ".tsv";
}

std::vector<fs::path> tableFiles(const DatasetSource& source) {
    std::vector<fs::path> tables, texts;
    for (const auto& file : source.files) {
        if (isTableName(file)) tables.push_back(file);
        if (extension(file) == ".txt") texts.push_back(file);
    }
    return tables.empty() ? texts : tables;
}

}  // namespace

bool isTextTable(const DatasetSource& source) {
    const auto files = tableFiles(source);
    if (!source.description.splits.empty() && source.description.kind) return true;
    if (files.empty()) return source.singleFile && source.description.kind.has_value();
    const bool described = source.description.kind || source.description.text || source.description.label;
    if (isTableName(files[0]) || described) return true;
    const std::string origin = (source.root / files[0]).string();
    constexpr std::size_t sample = 1 << 18;
    const auto found = attempt([&] {
        std::string start = readStart(source.root / files[0], sample);
        if (start.size() == sample) start.resize(start.rfind('\n') + 1);  // whole lines only
        return sniffTxt(start, origin).has_value();
    });
    return found.has_value() && *found;
}

std::shared_ptr<const Dataset> openTextTable(const DatasetSource& source, DatasetInfo info, const Job& job) {
    auto candidates = tableFiles(source);
    if (candidates.empty() && source.singleFile) candidates = source.files;
    const auto splits = groupBySplit(source, candidates, info.notes);
    TextDatasetBuilder builder;
    Hasher hasher;
    hasher.add(source.description.contentHash);
    std::optional<Layout> first;
    for (const auto& split : splits) {
        builder.beginSplit(split);
        for (const auto& path : split.paths) {
            job.throwIfStopped();
            const std::string origin = (source.root / path).string();
            const std::string text = readPlainOrGzip(source.root / path);
            hasher.add(split.name).add(text);
            if (text.find_first_not_of(" \t\r\n") == std::string::npos)
                throw Error(ErrorCode::badData, Sentence::tr("%1 is empty.", origin),
                            Sentence::tr("Give a file with one sample a line."));
            if (!first) first = findLayout(source, path, text, origin);
            readRows(text, layoutOf(*first, text, origin), origin, builder);
        }
    }
    info.contentHash = hasher.digest();
    if (first)
        info.format = std::string("text table (") +
                      (first->format.delimiter == '\t' ? "tab" : std::string(1, first->format.delimiter)) + ")";
    return builder.build(std::move(info), source.labelNames);
}

}  // namespace dynak
