// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace dynak {

// Where what can be made again is kept: $XDG_CACHE_HOME/dynak, else ~/.cache/dynak, else a folder of the temporary one.
[[nodiscard]] std::filesystem::path cacheFolder();

}  // namespace dynak
