// SPDX-License-Identifier: GPL-3.0-or-later
// BLEU (Papineni et al., ACL 2002) as sacreBLEU computes it (Post, WMT 2018), against one reference a sentence.
// What a sentence adds is a handful of counts, so that a corpus, or a bootstrap over its sentences, only adds them up.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/metric/word_split.h"

namespace dynak {

inline constexpr std::size_t bleuOrder = 4;  // longest n-grams, in words

struct BleuCounts {
    std::array<std::int64_t, bleuOrder>
        correct{};                                // n-grams that the reference has too, each at most as often as there
    std::array<std::int64_t, bleuOrder> total{};  // n-grams of the hypothesis; [n - 1] is of n words
    std::int64_t hypothesisWords = 0;
    std::int64_t referenceWords = 0;

    BleuCounts& operator+=(const BleuCounts& other);
};

// Of an n-gram order without any match.
enum class BleuSmoothing {
    none,         // precision 0, and with it BLEU 0
    exponential,  // 1 / 2, 1 / 4, … in the place of the matches (mteval-v13a; sacreBLEU's default)
};

struct Bleu {
    double score = 0;                            // 0 … 100
    std::array<double, bleuOrder> precisions{};  // 0 … 100
    double brevityPenalty = 0;                   // exp(1 - reference / hypothesis) where that is shorter, else 1
};

// Texts are UTF-8.
[[nodiscard]] BleuCounts bleuCounts(std::string_view hypothesis, std::string_view reference,
                                    WordSplit split = WordSplit::mteval13a, bool lowercase = false);

// The geometric mean of the precisions times the brevity penalty. `effectiveOrder` leaves out the orders that a short
// hypothesis has no n-grams of: for single sentences.
[[nodiscard]] Bleu bleu(const BleuCounts& counts, BleuSmoothing smoothing = BleuSmoothing::exponential,
                        bool effectiveOrder = false);

}  // namespace dynak
