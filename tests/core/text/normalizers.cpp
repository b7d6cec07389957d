// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/text/making.h"

using namespace dynak;
using nlohmann::json;

namespace {

void checkNormalized(const json& normalizer, const std::string& text, const std::string& expected) {
    json tokenizer = testing::wordLevel({expected});
    tokenizer["normalizer"] = normalizer;
    CAPTURE(normalizer.dump());
    CHECK(testing::tokensOf(*testing::openJson(tokenizer), text) == std::vector<std::string>{expected});
}

}  // namespace

TEST_CASE("texts are normalized") {
    checkNormalized({{"type", "NFC"}}, "e\u0301", "\u00E9");
    checkNormalized({{"type", "NFD"}}, "\u00E9", "e\u0301");
    checkNormalized({{"type", "NFKC"}}, "\uFB01\u2460", "fi1");
    checkNormalized({{"type", "NFKD"}}, "\uFF21\u00E9", "Ae\u0301");
    checkNormalized({{"type", "NFKC"}}, "\u32FF", "\u32FF");  // newer than the reference's tables
    checkNormalized({{"type", "Lowercase"}}, "ÀΣ\u0130", "àσi\u0307");
    checkNormalized({{"type", "StripAccents"}}, "e\u0301\u093E", "e");
    checkNormalized({{"type", "Strip"}, {"strip_left", true}, {"strip_right", false}}, " \u00A0a ", "a ");
    checkNormalized({{"type", "Strip"}, {"strip_left", false}, {"strip_right", true}}, " a \n", " a");
    checkNormalized({{"type", "Nmt"}}, "a\u200Bb\u0001\tc", "a b c");
    checkNormalized({{"type", "Replace"}, {"pattern", {{"Regex", " {2,}"}}}, {"content", "_"}}, "a   b c", "a_b c");
    checkNormalized({{"type", "Replace"}, {"pattern", {{"String", "."}}}, {"content", ""}}, "a.b", "ab");
    checkNormalized({{"type", "Prepend"}, {"prepend", "▁"}}, "a", "▁a");
    checkNormalized({{"type", "ByteLevel"}}, "a é", "aĠÃ©");
    checkNormalized({{"type", "Precompiled"}, {"precompiled_charsmap", nullptr}}, "\uFB01", "\uFB01");
    checkNormalized({{"type", "Sequence"},
                     {"normalizers", {{{"type", "NFD"}}, {{"type", "StripAccents"}}, {{"type", "Lowercase"}}}}},
                    "É", "e");
}

TEST_CASE("BERT's normalization by its options") {
    const auto bert = [](bool clean, bool ideographs, const json& accents, bool lower) {
        return json{{"type", "BertNormalizer"},
                    {"clean_text", clean},
                    {"handle_chinese_chars", ideographs},
                    {"strip_accents", accents},
                    {"lowercase", lower}};
    };
    checkNormalized(bert(true, true, nullptr, true), "\u0001É\u200B漢\u3000x\uFFFD", "e 漢  x");
    checkNormalized(bert(true, true, nullptr, true),
                    "\x02"
                    "Ab\tc\x7F",
                    "ab c");
    checkNormalized(bert(false, false, true, false), "É漢\t", "E漢\t");
    checkNormalized(bert(true, false, nullptr, false), "É\n", "É ");
    checkNormalized(bert(true, false, false, true), "É", "é");
}

TEST_CASE("a compiled character map is walked inside its bounds") {
    // one unit only: a trie that leads nowhere, then replacements
    json tokenizer = testing::wordLevel({"ab"});
    tokenizer["normalizer"] = {{"type", "Precompiled"}, {"precompiled_charsmap", "BAAAAP////8AAAAA"}};
    CHECK(testing::tokensOf(*testing::openJson(tokenizer), "ab") == std::vector<std::string>{"ab"});
    for (const std::string broken : {"*", "AAAA", "/////wAAAAAAAAAA", "BQAAAAAAAAAAAAAA"}) {
        tokenizer["normalizer"]["precompiled_charsmap"] = broken;
        const Error error = testing::errorOf([&] { testing::openJson(tokenizer); });
        CHECK(testing::mentions(error.text, "normalizer.precompiled_charsmap"));
    }
}
