// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes to start from, for the kind of model at hand: resources/presets.json.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace dynak {

struct Preset {
    std::string id;      // "quick-look"
    std::string title;   // "Quick look"
    std::string effect;  // one sentence
    nlohmann::json recipe;
    // {"families": […], "activations": […], "recipe": {…}}: more of the recipe where the model's family is among the
    // first and all sites' activations are among the second; what is not named does not matter. Later ones win.
    nlohmann::json overlays;
};

// In their order. Throws Error{badFile} naming the file and what is wrong with it.
[[nodiscard]] std::vector<Preset> presets();
// Throws Error{badArgument} that lists the known ones.
[[nodiscard]] Preset presetNamed(std::string_view id);

// `current` (canonical) with every option as the preset says it for the project's model, else at its default. What says
// where and how fast something runs, which sites are converted, and seeds stay. An expert size that does not divide the
// sites' neurons is left out: their number is chosen then.
[[nodiscard]] nlohmann::json presetRecipe(const Preset& preset, const Project& project, const nlohmann::json& current);

}  // namespace dynak
