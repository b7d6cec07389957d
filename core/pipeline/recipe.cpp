// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/recipe.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/base/error.h"
#include "core/base/file.h"

namespace dynak {

using Json = nlohmann::json;

namespace {

Sentence projectRecipe() {
    return Sentence::tr("The project's recipe");
}

std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
    return list;
}

std::string shown(double value) {
    return Json(value == std::floor(value) && std::abs(value) < 1e15 ? Json(static_cast<std::int64_t>(value))
                                                                     : Json(value))
        .dump();
}

Sentence range(const OptionRow& option) {
    const bool bounded = std::isfinite(option.least), limited = std::isfinite(option.most);
    const Sentence type = describe(option.type);
    if (bounded && limited) return Sentence::tr("%1 from %2 to %3", type, shown(option.least), shown(option.most));
    if (bounded) return Sentence::tr("%1 from %2", type, shown(option.least));
    return limited ? Sentence::tr("%1 to %2", type, shown(option.most)) : type;
}

Sentence allowed(const OptionRow& option) {
    if (option.type == OptionType::choice) return Sentence::tr("one of: %1", listed(option.choices));
    return option.unit.empty() ? range(option) : Sentence::tr("%1 (%2)", range(option), Sentence::listed(option.unit));
}

[[noreturn]] void refuse(const Sentence& origin, const StageRow& stage, const OptionRow& option, const Json& value) {
    throw Error(ErrorCode::badArgument,
                Sentence::tr("%1: the option %2 of the stage %3 is %4; expected %5.", origin, option.id, stage.id,
                             value.dump(-1, ' ', false, Json::error_handler_t::replace), allowed(option)),
                Sentence::tr("Change it, or leave it out for the default, %1.", option.defaultValue.dump()));
}

bool within(const OptionRow& option, double value) {
    return std::isfinite(value) && value >= option.least && value <= option.most;
}

// One spelling of a value (2 and 2.0 are the same number), or nothing where it is not allowed.
std::optional<Json> canonicalValue(const OptionRow& option, const Json& value) {
    switch (option.type) {
        case OptionType::flag:
            if (value.is_boolean()) return value;
            break;
        case OptionType::integer:
            if (value.is_number() && within(option, value.get<double>()) &&
                value.get<double>() == std::floor(value.get<double>()))
                return Json(static_cast<std::int64_t>(value.get<double>()));
            break;
        case OptionType::real:
            if (value.is_number() && within(option, value.get<double>())) return Json(value.get<double>());
            break;
        case OptionType::text:
            if (value.is_string()) return value;
            break;
        case OptionType::choice:
            if (value.is_string() &&
                std::ranges::find(option.choices, value.get<std::string>()) != option.choices.end())
                return value;
            break;
        case OptionType::reals: {
            if (!value.is_array()) break;
            Json numbers = Json::array();
            for (const Json& member : value) {
                if (!member.is_number() || !within(option, member.get<double>())) return std::nullopt;
                numbers.push_back(member.get<double>());
            }
            return numbers;
        }
    }
    return std::nullopt;
}

// Experts are given by number, by size, or (both 0) chosen for each site.
void refuseExpertsAndSize(const Json& options, const Sentence& origin) {
    if (options["experts"] == 0 || options["expertSize"] == 0) return;
    throw Error(
        ErrorCode::badArgument,
        Sentence::tr("%1: the stage partition has experts %2 and expertSize %3; expected at most one of them above 0.",
                     origin, options["experts"].dump(), options["expertSize"].dump()),
        Sentence::tr("Give the number of experts or the size of each."));
}

// What `find` finds; its error names the recipe.
template <class Find>
const auto& foundIn(const Sentence& origin, Find find) {
    try {
        return find();
    } catch (Error& error) {
        error.text = Sentence::tr("%1: %2", origin, error.text);
        throw;
    }
}

// Takes stages and options of another version of Dynak out of `recipe`; their names.
std::vector<std::string> takeOutUnknown(Json& recipe) {
    std::vector<std::string> names;
    for (auto stage = recipe.begin(); stage != recipe.end();) {
        const auto row = std::ranges::find(stages(), stage.key(), &StageRow::id);
        if (row == stages().end()) {
            names.push_back(stage.key());
            stage = recipe.erase(stage);
            continue;
        }
        for (auto option = stage->begin(); stage->is_object() && option != stage->end();) {
            if (std::ranges::find(row->options, option.key(), &OptionRow::id) != row->options.end()) {
                ++option;
                continue;
            }
            names.push_back(row->id + "." + option.key());
            option = stage->erase(option);
        }
        ++stage;
    }
    return names;
}

Sentence howToWrite() {
    return Sentence::tr("Write {\"stage\": {\"option\": value}}.");
}

Json parsedRecipe(std::string_view text) {
    return text.empty() ? Json::object() : parseJson(text, projectRecipe());
}

}  // namespace

