// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/read.h"

#include <array>
#include <cmath>
#include <set>

#include "core/architecture/values.h"
#include "core/base/error.h"

namespace dynak {

namespace {

using nlohmann::json;

constexpr std::int64_t mostLayers = 4096;
constexpr std::int64_t mostFeatures = 1 << 24;

template <class T, std::size_t N>
T oneOf(const Values& values, const std::string& field, const std::string& found,
        const std::array<std::pair<const char*, T>, N>& choices) {
    std::string known;
    for (const auto& [text, value] : choices) {
        if (found == text) return value;
        known += (known.empty() ? "" : ", ") + std::string(text);
    }
    values.fail("\"" + field + "\" is \"" + found + "\"; known are " + known);
}

// Reads one description; the members are what every part needs.
class Reader {
public:
    Reader(const json& description, const Values& values, Values& scoped)
        : description_(description), values_(values), scoped_(scoped) {
        if (description.contains("linear")) linearDefaults_ = description["linear"];
        if (description.contains("norm")) normDefaults_ = description["norm"];
    }

    Architecture read(const json& config);

private:
    void allow(const json& object, const char* what, std::initializer_list<const char*> fields) const {
        if (!object.is_object())
            values_.fail(std::string("\"") + what + "\" must be an object, found " + object.dump());
        const std::set<std::string> known(fields.begin(), fields.end());
        for (const auto& [key, value] : object.items())
            if (!known.contains(key) && !key.starts_with("//"))
                values_.fail("\"" + std::string(what) + "\" has the unknown field \"" + key + "\"");
    }
    const json& part(const json& object, const char* key) const {
        static const json none;
        const auto found = object.find(key);
        return found == object.end() ? none : *found;
    }
    // Whether an optional part is given and its "when" holds.
    bool given(const json& object) const {
        if (object.is_null() || (object.is_boolean() && !object.get<bool>())) return false;
        return !object.is_object() || values_.flag(object, "when", true);
    }
    std::int64_t size(const json& object, const char* key, std::optional<std::int64_t> fallback = {}) const {
        const auto value = values_.integer(object, key, fallback);
        if (value < 0 || value > mostFeatures)
            values_.fail("\"" + std::string(key) + "\" is " + std::to_string(value) + ", outside 0 … " +
                         std::to_string(mostFeatures));
        return value;
    }
    Activation activation(const json& object, const char* key) const {
        const std::string found = values_.text(object, key);
        const auto result = activationNamed(found);
        if (!result) values_.fail("the activation \"" + found + "\" is not known");
        return *result;
    }
    std::optional<std::int64_t> tokenId(const json& object, const char* key) const {
        if (!object.contains(key)) return std::nullopt;
        const json value = values_.resolve(object[key]);
        if (!value.is_number_integer() && !value.is_number()) return std::nullopt;
        return value.get<std::int64_t>();
    }

    LinearSpec linear(const json& object, int part = 0, FusedLayout layout = FusedLayout::single) const;
    NormSpec norm(const json& object) const;
    RotarySpec rotary(const json& object, std::int64_t headWidth) const;
    AttentionSpec attention(const json& object, bool causal) const;
    FfnSpec ffn(const json& object) const;
    BranchSpec branch(const json& object, bool causal) const;
    EmbeddingSpec embedding(const json& object) const;
    PatchSpec patches(const json& object) const;
    StackSpec stack(const json& object) const;
    OutputSpec output(const json& outputs, const json& config) const;
    OutputSpec outputRow(const json& object) const;

