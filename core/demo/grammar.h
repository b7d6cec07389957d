// SPDX-License-Identifier: GPL-3.0-or-later
// Little stories for the demo "grammar". Some tokens follow from the grammar (agreement across a clause, the next
// weekday, a sum, an idiom's end, the name and thing from the start), others are free: they differ in difficulty.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/random.h"

namespace dynak {

// Every token, "<unk>" first; ids are positions.
[[nodiscard]] std::vector<std::string> grammarVocabulary();

// A tokenizer.json with one token a word, lower case.
[[nodiscard]] nlohmann::json grammarTokenizer();

struct Story {
    std::vector<std::string> tokens;
    // -log p of all choices that made it. No model that does not know the seed can predict stories with less nats on
    // average than the entropy of the text, which this bounds from above: what the choices leave open, words that can
    // be made in two ways apart.
    double nats = 0;
};

[[nodiscard]] Story tellStory(Random& random);

// With capitals, and no space in front of punctuation.
[[nodiscard]] std::string asText(const Story& story);

}  // namespace dynak
