// SPDX-License-Identifier: GPL-3.0-or-later
// Second product of experts too small to pay for outputs.h: the activations of 4 tokens × 6 neurons stay broadcast in
// 24 registers while the width is walked once; four output rows and six weight rows are streams that the cache
// foresees.
#pragma once

#include "core/moe/kernels/internal/target.h"
#include "core/moe/kernels/internal/vector.h"

namespace dynak::kernels {

template <class Isa, int tokens, int neurons, class Weight>
void narrowBlock(float* const* y, const Weight* down, std::int64_t d, const float* hidden, std::int64_t stride) {
    constexpr std::int64_t lanes = Isa::lanes;
    Vector<Isa> factor[tokens][neurons];
    float* row[tokens];
#pragma GCC unroll 4
    for (int t = 0; t < tokens; ++t) {
        row[t] = y[t];
#pragma GCC unroll 6
        for (int n = 0; n < neurons; ++n) factor[t][n] = hidden[t * stride + n] - Vector<Isa>{};
    }
    std::int64_t j = 0;
    for (; j + lanes <= d; j += lanes) {
        Vector<Isa> sum[tokens];
#pragma GCC unroll 4
        for (int t = 0; t < tokens; ++t) sum[t] = load<Isa>(row[t] + j);
#pragma GCC unroll 6
        for (int n = 0; n < neurons; ++n) {
            const auto w = load<Isa>(down + n * d + j);
#pragma GCC unroll 4
            for (int t = 0; t < tokens; ++t) sum[t] += factor[t][n] * w;
        }
#pragma GCC unroll 4
        for (int t = 0; t < tokens; ++t) store<Isa>(row[t] + j, sum[t]);
    }
    for (; j < d; ++j)
        for (int t = 0; t < tokens; ++t)
            for (int n = 0; n < neurons; ++n) row[t][j] += hidden[t * stride + n] * static_cast<float>(down[n * d + j]);
}

template <class Isa, int tokens, int neurons, class Weight>
void narrowBlocks(float* const* y, std::int64_t count, const Weight* down, std::int64_t d, const float* hidden,
                  std::int64_t stride) {
    if constexpr (tokens > 0) {
        std::int64_t t = 0;
        for (; t + tokens <= count; t += tokens)
            narrowBlock<Isa, tokens, neurons>(y + t, down, d, hidden + t * stride, stride);
        narrowBlocks<Isa, tokens - 1, neurons>(y + t, count - t, down, d, hidden + t * stride, stride);
    }
}

template <class Isa, int neurons = Isa::rowNeurons, class Weight>
void addNarrowOutputs(const TokenTile& tile, const Weight* down, std::int64_t d, std::int64_t count,
                      const float* hidden, std::int64_t stride) {
    if constexpr (neurons > 0) {
        std::int64_t n = 0;
        for (; n + neurons <= count; n += neurons)
            narrowBlocks<Isa, Isa::rowTokens, neurons>(tile.y, tile.count, down + n * d, d, hidden + n, stride);
        addNarrowOutputs<Isa, neurons - 1>(tile, down + n * d, d, count - n, hidden + n, stride);
    }
}

}  // namespace dynak::kernels
