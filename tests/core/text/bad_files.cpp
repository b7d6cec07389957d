// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/text/making.h"

using namespace dynak;
using nlohmann::json;

namespace {

// The error of opening `tokenizer` must name its file and all the needles.
template <class... Needles>
void checkRefused(const json& tokenizer, const Needles&... needles) {
    const Error error = testing::errorOf([&] { testing::openJson(tokenizer); });
    CAPTURE(error.text);
    CHECK(error.code == ErrorCode::badFile);
    CHECK(testing::mentions(error.text, "tokenizer.json", needles...));
    CHECK_FALSE(error.hint.empty());
}

json withModel(const json& model) {
    return {{"model", model}};
}

}  // namespace

TEST_CASE("a tokenizer.json that is not one is refused") {
    for (const std::string text : {"", "{\"model\": {\"type\": \"BPE\"", "not JSON", "\x01\x02"}) {
        const Error error = testing::errorOf([&] { testing::openText(text); });
        CHECK(testing::mentions(error.text, "tokenizer.json"));
    }
    checkRefused(json::array(), "an object was expected");
    checkRefused(json::object(), "lacks \"model\"");
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += R"({"normalizer":{"type":"Sequence","normalizers":[)";
    const Error error = testing::errorOf([&] { testing::openText(deep); });
    CHECK(testing::mentions(error.text, "nested deeper"));
}

TEST_CASE("unknown types name file and type") {
    json tokenizer = testing::wordLevel({});
    for (const std::string part : {"normalizer", "pre_tokenizer", "post_processor", "decoder", "model"}) {
        json changed = tokenizer;
        changed[part]["type"] = "Fancy";
        checkRefused(changed, part, "\"Fancy\"");
    }
    tokenizer["normalizer"] = {{"type", "Sequence"}, {"normalizers", {{{"type", "NFC"}}, {{"type", "Odd"}}}}};
    checkRefused(tokenizer, "normalizer.normalizers[1]", "\"Odd\"");
}

TEST_CASE("vocabularies must make sense") {
    checkRefused(withModel({{"type", "WordLevel"}, {"vocab", {{"a", 0}, {"b", 0}}}}), "\"a\"", "\"b\"", "same id 0");
    checkRefused(withModel({{"type", "WordLevel"}, {"vocab", {{"a", -1}}}}), "-1");
    checkRefused(withModel({{"type", "WordLevel"}, {"vocab", {{"a", INT64_C(4'000'000'000'000)}}}}), "4000000000000");
    checkRefused(withModel({{"type", "WordLevel"}, {"vocab", {{"a", "b"}}}}), "whole number");
    checkRefused(withModel({{"type", "WordLevel"}, {"vocab", 3}}), "model.vocab");
    checkRefused(withModel({{"type", "Unigram"}, {"vocab", {{"a"}}}}), "entry 0");
    checkRefused(withModel({{"type", "Unigram"}, {"unk_id", 7}, {"vocab", json::array({json::array({"a", 0.0})})}}),
                 "unk_id 7");
    const auto gaps = testing::openJson(withModel({{"type", "WordLevel"}, {"vocab", {{"a", 0}, {"b", 70}}}}));
    CHECK(gaps->vocabularySize() == 71);
    CHECK(gaps->encode("b").ids == std::vector<std::int64_t>{70});
    CHECK(gaps->tokenOf(5).empty());
}

TEST_CASE("merges must be of tokens") {
    const auto bpe = [](const json& merges) {
        return withModel({{"type", "BPE"}, {"vocab", {{"a", 0}, {"b", 1}, {"ab", 2}}}, {"merges", merges}});
    };
    checkRefused(bpe({"a b", "a x"}), "entry 1", "\"x\"");
    checkRefused(bpe({"b a"}), "entry 0", "\"ba\"");
    checkRefused(bpe({"ab"}), "two tokens");
    checkRefused(bpe(json::array({json::array({"a", 1})})), "two tokens");
    checkRefused(bpe("a b"), "a list of merges");
}

TEST_CASE("other parts are checked too") {
    json tokenizer = testing::wordLevel({});
    const auto with = [&](const std::string& part, const json& value) {
        json changed = tokenizer;
        changed[part] = value;
        return changed;
    };
    checkRefused(with("pre_tokenizer", {{"type", "Split"}, {"pattern", {{"Regex", "("}}}, {"behavior", "Isolated"}}),
                 "\"(\"");
    checkRefused(with("pre_tokenizer", {{"type", "Punctuation"}, {"behavior", "Sideways"}}), "Sideways");
    checkRefused(with("pre_tokenizer", {{"type", "Metaspace"}, {"replacement", "ab"}}), "one character");
    checkRefused(with("pre_tokenizer", {{"type", "Metaspace"}, {"replacement", "_"}, {"prepend_scheme", "last"}}),
                 "last");
    checkRefused(with("pre_tokenizer", {{"type", "FixedLength"}, {"length", 0}}), "at least 1");
    checkRefused(with("decoder", {{"type", "Strip"}, {"content", " "}, {"start", -1}}), "start -1");
    checkRefused(with("post_processor", {{"type", "BertProcessing"}, {"sep", {"x"}}, {"cls", {"y", 1}}}),
                 "post_processor");
    checkRefused(with("post_processor", {{"type", "TemplateProcessing"},
                                         {"single", {{{"SpecialToken", {{"id", "[X]"}, {"type_id", 0}}}}}},
                                         {"pair", json::array()},
                                         {"special_tokens", json::object()}}),
                 "[X]");
    checkRefused(with("added_tokens", {{{"id", 1}}}), "added_tokens[0]", "content");
}

TEST_CASE("a text that needs a missing unknown token is refused") {
    const auto tokenizer = testing::openJson(withModel({{"type", "WordPiece"}, {"vocab", {{"a", 0}}}}));
    CHECK(tokenizer->encode("a").ids.size() == 1);
    const Error error = testing::errorOf([&] { (void)tokenizer->encode("b"); });
    CHECK(testing::mentions(error.text, "tokenizer.json", "[UNK]"));
}

TEST_CASE("an expression that runs away is stopped") {
    json tokenizer = testing::wordLevel({});
    tokenizer["pre_tokenizer"] = {{"type", "Split"}, {"pattern", {{"Regex", "(a|aa)+$"}}}, {"behavior", "Isolated"}};
    const auto opened = testing::openJson(tokenizer);
    const Error error = testing::errorOf([&] { (void)opened->encode(std::string(200, 'a') + "b"); });
    CHECK(testing::mentions(error.text, "tokenizer.json", "pre_tokenizer.pattern"));
}

TEST_CASE("folders without tokenizer.json say what to do") {
    const testing::TemporaryFolder folder;
    CHECK(testing::errorOf([&] { (void)Tokenizer::open(folder.path()); }).code == ErrorCode::notFound);
    CHECK(testing::errorOf([&] { (void)Tokenizer::open(folder / "missing"); }).code == ErrorCode::notFound);
    testing::writeFile(folder, "config.json", "{}");
    CHECK(testing::errorOf([&] { (void)Tokenizer::open(folder.path()); }).code == ErrorCode::notFound);
    testing::writeFile(folder, "vocab.txt", "a");
    CHECK(testing::mentions(testing::errorOf([&] { (void)Tokenizer::open(folder.path()); }).text, "vocab.txt"));
    testing::writeFile(folder, "spiece.model", "x");
    const Error error = testing::errorOf([&] { (void)Tokenizer::open(folder.path()); });
    CHECK(testing::mentions(error.text, "spiece.model", "SentencePiece"));
    CHECK(testing::mentions(error.hint, "save_pretrained"));
}
