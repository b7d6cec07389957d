// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/gains.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace dynak {

namespace {

__attribute__((always_inline)) inline float fill(const SwapGains& terms, float* __restrict gains) {
    constexpr std::int64_t lanes = 16;
    float best[lanes];
    std::fill_n(best, lanes, -std::numeric_limits<float>::infinity());
    std::int64_t start = 0;
    for (; start + lanes <= terms.neurons; start += lanes) {
        for (std::int64_t lane = 0; lane < lanes; ++lane) {
            const std::int64_t j = start + lane;
            const float gain =
                terms.sumsToGroup[j] - terms.ownSums[j] + terms.toGroups[terms.groupOf[j]] - 2 * terms.weights[j];
            gains[j] = gain;
            best[lane] = gain > best[lane] ? gain : best[lane];
        }
    }
    for (std::int64_t j = start; j < terms.neurons; ++j) {
        gains[j] = terms.sumsToGroup[j] - terms.ownSums[j] + terms.toGroups[terms.groupOf[j]] - 2 * terms.weights[j];
        best[0] = std::max(best[0], gains[j]);
    }
    return *std::max_element(best, best + lanes);
}

float fillPlain(const SwapGains& terms, float* gains) {
    return fill(terms, gains);
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) float fillAvx2(const SwapGains& terms, float* gains) {
    return fill(terms, gains);
}

__attribute__((target("avx512f,prefer-vector-width=512"))) float fillAvx512(const SwapGains& terms, float* gains) {
    return fill(terms, gains);
}
#endif

std::vector<SwapGainsKernel> supportedKernels() {
    std::vector<SwapGainsKernel> kernels;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f")) kernels.push_back(fillAvx512);
    if (__builtin_cpu_supports("avx2")) kernels.push_back(fillAvx2);
#endif
    kernels.push_back(fillPlain);
    return kernels;
}

}  // namespace

std::span<const SwapGainsKernel> swapGainsKernels() {
    static const std::vector<SwapGainsKernel> kernels = supportedKernels();
    return kernels;
}

}  // namespace dynak
