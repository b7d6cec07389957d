// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/pipeline/workbench.h"
#include "core/playground/translated.h"
#include "core/sweep/token_scores.h"
#include "core/text/running_pieces.h"
#include "tests/core/translator.h"
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

TEST_CASE("classes of the kept samples follow the rule") {
    const auto source = demoFolder("shapes");
    const nlohmann::json about = readJson(source / "demo.json");
    Workbench bench(newProject({source, {}, source / about.at("data").get<std::string>()}, about.at("recipe")), {});
    bench.setOptions("profile", {{"tokens", 2000}});
    bench.setOptions("sweep", {{"count", 2}, {"samples", 40}, {"keptTokens", 400}});
    bench.run("sweep");
    const ScoredSamples& kept = bench.project().sweeps.back().scores.value->samples;
    const SampleClasses all = bench.classesAt({RuleKind::tau, 0}, kept.samples);
    REQUIRE(all.samples.size() == kept.samples.size());
    for (std::size_t i = 0; i < all.samples.size(); ++i) {  // everything runs: what the dense model says
        const auto at = std::ranges::find(kept.samples, all.samples[i]) - kept.samples.begin();
        CHECK(all.predictions[i] == kept.predictions[static_cast<std::size_t>(at)]);
        CHECK(all.confidences[i] == doctest::Approx(kept.confidences[static_cast<std::size_t>(at)]).epsilon(1e-4));
    }
    const SampleClasses few = bench.classesAt({RuleKind::tau, 1}, kept.samples);
    CHECK(few.samples == all.samples);
    CHECK(few.confidences != all.confidences);
    CHECK(few.rule == SelectionRule{RuleKind::tau, 1});
}

TEST_CASE("routers are the same whether their inputs were kept or taken from the data again") {
    const auto source = demoFolder("shapes");
    const nlohmann::json about = readJson(source / "demo.json");
    Workbench bench(newProject({source, {}, source / about.at("data").get<std::string>()}, about.at("recipe")), {});
    bench.setOptions("profile", {{"tokens", 3000}, {"routerInputsMegabytes", 1}});
    bench.setOptions("fit-routers", {{"steps", 40}});
    bench.run("partition");
    CHECK(bench.project().inputs.empty());  // the file would hold what the data say
    Workbench later(bench.project(), {});   // as if it were opened another day
    bench.run("fit-routers");
    later.run("fit-routers");
    const auto& first = bench.project().routers.back().routers;
    const auto& second = later.project().routers.back().routers;
    CHECK(first.tokens == second.tokens);
    REQUIRE(first.sites.size() == second.sites.size());
    for (std::size_t i = 0; i < first.sites.size(); ++i) {
        CHECK(first.sites[i].first == second.sites[i].first);
        CHECK(first.quality[i].heldOutLoss == second.quality[i].heldOutLoss);
    }
}

TEST_CASE("tokens of texts are kept with how they read") {
    const TokenScores scores = scoresOfDemo("grammar", 300);
    CHECK(scores.textOf.size() == scores.sampleOf.size());
    CHECK(scores.gridShape.empty());
    CHECK(scores.samples.pictures.empty());
    CHECK(scores.samples.predictions.empty());  // a language model has no class a sample
    CHECK(!scores.samples.samples.empty());
}

