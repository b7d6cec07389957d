// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/resources.h"
#include "core/demo/recipes.h"
#include "core/pipeline/model_data.h"
#include "core/pipeline/workbench.h"
#include "core/project/project_file.h"
#include "core/sweep/translation_quality.h"
#include "core/training/save_model.h"
#include "core/training/score.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

const std::array recipes{grammarRecipe, shapesRecipe, translationRecipe};

const DemoRecipe& recipeOf(const std::string& name) {
    std::string known;
    for (const auto& recipe : recipes) {
        if (name == recipe.name) return recipe;
        known += (known.empty() ? "" : ", ") + std::string(recipe.name);
    }
    throw Error(ErrorCode::notFound, Sentence::tr("There is no demo \"%1\".", name),
                Sentence::tr("Choose one of %1.", known));
}

json demoFile(const DemoRecipe& recipe, const DemoResult& result, const json& notes, std::uint64_t seed) {
    json score{{"metric", recipe.metric}, {"value", result.score}, {"baseline", result.baseline}, {"split", "test"}};
    score.update(notes);
    return {{"name", recipe.name},
            {"title", recipe.title},
            {"description", recipe.description},
            {"data", "data"},
            {"recipe", recipe.stages()},
            {"score", score},
            {"seed", seed},
            {"training", toJson(recipe.training())}};
}

// BLEU of greedy translations of the test split; the share of equal ones goes to the notes.
double bleuOf(const Transformer& model, const fs::path& data, json& notes, const Job& job) {
    const ModelData source = openModelData(model, data);
    const SplitView split = evaluationSplit(*source.dataset);
    TranslationTask task =
        translationTask(*source.dataset, split, makeBatches(source, split, source.batching), source.tokenizer);
    task.options = translateOptions(model);
    const TranslationQuality quality = translationQuality(ConvertedModel(model), task, job);
    notes["exact_match"] = quality.exactMatch;
    return quality.bleu;
}

}  // namespace

std::span<const DemoRecipe> demoRecipes() {
    return recipes;
}

std::vector<std::string> demoNames() {
    std::vector<std::string> names;
    for (const auto& recipe : recipes) names.emplace_back(recipe.name);
    return names;
}

fs::path demoFolder(const std::string& name) {
    const fs::path folder = resourceFolder() / "demo" / recipeOf(name).name;
    if (!fs::exists(folder / "demo.json"))
        throw Error(ErrorCode::notFound,
                    Sentence::tr("The demo \"%1\" is not installed: %2 has no demo.json.", name, folder),
                    Sentence::tr("Make it with: dynak train --demo %1 --output %2", name, folder));
    return folder;
}

Project newDemo(const std::string& name) {
    const fs::path folder = demoFolder(name);
    const json about = readJson(folder / "demo.json");
    Project project = newProject({folder, {}, folder / about.at("data").get<std::string>()}, about.at("recipe"));
    project.title = about.at("title");
    return project;
}

Project leftDemo(const std::string& name, const fs::path& file) {
    const Project here = newDemo(name);
    Project left = openProject(file);
    left.model.path = here.model.path;
    left.data.path = here.data.path;
    left.model.relativePath.clear();  // from where the other installation was
    left.data.relativePath.clear();
    return left;
}

DemoResult makeDemo(const std::string& name, const fs::path& folder, std::uint64_t seed, int threads,
                    const TrainingListener& listener, const Job& job) {
    const DemoRecipe& recipe = recipeOf(name);
    newModel(recipe.model(), folder, seed);
    HeldOutData heldOut = recipe.writeData(folder, seed);
    const OpenOptions open{.threads = threads};
    Transformer model = Transformer::open(folder, open);
    DemoResult result;
    result.metric = recipe.metric;
    result.baseline = heldOut.baseline;
    const fs::path checkpoint = folder / "training.safetensors";
    result.training = train(model, *recipe.trainingData(seed), recipe.training(),
                            {.file = checkpoint, .every = 1000, .resume = true}, listener, job.part(0, 0.98));
    saveModel(model, folder, DType::f16);
    const Transformer stored = Transformer::open(folder, open);
    if (result.metric == "bleu") {
        result.score = bleuOf(stored, folder / "data", heldOut.notes, job.part(0.98, 1));
    } else {
        const Score score = scoreModel(stored, *heldOut.source, heldOut.batches, job.part(0.98, 1));
        result.score = result.metric == "accuracy" ? score.accuracy : std::exp(score.loss);
    }
    replaceText(folder / "demo.json", demoFile(recipe, result, heldOut.notes, seed).dump(2) + "\n");
    fs::remove(checkpoint);
    return result;
}

}  // namespace dynak
