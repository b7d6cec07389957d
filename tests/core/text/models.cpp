// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/text/making.h"

using namespace dynak;
using nlohmann::json;
using Texts = std::vector<std::string>;

namespace {

Texts tokensOf(const json& model, const std::string& text) {
    return testing::tokensOf(*testing::openJson({{"model", model}}), text);
}

json bpe(const Texts& tokens, const json& merges) {
    return {{"type", "BPE"}, {"vocab", testing::numbered(tokens)}, {"merges", merges}};
}

}  // namespace

TEST_CASE("WordPiece takes the longest first") {
    const json model{{"type", "WordPiece"},
                     {"unk_token", "[UNK]"},
                     {"continuing_subword_prefix", "##"},
                     {"max_input_chars_per_word", 8},
                     {"vocab", testing::numbered({"[UNK]", "un", "una", "##aff", "##able", "##ff", "##a"})}};
    CHECK(tokensOf(model, "unaff") == Texts{"una", "##ff"});
    CHECK(tokensOf(model, "unaffa") == Texts{"una", "##ff", "##a"});
    CHECK(tokensOf(model, "unz") == Texts{"[UNK]"});
    CHECK(tokensOf(model, "unaaaaaa") == Texts{"una", "##a", "##a", "##a", "##a", "##a"});
    CHECK(tokensOf(model, "unaaaaaaa") == Texts{"[UNK]"});  // nine characters
}

TEST_CASE("BPE merges by rank, then from the left") {
    CHECK(tokensOf(bpe({"a", "b", "c", "ab", "bc"}, {"b c", "a b"}), "abc") == Texts{"a", "bc"});
    CHECK(tokensOf(bpe({"a", "aa"}, json::array({json::array({"a", "a"})})), "aaaaa") == Texts{"aa", "aa", "a"});
    const json untyped{{"vocab", testing::numbered({"a", "aa"})}, {"merges", {"#version: 0.2", "a a"}}};
    CHECK(tokensOf(untyped, "aa") == Texts{"aa"});
}

TEST_CASE("a long word merges like a short one") {
    const json model = bpe({"a", "b", "ab", "ba", "abab", "bab"}, {"b a", "a b", "ab ab", "b ab"});
    const auto tokenizer = testing::openJson({{"model", model}});
    for (const std::string unit : {"ab", "aab", "bab", "abba"}) {
        std::string text;
        while (text.size() < 46) text += unit;  // just below the change of method, then far above
        const Texts few = testing::tokensOf(*tokenizer, text);
        while (text.size() < 3000) text += unit;
        const Texts many = testing::tokensOf(*tokenizer, text);
        CHECK(std::equal(few.begin(), few.end() - 3, many.begin()));
    }
}

TEST_CASE("BPE and what it does not know") {
    json model = bpe({"?", "a", "b", "<0xC3>", "<0xA9>"}, json::array());
    CHECK(tokensOf(model, "axb") == Texts{"a", "b"});
    model["unk_token"] = "?";
    CHECK(tokensOf(model, "axyb") == Texts{"a", "?", "?", "b"});
    model["fuse_unk"] = true;
    CHECK(tokensOf(model, "axyb") == Texts{"a", "?", "b"});
    model["byte_fallback"] = true;
    CHECK(tokensOf(model, "aéxb") == Texts{"a", "<0xC3>", "<0xA9>", "?", "b"});
}

TEST_CASE("BPE with marks at the ends of words, and whole words") {
    json model = bpe({"a", "b", "##b", "##c", "ab", "ab</w>", "##b</w>", "##c</w>", "a</w>"}, {"a ##b", "a ##b</w>"});
    model["continuing_subword_prefix"] = "##";
    CHECK(tokensOf(model, "abc") == Texts{"ab", "##c"});
    model["end_of_word_suffix"] = "</w>";
    CHECK(tokensOf(model, "ab") == Texts{"ab</w>"});
    CHECK(tokensOf(model, "abc") == Texts{"ab", "##c</w>"});

    json whole = bpe({"a", "b", "c", "ab", "abc"}, {"a b"});
    CHECK(tokensOf(whole, "abc") == Texts{"ab", "c"});
    whole["ignore_merges"] = true;
    CHECK(tokensOf(whole, "abc") == Texts{"abc"});
}

TEST_CASE("Unigram finds the most probable pieces") {
    json model{{"type", "Unigram"},
               {"unk_id", 0},
               {"vocab", json::array({{"?", 0.0},
                                      {"a", -1.0},
                                      {"b", -1.0},
                                      {"ab", -1.5},
                                      {"abab", -3.5},
                                      {"<0xC3>", -9.0},
                                      {"<0xA9>", -9.0}})}};
    CHECK(tokensOf(model, "abab") == Texts{"ab", "ab"});
    CHECK(tokensOf(model, "axyb") == Texts{"a", "?", "b"});
    CHECK(tokensOf(model, "aé") == Texts{"a", "?"});
    model["byte_fallback"] = true;
    CHECK(tokensOf(model, "aé") == Texts{"a", "<0xC3>", "<0xA9>"});
}

TEST_CASE("a word of a megabyte takes time in proportion") {
    const std::string letters(1'000'000, 'a');
    CHECK(tokensOf(bpe({"a", "aa", "aaaa"}, {"a a", "aa aa"}), letters).size() == 250'000);
    const json unigram{
        {"type", "Unigram"}, {"unk_id", 0}, {"vocab", json::array({{"?", 0.0}, {"a", -1.0}, {"aa", -1.5}})}};
    CHECK(tokensOf(unigram, letters).size() == 500'000);
    CHECK(tokensOf(unigram, std::string(1'000'000, 'x')) == Texts{"?"});
    const json wordPiece{{"type", "WordPiece"},
                         {"max_input_chars_per_word", 2'000'000},
                         {"vocab", testing::numbered({"[UNK]", "a", "##aa", "##a"})}};
    CHECK(tokensOf(wordPiece, letters).size() == 500'001);
}
