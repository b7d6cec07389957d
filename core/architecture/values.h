// SPDX-License-Identifier: GPL-3.0-or-later
// Values in an architecture file: literals, "=expressions", and {"config": …} look-ups.
#pragma once

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"

namespace dynak {

// Resolves the values of one file against one config.json; `layer` may be set while a block is read.
class Values {
public:
    // `definitions` is the file's "values" object; `origin` and `configOrigin` name the file and config.json in errors.
    Values(const nlohmann::json& definitions, const nlohmann::json& config,
           std::function<bool(const std::string&)> hasTensor, Sentence origin, Sentence configOrigin);

    void setLayer(std::optional<std::int64_t> layer) {
        layer_ = layer;
        known_.clear();
    }
    [[nodiscard]] bool hasTensor(const std::string& name) const { return hasTensor_(name); }

    // A literal, an expression or a look-up, resolved to a JSON scalar. Throws Error{badModel} naming the file and the
    // value.
    [[nodiscard]] nlohmann::json resolve(const nlohmann::json& value) const;
    [[nodiscard]] nlohmann::json named(const std::string& name) const;
    [[nodiscard]] bool knows(const std::string& name) const { return definitions_.contains(name); }

    // Field `key` of `object`, or `fallback` when it is absent or resolves to null.
    [[nodiscard]] double number(const nlohmann::json& object, const char* key,
                                std::optional<double> fallback = {}) const;
    [[nodiscard]] std::int64_t integer(const nlohmann::json& object, const char* key,
                                       std::optional<std::int64_t> fallback = {}) const;
    // A list of numbers; empty where the field is absent or null.
    [[nodiscard]] std::vector<double> numbers(const nlohmann::json& object, const char* key) const;
    [[nodiscard]] bool flag(const nlohmann::json& object, const char* key, bool fallback) const;
    // Text with {name} replaced by values.
    [[nodiscard]] std::string text(const nlohmann::json& object, const char* key,
                                   std::optional<std::string> fallback = {}) const;
    [[nodiscard]] std::string fill(const std::string& pattern) const;

    [[noreturn]] void fail(const Sentence& what) const;
    // Where the value of a field comes from, for errors: " (from \"n_head\" of config.json)"; empty for a literal.
    [[nodiscard]] Sentence source(const nlohmann::json& object, const char* key) const;

private:
    [[nodiscard]] Sentence explain(const nlohmann::json& value) const;
    [[nodiscard]] nlohmann::json evaluated(std::string_view expression) const;
    [[nodiscard]] nlohmann::json lookUp(const nlohmann::json& rule) const;
    [[nodiscard]] const nlohmann::json* configAt(const std::string& path) const;

    const nlohmann::json& definitions_;
    const nlohmann::json& config_;
    std::function<bool(const std::string&)> hasTensor_;
    Sentence origin_;
    Sentence configOrigin_;
    std::optional<std::int64_t> layer_;
    mutable std::set<std::string> resolving_;              // names under way, to refuse cycles
    mutable std::size_t depth_ = 0;                        // look-ups within look-ups
    mutable std::map<std::string, nlohmann::json> known_;  // resolved for this layer: each once, however often used
};

}  // namespace dynak
