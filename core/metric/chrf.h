// SPDX-License-Identifier: GPL-3.0-or-later
// chrF and chrF++ (Popović, WMT 2015 and 2017) as sacreBLEU computes them, against one reference a sentence.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dynak {

inline constexpr std::size_t chrfCharacterOrder = 6;  // longest n-grams of characters, white space left out
inline constexpr std::size_t chrfWordOrder = 2;       // of words, in chrF++

// Of n-grams of each order: characters first, then words. Counts of sentences add up to those of a corpus.
struct ChrfCounts {
    struct Order {
        std::int64_t hypothesis = 0, reference = 0, matches = 0;
    };
    std::array<Order, chrfCharacterOrder + chrfWordOrder> orders{};

    ChrfCounts& operator+=(const ChrfCounts& other);
};

// Texts are UTF-8.
[[nodiscard]] ChrfCounts chrfCounts(std::string_view hypothesis, std::string_view reference);

// 0 … 100: precision and recall averaged over the orders that both have, then F with recall counting `beta` times as
// much. `withWords`: chrF++.
[[nodiscard]] double chrf(const ChrfCounts& counts, bool withWords = false, double beta = 2);

}  // namespace dynak
