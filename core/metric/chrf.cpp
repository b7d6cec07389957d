// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/chrf.h"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/metric/word_split.h"
#include "core/text/unicode.h"

namespace dynak {
namespace {

// Counts of runs of `order` neighbours in `parts`.
template <class Part>
std::map<std::vector<Part>, std::int64_t> countRuns(std::span<const Part> parts, std::size_t order) {
    std::map<std::vector<Part>, std::int64_t> counts;
    for (std::size_t begin = 0; begin + order <= parts.size(); ++begin) {
        const auto run = parts.subspan(begin, order);
        ++counts[std::vector<Part>(run.begin(), run.end())];
    }
    return counts;
}

template <class Part>
ChrfCounts::Order compare(std::span<const Part> hypothesis, std::span<const Part> reference, std::size_t order) {
    const auto wanted = countRuns(reference, order);
    ChrfCounts::Order result;
    for (const auto& [run, times] : wanted) result.reference += times;
    if (wanted.empty()) return result;  // a sentence whose reference is too short says nothing of precision
    for (const auto& [run, times] : countRuns(hypothesis, order)) {
        result.hypothesis += times;
        if (const auto found = wanted.find(run); found != wanted.end())
            result.matches += std::min(times, found->second);
    }
    return result;
}

std::vector<char32_t> charactersOf(std::string_view text) {
    std::vector<char32_t> characters;
    for (std::size_t at = 0; at < text.size();)
        if (const char32_t character = nextCharacter(text, at); !isSpace(character)) characters.push_back(character);
    return characters;
}

bool isSign(char c) {
    return static_cast<unsigned char>(c) < 128 && isPunctuation(static_cast<char32_t>(c));
}

// One ASCII sign at the end of a word, else one at its beginning, is a word of its own.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    for (std::string& word : splitAtSpace(text)) {
        if (countCharacters(word) > 1 && isSign(word.back())) {
            words.push_back(word.substr(0, word.size() - 1));
            words.emplace_back(1, word.back());
        } else if (countCharacters(word) > 1 && isSign(word.front())) {
            words.emplace_back(1, word.front());
            words.push_back(word.substr(1));
        } else {
            words.push_back(std::move(word));
        }
    }
    return words;
}

}  // namespace

ChrfCounts& ChrfCounts::operator+=(const ChrfCounts& other) {
    for (std::size_t n = 0; n < orders.size(); ++n) {
        orders[n].hypothesis += other.orders[n].hypothesis;
        orders[n].reference += other.orders[n].reference;
        orders[n].matches += other.orders[n].matches;
    }
    return *this;
}

ChrfCounts chrfCounts(std::string_view hypothesis, std::string_view reference) {
    const std::vector<char32_t> mine = charactersOf(hypothesis), theirs = charactersOf(reference);
    const std::vector<std::string> myWords = wordsOf(hypothesis), theirWords = wordsOf(reference);
    ChrfCounts counts;
    for (std::size_t n = 0; n < chrfCharacterOrder; ++n) counts.orders[n] = compare<char32_t>(mine, theirs, n + 1);
    for (std::size_t n = 0; n < chrfWordOrder; ++n)
        counts.orders[chrfCharacterOrder + n] = compare<std::string>(myWords, theirWords, n + 1);
    return counts;
}

double chrf(const ChrfCounts& counts, bool withWords, double beta) {
    double precision = 0, recall = 0;
    int orders = 0;
    for (const ChrfCounts::Order& order :
         std::span(counts.orders).first(chrfCharacterOrder + (withWords ? chrfWordOrder : 0))) {
        if (order.hypothesis == 0 || order.reference == 0) continue;
        precision += static_cast<double>(order.matches) / static_cast<double>(order.hypothesis);
        recall += static_cast<double>(order.matches) / static_cast<double>(order.reference);
        ++orders;
    }
    if (precision + recall == 0) return 0;
    precision /= orders;
    recall /= orders;
    return 100 * (1 + beta * beta) * precision * recall / (beta * beta * precision + recall);
}

}  // namespace dynak
