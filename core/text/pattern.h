// SPDX-License-Identifier: GPL-3.0-or-later
// The patterns of Split and Replace: a literal text or a regular expression.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/section.h"
#include "core/text/words.h"

namespace dynak {

class Pattern {
public:
    // {"String": "…"} or {"Regex": "…"}. Throws Error{badFile} when the expression cannot be compiled.
    static std::unique_ptr<const Pattern> read(const Section& section);

    virtual ~Pattern() = default;

    // Appends the matches of `text` and what lies between them, covering all of it. Not for an empty text.
    // Throws Error{badFile} when the expression needs more time or memory than a text of this length may take.
    virtual void find(std::string_view text, std::vector<Match>& matches) const = 0;
};

// `text`, laid out by `matches`, with each match replaced by `content`.
[[nodiscard]] std::string replaceMatches(const std::vector<Match>& matches, std::string_view text,
                                         std::string_view content);

// A regular expression in the syntax of Oniguruma, run by ICU. `origin` names it in errors.
[[nodiscard]] std::unique_ptr<const Pattern> compileExpression(const std::string& expression,
                                                               const std::string& origin);

// The end of the match that begins at `at`; for expressions that match at every place.
using WordEnd = std::size_t (*)(std::string_view text, std::size_t at);

// A hand-written matcher for `expression` where there is one: the common byte-level BPE expressions, else null.
[[nodiscard]] WordEnd findWordEnd(std::string_view expression);
[[nodiscard]] WordEnd gpt2WordEnd();

}  // namespace dynak
