// SPDX-License-Identifier: GPL-3.0-or-later
// The rules tau and anchored for one token, in the floats and with the threshold of selection_rule.h.
#pragma once

#include "core/moe/kernels/internal/vector.h"

namespace dynak::kernels {

template <class Isa>
std::int64_t selectAbove(const float* scores, std::int64_t count, float share, float floor, std::uint8_t* selected) {
    float largest = floor;
    std::int32_t finite = 1;
    for (std::int64_t e = 0; e < count; ++e) {
        largest = scores[e] > largest ? scores[e] : largest;
        finite &= scores[e] - scores[e] == 0;
    }
    if (!finite) return -1;
    const float threshold = share * largest;
    std::int32_t total = 0;
    for (std::int64_t e = 0; e < count; ++e) {
        selected[e] = scores[e] >= threshold;
        total += selected[e];
    }
    return total;
}

}  // namespace dynak::kernels
