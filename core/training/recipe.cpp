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

[[noreturn]] void refuse(const Sentence& origin, const Sentence& what) {
    throw Error(ErrorCode::badArgument, Sentence::tr("%1 %2.", origin, what),
                Sentence::tr("docs/recipes.md shows one."));
}

TrainingStage readStage(json object, const std::string& origin, std::size_t index, const TrainingOptions& base) {
    TrainingStage stage;
    const Sentence number = Sentence::tr("stage %1", index + 1);
    stage.name = number.english();
    const Sentence where = Sentence::tr("%1, %2", origin, number);
    if (!object.is_object()) refuse(where, Sentence::tr("must be an object, found %1", object.type_name()));
    const auto take = [&](const char* key, bool fits, const Sentence& expected) {
        if (!fits) refuse(where, Sentence::tr("has a \"%1\" that is not %2", key, expected));
        const json value = object[key];
        object.erase(key);
        return value;
    };
    if (object.contains("name")) stage.name = take("name", object["name"].is_string(), Sentence::tr("a text"));
    if (object.contains("data"))
        stage.data = take("data", object["data"].is_string(), Sentence::tr("a path")).get<std::string>();
    if (object.contains("relu")) stage.relu = take("relu", object["relu"].is_boolean(), Sentence::tr("true or false"));
    stage.options = trainingOptions(object, where, base);
    return stage;
}

}  // namespace

std::vector<TrainingStage> trainingRecipe(const json& recipe, const std::string& origin, const TrainingOptions& base) {
    if (!recipe.is_object()) refuse(Sentence::verbatim(origin), Sentence::tr("holds no JSON object"));
    const std::vector<std::string> known{"defaults", "stages"};
    for (const auto& [key, value] : recipe.items())
        if (std::ranges::find(known, key) == known.end())
            throw Error(ErrorCode::badArgument, Sentence::tr("%1: the key \"%2\" is not known.", origin, key),
                        Sentence::tr("A training recipe holds \"defaults\" and \"stages\".%1", didYouMean(key, known)));
    if (!recipe.contains("stages") || !recipe["stages"].is_array() || recipe["stages"].empty())
        refuse(Sentence::verbatim(origin), Sentence::tr("needs a list \"stages\" with at least one stage"));
    const TrainingOptions defaults =
        trainingOptions(recipe.value("defaults", json::object()), Sentence::verbatim(origin + ", \"defaults\""), base);
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
