// SPDX-License-Identifier: GPL-3.0-or-later
// How a sentence becomes words before n-grams are counted; names and results as sacreBLEU's (Post, WMT 2018).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dynak {

enum class WordSplit {
    none,           // at white space only
    mteval13a,      // "13a": of mteval-v13a, ASCII signs stand alone, but for . , - inside numbers
    international,  // "intl": of mteval-v14, Unicode's punctuation and symbols stand alone
    characters,     // "char": every character is a word
};

// Without white space, none of them empty. `text` is UTF-8.
[[nodiscard]] std::vector<std::string> splitWords(std::string_view text, WordSplit split, bool lowercase = false);

// At white space as Unicode has it, no part empty; what `none` does.
[[nodiscard]] std::vector<std::string> splitAtSpace(std::string_view text);

}  // namespace dynak
