// SPDX-License-Identifier: GPL-3.0-or-later
// dataset.json: what cannot be guessed from the files. docs/data.md lists its keys.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/data/dataset.h"

namespace dynak {

// A column by its name in the header or by its number from 0.
using ColumnName = std::variant<std::string, std::int64_t>;

// What people call it: "label" or column 2.
[[nodiscard]] std::string toString(const ColumnName& column);

struct DescribedSplit {
    std::string name;
    std::vector<std::string> paths;  // files or folders below the data set's folder
};

struct DatasetDescription {
    std::string origin;  // the file, for errors; empty if there is none
    std::optional<DatasetKind> kind;
    std::optional<ColumnName> text;
    std::optional<ColumnName> pair;
    std::optional<ColumnName> label;
    std::optional<std::string> source, target;  // endings of line-aligned files: "en", "de"
    std::optional<bool> header;
    std::optional<char> delimiter;
    std::optional<bool> quotes;
    std::vector<std::string> labelNames;  // by class id
    std::vector<DescribedSplit> splits;
    std::optional<double> heldOutShare;
    std::optional<std::uint64_t> seed;
    std::optional<ImagePreprocessor> imagePreprocessor;
    std::string contentHash;  // of the file's text; empty if there is none
};

// Throws Error{notFound, badFile} naming the file and the key.
[[nodiscard]] DatasetDescription readDatasetDescription(const std::filesystem::path& file);

}  // namespace dynak
