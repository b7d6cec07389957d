// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/bleu.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace dynak {
namespace {

// How often each run of `order` words occurs. Words hold no white space, so a space keeps them apart.
std::unordered_map<std::string, std::int64_t> countRuns(std::span<const std::string> words, std::size_t order) {
    std::unordered_map<std::string, std::int64_t> counts;
    for (std::size_t begin = 0; begin + order <= words.size(); ++begin) {
        std::string run;
        for (const std::string& word : words.subspan(begin, order)) run.append(word).push_back(' ');
        ++counts[std::move(run)];
    }
    return counts;
}

}  // namespace

BleuCounts& BleuCounts::operator+=(const BleuCounts& other) {
    for (std::size_t n = 0; n < bleuOrder; ++n) {
        correct[n] += other.correct[n];
        total[n] += other.total[n];
    }
    hypothesisWords += other.hypothesisWords;
    referenceWords += other.referenceWords;
    return *this;
}

BleuCounts bleuCounts(std::string_view hypothesis, std::string_view reference, WordSplit split, bool lowercase) {
    const std::vector<std::string> mine = splitWords(hypothesis, split, lowercase);
    const std::vector<std::string> theirs = splitWords(reference, split, lowercase);
    BleuCounts counts;
    counts.hypothesisWords = std::ssize(mine);
    counts.referenceWords = std::ssize(theirs);
    for (std::size_t n = 0; n < bleuOrder; ++n) {
        const auto wanted = countRuns(theirs, n + 1);
        for (const auto& [run, times] : countRuns(mine, n + 1)) {
            counts.total[n] += times;
            if (const auto found = wanted.find(run); found != wanted.end())
                counts.correct[n] += std::min(times, found->second);
        }
    }
    return counts;
}

Bleu bleu(const BleuCounts& counts, BleuSmoothing smoothing, bool effectiveOrder) {
    Bleu result;
    if (counts.hypothesisWords >= counts.referenceWords)
        result.brevityPenalty = 1;
    else if (counts.hypothesisWords > 0)
        result.brevityPenalty =
            std::exp(1 - static_cast<double>(counts.referenceWords) / static_cast<double>(counts.hypothesisWords));
    if (std::ranges::all_of(counts.correct, [](std::int64_t matches) { return matches == 0; })) return result;

    std::size_t order = effectiveOrder ? 0 : bleuOrder;
    double share = 1;  // of a match, for the next order that has none
    for (std::size_t n = 0; n < bleuOrder && counts.total[n] > 0; ++n) {
        if (effectiveOrder) order = n + 1;
        auto matches = static_cast<double>(counts.correct[n]);
        if (matches == 0 && smoothing == BleuSmoothing::exponential) matches = share /= 2;
        result.precisions[n] = 100 * matches / static_cast<double>(counts.total[n]);
    }
    double logarithms = 0;
    for (std::size_t n = 0; n < order; ++n) logarithms += std::log(result.precisions[n]);
    result.score = result.brevityPenalty * std::exp(logarithms / static_cast<double>(order));
    return result;
}

}  // namespace dynak
