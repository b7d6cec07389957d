// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of the reference implementation (../shared/fixtures/tokenizers).
#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "core/text/tokenizer.h"
#include "tests/testing.h"

using namespace dynak;
using nlohmann::json;

namespace {

std::vector<json> readLines(const std::filesystem::path& file) {
    const std::string text = readText(file);
    std::vector<json> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        lines.push_back(json::parse(text.begin() + static_cast<std::ptrdiff_t>(at),
                                    text.begin() + static_cast<std::ptrdiff_t>(end)));
        at = end + 1;
    }
    return lines;
}

Encoding encodeCase(const Tokenizer& tokenizer, const json& line) {
    const auto text = line.at("text").get<std::string>();
    return line.contains("pair") ? tokenizer.encode(text, line.at("pair").get<std::string>()) : tokenizer.encode(text);
}

// The reference writes the text that an unknown or space-swallowing token stands for; Dynak its name in the vocabulary.
bool sameToken(const Tokenizer& tokenizer, const std::string& token, std::string reference) {
    if (token == reference) return true;
    reference.erase(0, reference.find_first_not_of(' '));
    return token == reference || (token == "<unk>" && !tokenizer.idOf(reference));
}

bool sameTokens(const Tokenizer& tokenizer, const Encoding& encoding, const std::vector<std::string>& reference) {
    if (encoding.tokens.size() != reference.size()) return false;
    for (std::size_t i = 0; i < reference.size(); ++i)
        if (!sameToken(tokenizer, encoding.tokens[i], reference[i])) return false;
    return true;
}

void checkCases(const Tokenizer& tokenizer, const std::filesystem::path& folder, const std::string& side = "") {
    int wrong = 0, compared = 0;
    for (const json& line : readLines(folder / "cases.jsonl")) {
        if (line.value("side", "") != side) continue;
        ++compared;
        const Encoding encoding = encodeCase(tokenizer, line);
        bool same = encoding.ids == line.at("ids").get<std::vector<std::int64_t>>();
        same = same && sameTokens(tokenizer, encoding, line.at("tokens").get<std::vector<std::string>>());
        if (line.contains("type_ids"))
            same = same && encoding.typeIds == line.at("type_ids").get<std::vector<std::int64_t>>();
        if (!same && ++wrong <= 5) MESSAGE("differs: " << line.dump() << " got " << json(encoding.ids).dump());
    }
    CHECK(wrong == 0);
    CHECK(compared > 0);
}

void checkDecodes(const Tokenizer& tokenizer, const std::filesystem::path& folder) {
    int wrong = 0;
    for (const json& line : readLines(folder / "decode.jsonl")) {
        const auto ids = line.at("ids").get<std::vector<std::int64_t>>();
        const std::string text = tokenizer.decode(ids, line.at("skip_special_tokens").get<bool>());
        if (text != line.at("decoded").get<std::string>() && ++wrong <= 5)
            MESSAGE("differs: " << line.dump() << " got " << text);
    }
    CHECK(wrong == 0);
}

}  // namespace

TEST_CASE("tokenizers give the reference's ids, tokens, type ids and texts") {
    for (const std::string name :
         {"wordpiece-bert", "bytelevel-bpe-gpt2", "bytelevel-bpe-roberta", "bytelevel-bpe-llama3",
          "bytelevel-bpe-qwen2", "unigram-t5", "unigram-spm", "sp-bpe-llama2"}) {
        const auto folder = testing::shared("fixtures/tokenizers/" + name);
        if (!folder) return;
        CAPTURE(name);
        const auto tokenizer = Tokenizer::open(*folder);
        checkCases(*tokenizer, *folder);
        checkDecodes(*tokenizer, *folder);
    }
}

TEST_CASE("Marian's pairs of SentencePiece models give the reference's ids of both sides") {
    const auto folder = testing::shared("fixtures/tokenizers/marian-sp");
    if (!folder) return;
    const auto source = Tokenizer::open(*folder);
    checkCases(*source, *folder);
    checkCases(*Tokenizer::open(*folder, TextSide::target), *folder, "target");
    checkDecodes(*source, *folder);
}
