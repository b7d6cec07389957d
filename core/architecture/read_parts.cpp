// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/reader.h"

#include <set>

namespace dynak {

using nlohmann::json;

namespace {

constexpr std::int64_t mostFeatures = 1 << 24;

}  // namespace

void Reader::allow(const json& object, const Sentence& what, std::initializer_list<const char*> fields) const {
    if (!object.is_object()) values_.fail(Sentence::tr("\"%1\" must be an object, found %2", what, object.dump()));
    const std::set<std::string> known(fields.begin(), fields.end());
    for (const auto& [key, value] : object.items())
        if (!known.contains(key) && !key.starts_with("//"))
            values_.fail(Sentence::tr("\"%1\" has the unknown field \"%2\"", what, key));
}

const json& Reader::part(const json& object, const char* key) const {
    static const json none;
    const auto found = object.find(key);
    return found == object.end() ? none : *found;
}

bool Reader::given(const json& object) const {
    if (object.is_null() || (object.is_boolean() && !object.get<bool>())) return false;
    return !object.is_object() || values_.flag(object, "when", true);
}

std::int64_t Reader::size(const json& object, const char* key, std::optional<std::int64_t> fallback) const {
    const auto value = values_.integer(object, key, fallback);
    if (value < 0 || value > mostFeatures)
        values_.fail(
            Sentence::tr("\"%1\" is %2, outside 0 … %3%4", key, value, mostFeatures, values_.source(object, key)));
    return value;
}

Activation Reader::activation(const json& object, const char* key) const {
    const std::string found = values_.text(object, key);
    const auto result = activationNamed(found);
    if (!result) values_.fail(Sentence::tr("the activation \"%1\" is not known", found));
    return *result;
}

std::optional<std::int64_t> Reader::tokenId(const json& object, const char* key) const {
    if (!object.contains(key)) return std::nullopt;
    const json value = values_.resolve(object[key]);
    if (!value.is_number()) return std::nullopt;
    return value.get<std::int64_t>();
}

std::vector<std::string> Reader::texts(const json& object, const char* key) const {
    const json& list = part(object, key);
    if (list.is_null()) return {};
    std::vector<std::string> result;
    for (const auto& entry : list.is_array() ? list : json::array({list})) {
        const json text = values_.resolve(entry);
        if (!text.is_string()) values_.fail(Sentence::tr("\"%1\" lists texts, found %2", key, entry.dump()));
        if (const auto name = text.get<std::string>(); !name.empty()) result.push_back(name);
    }
    return result;
}

LinearSpec Reader::linear(const json& object, int partIndex, FusedLayout layout) const {
    json merged = linearDefaults_;
    if (object.is_string())
        merged["name"] = object;
    else if (object.is_object())
        merged.update(object);
    else
        values_.fail(Sentence::tr("a linear layer is a name or an object, found %1", object.dump()));
    allow(merged, "linear", {"name", "weight", "bias", "transposed", "tied", "when"});
    LinearSpec spec;
    const std::string base = values_.text(merged, "name", "");
    spec.weight = values_.text(merged, "weight", base.empty() ? "" : base + ".weight");
    if (spec.weight.empty())
        values_.fail(Sentence::tr("a linear layer needs \"name\" or \"weight\": %1", merged.dump()));
    const json bias = merged.contains("bias") ? values_.resolve(merged["bias"]) : json(true);
    if (bias.is_string())
        spec.bias = bias.get<std::string>();
    else if (bias.is_boolean() && bias.get<bool>() && !base.empty())
        spec.bias = base + ".bias";
    else if (bias.is_number() && bias.get<double>() != 0 && !base.empty())
        spec.bias = base + ".bias";
    spec.transposed = values_.flag(merged, "transposed", false);
    spec.layout = layout;
    spec.part = partIndex;
    if (merged.contains("tied") && !values_.hasTensor(spec.weight)) {
        const json tied = values_.resolve(merged["tied"]);
        if (tied.is_string() && !tied.get_ref<const std::string&>().empty()) {
            spec.weight = tied.get<std::string>();
            spec.transposed = false;
        }
    }
    return spec;
}

NormSpec Reader::norm(const json& object) const {
    if (!given(object)) return {};
    json merged = normDefaults_;
    if (object.is_string())
        merged["name"] = object;
    else if (object.is_object())
        merged.update(object);
    else
        values_.fail(Sentence::tr("a norm is a name or an object, found %1", object.dump()));
    allow(merged, "norm", {"kind", "name", "weight", "bias", "eps", "one_plus_weight", "over", "when"});
    NormSpec spec;
    spec.kind = oneOf<NormKind, 3>(values_, "kind", values_.text(merged, "kind", "layer"),
                                   {{{"layer", NormKind::layer}, {"rms", NormKind::rms}, {"none", NormKind::none}}});
    const std::string base = values_.text(merged, "name", "");
    spec.weight = values_.text(merged, "weight", base.empty() ? "" : base + ".weight");
    const json bias = merged.contains("bias") ? values_.resolve(merged["bias"]) : json(spec.kind == NormKind::layer);
    if (bias.is_string())
        spec.bias = bias.get<std::string>();
    else if (bias.is_boolean() && bias.get<bool>() && !base.empty())
        spec.bias = base + ".bias";
    spec.eps = values_.number(merged, "eps", 1e-5);
    spec.onePlusWeight = values_.flag(merged, "one_plus_weight", false);
    spec.overHead =
        oneOf<bool, 2>(values_, "over", values_.text(merged, "over", "head"), {{{"head", true}, {"all", false}}});
    return spec;
}

}  // namespace dynak
