// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/data/dataset_format.h"
#include "core/data/split.h"

namespace dynak {

namespace fs = std::filesystem;

const char* name(DatasetKind kind) {
    switch (kind) {
        case DatasetKind::texts: return "texts";
        case DatasetKind::runningText: return "running-text";
        case DatasetKind::images: return "images";
    }
    return "texts";
}

std::int64_t Dataset::documentBytes(const SampleReference&) const {
    return 0;
}

namespace {

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

// Files that come with data sets but are no data.
bool isCompanion(const fs::path& path) {
    const std::string stem = lowerCase(path.stem().string());
    return stem == "readme" || stem == "license" || stem == "licence" || stem == "notes" ||
           path.filename() == "dataset.json" || path.filename() == "dataset_infos.json";
}

struct Entries {
    std::vector<fs::path> files;
    std::vector<fs::path> folders;
};

Entries listFolder(const fs::path& folder) {
    Entries entries;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        if (isHidden(at->path())) continue;
        std::error_code ignored;
        if (at->is_directory(ignored))
            entries.folders.push_back(at->path().filename());
        else if (at->is_regular_file(ignored) && !isCompanion(at->path()))
            entries.files.push_back(at->path().filename());
    }
    if (code)
        throw Error(ErrorCode::io, Sentence::tr("The folder %1 cannot be read: %2.", folder, code.message()),
                    Sentence::tr("Check that you may read it."));
    std::sort(entries.files.begin(), entries.files.end());
    std::sort(entries.folders.begin(), entries.folders.end());
    return entries;
}

DatasetSource listSource(const fs::path& path) {
    std::error_code code;
    const auto status = fs::status(path, code);
    if (status.type() == fs::file_type::not_found)
        throw Error(ErrorCode::notFound, Sentence::tr("%1 does not exist.", path),
                    Sentence::tr("Check the path of the data set."));
    if (code)
        throw Error(ErrorCode::io, Sentence::tr("%1 cannot be read: %2.", path, code.message()),
                    Sentence::tr("Check that you may read it."));
    DatasetSource source;
    if (!fs::is_directory(status)) {
        source.singleFile = true;
        source.root = path.has_parent_path() ? path.parent_path() : fs::path(".");
        source.files.push_back(path.filename());
        return source;
    }
    source.root = path;
    Entries entries = listFolder(path);
    // archives often hold one folder that holds the data
    for (int depth = 0;
         depth < 3 && entries.files.empty() && entries.folders.size() == 1 &&
         !fs::exists(source.root / "dataset.json") && splitRole(entries.folders[0].string()) == SplitRole::other;
         ++depth) {
        const Entries inner = listFolder(source.root / entries.folders[0]);
        if (inner.folders.empty() && std::none_of(inner.files.begin(), inner.files.end(), [](const fs::path& file) {
                return splitRole(file.string()) != SplitRole::other;
            }))
            break;  // a class of an image folder
        source.root /= entries.folders[0];
        entries = inner;
    }
    source.files = entries.files;
    source.folders = entries.folders;
    for (const auto& folder : entries.folders) {
        if (splitRole(folder.string()) == SplitRole::other) continue;
        for (const auto& file : listFolder(source.root / folder).files) source.files.push_back(folder / file);
    }
    return source;
}

[[noreturn]] void rejectUnknown(const fs::path& path, const DatasetSource& source) {
    std::string found;
    for (std::size_t i = 0; i < source.files.size() && i < 3; ++i) found += (i ? ", " : "") + source.files[i].string();
    if (source.files.size() > 3) found += ", …";
    constexpr std::array packed{".tar", ".gz", ".xz", ".zip", ".tgz", ".zst", ".bz2"};
    const auto archive = std::ranges::find_if(source.files, [&](const fs::path& file) {
        return std::ranges::find(packed, file.extension()) != packed.end();
    });
    throw Error(
        ErrorCode::badData,
        found.empty() ? Sentence::tr("%1 is no data set that is recognised: it has %2 files and %3 folders.", path,
                                     source.files.size(), source.folders.size())
                      : Sentence::tr("%1 is no data set that is recognised: it has %2 files (%3) and %4 folders.", path,
                                     source.files.size(), found, source.folders.size()),
        archive != source.files.end() ? Sentence::tr("Unpack %1 first.", *archive)
                                      : Sentence::tr("Expected are labelled text (csv, tsv, txt, jsonl), plain text "
                                                     "(txt), images in a folder for each class, "
                                                     "IDX or CIFAR files; docs/data.md says how they are told apart."));
}

}  // namespace

