// SPDX-License-Identifier: GPL-3.0-or-later
// Second product of one token: whole rows of `down`, read one after the other as they lie in memory, and none of the
// rows whose activation is zero. Four rows at a time: the output is loaded and stored once for four multiply-adds.
#pragma once

#include "core/moe/kernels/internal/vector.h"

namespace dynak::kernels {

template <class Isa, int rows, class Weight>
void addScaledRows(float* y, const Weight* const* down, const float* factors, std::int64_t d) {
    constexpr std::int64_t lanes = Isa::lanes;
    std::int64_t j = 0;
    for (; j + lanes <= d; j += lanes) {
        auto sum = load<Isa>(y + j);
#pragma GCC unroll 4
        for (int r = 0; r < rows; ++r) sum += factors[r] * load<Isa>(down[r] + j);
        store<Isa>(y + j, sum);
    }
    for (; j < d; ++j)
        for (int r = 0; r < rows; ++r) y[j] += factors[r] * static_cast<float>(down[r][j]);
}

template <class Isa, class Weight>
void addToOne(float* y, const Weight* down, std::int64_t d, std::int64_t neurons, const float* hidden) {
    const Weight* rows[4];
    float factors[4];
    int count = 0;
    for (std::int64_t n = 0; n < neurons; ++n) {
        if (hidden[n] == 0) continue;
        rows[count] = down + n * d;
        factors[count++] = hidden[n];
        if (count < 4) continue;
        addScaledRows<Isa, 4>(y, rows, factors, d);
        count = 0;
    }
    for (int r = 0; r < count; ++r) addScaledRows<Isa, 1>(y, rows + r, factors + r, d);
}

}  // namespace dynak::kernels
