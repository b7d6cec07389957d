// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/kernels/internal/grouping.h"

#include <bit>
#include <cstring>
#include <numeric>

namespace dynak::kernels {

void Grouping::make(const std::uint8_t* mask, std::int64_t tokens, std::int64_t experts, std::int64_t stride) {
    begin.assign(static_cast<std::size_t>(experts) + 1, 0);
    for (std::int64_t t = 0; t < tokens; ++t)
        for (std::int64_t e = 0; e < experts; ++e) begin[static_cast<std::size_t>(e) + 1] += mask[t * stride + e];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    order.resize(static_cast<std::size_t>(begin.back()));
    std::vector<std::int64_t> next(begin.begin(), begin.end() - 1);
    for (std::int64_t t = 0; t < tokens; ++t) {
        const auto put = [&](std::int64_t e) {
            order[static_cast<std::size_t>(next[static_cast<std::size_t>(e)]++)] = static_cast<std::int32_t>(t);
        };
        const std::uint8_t* row = mask + t * stride;
        std::int64_t e = 0;
        if constexpr (std::endian::native == std::endian::little)
            for (; e + 8 <= experts; e += 8) {
                std::uint64_t chosen = 0;
                std::memcpy(&chosen, row + e, 8);
                for (; chosen != 0; chosen &= chosen - 1) put(e + std::countr_zero(chosen) / 8);
            }
        for (; e < experts; ++e)
            if (row[e]) put(e);
    }
}

std::vector<std::int64_t> equalShares(std::span<const std::int64_t> counts, std::int64_t parts) {
    const auto total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    std::vector<std::int64_t> bounds{0};
    std::int64_t sum = 0;
    for (std::int64_t i = 0; i < std::ssize(counts); ++i) {
        while (sum > 0 && std::ssize(bounds) < parts && sum * parts >= total * std::ssize(bounds)) bounds.push_back(i);
        sum += counts[static_cast<std::size_t>(i)];
    }
    bounds.resize(static_cast<std::size_t>(parts) + 1, std::ssize(counts));
    return bounds;
}

}  // namespace dynak::kernels
