// SPDX-License-Identifier: GPL-3.0-or-later
// Added tokens, post-processors, decoders and the interface as a whole.
#include <thread>

#include "tests/core/text/making.h"

using namespace dynak;
using nlohmann::json;
using Ids = std::vector<std::int64_t>;
using Texts = std::vector<std::string>;

namespace {

json added(std::int64_t id, const std::string& content, const Texts& flags = {}) {
    json token{{"id", id}, {"content", content}, {"normalized", false}};
    for (const std::string& flag : flags) token[flag] = true;
    return token;
}

json letters() {
    json tokenizer = testing::wordLevel({"a", "b", "c", " ", "  "});
    tokenizer["pre_tokenizer"] = {{"type", "Split"}, {"pattern", {{"Regex", "\\w"}}}, {"behavior", "Isolated"}};
    return tokenizer;
}

std::string decoded(const json& decoder, const Texts& tokens) {
    json tokenizer = testing::wordLevel({});
    Ids ids;
    for (const std::string& token : tokens) {
        auto& vocabulary = tokenizer["model"]["vocab"];
        if (!vocabulary.contains(token)) vocabulary[token] = vocabulary.size();
        ids.push_back(vocabulary[token].get<std::int64_t>());
    }
    tokenizer["decoder"] = decoder;
    return testing::openJson(tokenizer)->decode(ids);
}

}  // namespace

TEST_CASE("added tokens are found in the text") {
    json tokenizer = letters();
    tokenizer["added_tokens"] = {added(6, "<m>", {"lstrip", "special"}), added(7, "<r>", {"rstrip"}),
                                 added(8, "cc", {"single_word"}), added(9, "<m>b")};
    const auto opened = testing::openJson(tokenizer);
    CHECK(opened->encode("a<m>a").ids == Ids{1, 6, 1});
    CHECK(opened->encode("a  <m>a").ids == Ids{1, 6, 1});
    CHECK(opened->encode("a<m>ba").ids == Ids{1, 9, 1});  // the longest
    CHECK(opened->encode("a<r>  a").ids == Ids{1, 7, 1});
    CHECK(opened->encode("<r> <m>").ids == Ids{7, 6});
    CHECK(opened->encode("cc ccc cc").ids == Ids{8, 4, 3, 3, 3, 4, 8});
    CHECK(opened->vocabularySize() == 10);
    CHECK(opened->isSpecial(6));
    CHECK_FALSE(opened->isSpecial(7));
    CHECK(opened->idOf("cc") == 8);
    CHECK(opened->tokenOf(9) == "<m>b");
    CHECK(opened->tokenOf(99).empty());
}

TEST_CASE("normalized added tokens are found after normalization") {
    json tokenizer = letters();
    tokenizer["normalizer"] = {{"type", "Lowercase"}};
    tokenizer["added_tokens"] = {added(6, "Ab", {"normalized"}), added(7, "AC")};
    const auto opened = testing::openJson(tokenizer);
    CHECK(opened->encode("aB").ids == Ids{6});
    CHECK(opened->encode("ac").ids == Ids{1, 3});
    CHECK(opened->encode("AC").ids == Ids{7});
}

TEST_CASE("post-processors put marks around texts") {
    json tokenizer = letters();
    tokenizer["added_tokens"] = {added(6, "[C]", {"special"}), added(7, "[S]", {"special"})};
    tokenizer["post_processor"] = {
        {"type", "TemplateProcessing"},
        {"single",
         {{{"SpecialToken", {{"id", "[C]"}, {"type_id", 0}}}}, {{"Sequence", {{"id", "A"}, {"type_id", 0}}}}}},
        {"pair",
         {{{"Sequence", {{"id", "B"}, {"type_id", 2}}}},
          {{"SpecialToken", {{"id", "[S]"}, {"type_id", 1}}}},
          {{"Sequence", {{"id", "A"}, {"type_id", 0}}}}}},
        {"special_tokens", {{"[C]", {{"id", "[C]"}, {"ids", {6, 6}}}}, {"[S]", {{"id", "[S]"}, {"ids", {7}}}}}}};
    auto opened = testing::openJson(tokenizer);
    CHECK(opened->encode("a").ids == Ids{6, 6, 1});
    CHECK(opened->encode("a", {.addSpecialTokens = false}).ids == Ids{1});
    CHECK(opened->encode("ab", "c").ids == Ids{3, 7, 1, 2});
    CHECK(opened->encode("ab", "c").typeIds == Ids{2, 1, 0, 0});
    CHECK(opened->encode("").ids == Ids{6, 6});

    tokenizer["post_processor"] = {{"type", "BertProcessing"}, {"cls", {"[C]", 6}}, {"sep", {"[S]", 7}}};
    opened = testing::openJson(tokenizer);
    CHECK(opened->encode("a", "b").ids == Ids{6, 1, 7, 2, 7});
    CHECK(opened->encode("a", "b").typeIds == Ids{0, 0, 0, 1, 1});

    tokenizer["post_processor"]["type"] = "RobertaProcessing";
    opened = testing::openJson(tokenizer);
    CHECK(opened->encode("a", "b").ids == Ids{6, 1, 7, 7, 2, 7});
    CHECK(opened->encode("a", "b").typeIds == Ids{0, 0, 0, 0, 0, 0});

    tokenizer["post_processor"] = nullptr;
    CHECK(testing::openJson(tokenizer)->encode("a", "b").typeIds == Ids{0, 1});
}

