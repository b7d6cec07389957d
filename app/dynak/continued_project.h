// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/project/project.h"

namespace dynak::cli {

// `fresh`, or what lies in `file` already with the recipe of `fresh`: a run that was stopped goes on, and one that is
// made again has little to do. Throws Error{badArgument} where the file is a project of other sources.
[[nodiscard]] Project continuedProject(Project fresh, const std::filesystem::path& file);

}  // namespace dynak::cli