std::shared_ptr<const Dataset> openDataset(const fs::path& path, const DatasetOptions& options, const Job& job) {
    DatasetSource source = listSource(path);
    if (!options.description.empty())
        source.description = readDatasetDescription(options.description);
    else if (!source.singleFile && fs::exists(source.root / "dataset.json"))
        source.description = readDatasetDescription(source.root / "dataset.json");
    source.labelNames = source.description.labelNames.empty() ? options.labelNames : source.description.labelNames;

    DatasetInfo info;
    info.path = path;
    info.imagePreprocessor = source.description.imagePreprocessor;
    info.seed = source.description.seed.value_or(options.seed);
    for (const auto& format : datasetFormats()) {
        if (source.description.kind && *source.description.kind != format.kind) continue;
        if (!format.fits(source)) continue;
        info.kind = format.kind;
        info.format = format.name;
        const double usualShare = format.kind == DatasetKind::runningText ? 0.1 : 0.2;
        info.heldOutShare =
            options.heldOutShare > 0 ? options.heldOutShare : source.description.heldOutShare.value_or(usualShare);
        if (!(info.heldOutShare < 1))
            throw Error(ErrorCode::badArgument, Sentence::tr("The held-out share should be between 0 and 1."),
                        Sentence::tr("Choose e.g. 0.2."));
        auto dataset = format.open(source, std::move(info), job);
        std::int64_t total = 0;
        for (const auto& split : dataset->info().splits) total += split.count;
        if (total == 0)
            throw Error(ErrorCode::badData, Sentence::tr("%1 holds no samples.", path),
                        Sentence::tr("Check that the files are complete."));
        return dataset;
    }
    rejectUnknown(path, source);
}

void requireLabels(const Dataset& dataset, std::int64_t classes) {
    const auto& info = dataset.info();
    if (info.labelNames.empty())
        throw Error(
            ErrorCode::badData, Sentence::tr("%1 has no labels, but the accuracy of classes was asked for.", info.path),
            Sentence::tr("Add a label column, or compare with the dense model instead, which needs no labels."));
    for (std::size_t split = 0; split < info.splits.size(); ++split) {
        for (std::int64_t i = 0; i < info.splits[split].count; ++i) {
            const auto id = dataset.label({static_cast<std::int32_t>(split), i});
            if (id == ignoredLabel || id < classes) continue;
            throw Error(
                ErrorCode::badData,
                Sentence::tr("%1: sample %2 of the split %3 has class %4 (%5), but the model has %6 classes.",
                             info.path, i + 1, info.splits[split].name, id,
                             info.labelNames[static_cast<std::size_t>(id)], classes),
                Sentence::tr("Use the data that the model was trained for, or list the classes in dataset.json."));
        }
    }
}

std::vector<std::int64_t> matchLabels(const Dataset& dataset, std::span<const std::string> modelNames) {
    const auto& names = dataset.info().labelNames;
    std::vector<std::int64_t> map;
    for (const auto& label : names) {
        const auto at = std::find_if(modelNames.begin(), modelNames.end(),
                                     [&](const std::string& known) { return lowerCase(known) == lowerCase(label); });
        if (at == modelNames.end()) break;
        map.push_back(at - modelNames.begin());
    }
    if (map.size() < names.size()) {
        map.resize(names.size());
        std::iota(map.begin(), map.end(), 0);
    }
    return map;
}

}  // namespace dynak
