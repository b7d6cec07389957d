// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/project/project.h"

namespace dynak::cli {

// One self-contained HTML page: what was converted, the numbers of every stage, and the given SVG figures, inlined.
[[nodiscard]] std::string htmlReport(const Project& project, const std::vector<std::filesystem::path>& figures);

}  // namespace dynak::cli
