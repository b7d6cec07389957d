// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"

namespace dynak {

// SentencePiece's compiled character map: a Darts-clone double array over UTF-8, then the replacements, each ended by
// a zero byte (Kudo & Richardson 2018; the array's layout is that of github.com/s-yata/darts-clone).
class CharacterMap {
public:
    struct Match {
        std::size_t length = 0;  // bytes of the key
        std::string_view replacement;
    };

    CharacterMap() = default;  // maps nothing
    // Throws Error{badFile} whose text begins with `origin`.
    CharacterMap(std::string_view bytes, const Sentence& origin);

    // The shortest and the longest of what `text` begins with and the map holds.
    [[nodiscard]] std::optional<Match> shortest(std::string_view text) const;
    [[nodiscard]] std::optional<Match> longest(std::string_view text) const;

private:
    template <class Found>
    void forEachPrefix(std::string_view text, Found&& found) const;

    std::vector<std::uint32_t> units_;
    std::string replacements_;
};

}  // namespace dynak
