// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/values.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "core/architecture/expression.h"
#include "core/base/error.h"

namespace dynak {

using nlohmann::json;

namespace {

constexpr std::string_view headPlaceholder = "head";
constexpr std::size_t deepestChain = 100;  // values that need one another

bool isWordCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// A value as JSON, cut where it would fill the screen.
std::string shortened(const json& value) {
    constexpr std::size_t longest = 80;
    const std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    return text.size() <= longest ? text : text.substr(0, longest) + "…";
}

}  // namespace

Values::Values(const json& definitions, const json& config, std::function<bool(const std::string&)> hasTensor,
               Sentence origin, Sentence configOrigin)
    : definitions_(definitions),
      config_(config),
      hasTensor_(std::move(hasTensor)),
      origin_(std::move(origin)),
      configOrigin_(std::move(configOrigin)) {}

void Values::fail(const Sentence& what) const {
    throw Error(ErrorCode::badModel, Sentence::tr("%1: %2.", origin_, what),
                Sentence::tr("docs/architectures.md describes the fields."));
}

// The fields of config.json that `value` reads, or the expression with the values of its names.
Sentence Values::explain(const json& value) const {
    if (value.is_object() && value.contains("config")) {
        const json& paths = value["config"];
        std::string names;
        for (const auto& path : paths.is_array() ? paths : json::array({paths}))
            if (path.is_string() && configAt(path.get<std::string>())) {
                names = path.dump();
                break;
            }
        return names.empty() ? Sentence() : Sentence::tr("from %1 of %2", names, configOrigin_);
    }
    if (!value.is_string() || !value.get_ref<const std::string&>().starts_with('=')) return {};
    const std::string expression = value.get<std::string>().substr(1);
    Sentence names;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < expression.size();) {
        const auto end =
            std::find_if_not(expression.begin() + static_cast<std::ptrdiff_t>(i), expression.end(), isWordCharacter);
        const auto length = static_cast<std::size_t>(end - expression.begin()) - i;
        const std::string word = expression.substr(i, length);
        i += std::max<std::size_t>(length, 1);
        if (!definitions_.contains(word) || !seen.insert(word).second) continue;
        const json& definition = definitions_[word];
        const json known = named(word);  // refuses cycles, over which this would not end
        if (word == expression) return explain(definition);
        const Sentence origin = definition.is_object() ? explain(definition) : Sentence();
        const Sentence said = origin.empty() ? Sentence::tr("%1 is %2", word, shortened(known))
                                             : Sentence::tr("%1 is %2 %3", word, shortened(known), origin);
        names = names.empty() ? said : Sentence::tr("%1 and %2", names, said);
    }
    return names.empty() ? Sentence::tr("the value of %1", expression)
                         : Sentence::tr("the value of %1, where %2", expression, names);
}

Sentence Values::source(const json& object, const char* key) const {
    const auto found = object.find(key);
    const Sentence text = found == object.end() ? Sentence() : explain(*found);
    return text.empty() ? Sentence() : Sentence::tr(" (%1)", text);
}

json Values::named(const std::string& name) const {
    if (name == "layer") {
        if (!layer_) fail(Sentence::tr("\"layer\" is used outside a block"));
        return *layer_;
    }
    if (const auto known = known_.find(name); known != known_.end()) return known->second;
    const auto found = definitions_.find(name);
    if (found == definitions_.end())
        fail(Sentence::tr("the value \"%1\" is used but not listed under \"values\"", name));
    if (!resolving_.insert(name).second) fail(Sentence::tr("the value \"%1\" depends on itself", name));
    if (resolving_.size() > deepestChain) fail(Sentence::tr("the value \"%1\" depends on too many others", name));
    try {
        json value = resolve(*found);
        resolving_.erase(name);
        known_[name] = value;
        return value;
    } catch (...) {
        resolving_.erase(name);
        throw;
    }
}

json Values::evaluated(std::string_view expression) const {
    try {
        return evaluate(expression, {[this](const std::string& name) { return named(name); }, hasTensor_});
    } catch (Error& error) {
        if (error.text.english().find(origin_.english()) == std::string::npos)
            error.text = Sentence::tr("%1: %2", origin_, error.text);
        throw;
    }
}

json Values::resolve(const json& value) const {
    if (value.is_object()) {
        if (++depth_ > deepestChain) fail(Sentence::tr("a look-up is nested too deeply"));
        json found = lookUp(value);
        --depth_;
        return found;
    }
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        if (text.starts_with('=')) return evaluated(std::string_view(text).substr(1));
        return fill(text);
    }
    return value;
}

const json* Values::configAt(const std::string& path) const {
    const json* at = &config_;
    for (std::size_t from = 0; from <= path.size();) {
        const auto dot = std::min(path.find('.', from), path.size());
        const std::string step = path.substr(from, dot - from);
        if (!at->is_object()) return nullptr;
        const auto found = at->find(step);
        if (found == at->end() || found->is_null()) return nullptr;
        at = &*found;
        from = dot + 1;
    }
    return at;
}

