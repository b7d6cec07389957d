// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for the demo "shapes": one shape of ten, of any colour, size, turn and place, on a patterned background.
#pragma once

#include <array>

#include "core/base/random.h"
#include "core/data/image.h"

namespace dynak {

inline constexpr std::array shapeNames{"circle",  "ring", "crescent", "triangle", "square",
                                       "hexagon", "star", "cross",    "heart",    "arrow"};
inline constexpr std::int64_t pictureSide = 32;  // pixels

// RGB [32, 32, 3], 16 levels a colour. `shape` is an index into shapeNames.
[[nodiscard]] Image drawPicture(std::size_t shape, Random& random);

}  // namespace dynak
