// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/resolve.h"

#include <algorithm>

#include "core/base/error.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

struct Wanted {
    const char* noun;    // "model"
    const char* option;  // that names another place
    std::string path;
    std::string relativePath;
    std::string hash;
    ErrorCode mismatch;
};

std::vector<fs::path> candidates(const fs::path& projectFile, const Wanted& wanted) {
    std::vector<fs::path> places;
    if (!wanted.relativePath.empty() && !projectFile.empty())
        places.push_back((projectFile.parent_path() / wanted.relativePath).lexically_normal());
    if (std::ranges::find(places, fs::path(wanted.path)) == places.end()) places.emplace_back(wanted.path);
    return places;
}

fs::path resolve(const fs::path& projectFile, const Wanted& wanted, const ContentHash& hashOf) {
    const std::string what = std::string("the ") + wanted.noun + " of " + projectFile.string();
    if (wanted.path.empty())
        throw Error(ErrorCode::notFound, projectFile.string() + " names no " + wanted.noun + ".",
                    std::string("Choose one with ") + wanted.option + ".");
    std::string tried;
    std::string others;
    for (const fs::path& place : candidates(projectFile, wanted)) {
        tried += (tried.empty() ? "" : " nor at ") + place.string();
        std::error_code status;
        if (!fs::exists(place, status)) continue;
        const std::string found = hashOf(place);
        if (found == wanted.hash) return place;
        others += (others.empty() ? "" : "; ") + place.string() + " has " + found;
    }
    if (others.empty())
        throw Error(ErrorCode::notFound, what + " is neither at " + tried + ".",
                    std::string("Where is it now? Name it with ") + wanted.option + ".");
    throw Error(wanted.mismatch,
                what + " has changed: expected the content hash " + wanted.hash + ", but " + others + ".",
                std::string("Is the right one elsewhere? Name it with ") + wanted.option +
                    ", or make a new project for this one.");
}

}  // namespace

fs::path resolveModel(const Project& project, const ContentHash& hashOf) {
    const ModelReference& model = project.model;
    return resolve(project.file, {"model", "--model", model.path, model.relativePath, model.hash, ErrorCode::badModel},
                   hashOf);
}

fs::path resolveTrained(const Project& project, const TrainedModel& model, const ContentHash& hashOf) {
    return resolve(project.file,
                   {"trained model", "--model", model.path, model.relativePath, model.hash, ErrorCode::badModel},
                   hashOf);
}

fs::path resolveData(const Project& project, const ContentHash& hashOf) {
    const DataReference& data = project.data;
    return resolve(project.file, {"data", "--data", data.path, data.relativePath, data.hash, ErrorCode::badData},
                   hashOf);
}

}  // namespace dynak
