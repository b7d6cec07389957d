// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder.h"

#include "core/base/error.h"

namespace dynak {

namespace fs = std::filesystem;

void createFolder(const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (!failure && fs::is_directory(folder, failure)) return;
    throw Error(ErrorCode::io,
                failure ? Sentence::tr("The folder %1 could not be made: %2.", folder, failure.message())
                        : Sentence::tr("The folder %1 could not be made: a file of that name is in its way.", folder),
                Sentence::tr("Check that you may write there, or choose another place."));
}

}  // namespace dynak
