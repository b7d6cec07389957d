// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_format.h"

#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/data/split.h"

namespace dynak {

namespace fs = std::filesystem;

std::span<const DatasetFormat> datasetFormats() {
    static constexpr std::array formats = {
        DatasetFormat{"IDX", DatasetKind::images, isIdx, openIdx},
        DatasetFormat{"CIFAR binary", DatasetKind::images, isCifar, openCifar},
        DatasetFormat{"image folder", DatasetKind::images, isImageFolder, openImageFolder},
        DatasetFormat{"sentence pairs", DatasetKind::texts, isAlignedFiles, openAlignedFiles},
        DatasetFormat{"JSON lines", DatasetKind::texts, isJsonLines, openJsonLines},
        DatasetFormat{"text table", DatasetKind::texts, isTextTable, openTextTable},
        DatasetFormat{"running text", DatasetKind::runningText, isRunningText, openRunningText},
    };
    return formats;
}

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string extension(const fs::path& file) {
    const std::string last = lowerCase(file.extension().string());
    return last == ".gz" ? lowerCase(file.stem().extension().string()) : last;
}

namespace {

std::vector<SplitFiles> describedSplits(const DatasetSource& source) {
    std::vector<SplitFiles> splits;
    for (const auto& described : source.description.splits) {
        SplitFiles split{described.name, splitRole(described.name), {}};
        for (const auto& path : described.paths) {
            if (!fs::exists(source.root / path))
                throw Error(ErrorCode::notFound,
                            Sentence::tr("%1: the file %2 of split \"%3\" does not exist.", source.description.origin,
                                         source.root / path, described.name),
                            Sentence::tr("Paths under \"splits\" are relative to the data set's folder."));
            split.paths.emplace_back(path);
        }
        splits.push_back(std::move(split));
    }
    return splits;
}

const char* roleName(SplitRole role) {
    switch (role) {
        case SplitRole::train: return "train";
        case SplitRole::validation: return "validation";
        case SplitRole::test: return "test";
        case SplitRole::other: return "all";
    }
    return "all";
}

}  // namespace

std::vector<SplitFiles> groupBySplit(const DatasetSource& source, const std::vector<fs::path>& candidates,
                                     std::vector<Sentence>& notes) {
    if (!source.description.splits.empty()) return describedSplits(source);
    std::vector<SplitFiles> splits;
    std::string leftOut;
    for (const auto role : {SplitRole::train, SplitRole::validation, SplitRole::test}) {
        SplitFiles split{roleName(role), role, {}};
        for (const auto& file : candidates)
            if (splitRole(file.string()) == role) split.paths.push_back(file);
        if (!split.paths.empty()) splits.push_back(std::move(split));
    }
    if (splits.empty()) return {{roleName(SplitRole::other), SplitRole::other, candidates}};
    for (const auto& file : candidates)
        if (splitRole(file.string()) == SplitRole::other) leftOut += (leftOut.empty() ? "" : ", ") + file.string();
    if (!leftOut.empty())
        notes.push_back(
            Sentence::tr("Left out, because the name says no split beside files whose names do: %1.", leftOut));
    return splits;
}

}  // namespace dynak
