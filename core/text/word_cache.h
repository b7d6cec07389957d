// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string_view>
#include <vector>

#include "core/text/vocabulary.h"

namespace dynak {

// The ids of short words seen lately. Of fixed size; a new word takes the place of another. Not thread-safe.
class WordCache {
public:
    // Appends the ids of `word` to `ids`: remembered ones, or those that `compute()` appends.
    template <class Compute>
    void tokenize(std::string_view word, std::vector<TokenId>& ids, Compute&& compute) {
        if (word.size() > longestWord) return compute();
        if (entries_.empty()) entries_.resize(entryCount);
        Entry& entry = entries_[std::hash<std::string_view>{}(word) % entryCount];
        if (entry.length == word.size() && std::memcmp(entry.word.data(), word.data(), word.size()) == 0) {
            ids.insert(ids.end(), entry.ids.begin(), entry.ids.begin() + entry.idCount);
            return;
        }
        const std::size_t before = ids.size();
        compute();
        const std::size_t count = ids.size() - before;
        if (word.empty() || count > mostIds) return;
        entry.length = static_cast<std::uint8_t>(word.size());
        entry.idCount = static_cast<std::uint8_t>(count);
        std::memcpy(entry.word.data(), word.data(), word.size());
        std::copy_n(ids.begin() + static_cast<std::ptrdiff_t>(before), count, entry.ids.begin());
    }

private:
    static constexpr std::size_t entryCount = 1 << 14;
    static constexpr std::size_t longestWord = 30;  // bytes
    static constexpr std::size_t mostIds = 8;

    struct Entry {
        std::uint8_t length = 0;  // 0: free
        std::uint8_t idCount = 0;
        std::array<char, longestWord> word;
        std::array<TokenId, mostIds> ids;
    };

    std::vector<Entry> entries_;
};

}  // namespace dynak
