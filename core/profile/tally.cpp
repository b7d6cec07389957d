// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/tally.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>

namespace dynak {

namespace {

#define DYNAK_INLINE __attribute__((always_inline)) inline

// |values| into `row`; the largest. The bits of floats that are not negative are ordered as the floats are, and a
// largest whole number, unlike a largest float, is found in whole vectors.
DYNAK_INLINE float magnitudes(const float* values, std::int64_t count, float* __restrict row) {
    std::int32_t largest = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        row[i] = std::fabs(values[i]);
        const auto bits = std::bit_cast<std::int32_t>(row[i]);
        largest = bits > largest ? bits : largest;
    }
    return std::bit_cast<float>(largest);
}

DYNAK_INLINE std::int64_t countUpTo(const float* values, std::int64_t count, float limit) {
    std::int32_t found = 0;
    for (std::int64_t i = 0; i < count; ++i) found += values[i] <= limit ? 1 : 0;
    return found;
}

DYNAK_INLINE std::int64_t countNegative(const float* values, std::int64_t count) {
    std::int32_t found = 0;
    for (std::int64_t i = 0; i < count; ++i) found += values[i] < 0 ? 1 : 0;
    return found;
}

DYNAK_INLINE void addHistogram(const TallyRules& rules, const float* values, std::int64_t count,
                               std::int64_t* histogram) {
    constexpr std::int64_t atATime = 256;  // places are found in whole vectors, then counted one by one
    std::array<std::int32_t, atATime> places;
    const auto last = static_cast<float>(rules.bins - 1);
    const float scale = static_cast<float>(rules.bins) / (rules.high - rules.low);
    for (std::int64_t begin = 0; begin < count; begin += atATime) {
        const std::int64_t taken = std::min(atATime, count - begin);
        for (std::int64_t i = 0; i < taken; ++i) {
            float place = (values[begin + i] - rules.low) * scale;
            place = place > 0 ? place : 0;  // also where it is not a number
            place = place < last ? place : last;
            places[static_cast<std::size_t>(i)] = static_cast<std::int32_t>(place);
        }
        for (std::int64_t i = 0; i < taken; ++i) ++histogram[places[static_cast<std::size_t>(i)]];
    }
}

DYNAK_INLINE void addMagnitudes(const float* row, std::int64_t count, float limit, double* __restrict magnitude,
                                std::int64_t* __restrict firing) {
    for (std::int64_t i = 0; i < count; ++i) magnitude[i] += static_cast<double>(row[i]);
    for (std::int64_t i = 0; i < count; ++i) firing[i] += row[i] > limit ? 1 : 0;
}

DYNAK_INLINE float addRow(const TallyRules& rules, const float* pre, const float* act, std::int64_t neurons,
                          Tally& sum) {
    float* row = sum.row.data();
    const float largest = magnitudes(act, neurons, row);
    sum.zeros += countUpTo(row, neurons, 0);
    sum.negatives += countNegative(pre, neurons);
    for (std::size_t i = 0; i < sum.near.size(); ++i)
        sum.near[i] += countUpTo(row, neurons, largest * rules.relative[i]);
    for (std::size_t i = 0; i < sum.below.size(); ++i) sum.below[i] += countUpTo(row, neurons, rules.absolute[i]);
    addHistogram(rules, pre, neurons, sum.histogram.data());
    const float limit = rules.activity == ActivityRule::nonZero    ? 0
                        : rules.activity == ActivityRule::absolute ? rules.value
                                                                   : largest * rules.value;
    ++sum.activeTokens[static_cast<std::size_t>(neurons - countUpTo(row, neurons, limit))];
    addMagnitudes(row, neurons, limit, sum.magnitude.data(), sum.firing.data());
    return limit;
}

#define DYNAK_ADD(suffix, attribute)                                                                               \
    attribute float add##suffix(const TallyRules& rules, const float* pre, const float* act, std::int64_t neurons, \
                                Tally& sum) {                                                                      \
        return addRow(rules, pre, act, neurons, sum);                                                              \
    }

DYNAK_ADD(Plain, )
#if defined(__x86_64__)
DYNAK_ADD(Avx2, __attribute__((target("avx2"))))
DYNAK_ADD(Avx512, __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,prefer-vector-width=512"))))
#endif

std::vector<TallyKernel> supportedKernels() {
    std::vector<TallyKernel> kernels;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        kernels.push_back({"avx512", addAvx512});
    if (__builtin_cpu_supports("avx2")) kernels.push_back({"avx2", addAvx2});
#endif
    kernels.push_back({"plain", addPlain});
    return kernels;
}

template <class T>
void addEach(std::vector<T>& sums, const std::vector<T>& parts) {
    std::ranges::transform(sums, parts, sums.begin(), std::plus<>());
}

}  // namespace

Tally::Tally(const TallyRules& rules, std::int64_t neurons)
    : near(rules.relative.size()),
      below(rules.absolute.size()),
      histogram(static_cast<std::size_t>(rules.bins)),
      activeTokens(static_cast<std::size_t>(neurons + 1)),
      firing(static_cast<std::size_t>(neurons)),
      magnitude(static_cast<std::size_t>(neurons)),
      row(static_cast<std::size_t>(neurons)) {}

void addTo(Tally& sum, const Tally& part) {
    sum.zeros += part.zeros;
    sum.negatives += part.negatives;
    addEach(sum.near, part.near);
    addEach(sum.below, part.below);
    addEach(sum.histogram, part.histogram);
    addEach(sum.activeTokens, part.activeTokens);
    addEach(sum.firing, part.firing);
    addEach(sum.magnitude, part.magnitude);
}

std::span<const TallyKernel> tallyKernels() {
    static const std::vector<TallyKernel> kernels = supportedKernels();
    return kernels;
}

}  // namespace dynak
