// SPDX-License-Identifier: GPL-3.0-or-later
// Small tokenizers made by the tests themselves.
#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/text/tokenizer.h"
#include "tests/testing.h"

namespace testing {

inline std::filesystem::path writeFile(const TemporaryFolder& folder, const std::string& name,
                                       const std::string& text) {
    const auto path = folder / name;
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

inline std::shared_ptr<const dynak::Tokenizer> openText(const std::string& json) {
    const TemporaryFolder folder;
    return dynak::Tokenizer::open(writeFile(folder, "tokenizer.json", json));
}

inline std::shared_ptr<const dynak::Tokenizer> openJson(const nlohmann::json& json) {
    return openText(json.dump());
}

// A vocabulary that gives the tokens ids from 0.
inline nlohmann::json numbered(const std::vector<std::string>& tokens) {
    nlohmann::json vocabulary = nlohmann::json::object();
    for (const std::string& token : tokens) vocabulary[token] = vocabulary.size();
    return vocabulary;
}

// Words are what the tokens say; everything else is "?" (id 0). To see what normalizers and pre-tokenizers do.
inline nlohmann::json wordLevel(std::vector<std::string> tokens) {
    tokens.insert(tokens.begin(), "?");
    return {{"model", {{"type", "WordLevel"}, {"unk_token", "?"}, {"vocab", numbered(tokens)}}}};
}

inline std::vector<std::string> tokensOf(const dynak::Tokenizer& tokenizer, const std::string& text) {
    return tokenizer.encode(text).tokens;
}

// The words that a pre-tokenizer makes of a text: each is added to the vocabulary beforehand.
inline std::vector<std::string> wordsOf(const nlohmann::json& preTokenizer, const std::string& text,
                                        const std::vector<std::string>& expected) {
    nlohmann::json json = wordLevel({});
    for (const std::string& word : expected) {
        auto& vocabulary = json["model"]["vocab"];
        if (!vocabulary.contains(word)) vocabulary[word] = vocabulary.size();
    }
    json["pre_tokenizer"] = preTokenizer;
    return tokensOf(*openJson(json), text);
}

}  // namespace testing
