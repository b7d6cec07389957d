// SPDX-License-Identifier: GPL-3.0-or-later
// First product with lanes = neurons: each weight vector is used for every token of the tile, each value of x is
// broadcast to two vectors of neurons. 12 tokens × 2 vectors are 24 accumulators of AVX-512's 32 registers (6 × 2 of 16
// elsewhere): more than latency × throughput of the multiply-add asks for, and 14 loads for 24 of them.
#pragma once

#include <type_traits>

#include "core/moe/kernels/internal/target.h"
#include "core/moe/kernels/internal/vector.h"

namespace dynak::kernels {

// `width` = vectors of neurons; `fetch` bytes from `ahead` on are fetched for each feature, 0: none, and a register
// more for the rows of x. `steps` > 1 splits the sum over d for tiles too small to keep the multiply-add busy.
template <class Isa, int tokens, int width, int fetch, class Weight>
void panel(const float* const* x, const Weight* weights, const float* bias, const char* ahead, std::int64_t d,
           float* hidden, std::int64_t stride) {
    constexpr int lanes = Isa::lanes;
    constexpr int line = 64 / sizeof(Weight);  // of the cache
    constexpr int steps = tokens * width >= 8 ? 1 : tokens * width >= 4 ? 2 : 4;
    const float* row[tokens];
    for (int t = 0; t < tokens; ++t) row[t] = x[t];
    Vector<Isa> sum[steps][tokens][width]{};
    const auto add = [&](int step, std::int64_t k) __attribute__((always_inline)) {
        if constexpr (fetch > 0) __builtin_prefetch(ahead + k * fetch, 0, 2);
        Vector<Isa> w[width];
        for (int v = 0; v < width; ++v) w[v] = load<Isa>(weights + k * width * lanes + v * lanes);
#pragma GCC unroll 12
        for (int t = 0; t < tokens; ++t)
            for (int v = 0; v < width; ++v) sum[step][t][v] += row[t][k] * w[v];
    };
    std::int64_t k = 0;
    for (; k + steps <= d; k += steps) {
        // the panel is one run of memory that the rest of the expert follows: half a page ahead is always useful
        if constexpr (tokens < 4)
            for (int at = 0; at < steps * width * lanes; at += line)
                __builtin_prefetch(weights + k * width * lanes + at + 32 * line);
#pragma GCC unroll 4
        for (int step = 0; step < steps; ++step) add(step, k + step);
    }
    for (; k < d; ++k) add(0, k);
#pragma GCC unroll 12
    for (int t = 0; t < tokens; ++t)
        for (int v = 0; v < width; ++v) {
            auto total = sum[0][t][v];
            for (int step = 1; step < steps; ++step) total += sum[step][t][v];
            if (bias) total += load<Isa>(bias + v * lanes);
            store<Isa>(hidden + t * stride + v * lanes, total);
        }
}

template <class Isa, int tokens, class Weight>
void panels(const TokenTile& tile, const Weight* weights, const float* bias, std::int64_t d, std::int64_t neurons,
            float* hidden, std::int64_t stride) {
    constexpr int lanes = Isa::lanes;
    const auto run = [&]<int width>(std::int64_t n, std::integral_constant<int, width>) {
        const float* from = bias ? bias + n : nullptr;
        const char* ahead = tile.ahead ? tile.ahead + n / (2 * lanes) * d * tile.aheadStep : nullptr;
        if (!ahead)
            panel<Isa, tokens, width, 0>(tile.x, weights + n * d, from, ahead, d, hidden + n, stride);
        else if (tile.aheadStep == 32)
            panel<Isa, tokens, width, 32>(tile.x, weights + n * d, from, ahead, d, hidden + n, stride);
        else
            panel<Isa, tokens, width, 64>(tile.x, weights + n * d, from, ahead, d, hidden + n, stride);
    };
    std::int64_t n = 0;
    for (; n + 2 * lanes <= neurons; n += 2 * lanes) run(n, std::integral_constant<int, 2>());
    if (n < neurons) run(n, std::integral_constant<int, 1>());
}

}  // namespace dynak::kernels
