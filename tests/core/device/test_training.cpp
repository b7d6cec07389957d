// SPDX-License-Identifier: GPL-3.0-or-later
// Training on a device that is not the CPU.
#include <cmath>
#include <stop_token>

#include "core/training/train.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"
#include "tests/core/device/differences.h"
#include "tests/core/device/other_device.h"
#include "tests/core/training/toy.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

// All weights, one after the other, but for those whose gradient is rounding alone, which AdamW makes steps of full
// size of: a shift of all keys changes no attention weight.
std::vector<float> weightsOf(Transformer& model) {
    std::vector<float> all;
    for (const auto& [name, tensor] : model.network().parameters()) {
        if (name.ends_with("key.bias")) continue;
        const auto values = toFloats(*tensor);
        all.insert(all.end(), values.begin(), values.end());
    }
    return all;
}

// Everything that a run may be asked for: labels, a dense model, a penalty, dropout, passes that add up.
TrainingOptions everything(std::int64_t steps) {
    TrainingOptions options = quickOptions(steps);
    options.learningRate = 1e-3;
    options.accumulation = 2;
    options.dropout = 0.1;
    options.sparsity.alpha = 0.01;
    options.loss.logits = 1;
    options.loss.sites = 1;
    options.loss.smoothing = 0.1;
    return options;
}

std::vector<float> trained(const fs::path& folder, const std::string& device, const TrainingOptions& options,
                           const CheckpointOptions& checkpoint = {}, const Job& job = {},
                           const ToyTexts& texts = ToyTexts(5)) {
    Transformer model = Transformer::open(folder, {.device = device, .threads = 1});
    const Transformer dense = Transformer::open(folder, {.device = device, .threads = 1});
    train(model, texts, options, checkpoint, {}, job, &dense);
    return weightsOf(model);
}

}  // namespace

TEST_CASE("a run on another device learns what it learns on the CPU") {
    const TemporaryFolder folder;
    newModel(toyLanguageModel(), folder / "texts", 1);
    const auto before = trained(folder / "texts", otherDevice, everything(1));
    const auto expected = trained(folder / "texts", "cpu", everything(12));
    const auto found = trained(folder / "texts", otherDevice, everything(12));
    CHECK(largestDifference(expected, before) > 1e-3);
    CHECK(largestDifference(expected, found) <= 1e-5);

    newModel(toyVisionModel(), folder / "images", 1);
    std::vector<std::vector<float>> weights;
    for (const char* device : {"cpu", otherDevice}) {
        Transformer model = Transformer::open(folder / "images", {.device = device, .threads = 1});
        TrainingOptions options = quickOptions(6);
        options.augmentation = {1, true, 0.4, 0.4};
        train(model, ToyImages(), options);
        weights.push_back(weightsOf(model));
    }
    CHECK(largestDifference(weights[0], weights[1]) <= 1e-5);
}

TEST_CASE("a run on another device that was stopped goes on there to the same weights, and on the CPU to close ones") {
    const TemporaryFolder folder;
    newModel(toyLanguageModel(), folder / "model", 1);
    const auto straight = trained(folder / "model", otherDevice, everything(12));
    std::stop_source stop;
    ToyTexts texts(5);
    texts.onBatch = [&](std::int64_t pass) {
        if (pass == 11) stop.request_stop();
    };
    const fs::path file = folder / "run.safetensors";
    const Error error = errorOf([&] {
        (void)trained(folder / "model", otherDevice, everything(12), {.file = file}, Job({}, stop.get_token()), texts);
    });
    REQUIRE(error.code == ErrorCode::stopped);
    fs::copy_file(file, folder / "copy.safetensors");
    CHECK(trained(folder / "model", otherDevice, everything(12), {.file = file, .resume = true}) == straight);
    const auto onCpu =
        trained(folder / "model", "cpu", everything(12), {.file = folder / "copy.safetensors", .resume = true});
    CHECK(largestDifference(onCpu, straight) <= 1e-5);
}

TEST_CASE("bfloat16 is of the device that the model is on") {
    if (!otherDeviceHasAutocast()) {
        MESSAGE("skipped: this LibTorch has no autocast for backends from outside");
        return;
    }
    const TemporaryFolder folder;
    newModel(toyLanguageModel(), folder / "model", 1);
    TrainingOptions options = everything(6);
    const auto whole = trained(folder / "model", otherDevice, options);
    options.precision = Precision::bf16;
    const std::int64_t before = operationsInBfloat16();
    const auto halves = trained(folder / "model", otherDevice, options);
    CHECK(operationsInBfloat16() > before + 100);
    CHECK(largestDifference(whole, halves) > 1e-5);
    CHECK(largestDifference(trained(folder / "model", "cpu", options), halves) <= 5e-3);
}
