// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/sentence.h"
#include "core/text/tokenizer.h"

namespace dynak {

struct Architecture;

// The tokens of a sentence to translate, special tokens included. `where` names it in errors: "Line 3". Throws
// Error{badData} for one without words, one that is longer than the model's context, and a language mark in front
// (">>deu<<") that the vocabulary lacks.
[[nodiscard]] std::vector<std::int64_t> sourceIds(const Tokenizer& tokenizer, const Architecture& architecture,
                                                  const std::string& text, const Sentence& where);

}  // namespace dynak
