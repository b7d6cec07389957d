// SPDX-License-Identifier: GPL-3.0-or-later
// Second product: output rows are read and written once an expert, in blocks of two vectors of columns held for all
// tokens of the tile, 12 × 2 accumulators as in panels.h.
#pragma once

#include "core/moe/kernels/internal/target.h"
#include "core/moe/kernels/internal/vector.h"

namespace dynak::kernels {

template <class Isa, int tokens, int width, class Weight>
void outputBlock(float* const* y, std::int64_t column, const Weight* down, std::int64_t d, std::int64_t neurons,
                 const float* hidden, std::int64_t stride) {
    constexpr int lanes = Isa::lanes;
    Vector<Isa> sum[tokens][width];
#pragma GCC unroll 12
    for (int t = 0; t < tokens; ++t)
        for (int v = 0; v < width; ++v) sum[t][v] = load<Isa>(y[t] + column + v * lanes);
    for (std::int64_t n = 0; n < neurons; ++n) {
        Vector<Isa> w[width];
        for (int v = 0; v < width; ++v) w[v] = load<Isa>(down + n * d + column + v * lanes);
#pragma GCC unroll 12
        for (int t = 0; t < tokens; ++t)
            for (int v = 0; v < width; ++v) sum[t][v] += hidden[t * stride + n] * w[v];
    }
#pragma GCC unroll 12
    for (int t = 0; t < tokens; ++t)
        for (int v = 0; v < width; ++v) store<Isa>(y[t] + column + v * lanes, sum[t][v]);
}

template <class Isa, int tokens, class Weight>
void addOutputs(float* const* y, const Weight* down, std::int64_t d, std::int64_t neurons, const float* hidden,
                std::int64_t stride) {
    constexpr int lanes = Isa::lanes;
    std::int64_t column = 0;
    for (; column + 2 * lanes <= d; column += 2 * lanes)
        outputBlock<Isa, tokens, 2>(y, column, down, d, neurons, hidden, stride);
    for (; column + lanes <= d; column += lanes)
        outputBlock<Isa, tokens, 1>(y, column, down, d, neurons, hidden, stride);
    for (int t = 0; t < tokens; ++t)
        for (std::int64_t n = 0; n < neurons; ++n)
            for (auto j = column; j < d; ++j) y[t][j] += hidden[t * stride + n] * static_cast<float>(down[n * d + j]);
}

}  // namespace dynak::kernels
