// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/resolve.h"

#include <algorithm>

#include "core/base/error.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

struct Wanted {
    Sentence what;       // "the model of bert.dynak"
    Sentence none;       // said where the project names none
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
    if (wanted.path.empty())
        throw Error(ErrorCode::notFound, wanted.none, Sentence::tr("Choose one with %1.", wanted.option));
    Sentence tried;
    Sentence others;
    const std::vector<fs::path> places = candidates(projectFile, wanted);
    for (const fs::path& place : places) {
        tried = tried.empty() ? Sentence::verbatim(place.string()) : Sentence::tr("%1 nor at %2", tried, place);
        std::error_code status;
        if (!fs::exists(place, status)) continue;
        const std::string found = hashOf(place);
        if (found == wanted.hash) return place;
        const Sentence other = Sentence::tr("%1 has %2", place, found);
        others = others.empty() ? other : Sentence::tr("%1; %2", others, other);
    }
    if (others.empty())
        throw Error(ErrorCode::notFound,
                    places.size() > 1 ? Sentence::tr("%1 is neither at %2.", wanted.what, tried)
                                      : Sentence::tr("%1 is not at %2.", wanted.what, tried),
                    Sentence::tr("Where is it now? Name it with %1.", wanted.option));
    throw Error(wanted.mismatch,
                Sentence::tr("%1 has changed: expected the content hash %2, but %3.", wanted.what, wanted.hash, others),
                Sentence::tr("Is the right one elsewhere? Name it with %1, or make a new project for this one.",
                             wanted.option));
}

}  // namespace

fs::path resolveModel(const Project& project, const ContentHash& hashOf) {
    const ModelReference& model = project.model;
    return resolve(project.file,
                   {Sentence::tr("the model of %1", project.file), Sentence::tr("%1 names no model.", project.file),
                    "--model", model.path, model.relativePath, model.hash, ErrorCode::badModel},
                   hashOf);
}

fs::path resolveTrained(const Project& project, const TrainedModel& model, const ContentHash& hashOf) {
    return resolve(project.file,
                   {Sentence::tr("the trained model of %1", project.file),
                    Sentence::tr("%1 names no trained model.", project.file), "--model", model.path, model.relativePath,
                    model.hash, ErrorCode::badModel},
                   hashOf);
}

fs::path resolveData(const Project& project, const ContentHash& hashOf) {
    const DataReference& data = project.data;
    return resolve(project.file,
                   {Sentence::tr("the data of %1", project.file), Sentence::tr("%1 names no data.", project.file),
                    "--data", data.path, data.relativePath, data.hash, ErrorCode::badData},
                   hashOf);
}

}  // namespace dynak
