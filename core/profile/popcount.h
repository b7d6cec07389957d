// SPDX-License-Identifier: GPL-3.0-or-later
// The two inner loops of the co-activation counter, compiled for several instruction sets and chosen at run time.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace dynak {

// Rows of bits are counted against each other in blocks of this many by this many, which fills the vector registers.
inline constexpr std::int64_t popcountBlock = 4;
// Rows are whole numbers of these 64-bit words (one AVX-512 register).
inline constexpr std::int64_t popcountWords = 8;

using PopcountBlock = std::array<std::uint64_t, popcountBlock * popcountBlock>;

struct ActivityKernels {
    const char* instructions;  // "avx512", …

    // result[4 i + j] = the number of bits set in both row i of `left` and row j of `right`. Both have four rows,
    // `stride` words apart, of which the first `words` count; `words` is a multiple of popcountWords.
    PopcountBlock (*countPairs)(const std::uint64_t* left, const std::uint64_t* right, std::int64_t stride,
                                std::int64_t words);

    // words[i] |= bit for each of `count` neurons that fires: active[i] != 0, or |activations[i]| > threshold.
    void (*setFlags)(const std::uint8_t* active, std::int64_t count, std::uint64_t bit, std::uint64_t* words);
    void (*setFloats)(const float* activations, float threshold, std::int64_t count, std::uint64_t bit,
                      std::uint64_t* words);
};

// Those that this processor can run, the fastest first.
[[nodiscard]] std::span<const ActivityKernels> activityKernels();

}  // namespace dynak
