// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cache_folder.h"

#include <cstdlib>

namespace dynak {

namespace fs = std::filesystem;

fs::path cacheFolder() {
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache && *cache) return fs::path(cache) / "dynak";
    if (const char* home = std::getenv("HOME"); home && *home) return fs::path(home) / ".cache" / "dynak";
    return fs::temp_directory_path() / "dynak";
}

}  // namespace dynak
