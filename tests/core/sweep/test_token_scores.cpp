// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/pipeline/workbench.h"
#include "core/sweep/token_scores.h"
#include "core/text/running_pieces.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

// A demo's sweep with few options: what the stage keeps of it.
TokenScores scoresOfDemo(const std::string& name, int tokens) {
    const auto source = demoFolder(name);
    const nlohmann::json about = readJson(source / "demo.json");
    const auto data = source / about.at("data").get<std::string>();
    Workbench bench(newProject({source, {}, data}, about.at("recipe")), {});
    bench.setOptions("profile", {{"tokens", 2000}});
    bench.setOptions("sweep", {{"count", 2}, {"samples", 40}, {"keptTokens", tokens}});
    bench.run("sweep");
    return *bench.project().sweeps.back().scores.value;
}

}  // namespace

TEST_CASE("pictures come back from what the network sees") {
    ImagePreprocessor grey;
    grey.mean = {0.5F};
    grey.std = {0.25F};
    const std::vector<float> pixels{(0 / 255.0F - 0.5F) / 0.25F, (37 / 255.0F - 0.5F) / 0.25F,
                                    (255 / 255.0F - 0.5F) / 0.25F, 99};
    CHECK(pictureOf(pixels, 2, 2, grey) ==
          std::vector<std::uint8_t>{0, 0, 0, 37, 37, 37, 255, 255, 255, 255, 255, 255});
    ImagePreprocessor plain;
    plain.rescale = plain.normalize = false;
    const std::vector<float> colours{10, 11, 20, 21, 30, std::nanf("")};  // channels first
    CHECK(pictureOf(colours, 1, 2, plain) == std::vector<std::uint8_t>{10, 20, 30, 11, 21, 0});
}

TEST_CASE("pieces read as the text does") {
    const auto folder = testing::shared("models");
    if (!folder) return;
    const auto bert = Tokenizer::open(*folder / "minilm");
    const std::string text = "i was feeling embeddedness, quietly.";
    const Encoding encoding = bert->encode(text);
    const auto pieces = runningPieces(*bert, encoding.ids);
    std::string joined;
    for (const auto& piece : pieces) joined += piece;
    CHECK(joined == "[CLS] i was feeling embeddedness, quietly. [SEP]");
    CHECK(pieces.size() == encoding.ids.size());

    const auto llama = Tokenizer::open(*folder / "stories260K");
    const auto ids = llama->encode("Once upon a time,\nthere was").ids;
    joined.clear();
    for (const auto& piece : runningPieces(*llama, ids)) joined += piece;
    CHECK(testing::mentions(joined, "Once upon a time,\nthere was"));
}

TEST_CASE("a picture's tokens are kept with the picture and its classes") {
    const TokenScores scores = scoresOfDemo("shapes", 200);
    REQUIRE(scores.gridShape.size() == 2);
    const ScoredSamples& samples = scores.samples;
    const auto count = std::ssize(samples.samples);
    REQUIRE(count > 1);
    CHECK(std::ssize(samples.labels) == count);
    CHECK(std::ssize(samples.predictions) == count);
    REQUIRE(samples.pictureShape.size() == 3);
    CHECK(samples.pictureShape[2] == 3);
    CHECK(std::ssize(samples.pictures) == count * samples.pictureShape[0] * samples.pictureShape[1] * 3);
    CHECK(scores.sampleOf.size() % samples.samples.size() == 0);
    int right = 0;
    for (std::size_t i = 0; i < samples.samples.size(); ++i) {
        CHECK(scores.sampleOf[i * scores.sampleOf.size() / samples.samples.size()] == samples.samples[i]);
        CHECK(samples.confidences[i] > 0);
        CHECK(samples.confidences[i] <= 1);
        right += samples.labels[i] == samples.predictions[i];
    }
    CHECK(right > count / 2);
    CHECK(samples.labelNames.size() > 1);
}

TEST_CASE("tokens of texts are kept with how they read") {
    const TokenScores scores = scoresOfDemo("grammar", 300);
    CHECK(scores.textOf.size() == scores.sampleOf.size());
    CHECK(scores.gridShape.empty());
    CHECK(scores.samples.pictures.empty());
    CHECK(scores.samples.predictions.empty());  // a language model has no class a sample
    CHECK(!scores.samples.samples.empty());
}
