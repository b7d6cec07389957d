// SPDX-License-Identifier: GPL-3.0-or-later
// Intervals of measured means (Efron and Tibshirani, An Introduction to the Bootstrap, ch. 13: percentile method).
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "core/base/tensor.h"

namespace dynak {

struct Interval {
    double low = 0;
    double high = 0;
};

// The 95 % interval of the mean of per-sample values, by drawing samples with replacement 1000 times. The result
// depends on the values and the seed only, not on the number of threads. NaN for no values.
[[nodiscard]] Interval bootstrapInterval(std::span<const double> values, std::uint64_t seed);

// Of Σ sums / Σ weights, samples drawn whole: for means over tokens, `sums` and `weights` (tokens) per sample.
// A monotone function of the ratio (perplexity = exp) has the same interval, transformed.
[[nodiscard]] Interval bootstrapInterval(std::span<const double> sums, std::span<const double> weights,
                                         std::uint64_t seed);

// Of a statistic of sums, such as BLEU: `terms` [samples, terms] hold what each sample adds.
[[nodiscard]] Interval bootstrapInterval(const Matrix<double>& terms,
                                         const std::function<double(std::span<const double> sums)>& statistic,
                                         std::uint64_t seed);

}  // namespace dynak
