// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace dynak {

// The folder with architectures, palettes, demo models and lessons: $DYNAK_RESOURCES, else beside the running program
// (../share/dynak), else the source tree it was built from. Throws Error{notFound} that lists where it looked.
[[nodiscard]] std::filesystem::path resourceFolder();

}  // namespace dynak
