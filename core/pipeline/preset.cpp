// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/preset.h"

#include <algorithm>

#include "core/architecture/activation.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/nearest.h"
#include "core/base/resources.h"
#include "core/pipeline/recipe.h"

namespace dynak {

using nlohmann::json;

namespace {

// Whether a list that may be missing has `word`.
bool allows(const json& overlay, const char* list, const std::string& word) {
    if (!overlay.contains(list)) return true;
    const json& words = overlay.at(list);
    return std::ranges::any_of(words, [&](const json& known) { return known == word; });
}

bool fits(const json& overlay, const Project& project) {
    // what the stage relufy made says nothing of the model that it was given
    if (overlay.contains("activations") &&
        std::ranges::find(project.trained, "relufy", &TrainedModel::stage) != project.trained.end())
        return false;
    return allows(overlay, "families", project.model.family) &&
           std::ranges::all_of(project.sites,
                               [&](const Site& site) { return allows(overlay, "activations", name(site.activation)); });
}

// Not the preset's business.
bool stays(const StageRow& stage, const OptionRow& option) {
    return stage.id == "load" || option.id == "seed" || !option.changesResult;
}

}  // namespace

std::vector<Preset> presets() {
    const auto file = resourceFolder() / "presets.json";
    const json content = readJson(file);
    std::vector<Preset> rows;
    try {
        for (const json& row : content.at("presets")) {
            Preset preset{row.at("id"), row.at("title"), row.at("effect"), row.at("recipe"), json::array()};
            if (row.contains("overlays")) preset.overlays = row.at("overlays");
            const Sentence origin = Sentence::tr("%1, preset \"%2\"", file, preset.id);
            static_cast<void>(canonicalRecipe(preset.recipe, origin));
            for (const json& overlay : preset.overlays)
                static_cast<void>(canonicalRecipe(overlay.at("recipe"), origin));
            rows.push_back(std::move(preset));
        }
    } catch (const json::exception& exception) {
        throw Error(ErrorCode::badFile, Sentence::tr("%1 is no list of presets: %2.", file, exception.what()),
                    Sentence::tr("Install the program anew."));
    }
    return rows;
}

Preset presetNamed(std::string_view id) {
    std::vector<std::string> ids;
    for (Preset& preset : presets()) {
        if (preset.id == id) return std::move(preset);
        ids.push_back(preset.id);
    }
    std::string list;
    for (const std::string& known : ids) list += (list.empty() ? "" : ", ") + known;
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no preset \"%1\".", id),
                Sentence::tr("Use one of: %1.%2", list, didYouMean(id, ids)));
}

json presetRecipe(const Preset& preset, const Project& project, const json& current) {
    json wanted = preset.recipe;
    for (const json& overlay : preset.overlays)
        if (fits(overlay, project)) wanted.merge_patch(overlay.at("recipe"));
    if (wanted.contains("partition") && wanted["partition"].contains("expertSize")) {
        const std::int64_t size = wanted["partition"]["expertSize"];
        const auto divides = [&](const Site& site) {
            return size > 0 && site.neurons % size == 0;
        };
        if (!std::ranges::all_of(project.sites, divides)) wanted["partition"].erase("expertSize");
    }
    json recipe = canonicalRecipe(wanted, Sentence::tr("The preset \"%1\"", preset.id));
    for (const StageRow& stage : stages())
        for (const OptionRow& option : stage.options)
            if (stays(stage, option) && !(wanted.contains(stage.id) && wanted[stage.id].contains(option.id)))
                recipe[stage.id][option.id] = current.at(stage.id).at(option.id);
    return recipe;
}

}  // namespace dynak
