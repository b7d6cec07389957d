// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/architecture/architecture.h"
#include "core/architecture/values.h"
#include "core/base/sentence.h"

namespace dynak {

template <class T, std::size_t N>
T oneOf(const Values& values, const std::string& field, const std::string& found,
        const std::array<std::pair<const char*, T>, N>& choices) {
    std::string known;
    for (const auto& [text, value] : choices) {
        if (found == text) return value;
        known += (known.empty() ? "" : ", ") + std::string(text);
    }
    values.fail(Sentence::tr("\"%1\" is \"%2\"; known are %3", field, found, known));
}

// Reads one description; the members are what every part needs.
class Reader {
    using json = nlohmann::json;

public:
    Reader(const json& description, const Values& values, Values& scoped)
        : description_(description), values_(values), scoped_(scoped) {
        if (description.contains("linear")) linearDefaults_ = description["linear"];
        if (description.contains("norm")) normDefaults_ = description["norm"];
    }

    Architecture read(const json& config);

private:
    void allow(const json& object, const Sentence& what, std::initializer_list<const char*> fields) const;
    void allow(const json& object, const char* key, std::initializer_list<const char*> fields) const {
        allow(object, Sentence::verbatim(key), fields);
    }
    [[nodiscard]] const json& part(const json& object, const char* key) const;
    // Whether an optional part is given and its "when" holds.
    [[nodiscard]] bool given(const json& object) const;
    // A whole number within 0 … mostFeatures.
    [[nodiscard]] std::int64_t size(const json& object, const char* key,
                                    std::optional<std::int64_t> fallback = {}) const;
    [[nodiscard]] Activation activation(const json& object, const char* key) const;
    [[nodiscard]] std::optional<std::int64_t> tokenId(const json& object, const char* key) const;
    // A list of texts, {names} filled in, without empty ones.
    [[nodiscard]] std::vector<std::string> texts(const json& object, const char* key) const;

    LinearSpec linear(const json& object, int part = 0, FusedLayout layout = FusedLayout::single) const;
    NormSpec norm(const json& object) const;
    RotarySpec rotary(const json& object, std::int64_t headWidth) const;
    void checkScaling(const RotarySpec& spec) const;
    std::array<int, 3> fusedOrder(const json& object) const;
    AttentionSpec attention(const json& object, bool causal) const;
    FfnSpec ffn(const json& object) const;
    BranchSpec branch(const json& object, bool causal) const;
    PositionSpec positions(const json& object) const;
    EmbeddingSpec embedding(const json& object) const;
    PatchSpec patches(const json& object) const;
    std::string regularExpression(const json& pattern) const;
    StackSpec stack(const json& object) const;
    OutputSpec output(const json& outputs, const json& config) const;
    OutputSpec outputRow(const json& object) const;

    const json& description_;
    const Values& values_;
    Values& scoped_;
    json linearDefaults_ = json::object();
    json normDefaults_ = json::object();
};

}  // namespace dynak
