// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text: CSV (RFC 4180), TSV, `text;label`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dynak {

struct TableFormat {
    char delimiter = ',';
    bool quotes = true;   // fields may be "…" with "" for a quote, delimiters and line ends inside
    int textColumn = -1;  // of two unquoted columns: the one that may contain the delimiter itself; -1: none
};

struct TableRow {
    std::int64_t line = 0;  // of its start, from 1
    std::vector<std::string> fields;
};

// Row by row; blank lines are skipped, a byte order mark and CR before LF are dropped.
class TableReader {
public:
    // `text` must outlive the reader; `origin` names the file in errors.
    TableReader(std::string_view text, TableFormat format, std::string origin);

    // False at the end. Throws Error{badData} naming the line of a quote that is never closed.
    bool next(TableRow& row);

private:
    std::string readQuoted();
    void readLine(std::string_view line, TableRow& row) const;

    std::string_view text_;
    TableFormat format_;
    std::string origin_;
    std::size_t at_ = 0;
    std::int64_t line_ = 1;
};

}  // namespace dynak
