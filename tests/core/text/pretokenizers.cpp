// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/text/making.h"

using namespace dynak;
using nlohmann::json;
using Texts = std::vector<std::string>;

namespace {

void checkWords(const json& preTokenizer, const std::string& text, const Texts& expected) {
    CAPTURE(preTokenizer.dump());
    CAPTURE(text);
    CHECK(testing::wordsOf(preTokenizer, text, expected) == expected);
}

json splitBy(const std::string& expression, const std::string& behavior, bool invert = false) {
    return {{"type", "Split"}, {"pattern", {{"Regex", expression}}}, {"behavior", behavior}, {"invert", invert}};
}

}  // namespace

TEST_CASE("a split keeps, drops or joins its matches") {
    checkWords(splitBy("-", "Removed"), "a--b-c", {"a", "b", "c"});
    checkWords(splitBy("-", "Isolated"), "a--b-c", {"a", "-", "-", "b", "-", "c"});
    checkWords(splitBy("-", "Contiguous"), "a--b-c", {"a", "--", "b", "-", "c"});
    checkWords(splitBy("-", "MergedWithPrevious"), "a--b-c", {"a-", "-", "b-", "c"});
    checkWords(splitBy("-", "MergedWithNext"), "a--b-c", {"a", "-", "-b", "-c"});
    checkWords(splitBy("[a-z]+", "Removed", true), "a--b-c", {"a", "b", "c"});
    checkWords({{"type", "Split"}, {"pattern", {{"String", ". "}}}, {"behavior", "Isolated"}}, "a. b.c",
               {"a", ". ", "b.c"});
}

TEST_CASE("expressions are read as Oniguruma reads them") {
    checkWords(splitBy(R"(\h+)", "Isolated"), "xcafe y", {"x", "cafe", " y"});
    checkWords(splitBy(R"(a.b)", "Isolated"), "xa\nb", {"xa\nb"});
    checkWords(splitBy(R"((?m:a.b))", "Isolated"), "xa\nb", {"x", "a\nb"});
    checkWords(splitBy(R"([[:punct:]])", "Isolated"), "a+b", {"a", "+", "b"});
    checkWords(splitBy(R"(\w+)", "Isolated"), "a\u200Db", {"a", "\u200D", "b"});
    checkWords(splitBy(R"(\bb)", "Isolated"), "ab b", {"ab ", "b"});
    checkWords(splitBy(R"(x{,2}y)", "Isolated"), "axxxy", {"ax", "xxy"});
}

TEST_CASE("the hand-written words of GPT-2 and Llama-3 are those of the expressions") {
    // an extra group keeps an expression from being recognised, so that ICU runs it
    const std::vector<std::string> expressions{
        R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)",
        R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)",
        R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)"};
    const std::vector<std::string> pieces{"a",  "Zé", "'s", "'LL",    "'\u017F", "'",  "7",      "12²4", " ", "  ",
                                          "\n", "\r", "\t", "\u3000", "\u0085",  "?!", "\u0301", "漢",   "😀", "'re"};
    json vocabulary = testing::wordLevel({});
    const auto bytes = [&](const std::string& expression) {
        json tokenizer = vocabulary;
        tokenizer["model"] = {{"type", "Unigram"}, {"unk_id", 0}, {"vocab", json::array({json::array({"?", 0.0})})}};
        tokenizer["pre_tokenizer"] = splitBy(expression, "Isolated");
        return testing::openJson(tokenizer);
    };
    for (const std::string& expression : expressions) {
        const auto fast = bytes(expression);
        const auto plain = bytes("(?:" + expression + ")");
        // each word is one unknown piece, so the counts tell where the words end
        for (std::size_t seed = 0; seed < 4000; ++seed) {
            std::string text;
            std::size_t random = seed * 2654435761U;
            for (int i = 0; i < 6; ++i, random = random * 6364136223846793005U + 1442695040888963407U)
                text += pieces[(random >> 33) % pieces.size()];
            const auto count = fast->encode(text).ids.size();
            if (count != plain->encode(text).ids.size()) FAIL_CHECK("differs: " << text);
        }
    }
}

TEST_CASE("characters decide") {
    checkWords({{"type", "BertPreTokenizer"}}, "Hi, you  !\u3000ok", {"Hi", ",", "you", "!", "ok"});
    checkWords({{"type", "Whitespace"}}, "a_1 b?! c", {"a_1", "b", "?!", "c"});
    checkWords({{"type", "WhitespaceSplit"}}, " a?\u00A0b ", {"a?", "b"});
    checkWords({{"type", "Digits"}, {"individual_digits", false}}, "a12b", {"a", "12", "b"});
    checkWords({{"type", "Digits"}, {"individual_digits", true}}, "a12b", {"a", "1", "2", "b"});
    checkWords({{"type", "Punctuation"}, {"behavior", "Contiguous"}}, "a!?b", {"a", "!?", "b"});
    checkWords({{"type", "CharDelimiterSplit"}, {"delimiter", "|"}}, "a||b c", {"a", "b c"});
    checkWords({{"type", "UnicodeScripts"}}, "  どこで生れ。Yes no", {"どこで生れ", "。", "Yes no"});
    checkWords({{"type", "FixedLength"}, {"length", 2}}, "añb漢c", {"añ", "b漢", "c"});
}

TEST_CASE("a visible sign takes the place of the space") {
    const auto metaspace = [](const std::string& scheme, bool split) {
        return json{{"type", "Metaspace"}, {"replacement", "▁"}, {"prepend_scheme", scheme}, {"split", split}};
    };
    checkWords(metaspace("always", true), "a  b", {"▁a", "▁", "▁b"});
    checkWords(metaspace("always", true), " a", {"▁a"});
    checkWords(metaspace("never", true), "a b", {"a", "▁b"});
    checkWords(metaspace("always", false), "a b", {"▁a▁b"});
    checkWords({{"type", "Metaspace"}, {"replacement", "_"}, {"add_prefix_space", false}}, "a b", {"a", "_b"});

    json first = testing::wordLevel({"▁a", "▁b", "a", "b"});
    first["pre_tokenizer"] = metaspace("first", true);
    first["added_tokens"] = {{{"id", 9}, {"content", "<x>"}}};
    CHECK(testing::tokensOf(*testing::openJson(first), "a<x>b") == Texts{"▁a", "<x>", "b"});
    CHECK(testing::tokensOf(*testing::openJson(first), "<x>a b") == Texts{"<x>", "a", "▁b"});
}

TEST_CASE("bytes become printable characters") {
    checkWords({{"type", "ByteLevel"}, {"add_prefix_space", true}}, "a é", {"Ġa", "ĠÃ©"});
    checkWords({{"type", "ByteLevel"}, {"add_prefix_space", false}}, "a\n", {"a", "Ċ"});
    checkWords({{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", false}}, "a b!", {"aĠb!"});
}