Json canonicalOptions(const StageRow& stage, const Json& options, const Sentence& origin) {
    if (!options.is_object())
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1: the stage %2 holds no object of options.", origin, stage.id), howToWrite());
    Json canonical = Json::object();
    for (const OptionRow& option : stage.options) canonical[option.id] = option.defaultValue;
    for (const auto& [id, value] : options.items()) {
        const OptionRow& option = foundIn(
            origin, [&, &id = id ]() -> const auto& { return optionNamed(stage, id); });
        const std::optional<Json> accepted = canonicalValue(option, value);
        if (!accepted) refuse(origin, stage, option, value);
        canonical[id] = *accepted;
    }
    if (stage.id == "partition") refuseExpertsAndSize(canonical, origin);
    return canonical;
}

Json canonicalRecipe(const Json& recipe, const Sentence& origin) {
    if (!recipe.is_object())
        throw Error(ErrorCode::badArgument, Sentence::tr("%1 is no JSON object.", origin), howToWrite());
    for (const auto& [id, options] : recipe.items())
        (void)foundIn(
            origin, [&id = id]() -> const auto& { return stageNamed(id); });
    Json canonical = Json::object();
    for (const StageRow& stage : stages())
        canonical[stage.id] = canonicalOptions(stage, recipe.value(stage.id, Json::object()), origin);
    return canonical;
}

Json readRecipe(const std::filesystem::path& file) {
    return canonicalRecipe(readJson(file, 1 << 20), Sentence::verbatim(file.string()));
}

Json parseRecipe(std::string_view text) {
    Json recipe = parsedRecipe(text);
    if (recipe.is_object()) (void)takeOutUnknown(recipe);
    return canonicalRecipe(recipe, projectRecipe());
}

std::vector<std::string> unknownOptions(std::string_view text) {
    Json recipe = parsedRecipe(text);
    return recipe.is_object() ? takeOutUnknown(recipe) : std::vector<std::string>();
}

std::string changedRecipe(std::string_view text, const Json& canonical) {
    Json recipe = parsedRecipe(text);
    recipe.merge_patch(canonical);
    return recipe.dump();
}

std::string keyedOptions(const StageRow& stage, const Json& canonicalOptions) {
    Json keyed = Json::object();
    for (const OptionRow& option : stage.options)
        if (const Json& value = canonicalOptions.at(option.id);
            option.changesResult && (option.keyedAtDefault || value != option.defaultValue))
            keyed[option.id] = value;
    return keyed.dump();
}

Json withOptions(Json recipe, const std::string& stage, const Json& options) {
    // experts are given by number or by size: naming one switches the other off
    if (stage == "partition" && options.contains("expertSize") != options.contains("experts"))
        recipe[stage][options.contains("experts") ? "expertSize" : "experts"] = 0;
    recipe[stage].update(options);
    return canonicalRecipe(recipe);
}

Json parseOption(const StageRow& stage, const OptionRow& option, std::string_view text) {
    Json value = std::string(text);
    if (option.type == OptionType::reals) {
        value = Json::parse("[" + std::string(text) + "]", nullptr, false);
    } else if (option.type != OptionType::text && option.type != OptionType::choice) {
        value = Json::parse(text, nullptr, false);
    }
    const std::optional<Json> accepted = value.is_discarded() ? std::nullopt : canonicalValue(option, value);
    if (!accepted) refuse(Sentence::verbatim("--" + optionName(option.id)), stage, option, Json(std::string(text)));
    return *accepted;
}

std::string optionText(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_array()) return value.dump();
    std::string text;
    for (const Json& member : value) text += (text.empty() ? "" : ", ") + member.dump();
    return text;
}

}  // namespace dynak
