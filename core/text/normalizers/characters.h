// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/text/normalizers/normalizer.h"
#include "core/text/unicode.h"

namespace dynak {

// Replaces every character by what `append(character, text)` adds to `text`; adding nothing drops it.
template <class Append>
void mapCharacters(Stretch& stretch, Append&& append) {
    std::string text;
    text.reserve(stretch.text.size() + 8);
    for (std::size_t at = 0; at < stretch.text.size();) {
        append(nextCharacter(stretch.text, at), text);
        if (text.empty()) stretch.atStart = false;
    }
    stretch.text = std::move(text);
}

}  // namespace dynak
