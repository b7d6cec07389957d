// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace dynak::kernels {

// Tokens by expert: those of expert e are order[begin[e]] … order[begin[e + 1] - 1], ascending.
struct Grouping {
    std::vector<std::int64_t> begin;  // [experts + 1]
    std::vector<std::int32_t> order;

    // mask[t · stride + e] is 0 or 1 for t < tokens, e < experts.
    void make(const std::uint8_t* mask, std::int64_t tokens, std::int64_t experts, std::int64_t stride);

    [[nodiscard]] std::span<const std::int32_t> tokensOf(std::int64_t expert) const {
        const auto* bound = begin.data() + expert;
        return std::span(order).subspan(static_cast<std::size_t>(bound[0]),
                                        static_cast<std::size_t>(bound[1] - bound[0]));
    }
};

// Cuts 0 … counts.size() - 1 into `parts` ranges of about equal sums; returns their parts + 1 bounds.
[[nodiscard]] std::vector<std::int64_t> equalShares(std::span<const std::int64_t> counts, std::int64_t parts);

}  // namespace dynak::kernels
