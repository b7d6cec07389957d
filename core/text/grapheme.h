// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace dynak {

// The end of the extended grapheme cluster that begins at `at` (Unicode UAX #29, without the Indic rule GB9c).
[[nodiscard]] std::size_t graphemeEnd(std::string_view text, std::size_t at);

}  // namespace dynak
