// SPDX-License-Identifier: GPL-3.0-or-later
// JSON lines: one object a line.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/data/byte_file.h"
#include "core/data/column_names.h"
#include "core/data/dataset_format.h"
#include "core/data/text_dataset.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

struct Keys {
    std::string text;
    std::string pair;   // empty: none
    std::string label;  // empty: none
};

std::string describedKey(const std::optional<ColumnName>& column, const DatasetDescription& description) {
    if (!column) return {};
    if (const auto* key = std::get_if<std::string>(&*column)) return *key;
    throw Error(ErrorCode::badFile,
                Sentence::tr("%1: \"columns\" should be names of keys for JSON lines, but it has the number %2.",
                             description.origin, toString(*column)),
                Sentence::tr("Write the key's name."));
}

Keys findKeys(const DatasetSource& source, const nlohmann::json& object, const Sentence& place) {
    const auto& description = source.description;
    Keys keys{describedKey(description.text, description), describedKey(description.pair, description),
              describedKey(description.label, description)};
    if (!keys.text.empty()) return keys;
    std::vector<std::string> names;
    std::string known;
    for (const auto& [key, value] : object.items()) {
        names.push_back(key);
        known += (known.empty() ? "" : ", ") + key;
    }
    const auto found = recogniseColumns(names);
    if (found.text < 0)
        throw Error(
            ErrorCode::badData, Sentence::tr("%1: none of the keys %2 is known to hold the text.", place, known),
            Sentence::tr("Name it in dataset.json, e.g. {\"columns\": {\"text\": \"body\", \"label\": \"stars\"}}."));
    keys.text = names[static_cast<std::size_t>(found.text)];
    if (found.pair >= 0) keys.pair = names[static_cast<std::size_t>(found.pair)];
    if (found.label >= 0) keys.label = names[static_cast<std::size_t>(found.label)];
    return keys;
}

// A string as it is, an integer or truth value as its digits.
std::string fieldOf(const nlohmann::json& object, const std::string& key, bool mayBeNumber, const Sentence& place) {
    const auto at = object.find(key);
    if (at == object.end())
        throw Error(ErrorCode::badData, Sentence::tr("%1: the key \"%2\" is missing.", place, key),
                    Sentence::tr("Add it, or name other columns in dataset.json."));
    if (at->is_string()) return at->get<std::string>();
    if (mayBeNumber && at->is_number_integer()) return at->dump();
    if (mayBeNumber && at->is_boolean()) return at->get<bool>() ? "1" : "0";
    throw Error(ErrorCode::badData,
                mayBeNumber ? Sentence::tr("%1: \"%2\" should be a string or a whole number, but it is %3.", place, key,
                                           at->type_name())
                            : Sentence::tr("%1: \"%2\" should be a string, but it is %3.", place, key, at->type_name()),
                Sentence::tr("Correct the line, or name other columns in dataset.json."));
}

void readLines(const DatasetSource& source, std::string_view text, const std::string& origin, std::optional<Keys>& keys,
               TextDatasetBuilder& builder) {
    std::int64_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const Sentence place = Sentence::tr("%1 line %2", origin, number);
        const auto object = parseJson(line, place);
        if (!object.is_object())
            throw Error(ErrorCode::badData,
                        Sentence::tr("%1 should be a JSON object, but it is %2.", place, object.type_name()),
                        Sentence::tr("Write one object a line."));
        if (!keys) keys = findKeys(source, object, place);
        const std::string body = fieldOf(object, keys->text, false, place);
        const std::string pair = keys->pair.empty() ? "" : fieldOf(object, keys->pair, false, place);
        const std::string label = keys->label.empty() ? "" : fieldOf(object, keys->label, true, place);
        builder.add({number, body, keys->pair.empty() ? nullptr : &pair, keys->label.empty() ? nullptr : &label},
                    origin);
    }
}

bool isJsonLinesName(const fs::path& file) {
    const std::string kind = extension(file);
    return kind == ".jsonl" || kind == ".ndjson" || kind == ".json";
}

std::vector<fs::path> jsonFiles(const DatasetSource& source) {
    std::vector<fs::path> files;
    std::copy_if(source.files.begin(), source.files.end(), std::back_inserter(files), isJsonLinesName);
    return files;
}

bool allJson(const std::vector<DescribedSplit>& splits) {
    return !splits.empty() && std::all_of(splits.begin(), splits.end(), [](const DescribedSplit& split) {
        return std::all_of(split.paths.begin(), split.paths.end(), isJsonLinesName);
    });
}

}  // namespace

bool isJsonLines(const DatasetSource& source) {
    if (!source.description.splits.empty()) return allJson(source.description.splits);
    return !jsonFiles(source).empty();
}

std::shared_ptr<const Dataset> openJsonLines(const DatasetSource& source, DatasetInfo info, const Job& job) {
    const auto splits = groupBySplit(source, jsonFiles(source), info.notes);
    TextDatasetBuilder builder;
    Hasher hasher;
    hasher.add(source.description.contentHash);
    std::optional<Keys> keys;
    for (const auto& split : splits) {
        builder.beginSplit(split);
        for (const auto& path : split.paths) {
            job.throwIfStopped();
            const std::string origin = (source.root / path).string();
            const std::string text = readPlainOrGzip(source.root / path);
            hasher.add(split.name).add(text);
            if (text.find_first_not_of(" \t\r\n") == std::string::npos)
                throw Error(ErrorCode::badData, Sentence::tr("%1 is empty.", origin),
                            Sentence::tr("Give a file with one JSON object a line."));
            readLines(source, text, origin, keys, builder);
        }
    }
    info.contentHash = hasher.digest();
    return builder.build(std::move(info), source.labelNames);
}

}  // namespace dynak
