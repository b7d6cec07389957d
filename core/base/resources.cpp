// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"

#include <cstdlib>
#include <vector>

#include "core/base/error.h"

namespace dynak {

namespace fs = std::filesystem;

fs::path resourceFolder() {
    std::vector<fs::path> candidates;
    if (const char* chosen = std::getenv("DYNAK_RESOURCES")) candidates.emplace_back(chosen);
    std::error_code status;
    const fs::path program = fs::read_symlink("/proc/self/exe", status);
    if (!status) candidates.push_back(program.parent_path().parent_path() / "share" / "dynak");
    candidates.emplace_back(DYNAK_SOURCE_RESOURCES);
    std::string looked;
    for (const auto& candidate : candidates) {
        if (fs::is_directory(candidate / "architectures", status)) return candidate;
        looked += (looked.empty() ? "" : ", ") + candidate.string();
    }
    throw Error(
        ErrorCode::notFound, Sentence::tr("Dynak's resources were not found; looked in %1.", looked),
        Sentence::tr("Install Dynak again, or set DYNAK_RESOURCES to the folder that holds \"architectures\"."));
}

}  // namespace dynak
