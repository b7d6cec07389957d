// SPDX-License-Identifier: GPL-3.0-or-later
// What makeDemo needs to know of each demo.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <span>

#include "core/training/batch_source.h"
#include "core/training/new_model.h"
#include "core/training/options.h"

namespace dynak {

struct HeldOutData {
    std::unique_ptr<BatchSource> source;  // the test split; null: data/ is read again
    std::int64_t batches = 0;
    double baseline = 0;   // in the demo's metric
    nlohmann::json notes;  // what else demo.json says about the score
};

struct DemoRecipe {
    const char* name;
    const char* title;
    const char* description;
    const char* metric;  // "accuracy", "perplexity" or "bleu"
    ModelDescription (*model)();
    TrainingOptions (*training)();
    nlohmann::json (*stages)();  // options of the conversion, by stage
    std::unique_ptr<BatchSource> (*trainingData)(std::uint64_t seed);
    // Writes data/ and the tokenizer or preprocessor, and gives the test split back.
    HeldOutData (*writeData)(const std::filesystem::path& folder, std::uint64_t seed);
};

// By name.
[[nodiscard]] std::span<const DemoRecipe> demoRecipes();

extern const DemoRecipe grammarRecipe;
extern const DemoRecipe shapesRecipe;
extern const DemoRecipe translationRecipe;

}  // namespace dynak