    const json& description_;
    const Values& values_;
    Values& scoped_;
    json linearDefaults_ = json::object();
    json normDefaults_ = json::object();
};

LinearSpec Reader::linear(const json& object, int partIndex, FusedLayout layout) const {
    json merged = linearDefaults_;
    if (object.is_string())
        merged["name"] = object;
    else
        merged.update(object);
    allow(merged, "linear", {"name", "weight", "bias", "transposed", "tied", "when"});
    LinearSpec spec;
    const std::string base = values_.text(merged, "name", "");
    spec.weight = values_.text(merged, "weight", base.empty() ? "" : base + ".weight");
    if (spec.weight.empty()) values_.fail("a linear layer needs \"name\" or \"weight\": " + merged.dump());
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
    else
        merged.update(object);
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

RotarySpec Reader::rotary(const json& object, std::int64_t headWidth) const {
    if (!given(object)) return {};
    allow(object, "rotary", {"base", "fraction", "width", "pairing", "scaling", "when"});
    RotarySpec spec;
    spec.base = values_.number(object, "base", 10000);
    const double fraction = values_.number(object, "fraction", 1);
    spec.width = size(object, "width", static_cast<std::int64_t>(static_cast<double>(headWidth) * fraction));
    if (spec.width % 2 != 0 || spec.width > headWidth)
        values_.fail("the rotary width " + std::to_string(spec.width) + " must be even and at most the head width " +
                     std::to_string(headWidth));
    spec.pairing =
        oneOf<RotaryPairing, 2>(values_, "pairing", values_.text(object, "pairing", "halves"),
                                {{{"halves", RotaryPairing::halves}, {"neighbours", RotaryPairing::neighbours}}});
    const json& scaling = part(object, "scaling");
    if (given(scaling)) {
        allow(scaling, "scaling",
              {"kind", "factor", "low_frequency_factor", "high_frequency_factor", "original_context",
               "attention_factor", "beta_fast", "beta_slow", "when"});
        const std::string kind = values_.text(scaling, "kind", "default");
        oneOf<int, 6>(
            values_, "scaling", kind,
            {{{"default", 0}, {"linear", 1}, {"llama3", 2}, {"yarn", 3}, {"dynamic", 4}, {"proportional", 5}}});
        spec.scaling = kind == "dynamic" ? "default" : kind;  // dynamic acts beyond the trained context only
        spec.factor = values_.number(scaling, "factor", 1);
        spec.lowFrequencyFactor = values_.number(scaling, "low_frequency_factor", 1);
        spec.highFrequencyFactor = values_.number(scaling, "high_frequency_factor", 4);
        spec.originalContext = values_.number(scaling, "original_context", 0);
        spec.attentionFactor = values_.number(scaling, "attention_factor", 0);
        spec.betaFast = values_.number(scaling, "beta_fast", 32);
        spec.betaSlow = values_.number(scaling, "beta_slow", 1);
    }
    return spec;
}

AttentionSpec Reader::attention(const json& object, bool causal) const {
    AttentionSpec spec;
    spec.heads = size(object, "heads");
    spec.keyValueHeads = size(object, "key_value_heads", spec.heads);
    spec.headWidth = size(object, "head_width");
    if (spec.heads < 1 || spec.headWidth < 1 || spec.keyValueHeads < 1 || spec.heads % spec.keyValueHeads != 0)
        values_.fail("attention needs heads ≥ 1, a head width ≥ 1 and heads divisible by key_value_heads; found " +
                     std::to_string(spec.heads) + ", " + std::to_string(spec.headWidth) + ", " +
                     std::to_string(spec.keyValueHeads));
    spec.scale = values_.number(object, "scale", 1.0 / std::sqrt(static_cast<double>(spec.headWidth)));
    spec.softCap = values_.number(object, "soft_cap", 0);
    spec.cross = values_.flag(object, "cross", false);
    spec.causal = values_.flag(object, "causal", causal && !spec.cross);
    spec.window = size(object, "window", 0);
    spec.alibi = values_.flag(object, "alibi", false);
    if (object.contains("query_key_value")) {
        const auto layout = oneOf<FusedLayout, 3>(
            values_, "layout", values_.text(object, "layout", "blocks"),
            {{{"blocks", FusedLayout::blocks}, {"heads", FusedLayout::heads}, {"groups", FusedLayout::groups}}});
        spec.query = linear(object["query_key_value"], 0, layout);
        spec.key = linear(object["query_key_value"], 1, layout);
        spec.value = linear(object["query_key_value"], 2, layout);
    } else {
        for (const char* key : {"query", "key", "value"})
            if (!object.contains(key))
                values_.fail(std::string("attention needs \"") + key + "\" or \"query_key_value\"");
        spec.query = linear(object["query"]);
        spec.key = linear(object["key"]);
        spec.value = linear(object["value"]);
    }
    if (!object.contains("output")) values_.fail("attention needs \"output\"");
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
    if (spec.neurons < 1) values_.fail("an FFN needs at least one neuron");
    spec.activation = activation(object, "activation");
    if (!object.contains("down")) values_.fail("an FFN needs \"down\"");
    spec.down = linear(object["down"]);
    if (object.contains("gate_up")) {
        spec.gated = true;
        spec.gate = linear(object["gate_up"], 0, FusedLayout::blocks);
        spec.up = linear(object["gate_up"], 1, FusedLayout::blocks);
        return spec;
    }
    if (!object.contains("up")) values_.fail("an FFN needs \"up\" or \"gate_up\"");
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
           "heads", "key_value_heads", "head_width", "scale", "soft_cap", "cross", "causal", "window", "alibi", "query",
           "key", "value", "query_key_value", "layout", "output", "query_norm", "key_norm", "rotary", "relative_bias",
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

PatchSpec Reader::patches(const json& object) const {
    allow(object, "patches",
          {"kind", "projection", "order", "channels", "image_height", "image_width", "patch_height", "patch_width"});
    PatchSpec spec;
    spec.convolution = oneOf<bool, 2>(values_, "kind", values_.text(object, "kind", "convolution"),
                                      {{{"convolution", true}, {"linear", false}}});
    spec.channelsLast = oneOf<bool, 2>(values_, "order", values_.text(object, "order", "channels_last"),
                                       {{{"channels_last", true}, {"channels_first", false}}});
    spec.projection = linear(part(object, "projection"));
    spec.channels = size(object, "channels", 3);
    spec.imageHeight = size(object, "image_height");
    spec.imageWidth = size(object, "image_width", spec.imageHeight);
    spec.patchHeight = size(object, "patch_height");
    spec.patchWidth = size(object, "patch_width", spec.patchHeight);
    if (spec.patchHeight < 1 || spec.patchWidth < 1 || spec.imageHeight < spec.patchHeight ||
        spec.imageWidth < spec.patchWidth)
        values_.fail("patches of " + std::to_string(spec.patchHeight) + "×" + std::to_string(spec.patchWidth) +
                     " do not fit into images of " + std::to_string(spec.imageHeight) + "×" +
                     std::to_string(spec.imageWidth));
    return spec;
}

EmbeddingSpec Reader::embedding(const json& object) const {
    allow(object, "embedding",
          {"tokens", "token_scale", "types", "positions", "patches", "prefix", "projection", "norm",
           "projection_after_norm"});
    EmbeddingSpec spec;
    spec.tokens = values_.text(object, "tokens", "");
    spec.tokenScale = values_.number(object, "token_scale", 1);
    spec.types = values_.text(object, "types", "");
    if (given(part(object, "patches"))) spec.patches = patches(object["patches"]);
    if (spec.tokens.empty() == !spec.patches.has_value())
        values_.fail("\"embedding\" needs either \"tokens\" or \"patches\"");
    if (object.contains("prefix"))
        for (const auto& token : object["prefix"]) spec.prefix.push_back(values_.fill(token.get<std::string>()));
    const json& positions = part(object, "positions");
    if (given(positions)) {
        allow(positions, "positions",
              {"kind", "weight", "offset", "count", "interleaved", "max_timescale", "half_minus_one", "when"});
        spec.positions.kind = oneOf<PositionKind, 3>(values_, "kind", values_.text(positions, "kind", "learned"),
                                                     {{{"learned", PositionKind::learned},
                                                       {"sinusoidal", PositionKind::sinusoidal},
                                                       {"none", PositionKind::none}}});
        spec.positions.weight = values_.text(positions, "weight", "");
        spec.positions.offset = size(positions, "offset", 0);
        spec.positions.count = oneOf<PositionCount, 3>(
            values_, "count", values_.text(positions, "count", "index"),
            {{{"index", PositionCount::index}, {"mask", PositionCount::mask}, {"not_pad", PositionCount::notPad}}});
        spec.positions.interleaved = values_.flag(positions, "interleaved", false);
        spec.positions.maxTimescale = values_.number(positions, "max_timescale", 10000);
        spec.positions.halfMinusOne = values_.flag(positions, "half_minus_one", false);
    }
    if (given(part(object, "projection"))) spec.projection = linear(object["projection"]);
    spec.norm = norm(part(object, "norm"));
    spec.projectionAfterNorm = values_.flag(object, "projection_after_norm", true);
    return spec;
}

StackSpec Reader::stack(const json& object) const {
    allow(object, "stack", {"name", "layers", "causal", "embedding", "block", "final_norm", "final_projection"});
    StackSpec spec;
    spec.name = values_.text(object, "name", "");
    const auto layers = values_.integer(object, "layers");
    if (layers < 1 || layers > mostLayers)
        values_.fail("\"layers\" is " + std::to_string(layers) + ", outside 1 … " + std::to_string(mostLayers));
    const bool causal = values_.flag(object, "causal", false);
    spec.embedding = embedding(part(object, "embedding"));
    const json& block = part(object, "block");
    allow(block, "block", {"parallel", "branches"});
    if (!block.contains("branches") || !block["branches"].is_array())
        values_.fail("\"block\" needs a list \"branches\"");
    for (std::int64_t layer = 0; layer < layers; ++layer) {
        scoped_.setLayer(layer);
        BlockSpec row;
        row.parallel = values_.flag(block, "parallel", false);
        for (const auto& entry : block["branches"])
            if (given(entry)) row.branches.push_back(branch(entry, causal));
        spec.blocks.push_back(std::move(row));
    }
    scoped_.setLayer(std::nullopt);
    spec.finalNorm = norm(part(object, "final_norm"));
    if (given(part(object, "final_projection"))) spec.finalProjection = linear(object["final_projection"]);
    return spec;
}

OutputSpec Reader::outputRow(const json& object) const {
    allow(object, "output", {"task", "architectures", "pooling", "steps", "scale", "soft_cap", "bias", "when"});
    OutputSpec spec;
    spec.task = oneOf<Task, 5>(values_, "task", values_.text(object, "task"),
                               {{{"classification", Task::classification},
                                 {"masked_language_model", Task::maskedLanguageModel},
                                 {"language_model", Task::languageModel},
                                 {"sequence_to_sequence", Task::sequenceToSequence},
                                 {"embedding", Task::embedding}}});
    const bool pooled = spec.task == Task::classification;
    spec.pooling = oneOf<Pooling, 5>(values_, "pooling", values_.text(object, "pooling", pooled ? "first" : "all"),
                                     {{{"all", Pooling::all},
                                       {"first", Pooling::first},
                                       {"last", Pooling::last},
                                       {"mean", Pooling::mean},
                                       {"mean_patches", Pooling::meanPatches}}});
    for (const auto& entry : part(object, "steps")) {
        if (entry.size() != 1)
            values_.fail("a step is one of {\"linear\"}, {\"activation\"}, {\"norm\"}, found " + entry.dump());
        OutputStep step;
        if (entry.contains("linear")) {
            step.kind = OutputStep::Kind::linear;
            step.linear = linear(entry["linear"]);
        } else if (entry.contains("activation")) {
            step.kind = OutputStep::Kind::activation;
            step.activation = activation(entry, "activation");
        } else if (entry.contains("norm")) {
            step.kind = OutputStep::Kind::norm;
            step.norm = norm(entry["norm"]);
        } else {
            values_.fail("a step is one of {\"linear\"}, {\"activation\"}, {\"norm\"}, found " + entry.dump());
        }
        spec.steps.push_back(std::move(step));
    }
    spec.scale = values_.number(object, "scale", 1);
    spec.softCap = values_.number(object, "soft_cap", 0);
    spec.bias = values_.text(object, "bias", "");
    return spec;
}

// The row whose "architectures" lists the model's class; without a class in config.json, the first whose tensors exist.
OutputSpec Reader::output(const json& outputs, const json& config) const {
    std::string className;
    if (config.contains("architectures") && config["architectures"].is_array() && !config["architectures"].empty() &&
        config["architectures"][0].is_string())
        className = config["architectures"][0].get<std::string>();
    for (const auto& entry : outputs) {
        if (!given(entry)) continue;
        const json& classes = part(entry, "architectures");
        if (!classes.is_null() && !className.empty()) {
            bool listed = false;
            for (const auto& known : classes) listed = listed || known == className;
            if (!listed) continue;
        }
        OutputSpec spec = outputRow(entry);
        if (!classes.is_null() && className.empty()) {
            bool complete = true;
            for (const auto& step : spec.steps)
                complete = complete && (!step.linear.present() || values_.hasTensor(step.linear.weight));
            if (!complete) continue;
        }
        return spec;
    }
    return {};  // a bare encoder: embeddings
}

Architecture Reader::read(const json& config) {
    allow(description_, "the file",
          {"schema",     "family", "title",    "applies",          "strip",   "replace",   "ignore",
           "linear",     "norm",   "values",   "stacks",           "outputs", "width",     "context",
           "vocabulary", "pad_id", "start_id", "decoder_start_id", "end_id",  "preprocess"});
    Architecture spec;
    spec.family = values_.text(description_, "family");
    spec.title = values_.text(description_, "title", spec.family);
    spec.width = size(description_, "width");
    if (spec.width < 1) values_.fail("\"width\" must be at least 1");
    spec.context = size(description_, "context", 0);
    spec.vocabulary = size(description_, "vocabulary", 0);
    spec.padId = tokenId(description_, "pad_id");
    spec.startId = tokenId(description_, "start_id");
    spec.decoderStartId = tokenId(description_, "decoder_start_id");
    if (description_.contains("end_id")) {
        const json ends = values_.resolve(description_["end_id"]);
        if (ends.is_number())
            spec.endIds.push_back(ends.get<std::int64_t>());
        else if (ends.is_array())
            for (const auto& end : ends) spec.endIds.push_back(end.get<std::int64_t>());
    }
    if (!description_.contains("stacks") || !description_["stacks"].is_array() || description_["stacks"].empty() ||
        description_["stacks"].size() > 2)
        values_.fail("\"stacks\" must list one stack, or an encoder and a decoder");
    for (const auto& entry : description_["stacks"]) spec.stacks.push_back(stack(entry));
    spec.output = output(part(description_, "outputs"), config);
    for (const auto& prefix : part(description_, "strip")) spec.strip.push_back(prefix.get<std::string>());
    for (const auto& rule : part(description_, "replace"))
        spec.replace.emplace_back(rule.at(0).get<std::string>(), rule.at(1).get<std::string>());
    for (const auto& pattern : part(description_, "ignore")) spec.ignore.push_back(pattern.get<std::string>());
    if (spec.output.task == Task::classification && config.contains("id2label") && config["id2label"].is_object()) {
        const auto& table = config["id2label"];
        for (std::size_t i = 0; i < table.size() && table.contains(std::to_string(i)); ++i)
            if (table[std::to_string(i)].is_string())
                spec.labels.push_back(table[std::to_string(i)].get<std::string>());
    }
    if (description_.contains("preprocess")) spec.preprocess = description_["preprocess"];
    spec.description = description_;
    return spec;
}

}  // namespace

std::string StackSpec::blockId(std::int64_t layer) const {
    return (name.empty() ? "layer." : name + ".") + std::to_string(layer);
}

const char* name(Task task) {
    switch (task) {
        case Task::classification: return "classification";
        case Task::maskedLanguageModel: return "masked language model";
        case Task::languageModel: return "language model";
        case Task::sequenceToSequence: return "sequence to sequence";
        case Task::embedding: return "embedding";
    }
    return "?";
}

Architecture readArchitecture(const json& description, const json& config,
                              const std::function<bool(const std::string&)>& hasTensor, const std::string& origin) {
    if (!description.is_object())
        throw Error(ErrorCode::badModel, origin + " must hold a JSON object.",
                    "docs/architectures.md describes the fields.");
    const int schema = description.value("schema", 0);
    if (schema != 1)
        throw Error(ErrorCode::badModel,
                    origin + " has \"schema\": " + std::to_string(schema) + "; this Dynak reads 1.",
                    "docs/architectures.md describes the fields.");
    static const json empty = json::object();
    Values values(description.contains("values") ? description["values"] : empty, config, hasTensor, origin);
    return Reader(description, values, values).read(config);
}

}  // namespace dynak
