// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/table.h"

#include "core/base/error.h"

namespace dynak {

TableReader::TableReader(std::string_view text, TableFormat format, std::string origin)
    : text_(text), format_(format), origin_(std::move(origin)) {
    if (text_.starts_with("\xef\xbb\xbf")) text_.remove_prefix(3);
}

namespace {

std::string_view withoutCarriageReturn(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

}  // namespace

bool TableReader::next(TableRow& row) {
    row.fields.clear();
    while (at_ < text_.size()) {
        const auto end = std::min(text_.find('\n', at_), text_.size());
        const std::string_view line = withoutCarriageReturn(text_.substr(at_, end - at_));
        if (line.find_first_not_of(" \t") == std::string_view::npos) {
            at_ = end + 1;
            ++line_;
            continue;
        }
        row.line = line_;
        const bool plain = !format_.quotes || line.find('"') == std::string_view::npos;
        if (plain) {
            readLine(line, row);
            at_ = end + 1;
            ++line_;
            return true;
        }
        for (bool more = true; more;) {
            if (at_ < text_.size() && text_[at_] == '"') {
                row.fields.push_back(readQuoted());
            } else {
                const auto stop =
                    std::min(text_.find_first_of(std::string{format_.delimiter, '\n'}, at_), text_.size());
                row.fields.emplace_back(withoutCarriageReturn(text_.substr(at_, stop - at_)));
                at_ = stop;
            }
            more = at_ < text_.size() && text_[at_] == format_.delimiter;
            if (at_ < text_.size() && text_[at_] == '\n') ++line_;
            ++at_;
        }
        return true;
    }
    return false;
}

// From the opening quote to the delimiter or line end after the closing one.
std::string TableReader::readQuoted() {
    const std::int64_t opened = line_;
    std::string field;
    for (++at_; at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        if (c == '\n') ++line_;
        if (c != '"') {
            field += c;
        } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
            field += '"';
            ++at_;
        } else {
            ++at_;
            if (at_ + 1 < text_.size() && text_[at_] == '\r' && text_[at_ + 1] == '\n') ++at_;
            if (at_ >= text_.size() || text_[at_] == format_.delimiter || text_[at_] == '\n') return field;
            throw Error(
                ErrorCode::badData,
                Sentence::tr("%1 line %2: after a closing quote a delimiter was expected, but \"%3\" was found.",
                             origin_, line_, text_[at_]),
                Sentence::tr("Double the quotes inside a field, or say \"quotes\": false in dataset.json."));
        }
    }
    throw Error(ErrorCode::badData,
                Sentence::tr("%1 line %2: a quote is opened here and never closed.", origin_, opened),
                Sentence::tr("Close it, or say \"quotes\": false in dataset.json."));
}

void TableReader::readLine(std::string_view line, TableRow& row) const {
    if (format_.textColumn >= 0) {
        const auto cut = format_.textColumn == 0 ? line.rfind(format_.delimiter) : line.find(format_.delimiter);
        row.fields.emplace_back(line.substr(0, cut));
        if (cut != std::string_view::npos) row.fields.emplace_back(line.substr(cut + 1));
        return;
    }
    for (std::size_t from = 0;;) {
        const auto cut = line.find(format_.delimiter, from);
        row.fields.emplace_back(line.substr(from, cut - from));
        if (cut == std::string_view::npos) return;
        from = cut + 1;
    }
}

}  // namespace dynak
