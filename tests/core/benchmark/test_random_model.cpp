// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/internal/random_model.h"

#include "tests/testing.h"

using namespace dynak;
using namespace testing;

TEST_CASE("random texts are words that their tokenizer knows, as long as short messages") {
    const RandomTexts texts(400);
    const auto tokenizer = texts.tokenizer();
    REQUIRE(tokenizer->vocabularySize() == randomVocabulary);
    std::size_t tokens = 0, continued = 0;
    for (const auto& sentence : texts.sentences()) {
        const auto encoding = tokenizer->encode(sentence);
        tokens += encoding.ids.size();
        for (const auto& token : encoding.tokens) {
            CHECK(token != "[UNK]");
            continued += token.starts_with("##");
        }
    }
    const double perSentence = static_cast<double>(tokens) / 400;
    CHECK(perSentence > 18);
    CHECK(perSentence < 28);
    CHECK(continued > tokens / 20);
    CHECK(texts.batches().sampleCount() == 400);
    CHECK(texts.batches().tokenCount() == static_cast<std::int64_t>(tokens));
}

TEST_CASE("a random model of MiniLM's shape runs its texts, converted too") {
    auto config = miniLmConfig();
    config["n_layers"] = 1;
    const Transformer model = randomModel(config);
    CHECK(model.sites().front().width == 384);
    CHECK(model.sites().front().neurons == 1536);
    const ConvertedModel converted = convertAtRandom(model, 64, 8);
    CHECK(converted.costModel().sites.front().experts == 64);
    const RandomTexts texts(3);
    CHECK(model.forward(texts.batches().batch(0), false).at("logits").shape == Shape{3, 6});
}
