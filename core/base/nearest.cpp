// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace dynak {

namespace {

std::string plain(std::string_view word) {
    std::string letters;
    for (const char c : word)
        if (c != '-' && c != '_') letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return letters;
}

// Damerau-Levenshtein distance of neighbouring swaps (optimal string alignment).
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> edits(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                edits[i][j] = i + j;
                continue;
            }
            edits[i][j] = std::min(
                {edits[i - 1][j] + 1, edits[i][j - 1] + 1, edits[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                edits[i][j] = std::min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
    return edits[a.size()][b.size()];
}

}  // namespace

std::string nearestWord(std::string_view word, std::span<const std::string> known) {
    const std::string wanted = plain(word.substr(0, 100));
    std::string best;
    std::size_t least = SIZE_MAX;
    for (const std::string& candidate : known) {
        const std::string other = plain(candidate);
        const std::size_t edits = distance(wanted, other);
        if (edits < least && 5 * edits <= 2 * std::max(wanted.size(), other.size())) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}

Sentence didYouMean(std::string_view word, std::span<const std::string> known) {
    const std::string nearest = nearestWord(word, known);
    return nearest.empty() ? Sentence() : Sentence::tr(" Did you mean \"%1\"?", nearest);
}

}  // namespace dynak
