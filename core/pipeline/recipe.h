// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe is JSON: {stage: {option: value}}. What it does not say is the default.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"
#include "core/pipeline/stages.h"

namespace dynak {

// All stages and all options, in one spelling: equal recipes give equal text. `origin` names the recipe in errors.
// Throws Error{badArgument}: an unknown stage or option, another type, a value out of range.
[[nodiscard]] nlohmann::json canonicalRecipe(const nlohmann::json& recipe,
                                             const Sentence& origin = Sentence::tr("The recipe"));
// From a file. Throws as above, and Error{notFound, io, badFile}.
[[nodiscard]] nlohmann::json readRecipe(const std::filesystem::path& file);
// From Project::recipe; empty text is all defaults. Stages and options of another version of Dynak are passed over.
[[nodiscard]] nlohmann::json parseRecipe(std::string_view text);
// What parseRecipe passes over: "partition.depth", "distil".
[[nodiscard]] std::vector<std::string> unknownOptions(std::string_view text);
// Project::recipe with the values of a canonical recipe; what parseRecipe passes over stays in it.
[[nodiscard]] std::string changedRecipe(std::string_view text, const nlohmann::json& canonical);

// The options of one stage, checked and filled up.
[[nodiscard]] nlohmann::json canonicalOptions(const StageRow& stage, const nlohmann::json& options,
                                              const Sentence& origin = Sentence::tr("The recipe"));
// Those that change the result, as the text that goes into the stage's key and record.
[[nodiscard]] std::string keyedOptions(const StageRow& stage, const nlohmann::json& canonicalOptions);

// The canonical recipe with these options of one stage instead; others keep their values, but for those that a new one
// switches off (the number of experts and their size). Throws as above.
[[nodiscard]] nlohmann::json withOptions(nlohmann::json recipe, const std::string& stage,
                                         const nlohmann::json& options);

// Reads a value as the command line gives it: "64", "0.1,0.2", "true". Throws Error{badArgument}.
[[nodiscard]] nlohmann::json parseOption(const StageRow& stage, const OptionRow& option, std::string_view text);
// The way back.
[[nodiscard]] std::string optionText(const nlohmann::json& value);

}  // namespace dynak
