// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/text/tokenizer.h"

namespace dynak {

// A text that a model continues token by token. What tokens add depends on those before them, and the bytes of one
// character may come in several tokens: until they are complete, nothing is added.
class GrowingText {
public:
    // `prompt` are its first tokens; the tokenizer outlives the text.
    GrowingText(const Tokenizer& tokenizer, std::vector<std::int64_t> prompt);

    // What the token adds.
    std::string add(std::int64_t id);
    // With the prompt.
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    const Tokenizer& tokenizer_;
    std::vector<std::int64_t> ids_;
    std::string text_;
};

// The tokens of a text to be continued: as the tokenizer encodes it; of an empty one the model's start token, where
// there is one.
[[nodiscard]] std::vector<std::int64_t> promptIds(const Tokenizer& tokenizer, const std::string& text,
                                                  std::optional<std::int64_t> startId);

}  // namespace dynak
