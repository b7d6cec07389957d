// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace dynak {

// Which columns hold what, by the names that published data sets use; -1: none is known.
struct RecognisedColumns {
    int text = -1;
    int pair = -1;
    int label = -1;
};

// `names` in any case.
[[nodiscard]] RecognisedColumns recogniseColumns(const std::vector<std::string>& names);

// A header field without the spaces around it.
[[nodiscard]] std::string trimmedName(const std::string& name);

}  // namespace dynak
