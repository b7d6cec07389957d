// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/reader.h"

#include <cmath>
#include <set>

namespace dynak {

using nlohmann::json;

namespace {

// Look-ups of a scaling's fields, by config.json's names, in the first of `sections` that has them.
json scalingOf(const std::vector<std::string>& sections) {
    const auto within = [&](const std::string& name) {
        std::vector<std::string> paths;
        for (const auto& section : sections) paths.push_back(section + "." + name);
        return paths;
    };
    const auto field = [&](const std::string& name, const json& fallback) {
        return json{{"config", within(name)}, {"default", fallback}};
    };
    json scaling{{"factor", field("factor", nullptr)},
                 {"low_frequency_factor", field("low_freq_factor", 1)},
                 {"high_frequency_factor", field("high_freq_factor", 4)},
                 {"attention_factor", field("attention_factor", 0)},
                 {"beta_fast", field("beta_fast", 32)},
                 {"beta_slow", field("beta_slow", 1)},
                 {"truncate", field("truncate", true)},
                 {"mscale", field("mscale", 0)},
                 {"mscale_all_dim", field("mscale_all_dim", 0)},
                 {"short_factor", field("short_factor", json::array())},
                 {"long_factor", field("long_factor", json::array())}};
    std::vector<std::string> kinds = within("rope_type");
    for (const auto& path : within("type")) kinds.push_back(path);
    scaling["kind"] = {{"config", kinds}, {"default", "default"}};
    std::vector<std::string> contexts = within("original_max_position_embeddings");
    for (const char* path : {"original_max_position_embeddings", "max_position_embeddings"})
        contexts.emplace_back(path);
    scaling["original_context"] = {{"config", contexts}, {"default", 0}};
    scaling["context"] = {{"config", "max_position_embeddings"}, {"default", 0}};
    return scaling;
}

}  // namespace

// A scaling whose numbers would make frequencies of zero, infinity or NaN.
void Reader::checkScaling(const RotarySpec& spec) const {
    if (spec.factor <= 0) values_.fail(Sentence::tr("the rotary scaling's \"factor\" must be above 0"));
    const bool needsContext = spec.scaling == "llama3" || spec.scaling == "yarn" || spec.scaling == "longrope";
    if (needsContext && spec.originalContext <= 0)
        values_.fail(Sentence::tr("the rotary scaling \"%1\" needs \"original_context\"", spec.scaling));
    if (spec.scaling == "llama3" &&
        (spec.lowFrequencyFactor <= 0 || spec.highFrequencyFactor <= spec.lowFrequencyFactor))
        values_.fail(
            Sentence::tr("the rotary scaling \"llama3\" needs 0 < low_frequency_factor < high_frequency_factor"));
    if (spec.scaling != "longrope") return;
    for (const auto& factors : {spec.shortFactors, spec.longFactors}) {
        if (static_cast<std::int64_t>(factors.size()) != spec.width / 2)
            values_.fail(
                Sentence::tr("the rotary scaling \"longrope\" needs %1 numbers in \"short_factor\" and "
                             "\"long_factor\", found %2",
                             spec.width / 2, factors.size()));
        for (const double factor : factors)
            if (factor <= 0) values_.fail(Sentence::tr("the rotary scaling \"longrope\" needs factors above 0"));
    }
}

RotarySpec Reader::rotary(const json& object, std::int64_t headWidth) const {
    if (!given(object)) return {};
    allow(object, "rotary", {"base", "fraction", "width", "pairing", "scaling", "when"});
    RotarySpec spec;
    spec.base = values_.number(object, "base", 10000);
    const double fraction = values_.number(object, "fraction", 1);
    spec.width = size(object, "width", static_cast<std::int64_t>(static_cast<double>(headWidth) * fraction));
    if (spec.width % 2 != 0 || spec.width > headWidth)
        values_.fail(
            Sentence::tr("the rotary width %1 must be even and at most the head width %2", spec.width, headWidth));
    spec.pairing =
        oneOf<RotaryPairing, 2>(values_, "pairing", values_.text(object, "pairing", "halves"),
                                {{{"halves", RotaryPairing::halves}, {"neighbours", RotaryPairing::neighbours}}});
    json scaling = part(object, "scaling");
    if (scaling == "config")
        scaling = scalingOf({"rope_parameters", "rope_scaling"});
    else if (scaling.is_array())
        scaling = scalingOf(texts(object, "scaling"));
    if (given(scaling)) {
        allow(scaling, "scaling",
              {"kind", "factor", "low_frequency_factor", "high_frequency_factor", "original_context", "context",
               "attention_factor", "beta_fast", "beta_slow", "truncate", "mscale", "mscale_all_dim", "short_factor",
               "long_factor", "when"});
        std::string kind = values_.text(scaling, "kind", "default");
        if (kind == "su") kind = "longrope";  // its first name, in old Phi-3 folders
        oneOf<int, 6>(values_, "scaling", kind,
                      {{{"default", 0}, {"linear", 1}, {"llama3", 2}, {"yarn", 3}, {"dynamic", 4}, {"longrope", 5}}});
        spec.scaling = kind == "dynamic" ? "default" : kind;  // dynamic acts beyond the trained context only
        spec.lowFrequencyFactor = values_.number(scaling, "low_frequency_factor", 1);
        spec.highFrequencyFactor = values_.number(scaling, "high_frequency_factor", 4);
        spec.originalContext = values_.number(scaling, "original_context", 0);
        // longrope's factor is how far the context was stretched, where none is given
        const double context = values_.number(scaling, "context", 0);
        const bool stretched = kind == "longrope" && context > 0 && spec.originalContext > 0;
        spec.factor = values_.number(scaling, "factor", stretched ? context / spec.originalContext : 1);
        spec.attentionFactor = values_.number(scaling, "attention_factor", 0);
        spec.betaFast = values_.number(scaling, "beta_fast", 32);
        spec.betaSlow = values_.number(scaling, "beta_slow", 1);
        spec.truncate = values_.flag(scaling, "truncate", true);
        spec.magnitudeScale = values_.number(scaling, "mscale", 0);
        spec.magnitudeAllScale = values_.number(scaling, "mscale_all_dim", 0);
        spec.shortFactors = values_.numbers(scaling, "short_factor");
        spec.longFactors = values_.numbers(scaling, "long_factor");
        checkScaling(spec);
    }
    return spec;
}

std::array<int, 3> Reader::fusedOrder(const json& object) const {
    std::array<int, 3> order{0, 1, 2};
    if (!object.contains("fused_order")) return order;
    const auto names = texts(object, "fused_order");
    if (names.size() != 3 || std::set(names.begin(), names.end()).size() != 3)
        values_.fail(Sentence::tr("\"fused_order\" lists \"query\", \"key\" and \"value\", each once"));
    for (std::size_t i = 0; i < 3; ++i)
        order[i] = oneOf<int, 3>(values_, "fused_order", names[i], {{{"query", 0}, {"key", 1}, {"value", 2}}});
    return order;
}

AttentionSpec Reader::attention(const json& object, bool causal) const {
    AttentionSpec spec;
    spec.heads = size(object, "heads");
    spec.keyValueHeads = size(object, "key_value_heads", spec.heads);
    spec.headWidth = size(object, "head_width");
    if (spec.heads < 1 || spec.headWidth < 1 || spec.keyValueHeads < 1 || spec.heads % spec.keyValueHeads != 0)
        values_.fail(
            Sentence::tr("attention needs heads ≥ 1, a head width ≥ 1 and heads divisible by key_value_heads; "
                         "found %1, %2, %3%4%5",
                         spec.heads, spec.headWidth, spec.keyValueHeads, values_.source(object, "heads"),
                         values_.source(object, "head_width")));
    spec.scale = values_.number(object, "scale", 1.0 / std::sqrt(static_cast<double>(spec.headWidth)));
    spec.softCap = values_.number(object, "soft_cap", 0);
    spec.cross = values_.flag(object, "cross", false);
    spec.causal = values_.flag(object, "causal", causal && !spec.cross);
    spec.window = size(object, "window", 0);
    spec.alibi = values_.flag(object, "alibi", false);
    spec.alibiMax = values_.number(object, "alibi_max", 8);
    spec.alibiScale = values_.number(object, "alibi_scale", 1);
    spec.clip = values_.number(object, "clip", 0);
    spec.normAfterRotary = values_.flag(object, "norm_after_rotary", false);
    const auto fusedLayout = [&] {
        return oneOf<FusedLayout, 3>(
            values_, "layout", values_.text(object, "layout", "blocks"),
            {{{"blocks", FusedLayout::blocks}, {"heads", FusedLayout::heads}, {"groups", FusedLayout::groups}}});
    };
    if (given(part(object, "query_key_value"))) {
        const auto layout = fusedLayout();
        spec.fusedGroups = size(object, "fused_groups", 0);
        spec.fusedOrder = fusedOrder(object);
        const auto groups = spec.fusedGroups;
        if (groups > 0 &&
            (layout != FusedLayout::groups || spec.heads % groups != 0 || spec.keyValueHeads % groups != 0))
            values_.fail(Sentence::tr(
                "\"fused_groups\" needs \"layout\": \"groups\" and must divide heads and key_value_heads"));
        spec.query = linear(object["query_key_value"], 0, layout);
        spec.key = linear(object["query_key_value"], 1, layout);
        spec.value = linear(object["query_key_value"], 2, layout);
    } else if (given(part(object, "key_value"))) {
        if (!object.contains("query")) values_.fail(Sentence::tr("attention needs \"query\" beside \"key_value\""));
        const auto layout = fusedLayout();
        spec.query = linear(object["query"]);
        spec.key = linear(object["key_value"], 1, layout);
        spec.value = linear(object["key_value"], 2, layout);
    } else {
        for (const char* key : {"query", "key", "value"})
            if (!object.contains(key))
                values_.fail(key[0] == 'q'
                                 ? Sentence::tr("attention needs \"%1\" or \"query_key_value\"", key)
                                 : Sentence::tr("attention needs \"%1\" or \"query_key_value\" or \"key_value\"", key));
        spec.query = linear(object["query"]);
        spec.key = linear(object["key"]);
        spec.value = linear(object["value"]);
    }
    if (!object.contains("output")) values_.fail(Sentence::tr("attention needs \"output\""));
    spec.output = linear(object["output"]);
    spec.queryNorm = norm(part(object, "query_norm"));
    spec.keyNorm = norm(part(object, "key_norm"));
    spec.rotary = rotary(part(object, "rotary"), spec.headWidth);
    const json& bias = part(object, "relative_bias");
    if (given(bias)) {
        allow(bias, "relative_bias", {"weight", "buckets", "max_distance", "two_sided", "when"});
        spec.relativeBias = {values_.text(bias, "weight"), size(bias, "buckets", 32), size(bias, "max_distance", 128),
                             values_.flag(bias, "two_sided", !causal)};
    }
    return spec;
}

FfnSpec Reader::ffn(const json& object) const {
    FfnSpec spec;
    spec.neurons = size(object, "neurons");
    if (spec.neurons < 1) values_.fail(Sentence::tr("an FFN needs at least one neuron"));
    spec.activation = activation(object, "activation");
    if (!object.contains("down")) values_.fail(Sentence::tr("an FFN needs \"down\""));
    spec.down = linear(object["down"]);
    if (given(part(object, "gate_up"))) {
        spec.gated = true;
        spec.gate = linear(object["gate_up"], 0, FusedLayout::blocks);
        spec.up = linear(object["gate_up"], 1, FusedLayout::blocks);
        return spec;
    }
    if (!object.contains("up")) values_.fail(Sentence::tr("an FFN needs \"up\" or \"gate_up\""));
    spec.up = linear(object["up"]);
    const json& gate = part(object, "gate");
    spec.gated = given(gate);
    if (spec.gated) spec.gate = linear(gate);
    return spec;
}

BranchSpec Reader::branch(const json& object, bool causal) const {
    allow(object, "branch",
          {"kind", "when", "norm_before", "norm_output", "norm_after", "scale_weight", "factor",
           // attention
           "heads", "key_value_heads", "head_width", "scale", "soft_cap", "cross", "causal", "window", "alibi",
           "alibi_max", "alibi_scale", "clip", "norm_after_rotary", "query", "key", "value", "query_key_value",
           "key_value", "layout", "fused_groups", "fused_order", "output", "query_norm", "key_norm", "rotary",
           "relative_bias",
           // ffn
           "neurons", "activation", "gate", "up", "gate_up", "down"});
    BranchSpec spec;
    spec.kind = oneOf<BranchKind, 2>(values_, "kind", values_.text(object, "kind"),
                                     {{{"attention", BranchKind::attention}, {"ffn", BranchKind::ffn}}});
    spec.normBefore = norm(part(object, "norm_before"));
    spec.normOutput = norm(part(object, "norm_output"));
    spec.normAfter = norm(part(object, "norm_after"));
    spec.scale = values_.text(object, "scale_weight", "");
    spec.factor = values_.number(object, "factor", 1);
    if (spec.kind == BranchKind::attention)
        spec.attention = attention(object, causal);
    else
        spec.ffn = ffn(object);
    return spec;
}

}  // namespace dynak
