// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dynak/continued_project.h"

#include "core/base/error.h"
#include "core/project/project_file.h"

namespace dynak::cli {

Project continuedProject(Project fresh, const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return fresh;
    Project existing = openProject(file);
    if (existing.model.path != fresh.model.path || existing.data.path != fresh.data.path)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1 is a project of another model or data set (%2, %3).", file, existing.model.path,
                                 existing.data.path),
                    Sentence::tr("Choose another --output."));
    existing.recipe = fresh.recipe;
    return existing;
}

}  // namespace dynak::cli
