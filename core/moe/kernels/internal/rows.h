// SPDX-License-Identifier: GPL-3.0-or-later
// First product with lanes = width, for experts too small to fill vectors with neurons: 4 tokens × 6 neurons are 24
// accumulators and 10 loads for 24 multiply-adds; their lanes are summed together at the end (2 × 3 of 16 registers
// elsewhere).
#pragma once

#include <algorithm>
#include <span>

#include "core/moe/kernels/internal/target.h"
#include "core/moe/kernels/internal/vector.h"

namespace dynak::kernels {

// With `fetch` a line of the cache from `ahead` on is fetched for each vector of the width.
template <class Isa, int tokens, int neurons, bool fetch, class Weight>
void rowBlock(const float* const* x, const Weight* weights, const float* bias, const char* ahead, std::int64_t d,
              float* hidden, std::int64_t stride) {
    constexpr int lanes = Isa::lanes;
    constexpr int sums = tokens * neurons;
    constexpr int groups = (sums + lanes - 1) / lanes;
    const float* row[tokens];
    for (int t = 0; t < tokens; ++t) row[t] = x[t];
    Vector<Isa> sum[groups * lanes]{};
    const auto add = [&](const auto& read, std::int64_t k) __attribute__((always_inline)) {
        if constexpr (fetch) __builtin_prefetch(ahead + k / lanes * 64, 0, 2);
        Vector<Isa> values[tokens];
#pragma GCC unroll 4
        for (int t = 0; t < tokens; ++t) values[t] = read(row[t] + k);
#pragma GCC unroll 6
        for (int n = 0; n < neurons; ++n) {
            const auto w = read(weights + n * d + k);
#pragma GCC unroll 4
            for (int t = 0; t < tokens; ++t) sum[t * neurons + n] += values[t] * w;
        }
    };
    std::int64_t k = 0;
    for (; k + lanes <= d; k += lanes) add([](const auto* from) { return load<Isa>(from); }, k);
    if (k < d) add([&](const auto* from) { return loadPart<Isa>(from, d - k); }, k);
    float totals[groups * lanes];
#pragma GCC unroll 8
    for (int g = 0; g < groups; ++g) store<Isa>(totals + g * lanes, reduce<Isa>(sum + g * lanes));
#pragma GCC unroll 4
    for (int t = 0; t < tokens; ++t)
        for (int n = 0; n < neurons; ++n) hidden[t * stride + n] = totals[t * neurons + n] + (bias ? bias[n] : 0);
}

template <class Isa, int tokens, int neurons, class Weight>
void rowBlocks(const float* const* x, std::int64_t count, const Weight* weights, const float* bias, std::int64_t d,
               float* hidden, std::int64_t stride, std::span<const char> ahead) {
    if constexpr (tokens > 0) {
        const auto lines = static_cast<std::size_t>(d / Isa::lanes * 64);  // that a block fetches
        std::int64_t t = 0;
        for (; t + tokens <= count; t += tokens) {
            if (ahead.empty()) {
                rowBlock<Isa, tokens, neurons, false>(x + t, weights, bias, nullptr, d, hidden + t * stride, stride);
            } else {
                rowBlock<Isa, tokens, neurons, true>(x + t, weights, bias, ahead.data(), d, hidden + t * stride,
                                                     stride);
                ahead = ahead.subspan(std::min(lines, ahead.size()));
            }
        }
        rowBlocks<Isa, tokens - 1, neurons>(x + t, count - t, weights, bias, d, hidden + t * stride, stride, ahead);
    }
}

template <class Isa, int neurons = Isa::rowNeurons, class Weight>
void rows(const TokenTile& tile, const Weight* weights, const float* bias, std::int64_t d, std::int64_t count,
          float* hidden, std::int64_t stride) {
    if constexpr (neurons > 0) {
        std::span<const char> ahead(tile.ahead, static_cast<std::size_t>(tile.ahead ? tile.aheadBytes : 0));
        std::int64_t n = 0;
        for (; n + neurons <= count; n += neurons) {
            rowBlocks<Isa, Isa::rowTokens, neurons>(tile.x, tile.count, weights + n * d, bias ? bias + n : nullptr, d,
                                                    hidden + n, stride, ahead);
            ahead = {};
        }
        TokenTile rest = tile;
        if (n > 0) rest.ahead = nullptr;
        rows<Isa, neurons - 1>(rest, weights + n * d, bias ? bias + n : nullptr, d, count - n, hidden + n, stride);
    }
}

}  // namespace dynak::kernels
