// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/character_errors.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "core/text/unicode.h"

namespace dynak {

std::int64_t characterErrors(std::string_view hypothesis, std::string_view reference) {
    // row[i]: from the first i characters of the hypothesis to those of the reference that were seen (Wagner, Fischer)
    std::vector<std::int64_t> row(countCharacters(hypothesis) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t at = 0; at < reference.size();) {
        const char32_t wanted = nextCharacter(reference, at);
        std::int64_t diagonal = row[0]++;
        std::size_t column = 0;
        for (std::size_t from = 0; from < hypothesis.size();) {
            const std::int64_t replaced = diagonal + (nextCharacter(hypothesis, from) == wanted ? 0 : 1);
            diagonal = row[++column];
            row[column] = std::min({replaced, diagonal + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

}  // namespace dynak
