// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/moe/kernels/internal/target.h"

namespace dynak::kernels {

// The form of a first product: lanes = neurons where they fill vectors, else lanes = width.
inline bool inPanels(std::int64_t neurons, const Target& target) {
    return neurons % target.lanes == 0 && neurons >= 2 * target.lanes;
}

// rows [neurons][width] -> panels of 2·lanes neurons, the last of what is left, each [width][panel]; as
// Products::panels reads them.
template <class Weight>
void copyPanels(const float* rows, std::int64_t neurons, std::int64_t width, std::int64_t lanes, Weight* panels) {
    for (std::int64_t first = 0; first < neurons; first += 2 * lanes) {
        const auto panel = std::min(2 * lanes, neurons - first);
        for (std::int64_t n = 0; n < panel; ++n)
            for (std::int64_t k = 0; k < width; ++k)
                panels[first * width + k * panel + n] = static_cast<Weight>(rows[(first + n) * width + k]);
    }
}

}  // namespace dynak::kernels
