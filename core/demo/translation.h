// SPDX-License-Identifier: GPL-3.0-or-later
// English sentences and their German translation for the demo "translation". Some words follow one from another, others
// have to be found far away: verbs move to the end, articles and adjectives agree in gender, case and number, numbers
// turn around, "half past seven" is "halb acht", and "it" takes the gender of what it stands for.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/text/tokenizer.h"

namespace dynak {

inline constexpr std::int64_t padToken = 0, endToken = 1, unknownToken = 2;  // of translationVocabulary

// Every token of both languages; ids are positions.
[[nodiscard]] std::vector<std::string> translationVocabulary();

// tokenizer.json and target_tokenizer.json: one token a word and the end token behind each text, with the same ids.
// English is read in lower case; German keeps its capitals.
[[nodiscard]] nlohmann::json translationTokenizer(TextSide side);

struct SentencePair {
    std::vector<std::string> english, german;  // tokens; the German ones as they are written
};

[[nodiscard]] SentencePair saySentence(Random& random);

// As people write it: capitals, and no spaces in front of punctuation or around a hyphen.
[[nodiscard]] std::string asText(const std::vector<std::string>& tokens);

}  // namespace dynak
