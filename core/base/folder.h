// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace dynak {

// Makes `folder` and those above it; one that is there stays as it is.
// Throws Error{io} naming it: a file is in its way, or nothing may be written there.
void createFolder(const std::filesystem::path& folder);

}  // namespace dynak
