// SPDX-License-Identifier: GPL-3.0-or-later
// The table of stages and their options: the one source of the command line's options, the window's inspector, the
// validation of recipes and the documentation.
#pragma once

#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"

namespace dynak {

enum class OptionType { flag, integer, real, text, choice, reals };

// "a whole number", "one of a list of words": for messages.
[[nodiscard]] Sentence describe(OptionType type);

struct OptionRow {
    std::string id;     // in recipes: "expertSize"; on the command line: --expert-size (see optionName)
    std::string title;  // "expert size"
    OptionType type = OptionType::integer;
    nlohmann::json defaultValue;
    std::string unit;                                         // "neurons"; empty: none
    std::string effect;                                       // one sentence
    double least = -std::numeric_limits<double>::infinity();  // of numbers, and of the members of reals
    double most = std::numeric_limits<double>::infinity();
    std::vector<std::string> choices;  // of choice
    bool changesResult = true;         // false: batch size, device, …; not part of the key
    bool keyedAtDefault = true;  // false: at its default not part of the key; results made before it was there stay
};

struct StageRow {
    std::string id;                  // in recipes and records; the name of its command
    std::string title;               // "Fit routers"
    std::string effect;              // one sentence
    std::vector<std::string> needs;  // ids of earlier stages
    std::vector<OptionRow> options;
    // Which of `needs` these options (canonical) really use.
    std::vector<std::string> (*used)(const StageRow&, const nlohmann::json& options) = nullptr;

    // Whether the stage runs; one with an option "enabled" may be switched off, and hands on what it is given.
    [[nodiscard]] bool enabled(const nlohmann::json& canonicalOptions) const;
    // Whether it trains the model that later stages work on.
    [[nodiscard]] bool trains() const;
    [[nodiscard]] std::vector<std::string> usedWith(const nlohmann::json& canonicalOptions) const;
};

// In the order in which they run.
[[nodiscard]] const std::vector<StageRow>& stages();
// Throws Error{badArgument} that lists the known ones.
[[nodiscard]] const StageRow& stageNamed(std::string_view id);
// Throws Error{badArgument} that lists the known ones.
[[nodiscard]] const OptionRow& optionNamed(const StageRow& stage, std::string_view id);
// "expertSize" -> "expert-size"
[[nodiscard]] std::string optionName(std::string_view id);

}  // namespace dynak