TEST_CASE("decoders give the text back") {
    CHECK(decoded(nullptr, {"a", "b"}) == "a b");
    CHECK(decoded({{"type", "WordPiece"}, {"prefix", "##"}, {"cleanup", true}}, {"##do", "##n", "n't", ",", "x"}) ==
          "##donn't, x");
    CHECK(decoded({{"type", "WordPiece"}, {"prefix", "##"}, {"cleanup", false}}, {"a", "."}) == "a .");
    CHECK(decoded({{"type", "ByteLevel"}}, {"Ġa", "Ã", "©", "Ã"}) == " aé\uFFFD");
    CHECK(decoded({{"type", "Metaspace"}, {"replacement", "▁"}, {"prepend_scheme", "always"}}, {"▁a▁", "▁b"}) == "a b");
    CHECK(decoded({{"type", "Metaspace"}, {"replacement", "▁"}, {"prepend_scheme", "never"}}, {"▁a", "▁b"}) == " a b");
    CHECK(decoded({{"type", "BPEDecoder"}, {"suffix", "</w>"}}, {"a</w>", "b", "c</w>"}) == "a bc");
    CHECK(decoded({{"type", "ByteFallback"}}, {"<0xC3>", "<0xA9>", "x", "<0xC3>", "<0xC3>"}) == "éx\uFFFD\uFFFD");
    CHECK(decoded({{"type", "CTC"}, {"pad_token", "_"}, {"word_delimiter_token", "|"}},
                  {"a", "a", "_", "a", "|", "b"}) == "aa b");
    const json strip{{"type", "Strip"}, {"content", "-"}, {"start", 2}, {"stop", 1}};
    CHECK(decoded(strip, {"---a--", "-"}) == "-a-");
    const json replace{{"type", "Replace"}, {"pattern", {{"String", "▁"}}}, {"content", " "}};
    CHECK(decoded({{"type", "Sequence"},
                   {"decoders",
                    {replace, {{"type", "Fuse"}}, {{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}}}}},
                  {"▁a", "▁b"}) == "a b");
}

TEST_CASE("ids that are no token, and special ones, are left out") {
    json tokenizer = letters();
    tokenizer["added_tokens"] = {added(6, "[C]", {"special"})};
    const auto opened = testing::openJson(tokenizer);
    const Ids ids{6, 1, -1, 999, INT64_MAX, 2};
    CHECK(opened->decode(ids) == "a b");
    CHECK(opened->decode(ids, false) == "[C] a b");
}

TEST_CASE("a piece reads as it stands in a text") {
    const auto piece = [](const json& decoder, const std::string& token) {
        json tokenizer = testing::wordLevel({token});
        tokenizer["decoder"] = decoder;
        return testing::openJson(tokenizer)->pieceText(1);
    };
    CHECK(piece({{"type", "ByteLevel"}}, "Ġthe") == " the");
    CHECK(piece({{"type", "ByteLevel"}}, "Ã") == "\uFFFD");
    CHECK(piece({{"type", "WordPiece"}, {"prefix", "##"}}, "##ing") == "ing");
    CHECK(piece({{"type", "Metaspace"}, {"replacement", "▁"}}, "▁the") == " the");
    CHECK(piece({{"type", "BPEDecoder"}}, "the</w>") == "the ");
    CHECK(piece(nullptr, "the") == "the");
    const json strip{{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}};
    const json replace{{"type", "Replace"}, {"pattern", {{"String", "▁"}}}, {"content", " "}};
    const json llama{{"type", "Sequence"},
                     {"decoders", {replace, {{"type", "ByteFallback"}}, {{"type", "Fuse"}}, strip}}};
    CHECK(piece(llama, "▁the") == " the");
    CHECK(piece(llama, "<0x0A>") == "\n");
}

TEST_CASE("bytes that are not UTF-8 become the replacement character") {
    const auto opened = testing::openJson(testing::wordLevel({"a\uFFFDb", "\uFFFD\uFFFD"}));
    CHECK(opened
              ->encode("a\xFF"
                       "b")
              .ids == Ids{1});
    CHECK(opened
              ->encode("a\xE2\x82"
                       "b")
              .ids == Ids{1});                        // a character cut short
    CHECK(opened->encode("\xC0\xAF").ids == Ids{2});  // overlong
    CHECK(opened->encode("").ids.empty());
}

TEST_CASE("threads share a tokenizer") {
    json tokenizer = letters();
    tokenizer["pre_tokenizer"] = {{"type", "WhitespaceSplit"}};
    tokenizer["model"] = {
        {"type", "BPE"}, {"vocab", testing::numbered({"a", "b", "ab", "abb"})}, {"merges", {"a b", "ab b"}}};
    const auto opened = testing::openJson(tokenizer);
    std::vector<std::thread> threads;
    std::vector<int> wrong(4);
    for (int& count : wrong) {
        threads.emplace_back([&] {
            for (int i = 0; i < 2000; ++i) count += opened->encode("ab abb a bab").ids != Ids{2, 3, 0, 1, 2};
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(wrong == std::vector<int>(4));
}
