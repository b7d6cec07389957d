// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/train.h"

#include <cmath>
#include <stop_token>

#include "core/transformer/internal/network.h"
#include "tests/core/training/toy.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

Transformer openNew(const ModelDescription& description, const fs::path& folder, std::uint64_t seed = 1) {
    newModel(description, folder, seed);
    return Transformer::open(folder, {.threads = 1});
}

std::vector<std::pair<std::string, at::Tensor>> copyOfWeights(Transformer& model) {
    std::vector<std::pair<std::string, at::Tensor>> copies;
    for (const auto& [name, tensor] : model.network().parameters()) copies.emplace_back(name, tensor->detach().clone());
    return copies;
}

bool sameWeights(Transformer& a, Transformer& b) {
    const auto first = copyOfWeights(a);
    const auto second = copyOfWeights(b);
    for (std::size_t i = 0; i < first.size(); ++i)
        if (!first[i].second.equal(second[i].second)) return false;
    return first.size() == second.size();
}

// Trains with a stop at `stopStep`, then resumes to the end.
void trainWithStop(Transformer& model, const fs::path& file, const TrainingOptions& options, std::int64_t stopStep) {
    std::stop_source stop;
    ToyTexts source(5);
    source.onBatch = [&](std::int64_t step) {
        if (step == stopStep) stop.request_stop();
    };
    const Error error = errorOf([&] { train(model, source, options, {.file = file}, {}, Job({}, stop.get_token())); });
    CHECK(error.code == ErrorCode::stopped);
}

}  // namespace

TEST_CASE("a small language model learns one batch by heart") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder.path());
    const TrainingResult result = train(model, ToyTexts(), quickOptions(250));
    CHECK(result.lines.front().taskLoss > 0.5);
    CHECK(result.lines.back().taskLoss < 0.15);  // nats; the first token of a row is not predicted
    CHECK(result.lines.back().step == 250);
    CHECK(result.restingShares.size() == 2);
}

TEST_CASE("every parameter gets a gradient") {
    for (const bool image : {false, true}) {
        const TemporaryFolder folder;
        Transformer model = openNew(image ? toyVisionModel() : toyLanguageModel(), folder.path());
        const auto before = copyOfWeights(model);
        if (image)
            train(model, ToyImages(), quickOptions(3));
        else
            train(model, ToyTexts(), quickOptions(3));
        const auto after = copyOfWeights(model);
        for (std::size_t i = 0; i < before.size(); ++i) {
            // a shift of all keys changes no attention weight
            if (before[i].first.ends_with("key.bias")) continue;
            CHECK_MESSAGE(!before[i].second.equal(after[i].second), before[i].first);
        }
        for (const auto& [name, tensor] : model.network().parameters()) CHECK_FALSE(tensor->requires_grad());
    }
}

TEST_CASE("the same seed gives the same weights, another seed others") {
    const TemporaryFolder folder;
    Transformer first = openNew(toyLanguageModel(), folder / "a", 4);
    Transformer second = openNew(toyLanguageModel(), folder / "b", 4);
    Transformer third = openNew(toyLanguageModel(), folder / "c", 5);
    CHECK(first.checkpoint().hash() == second.checkpoint().hash());
    CHECK(first.checkpoint().hash() != third.checkpoint().hash());
    train(first, ToyTexts(5), quickOptions(12));
    train(second, ToyTexts(5), quickOptions(12));
    CHECK(sameWeights(first, second));
    CHECK_FALSE(sameWeights(first, third));
}

TEST_CASE("a run that was stopped and resumed ends with the same weights, bit for bit") {
    const TemporaryFolder folder;
    TrainingOptions options = quickOptions(40);
    options.sparsity.alpha = 0.01;
    Transformer straight = openNew(toyLanguageModel(), folder / "model");
    train(straight, ToyTexts(5), options);

    Transformer stopped = Transformer::open(folder / "model", {.threads = 1});
    trainWithStop(stopped, folder / "run.safetensors", options, 17);
    CHECK_FALSE(sameWeights(straight, stopped));
    // another process: the model is opened anew, everything comes from the checkpoint
    Transformer resumed = Transformer::open(folder / "model", {.threads = 1});
    const TrainingResult result =
        train(resumed, ToyTexts(5), options, {.file = folder / "run.safetensors", .resume = true});
    CHECK(result.steps == 40);
    CHECK(sameWeights(straight, resumed));
}

TEST_CASE("a checkpoint of other options or of another model is refused and changes nothing") {
    const TemporaryFolder folder;
    const TrainingOptions options = quickOptions(40);
    Transformer model = openNew(toyLanguageModel(), folder / "model");
    const fs::path file = folder / "run.safetensors";
    trainWithStop(model, file, options, 3);

    TrainingOptions other = options;
    other.learningRate = 0.5;
    Transformer fresh = Transformer::open(folder / "model");
    Transformer untouched = Transformer::open(folder / "model");
    const CheckpointOptions resume{.file = file, .resume = true};
    CHECK(mentions(errorOf([&] { train(fresh, ToyTexts(), other, resume); }).text, "learning_rate", "0.5", "0.01"));
    CHECK(sameWeights(fresh, untouched));

    Transformer vision = openNew(toyVisionModel(), folder / "vision");
    CHECK(mentions(errorOf([&] { train(vision, ToyImages(), options, resume); }).text, "another model"));
    CHECK(errorOf([&] {
              train(fresh, ToyTexts(), options, {.file = folder / "model" / "model.safetensors", .resume = true});
          }).code == ErrorCode::badFile);
}

TEST_CASE("the sparsity penalty puts neurons to rest") {
    const TemporaryFolder folder;
    newModel(toyLanguageModel(), folder.path(), 1);
    std::vector<double> resting;
    for (const double alpha : {0.0, 0.05}) {
        Transformer model = Transformer::open(folder.path(), {.threads = 1});
        TrainingOptions options = quickOptions(150);
        options.sparsity = {"hoyer", alpha, 0, 0.2};
        const TrainingResult result = train(model, ToyTexts(), options);
        resting.push_back(result.lines.back().restingShare);
    }
    CHECK(resting[1] > resting[0] + 0.1);
}

TEST_CASE("a loss that is no number ends the run and names the step") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder.path());
    TrainingOptions options = quickOptions(50);
    options.learningRate = 1e38;
    const Error error = errorOf([&] { train(model, ToyTexts(), options); });
    CHECK(error.code == ErrorCode::badData);
    CHECK(mentions(error.text, "task loss", "step"));
}
