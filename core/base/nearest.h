// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean …?": the known word that a mistyped one is nearest to.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/sentence.h"

namespace dynak {

// By the number of letters to insert, delete, replace or swap with a neighbour; capitals, "-" and "_" do not count.
// Empty where nothing is near: more than two fifths of the longer word would change.
[[nodiscard]] std::string nearestWord(std::string_view word, std::span<const std::string> known);

// " Did you mean "learning_rate"?" for the end of a hint, or nothing.
[[nodiscard]] Sentence didYouMean(std::string_view word, std::span<const std::string> known);

}  // namespace dynak
