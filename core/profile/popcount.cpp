// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/popcount.h"

#include <bit>
#include <cmath>
#include <vector>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace dynak {

namespace {

#define DYNAK_INLINE __attribute__((always_inline)) inline

DYNAK_INLINE PopcountBlock countScalar(const std::uint64_t* left, const std::uint64_t* right, std::int64_t stride,
                                       std::int64_t words) {
    PopcountBlock counts{};
    for (std::int64_t i = 0; i < popcountBlock; ++i)
        for (std::int64_t j = 0; j < popcountBlock; ++j) {
            std::uint64_t count = 0;
            for (std::int64_t word = 0; word < words; ++word)
                count += static_cast<std::uint64_t>(std::popcount(left[i * stride + word] & right[j * stride + word]));
            counts[static_cast<std::size_t>(popcountBlock * i + j)] = count;
        }
    return counts;
}

DYNAK_INLINE void setScalar(const std::uint8_t* active, std::int64_t count, std::uint64_t bit,
                            std::uint64_t* __restrict words) {
    for (std::int64_t i = 0; i < count; ++i) words[i] |= active[i] != 0 ? bit : 0;
}

DYNAK_INLINE void setScalar(const float* activations, float threshold, std::int64_t count, std::uint64_t bit,
                            std::uint64_t* __restrict words) {
    for (std::int64_t i = 0; i < count; ++i) words[i] |= std::fabs(activations[i]) > threshold ? bit : 0;
}

// The plain setters, compiled for one instruction set.
#define DYNAK_SETTERS(suffix, attribute)                                                                               \
    attribute void setFlags##suffix(const std::uint8_t* active, std::int64_t count, std::uint64_t bit,                 \
                                    std::uint64_t* words) {                                                            \
        setScalar(active, count, bit, words);                                                                          \
    }                                                                                                                  \
    attribute void setFloats##suffix(const float* activations, float threshold, std::int64_t count, std::uint64_t bit, \
                                     std::uint64_t* words) {                                                           \
        setScalar(activations, threshold, count, bit, words);                                                          \
    }

DYNAK_SETTERS(Plain, )

PopcountBlock countPlain(const std::uint64_t* left, const std::uint64_t* right, std::int64_t stride,
                         std::int64_t words) {
    return countScalar(left, right, stride, words);
}

#if defined(__x86_64__)

DYNAK_SETTERS(Avx2, __attribute__((target("avx2"))))
DYNAK_SETTERS(Avx512, __attribute__((target("avx512f,avx512bw,avx512vl,prefer-vector-width=512"))))

__attribute__((target("popcnt"))) PopcountBlock countPopcnt(const std::uint64_t* left, const std::uint64_t* right,
                                                            std::int64_t stride, std::int64_t words) {
    return countScalar(left, right, stride, words);
}

// Bits of each byte from a table of the 16 nibbles (W. Mula, arXiv 1611.07612).
__attribute__((target("avx2"))) DYNAK_INLINE __m256i bitsPerWord(__m256i value) {
    const __m256i table = _mm256_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4,  //
                                           0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
    const __m256i nibble = _mm256_set1_epi8(15);
    const __m256i low = _mm256_shuffle_epi8(table, _mm256_and_si256(value, nibble));
    const __m256i high = _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(value, 4), nibble));
    return _mm256_sad_epu8(_mm256_add_epi8(low, high), _mm256_setzero_si256());
}

__attribute__((target("avx2"))) PopcountBlock countAvx2(const std::uint64_t* left, const std::uint64_t* right,
                                                        std::int64_t stride, std::int64_t words) {
    constexpr std::int64_t wordsPerVector = 4;
    PopcountBlock counts{};
    for (std::int64_t i = 0; i < popcountBlock; ++i) {
        __m256i sums[popcountBlock] = {};
        for (std::int64_t word = 0; word < words; word += wordsPerVector) {
            const auto own = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(left + i * stride + word));
            for (std::int64_t j = 0; j < popcountBlock; ++j) {
                const auto other = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(right + j * stride + word));
                sums[j] = _mm256_add_epi64(sums[j], bitsPerWord(_mm256_and_si256(own, other)));
            }
        }
        for (std::int64_t j = 0; j < popcountBlock; ++j) {
            alignas(32) std::uint64_t parts[wordsPerVector];
            _mm256_store_si256(reinterpret_cast<__m256i*>(parts), sums[j]);
            counts[static_cast<std::size_t>(popcountBlock * i + j)] = parts[0] + parts[1] + parts[2] + parts[3];
        }
    }
    return counts;
}

__attribute__((target("avx512f,avx512vpopcntdq"))) PopcountBlock countAvx512(const std::uint64_t* left,
                                                                             const std::uint64_t* right,
                                                                             std::int64_t stride, std::int64_t words) {
    // unrolled, the 16 sums stay in registers
    __m512i sums[popcountBlock][popcountBlock] = {};
    for (std::int64_t word = 0; word < words; word += popcountWords) {
        __m512i others[popcountBlock];
#pragma GCC unroll 4
        for (std::int64_t j = 0; j < popcountBlock; ++j) others[j] = _mm512_loadu_si512(right + j * stride + word);
#pragma GCC unroll 4
        for (std::int64_t i = 0; i < popcountBlock; ++i) {
            const __m512i own = _mm512_loadu_si512(left + i * stride + word);
#pragma GCC unroll 4
            for (std::int64_t j = 0; j < popcountBlock; ++j)
                sums[i][j] = _mm512_add_epi64(sums[i][j], _mm512_popcnt_epi64(_mm512_and_si512(own, others[j])));
        }
    }
    PopcountBlock counts{};
    for (std::int64_t i = 0; i < popcountBlock; ++i)
        for (std::int64_t j = 0; j < popcountBlock; ++j) {
            alignas(64) std::uint64_t parts[popcountWords];
            _mm512_store_si512(parts, sums[i][j]);
            for (const auto part : parts) counts[static_cast<std::size_t>(popcountBlock * i + j)] += part;
        }
    return counts;
}

#endif

std::vector<ActivityKernels> supportedKernels() {
    std::vector<ActivityKernels> kernels;
#if defined(__x86_64__)
    const bool wide = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
    if (wide && __builtin_cpu_supports("avx512vpopcntdq"))
        kernels.push_back({"avx512", countAvx512, setFlagsAvx512, setFloatsAvx512});
    if (__builtin_cpu_supports("avx2")) kernels.push_back({"avx2", countAvx2, setFlagsAvx2, setFloatsAvx2});
    if (__builtin_cpu_supports("popcnt")) kernels.push_back({"popcnt", countPopcnt, setFlagsPlain, setFloatsPlain});
#endif
    kernels.push_back({"plain", countPlain, setFlagsPlain, setFloatsPlain});
    return kernels;
}

}  // namespace

std::span<const ActivityKernels> activityKernels() {
    static const std::vector<ActivityKernels> kernels = supportedKernels();
    return kernels;
}

}  // namespace dynak