TEST_CASE("both texts of a sentence pair are kept, each for the sites that see it") {
    const testing::TemporaryFolder folder;
    testing::makeTranslator(folder.path());
    Workbench bench = testing::convertedTranslator(folder.path());
    bench.run("sweep");
    const TokenScores& scores = *bench.project().sweeps.back().scores.value;
    REQUIRE(scores.sites == std::vector<std::string>{"encoder.0.ffn", "decoder.0.ffn", "decoder.1.ffn"});
    CHECK(scores.sourceSites == std::vector<std::uint8_t>{1, 0, 0});
    REQUIRE(scores.hasPairs());
    const std::size_t tokens = scores.sampleOf.size();
    CHECK(scores.ofSource.size() == tokens);
    CHECK(scores.positionOf.size() == tokens);
    CHECK(scores.textOf.size() == tokens);
    const auto source = std::ranges::count(scores.ofSource, 1);
    CHECK(scores.scores[0].rows == source);
    CHECK(scores.scores[1].rows == static_cast<std::int64_t>(tokens) - source);
    CHECK(scores.scores[2].rows == scores.scores[1].rows);

    // sample by sample: its source with an end, and a start before its target
    const SplitView split = measuringSplit(*bench.data().dataset);
    std::size_t token = 0;
    for (const std::int64_t sample : scores.samples.samples) {
        const Sample pair = bench.data().dataset->read(split.samples[static_cast<std::size_t>(sample)]);
        std::string texts[2];
        std::int64_t position[2] = {0, 0};
        for (; token < tokens && scores.sampleOf[token] == sample; ++token) {
            const std::uint8_t side = scores.ofSource[token];
            CHECK((side == 1 || token + 1 == tokens || scores.ofSource[token + 1] == 0 ||
                   scores.sampleOf[token + 1] != sample));  // no source behind the target
            CHECK(scores.positionOf[token] == position[side]++);
            texts[side] += scores.textOf[token];
        }
        CHECK(texts[1].find(pair.text) == 0);
        CHECK(texts[0].find(pair.pair) != std::string::npos);
        CHECK(position[1] == std::ranges::count(pair.text, ' ') + 2);
        CHECK(position[0] == std::ranges::count(pair.pair, ' ') + 2);
    }
    CHECK(token == tokens);

    // the first pair alone through the model gives the same scores
    const Sample first =
        bench.data().dataset->read(split.samples[static_cast<std::size_t>(scores.samples.samples.front())]);
    const auto& tokenizer = *bench.data().tokenizer;
    std::vector<std::int64_t> target = tokenizer.encode(first.pair).ids;
    target.pop_back();  // its end is not read
    const Trial alone = translatedTrial(bench.converted(), bench.data(), tokenizer.encode(first.text).ids, target, {});
    REQUIRE(alone.tokens.sites == scores.sites);
    for (std::size_t site = 0; site < scores.sites.size(); ++site) {
        const Matrix<float>&one = alone.tokens.scores[site], &all = scores.scores[site];
        for (std::size_t i = 0; i < one.values.size(); ++i)
            CHECK(one.values[i] == doctest::Approx(all.values[i]).epsilon(1e-4));
    }
}

TEST_CASE("where only one stack is converted, both texts are kept all the same") {
    const testing::TemporaryFolder folder;
    testing::makeTranslator(folder.path());
    Workbench bench = testing::convertedTranslator(folder.path(), "decoder.*");
    bench.run("sweep");
    const TokenScores& scores = *bench.project().sweeps.back().scores.value;
    CHECK(scores.sites.size() == 2);
    const Matrix<std::int32_t> counts = executedExperts(scores, SelectionRule{RuleKind::tau, 0.3});
    for (std::size_t token = 0; token < scores.ofSource.size(); ++token)
        CHECK((counts.at(0, static_cast<std::int64_t>(token)) == notSeen) == (scores.ofSource[token] == 1));
}

TEST_CASE("a source reads as its own language where the two have a tokenizer each") {
    const testing::TemporaryFolder folder;
    testing::makeTranslator(folder.path());
    nlohmann::json target = readJson(folder / "model" / "tokenizer.json");
    nlohmann::json words;
    for (int i = 0; i < testing::translatorWords; ++i) words["w" + std::to_string(i)] = i;
    target["model"]["vocab"] = words;
    target["model"]["unk_token"] = "w0";
    target["post_processor"] = nullptr;
    replaceText(folder / "model" / "target_tokenizer.json", target.dump());
    const auto tokenizer = Tokenizer::open(folder / "model");
    const std::vector<std::int64_t> ids{7, 30, 12};
    const auto joined = [&](const Tokenizer& reader) {
        std::string text;
        for (const std::string& piece : runningPieces(reader, ids)) text += piece;
        return text;
    };
    CHECK(joined(tokenizer->readerOfOwnTexts()) == "7 30 12");
    CHECK(tokenizer->decode(ids) == "w7 w30 w12");
    CHECK(joined(Tokenizer::open(folder / "model", TextSide::target)->readerOfOwnTexts()) == "w7 w30 w12");
}
