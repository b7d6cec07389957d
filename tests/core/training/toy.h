// SPDX-License-Identifier: GPL-3.0-or-later
// Models and data small enough to train within a test.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/training/batch_source.h"
#include "core/training/new_model.h"
#include "core/training/options.h"

namespace testing {

inline dynak::ModelDescription toyLanguageModel() {
    return {nullptr,
            {{"model_type", "gpt2"},
             {"architectures", {"GPT2LMHeadModel"}},
             {"vocab_size", 11},
             {"n_positions", 8},
             {"n_embd", 16},
             {"n_layer", 2},
             {"n_head", 2},
             {"n_inner", 32},
             {"activation_function", "relu"}}};
}

inline dynak::ModelDescription toyVisionModel() {
    return {nullptr,
            {{"model_type", "vit"},
             {"architectures", {"ViTForImageClassification"}},
             {"hidden_size", 16},
             {"num_hidden_layers", 2},
             {"num_attention_heads", 2},
             {"intermediate_size", 32},
             {"hidden_act", "relu"},
             {"image_size", 8},
             {"patch_size", 4},
             {"id2label", {{"0", "dark"}, {"1", "light"}, {"2", "grey"}}}}};
}

// Four rows of eight random tokens; with `period` batches that differ.
class ToyTexts final : public dynak::BatchSource {
public:
    explicit ToyTexts(std::int64_t period = 1) : period_(period) {}
    [[nodiscard]] dynak::Batch batch(std::int64_t step) const override {
        if (onBatch) onBatch(step);
        dynak::Random random(static_cast<std::uint64_t>(step % period_) + 7);
        dynak::Batch batch;
        batch.size = 4;
        batch.length = 8;
        for (int i = 0; i < 32; ++i) batch.tokenIds.push_back(random.below(11));
        batch.labels = batch.tokenIds;
        return batch;
    }

    std::function<void(std::int64_t)> onBatch;

private:
    std::int64_t period_;
};

class ToyImages final : public dynak::BatchSource {
public:
    [[nodiscard]] dynak::Batch batch(std::int64_t step) const override {
        dynak::Random random(static_cast<std::uint64_t>(step) + 3);
        dynak::Batch batch;
        batch.size = 6;
        batch.pixelShape = {6, 3, 8, 8};
        for (int i = 0; i < 6 * 3 * 64; ++i) batch.pixels.push_back(static_cast<float>(random.normal()));
        batch.labels = {0, 1, 2, 0, 1, 2};
        return batch;
    }
};

inline dynak::TrainingOptions quickOptions(std::int64_t steps) {
    dynak::TrainingOptions options;
    options.steps = steps;
    options.learningRate = 1e-2;
    options.warmUpSteps = 5;
    return options;
}

}  // namespace testing
