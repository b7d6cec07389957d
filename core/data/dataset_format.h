// SPDX-License-Identifier: GPL-3.0-or-later
// The table of file formats: how a data set is recognised and opened. A new format is one row in dataset_format.cpp.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/data/dataset.h"
#include "core/data/dataset_description.h"

namespace dynak {

// What is being opened.
struct DatasetSource {
    std::filesystem::path root;  // the folder; of a single file, its folder
    bool singleFile = false;
    std::vector<std::filesystem::path> files;    // relative to root, sorted; also those in folders named like a split
    std::vector<std::filesystem::path> folders;  // direct subfolders, sorted
    DatasetDescription description;
    std::vector<std::string> labelNames;  // from dataset.json, else from the options
};

struct DatasetFormat {
    const char* name;
    DatasetKind kind;
    // Whether the files look like it. Reads little; never throws for files of another kind.
    bool (*fits)(const DatasetSource&);
    // `info` comes with path, division and description filled in.
    std::shared_ptr<const Dataset> (*open)(const DatasetSource&, DatasetInfo info, const Job&);
};

// In the order in which they are tried.
[[nodiscard]] std::span<const DatasetFormat> datasetFormats();

// Files of one split, relative to the root.
struct SplitFiles {
    std::string name;
    SplitRole role = SplitRole::other;
    std::vector<std::filesystem::path> paths;
};

// Puts files into splits: as dataset.json says, else by the usual words in their paths; without any such word all files
// are one split. Files without such a word beside files with one are left out and noted.
// Throws Error{notFound} for a file of dataset.json that is absent.
[[nodiscard]] std::vector<SplitFiles> groupBySplit(const DatasetSource& source,
                                                   const std::vector<std::filesystem::path>& candidates,
                                                   std::vector<Sentence>& notes);

// Lower case with the dot: ".csv". A trailing ".gz" is ignored: "a.csv.gz" gives ".csv".
[[nodiscard]] std::string extension(const std::filesystem::path& file);
[[nodiscard]] std::string lowerCase(std::string text);

// The rows of the table.
[[nodiscard]] bool isIdx(const DatasetSource&);
[[nodiscard]] std::shared_ptr<const Dataset> openIdx(const DatasetSource&, DatasetInfo, const Job&);
[[nodiscard]] bool isCifar(const DatasetSource&);
[[nodiscard]] std::shared_ptr<const Dataset> openCifar(const DatasetSource&, DatasetInfo, const Job&);
[[nodiscard]] bool isImageFolder(const DatasetSource&);
[[nodiscard]] std::shared_ptr<const Dataset> openImageFolder(const DatasetSource&, DatasetInfo, const Job&);
[[nodiscard]] bool isAlignedFiles(const DatasetSource&);
[[nodiscard]] std::shared_ptr<const Dataset> openAlignedFiles(const DatasetSource&, DatasetInfo, const Job&);
[[nodiscard]] bool isTextTable(const DatasetSource&);
[[nodiscard]] std::shared_ptr<const Dataset> openTextTable(const DatasetSource&, DatasetInfo, const Job&);
[[nodiscard]] bool isJsonLines(const DatasetSource&);
[[nodiscard]] std::shared_ptr<const Dataset> openJsonLines(const DatasetSource&, DatasetInfo, const Job&);
[[nodiscard]] bool isRunningText(const DatasetSource&);
[[nodiscard]] std::shared_ptr<const Dataset> openRunningText(const DatasetSource&, DatasetInfo, const Job&);

}  // namespace dynak
