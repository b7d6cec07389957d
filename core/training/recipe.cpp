// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recipe.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/nearest.h"

namespace dynak {

using nlohmann::json;

namespace {

constexpr std::uint64_t longestRecipe = 1 << 20;

[[noreturn]] void refuse(const std::string& origin, const std::string& what) {
    throw Error(ErrorCode::badArgument, origin + " " + what + ".", "docs/recipes.md shows one.");
}

TrainingStage readStage(json object, const std::string& origin, std::size_t index, const TrainingOptions& base) {
    TrainingStage stage;
    stage.name = "stage " + std::to_string(index + 1);
    const std::string where = origin + ", " + stage.name;
    if (!object.is_object()) refuse(where, "must be an object, found " + std::string(object.type_name()));
    const auto take = [&](const char* key, bool fits, const char* expected) {
        if (!fits) refuse(where, std::string("has a \"") + key + "\" that is not " + expected);
        const json value = object[key];
        object.erase(key);
        return value;
    };
    if (object.contains("name")) stage.name = take("name", object["name"].is_string(), "a text");
    if (object.contains("data")) stage.data = take("data", object["data"].is_string(), "a path").get<std::string>();
    if (object.contains("relu")) stage.relu = take("relu", object["relu"].is_boolean(), "true or false");
    stage.options = trainingOptions(object, where, base);
    return stage;
}

}  // namespace

std::vector<TrainingStage> trainingRecipe(const json& recipe, const std::string& origin, const TrainingOptions& base) {
    if (!recipe.is_object()) refuse(origin, "holds no JSON object");
    const std::vector<std::string> known{"defaults", "stages"};
    for (const auto& [key, value] : recipe.items())
        if (std::ranges::find(known, key) == known.end())
            throw Error(ErrorCode::badArgument, origin + ": the key \"" + key + "\" is not known.",
                        "A training recipe holds \"defaults\" and \"stages\"." + didYouMean(key, known));
    if (!recipe.contains("stages") || !recipe["stages"].is_array() || recipe["stages"].empty())
        refuse(origin, "needs a list \"stages\" with at least one stage");
    const TrainingOptions defaults =
        trainingOptions(recipe.value("defaults", json::object()), origin + ", \"defaults\"", base);
    std::vector<TrainingStage> stages;
    for (const auto& stage : recipe["stages"]) stages.push_back(readStage(stage, origin, stages.size(), defaults));
    return stages;
}

std::vector<TrainingStage> readTrainingRecipe(const std::filesystem::path& file, const TrainingOptions& base) {
    std::vector<TrainingStage> stages = trainingRecipe(readJson(file, longestRecipe), file.string(), base);
    for (auto& stage : stages)
        if (!stage.data.empty() && stage.data.is_relative()) stage.data = file.parent_path() / stage.data;
    return stages;
}

}  // namespace dynak