json Values::lookUp(const json& rule) const {
    const auto paths = rule.find("config");
    if (paths == rule.end()) fail(Sentence::tr("a value is an object without \"config\": %1", rule.dump()));
    for (const auto& [key, entry] : rule.items())
        if (key != "config" && key != "default" && key != "optional" && key != "item" && key != "map")
            fail(Sentence::tr("a look-up has the unknown field \"%1\": %2", key, rule.dump()));
    std::vector<std::string> candidates;
    if (paths->is_string())
        candidates.push_back(paths->get<std::string>());
    else if (paths->is_array())
        for (const auto& path : *paths) candidates.push_back(path.is_string() ? path.get<std::string>() : "");
    if (candidates.empty() || std::ranges::find(candidates, "") != candidates.end())
        fail(Sentence::tr("\"config\" names a field of config.json or a list of them, found %1", paths->dump()));

    json value;
    for (const auto& candidate : candidates) {
        const json* found = configAt(fill(candidate));
        if (!found) continue;
        value = *found;
        break;
    }
    if (!value.is_null() && rule.contains("item")) {
        const json index = resolve(rule["item"]);
        if (!value.is_array() || !index.is_number() || index.get<double>() < 0 ||
            index.get<double>() >= static_cast<double>(value.size()))
            fail(Sentence::tr("item %1 of \"%2\" is outside the list in %3", index.dump(), candidates.front(),
                              configOrigin_));
        value = value[static_cast<std::size_t>(index.get<double>())];
    }
    if (!value.is_null() && rule.contains("map")) {
        const std::string key = value.is_string() ? value.get<std::string>() : value.dump();
        const auto& map = rule["map"];
        if (map.contains(key))
            value = resolve(map[key]);
        else if (map.contains("*"))
            value = resolve(map["*"]);
    }
    if (value.is_null() && rule.contains("default"))
        value = resolve(rule["default"]);
    else if (value.is_null() && !rule.value("optional", false)) {
        Sentence names;
        for (const auto& candidate : candidates)
            names = names.empty() ? Sentence::tr("\"%1\"", candidate) : Sentence::tr("%1 or \"%2\"", names, candidate);
        throw Error(ErrorCode::badModel, Sentence::tr("%1 lacks %2, which %3 needs.", configOrigin_, names, origin_),
                    Sentence::tr("Check that it belongs to this model."));
    }
    return value;
}

std::string Values::fill(const std::string& pattern) const {
    std::string filled;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto close = pattern[i] == '{' ? pattern.find('}', i) : std::string::npos;
        if (close == std::string::npos) {
            filled += pattern[i];
            continue;
        }
        const std::string name = pattern.substr(i + 1, close - i - 1);
        if (name == headPlaceholder) {  // filled in once for each head, when the tensors are read
            filled += pattern[i];
            continue;
        }
        const json value = named(name);
        if (value.is_string())
            filled += value.get<std::string>();
        else if (value.is_number())
            filled += std::to_string(value.get<std::int64_t>());
        else
            filled += value.dump();
        i = close;
    }
    return filled;
}

double Values::number(const json& object, const char* key, std::optional<double> fallback) const {
    const auto found = object.find(key);
    const json value = found == object.end() ? json() : resolve(*found);
    if (value.is_null() && fallback) return *fallback;
    if (value.is_boolean()) return value.get<bool>() ? 1 : 0;
    if (!value.is_number())
        fail(Sentence::tr("\"%1\" must be a number, found %2%3", key, shortened(value), source(object, key)));
    const auto result = value.get<double>();
    if (!std::isfinite(result)) fail(Sentence::tr("\"%1\" is not a finite number%2", key, source(object, key)));
    return result;
}

std::int64_t Values::integer(const json& object, const char* key, std::optional<std::int64_t> fallback) const {
    const double value =
        number(object, key, fallback ? std::optional<double>(static_cast<double>(*fallback)) : std::nullopt);
    if (value != std::floor(value) || std::abs(value) > 1e12)
        fail(Sentence::tr("\"%1\" must be a whole number, found %2%3", key, json(value).dump(), source(object, key)));
    return static_cast<std::int64_t>(value);
}

std::vector<double> Values::numbers(const json& object, const char* key) const {
    const auto found = object.find(key);
    const json list = found == object.end() ? json() : resolve(*found);
    if (list.is_null()) return {};
    std::vector<double> result;
    for (const auto& entry : list.is_array() ? list : json::array({list})) {
        if (!entry.is_number())
            fail(Sentence::tr("\"%1\" lists numbers, found %2%3", key, shortened(entry), source(object, key)));
        result.push_back(entry.get<double>());
    }
    return result;
}

bool Values::flag(const json& object, const char* key, bool fallback) const {
    const auto found = object.find(key);
    const json value = found == object.end() ? json() : resolve(*found);
    if (value.is_null()) return fallback;
    if (value.is_number()) return value.get<double>() != 0;
    if (!value.is_boolean())
        fail(Sentence::tr("\"%1\" must be true or false, found %2%3", key, shortened(value), source(object, key)));
    return value.get<bool>();
}

std::string Values::text(const json& object, const char* key, std::optional<std::string> fallback) const {
    const auto found = object.find(key);
    const json value = found == object.end() ? json() : resolve(*found);
    if (value.is_null() && fallback) return *fallback;
    if (!value.is_string())
        fail(Sentence::tr("\"%1\" must be text, found %2%3", key, shortened(value), source(object, key)));
    return value.get<std::string>();
}

}  // namespace dynak
