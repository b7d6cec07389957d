// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/embed.h"

#include <unistd.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/project/internal/embedded_files.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

fs::path loneFileOr(const fs::path& folder) {
    fs::path only;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (!only.empty()) return folder;
        only = entry.path();
    }
    return only.extension() == ".safetensors" ? only : folder;
}

}  // namespace

void embedModel(Project& project, const Checkpoint& checkpoint) {
    std::vector<fs::path> files = checkpoint.weightFiles();
    if (fs::is_directory(checkpoint.path())) {
        files.insert(files.end(), checkpoint.companions().begin(), checkpoint.companions().end());
        for (const char* name : {"config.json", "generation_config.json", "model.safetensors.index.json"}) {
            const fs::path file = checkpoint.folder() / name;
            if (fs::exists(file) && std::ranges::find(files, file) == files.end()) files.push_back(file);
        }
    }
    project.filesToEmbed = std::move(files);
    project.model.embedded = true;
}

fs::path extractModel(const Project& project, const fs::path& cache) {
    if (!project.model.embedded || project.file.empty())
        throw Error(ErrorCode::notFound, Sentence::tr("%1 has no model embedded.", project.file),
                    Sentence::tr("Name the model's folder with --model."));
    // a hash from a file is no path until it was hashed again
    const fs::path folder = cache / hashText(project.model.hash);
    if (fs::is_directory(folder)) return loneFileOr(folder);
    const fs::path temporary = cache / ("." + folder.filename().string() + "." + std::to_string(::getpid()) + ".part");
    fs::create_directories(temporary);
    try {
        readEmbeddedModel(project.file, temporary);
        fs::rename(temporary, folder);
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(temporary, ignored);
        throw;
    }
    return loneFileOr(folder);
}

}  // namespace dynak
