// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG and PNG files in a folder for each class: class/*.jpg or split/class/*.jpg. Without class folders the images
// have no labels.
#include <algorithm>
#include <set>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/data/dataset_format.h"
#include "core/data/labels.h"
#include "core/data/split.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

struct ImageFile {
    std::string path;  // relative to the root
    std::int32_t label = -1;
};

class ImageFolder final : public Dataset {
public:
    ImageFolder(DatasetInfo info, fs::path root, std::vector<std::vector<ImageFile>> splits)
        : Dataset(std::move(info)), root_(std::move(root)), splits_(std::move(splits)) {}

    [[nodiscard]] Sample read(const SampleReference& reference) const override {
        Sample sample;
        sample.image = readImage(root_ / fileOf(reference).path);
        sample.label = label(reference);
        return sample;
    }

    [[nodiscard]] std::int64_t label(const SampleReference& reference) const override {
        const auto number = fileOf(reference).label;
        return number < 0 ? ignoredLabel : number;
    }

private:
    [[nodiscard]] const ImageFile& fileOf(const SampleReference& reference) const {
        return splits_.at(static_cast<std::size_t>(reference.split)).at(static_cast<std::size_t>(reference.index));
    }

    fs::path root_;
    std::vector<std::vector<ImageFile>> splits_;
};

bool isImageName(const fs::path& file) {
    const std::string kind = lowerCase(file.extension().string());
    return kind == ".jpg" || kind == ".jpeg" || kind == ".png";
}

struct Listing {
    std::vector<std::string> images;
    std::vector<std::string> folders;
};

Listing list(const fs::path& folder) {
    Listing listing;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        const std::string name = at->path().filename().string();
        std::error_code ignored;
        if (name.starts_with('.')) continue;
        if (at->is_directory(ignored))
            listing.folders.push_back(name);
        else if (isImageName(at->path()))
            listing.images.push_back(name);
    }
    if (code)
        throw Error(ErrorCode::io, Sentence::tr("The folder %1 cannot be read: %2.", folder, code.message()),
                    Sentence::tr("Check that you may read it."));
    std::sort(listing.images.begin(), listing.images.end());
    std::sort(listing.folders.begin(), listing.folders.end());
    return listing;
}

bool hasImages(const fs::path& folder) {
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code))
        if (isImageName(at->path())) return true;
    return false;
}

bool hasClasses(const fs::path& folder) {
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        std::error_code ignored;
        if (at->is_directory(ignored) && hasImages(at->path())) return true;
    }
    return false;
}

// Folders that are splits: named like one and holding classes (or, if all are named so, images). "train" among other
// classes that hold images is a class of vehicles.
std::vector<SplitFiles> folderSplits(const DatasetSource& source, std::vector<Sentence>& notes) {
    if (!source.description.splits.empty()) return groupBySplit(source, {}, notes);
    std::vector<fs::path> named;
    bool allNamed = !source.folders.empty();
    for (const auto& folder : source.folders) {
        const bool isNamed = splitRole(folder.string()) != SplitRole::other;
        allNamed = allNamed && isNamed;
        if (isNamed && hasClasses(source.root / folder)) named.push_back(folder);
    }
    if (named.empty() && allNamed)
        for (const auto& folder : source.folders)
            if (hasImages(source.root / folder)) named.push_back(folder);
    if (named.empty()) return {{"all", SplitRole::other, {"."}}};
    return groupBySplit(source, named, notes);
}

struct Class {
    std::string name;  // empty: none
    std::vector<std::string> images;
};

std::vector<Class> listClasses(const fs::path& root, const fs::path& folder) {
    std::vector<Class> classes;
    const Listing top = list(root / folder);
    const auto add = [&](const std::string& name, const fs::path& inside, const std::vector<std::string>& images) {
        Class entry{name, {}};
        for (const auto& image : images) entry.images.push_back((inside / image).lexically_normal().string());
        classes.push_back(std::move(entry));
    };
    for (const auto& name : top.folders) {
        const auto inside = list(root / folder / name);
        if (!inside.images.empty()) add(name, folder / name, inside.images);
    }
    if (classes.empty() && !top.images.empty()) add("", folder, top.images);
    return classes;
}

std::vector<std::string> classNames(const std::vector<std::vector<Class>>& splits, const DatasetSource& source) {
    std::set<std::string> found;
    for (const auto& split : splits)
        for (const auto& entry : split)
            if (!entry.name.empty()) found.insert(entry.name);
    if (found.empty()) return {};
    for (const auto& each : found) {
        const auto& given = source.labelNames;
        if (!given.empty() && std::find(given.begin(), given.end(), each) == given.end())
            throw Error(ErrorCode::badData,
                        Sentence::tr("%1: the class \"%2\" is not among the %3 label names.", source.root / each, each,
                                     given.size()),
                        Sentence::tr("Rename the folder or correct the list of label names."));
    }
    return source.labelNames.empty() ? std::vector<std::string>(found.begin(), found.end()) : source.labelNames;
}

}  // namespace

bool isImageFolder(const DatasetSource& source) {
    if (source.singleFile) return false;
    if (!source.description.splits.empty())
        return std::any_of(
            source.description.splits.begin(), source.description.splits.end(), [&](const DescribedSplit& split) {
                return fs::is_directory(source.root / split.paths[0]) &&
                       (hasClasses(source.root / split.paths[0]) || hasImages(source.root / split.paths[0]));
            });
    if (hasImages(source.root)) return true;
    return std::any_of(source.folders.begin(), source.folders.end(), [&](const fs::path& folder) {
        return hasImages(source.root / folder) || hasClasses(source.root / folder);
    });
}

std::shared_ptr<const Dataset> openImageFolder(const DatasetSource& source, DatasetInfo info, const Job& job) {
    const auto splits = folderSplits(source, info.notes);
    std::vector<std::vector<Class>> classes;
    for (const auto& split : splits) {
        classes.emplace_back();
        for (const auto& folder : split.paths) {
            job.throwIfStopped();
            auto found = listClasses(source.root, folder);
            std::move(found.begin(), found.end(), std::back_inserter(classes.back()));
        }
    }
    info.labelNames = classNames(classes, source);
    std::vector<std::vector<ImageFile>> files;
    Hasher hasher;
    hasher.add(source.description.contentHash);
    for (std::size_t i = 0; i < splits.size(); ++i) {
        files.emplace_back();
        for (const auto& entry : classes[i]) {
            const auto at = std::find(info.labelNames.begin(), info.labelNames.end(), entry.name);
            const auto label =
                at == info.labelNames.end() ? -1 : static_cast<std::int32_t>(at - info.labelNames.begin());
            for (const auto& image : entry.images) {
                files.back().push_back({image, label});
                std::error_code ignored;
                hasher.add(image).add(std::to_string(fs::file_size(source.root / image, ignored)));
            }
        }
        info.splits.push_back({splits[i].name, splits[i].role, static_cast<std::int64_t>(files.back().size())});
    }
    info.contentHash = hasher.digest();
    return std::make_shared<ImageFolder>(std::move(info), source.root, std::move(files));
}

}  // namespace dynak
