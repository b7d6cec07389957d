// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace dynak {

// How many characters must be inserted, deleted or replaced to make one text of the other (Levenshtein distance).
// Characters are code points of UTF-8 texts. The character error rate of a corpus is the sum of these over the sum of
// the references' characters.
[[nodiscard]] std::int64_t characterErrors(std::string_view hypothesis, std::string_view reference);

}  // namespace dynak
