// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/demo/grammar.h"
#include "core/demo/shapes.h"
#include "core/pipeline/model_data.h"
#include "core/training/score.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

std::uintmax_t bytesOf(const fs::path& folder) {
    std::uintmax_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) bytes += entry.file_size();
    return bytes;
}

Score scoreOnTestSplit(const fs::path& folder) {
    const Transformer model = Transformer::open(folder, {.threads = 1});
    CHECK(model.unusedTensors().empty());
    const ModelData data = openModelData(model, folder / "data");
    const Batches batches = makeBatches(data, evaluationSplit(*data.dataset), data.batching);
    return scoreModel(model, *datasetSource(batches, 1), batches.count());
}

}  // namespace

TEST_CASE("each demo opens from its files alone and reaches the score that it reports") {
    for (const auto& name : demoNames()) {
        INFO(name);
        const fs::path folder = demoFolder(name);
        const auto score = readJson(folder / "demo.json").at("score");
        const Score found = scoreOnTestSplit(folder);
        const double reported = score.at("value");
        const double measured = score.at("metric") == "accuracy" ? found.accuracy : std::exp(found.loss);
        CHECK(measured == doctest::Approx(reported).epsilon(0.01));
        CHECK(bytesOf(folder) < 3'000'000);
        if (name == "shapes") CHECK(measured > 0.9);
        if (name == "grammar") CHECK(measured < 1.2 * score.at("best_possible").get<double>());
    }
}

TEST_CASE("an unknown demo is answered with the known ones") {
    const Error error = errorOf([] { static_cast<void>(demoFolder("chess")); });
    CHECK(error.code == ErrorCode::notFound);
    CHECK(mentions(error.hint, "grammar", "shapes"));
}

TEST_CASE("pictures depend on their seed and show their shape on a darker ground") {
    for (std::size_t shape = 0; shape < shapeNames.size(); ++shape) {
        Random a(5), b(5), c(6);
        const Image first = drawPicture(shape, a);
        CHECK(first.pixels.size() == 32 * 32 * 3);
        CHECK((first.pixels == drawPicture(shape, b).pixels));
        CHECK((first.pixels != drawPicture(shape, c).pixels));
        int full = 0;  // one colour of a figure is at its fullest or close to it; grounds stay below half
        for (const auto value : first.pixels) full += value > 0.65 * 255;
        CHECK(full > 30);
    }
}

TEST_CASE("stories use known words only, and their text comes back from the tokenizer") {
    const TemporaryFolder folder;
    replaceText(folder / "tokenizer.json", grammarTokenizer().dump());
    const auto tokenizer = Tokenizer::open(folder.path());
    const auto words = grammarVocabulary();
    CHECK(tokenizer->vocabularySize() == static_cast<std::int64_t>(words.size()));
    Random random(3);
    for (int i = 0; i < 50; ++i) {
        const Story story = tellStory(random);
        const auto ids = tokenizer->encode(asText(story)).ids;
        REQUIRE(ids.size() == story.tokens.size());
        for (std::size_t t = 0; t < ids.size(); ++t)
            CHECK(words.at(static_cast<std::size_t>(ids[t])) == story.tokens[t]);
        CHECK(story.nats > 0);
        CHECK(story.nats < static_cast<double>(story.tokens.size()) * std::log(static_cast<double>(words.size())));
    }
}
