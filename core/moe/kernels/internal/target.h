// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of one instruction set, as a table of functions. Plain pointers in, plain pointers out; rows of tokens
// are given by their addresses, so that nothing is gathered.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "core/architecture/activation.h"
#include "core/moe/kernels/internal/bfloat16.h"

namespace dynak::kernels {

// Tokens that run one expert at a time; their rows may lie anywhere.
struct TokenTile {
    const float* const* x;  // [count] rows of d
    float* const* y;        // [count] rows of d
    std::int64_t count;     // from 1
    // What comes next, fetched meanwhile: by `panels` aheadStep bytes (32 or 64) for each feature of a panel, by `rows`
    // a line of the cache for each vector of the width.
    const char* ahead = nullptr;
    std::int64_t aheadBytes = 0;
    int aheadStep = 0;
};

// Rows of a matrix, in any order: row r begins at matrix[at[r] · stride].
struct FewRows {
    const float* matrix;
    std::int64_t stride;
    const std::int32_t* at;  // [count]
    std::int64_t count;
};

constexpr std::int64_t mostTokens = 192;            // in a tile of any target
constexpr std::int64_t workForAThread = 2'000'000;  // multiply-adds that take longer than starting a thread

// The products of experts with one type of weights; tokens, biases and sums are floats.
template <class Weight>
struct Products {
    // hidden[t · stride + n] = bias[n] + x_t · w_n, lanes = neurons. `neurons` is a multiple of `lanes`; `weights`
    // holds panels of 2·lanes neurons, the last of `lanes` where their number is odd; each panel is [d][panel]. bias is
    // null or [neurons].
    void (*panels)(const TokenTile& tile, const Weight* weights, const float* bias, std::int64_t d,
                   std::int64_t neurons, float* hidden, std::int64_t stride);
    // The same with lanes = width: `weights` [neurons][d], any number of neurons.
    void (*rows)(const TokenTile& tile, const Weight* weights, const float* bias, std::int64_t d, std::int64_t neurons,
                 float* hidden, std::int64_t stride);
    // y_t += Σ_n hidden[t · stride + n] · down[n], down [neurons][d].
    void (*addOutputs)(const TokenTile& tile, const Weight* down, std::int64_t d, std::int64_t neurons,
                       const float* hidden, std::int64_t stride);
};

struct Target {
    const char* name;  // "avx512", "avx2", "portable"
    int lanes;         // floats in a vector
    int tokens;        // most tokens in a tile of `panels` and `addOutputs`; `rows` takes any number …
    int narrow;        // … and `addOutputs` too where an expert has at most so many neurons
    bool (*runs)();    // whether this CPU has it

    Products<float> floats;
    Products<Bfloat16> halves;
    // values[i] = activation(values[i]); with `factors` also times factors[i].
    void (*activate)(Activation activation, float* values, const float* factors, std::int64_t count);
    // selected[e] = scores[e] >= share · max(largest score, floor); returns how many, or -1 where a score is not
    // finite (then `selected` is undefined).
    std::int64_t (*selectAbove)(const float* scores, std::int64_t count, float share, float floor,
                                std::uint8_t* selected);
    // out[j] = base[j] + Σ_r factors[r] · row_r[j], j < width; base may be null.
    void (*sumRows)(const FewRows& rows, const float* factors, const float* base, std::int64_t width, float* out);
    // dots[r] += row_r · x over `width` numbers.
    void (*addDots)(const FewRows& rows, const float* x, std::int64_t width, float* dots);

    template <class Weight>
    [[nodiscard]] const Products<Weight>& products() const {
        if constexpr (std::is_same_v<Weight, Bfloat16>)
            return halves;
        else
            return floats;
    }
};

// Best first; the portable one is the last and runs everywhere.
[[nodiscard]] std::span<const Target* const> targets();
// The best that this CPU has.
[[nodiscard]] const Target& bestTarget();

}  // namespace dynak::kernels
