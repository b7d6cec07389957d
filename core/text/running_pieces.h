// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/text/tokenizer.h"

namespace dynak {

// What each token adds to a running text: one after the other they read as the text does, spaces included, whatever
// the vocabulary marks them with. Special tokens stand in it as words. Byte tokens that are part of a character read
// U+FFFD.
[[nodiscard]] std::vector<std::string> runningPieces(const Tokenizer& tokenizer, std::span<const std::int64_t> ids);

}  // namespace dynak
