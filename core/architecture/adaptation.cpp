// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/adaptation.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/nearest.h"

namespace dynak {

using nlohmann::json;

namespace {

constexpr double largestFactor = 64;

[[noreturn]] void refuse(const Sentence& origin, const Sentence& what) {
    throw Error(ErrorCode::badModel, Sentence::tr("%1: \"%2\" %3.", origin, adaptationKey, what),
                Sentence::tr("Dynak wrote this section; take the config.json that belongs to the weights."));
}

void refuseUnknown(const Sentence& origin, const json& object, const std::vector<std::string>& known) {
    for (const auto& [key, value] : object.items())
        if (std::ranges::find(known, key) == known.end())
            throw Error(ErrorCode::badModel,
                        Sentence::tr("%1: \"%2\" has the unknown key \"%3\".", origin, adaptationKey, key),
                        Sentence::tr("Dynak wrote this section; take the config.json that belongs to the weights.%1",
                                     didYouMean(key, known)));
}

// Names of the tensors of an MLP that stands for `linear`: below the name of the matrix, which is no longer stored.
FfnSpec mlpFor(const LinearSpec& linear, const char* part, std::int64_t neurons, Activation activation) {
    constexpr std::string_view ending = ".weight";
    std::string base = linear.weight;
    if (base.ends_with(ending)) base.resize(base.size() - ending.size());
    if (linear.layout != FusedLayout::single) base += std::string(".") + part;
    const auto layer = [&](const char* name) {
        LinearSpec spec;
        spec.weight = base + "." + name + ".weight";
        if (!linear.bias.empty()) spec.bias = base + "." + name + ".bias";
        return spec;
    };
    FfnSpec mlp;
    mlp.neurons = neurons;
    mlp.activation = activation;
    mlp.up = layer("up");
    mlp.down = layer("down");
    return mlp;
}

void replaceProjections(AttentionSpec& spec, std::int64_t width, double factor, Activation activation) {
    const std::int64_t queries = spec.heads * spec.headWidth;
    const std::int64_t keys = spec.keyValueHeads * spec.headWidth;
    const std::array<const LinearSpec*, projectionCount> linears{&spec.query, &spec.key, &spec.value, &spec.output};
    const std::array<std::int64_t, projectionCount> inputs{width, width, width, queries};
    const std::array<std::int64_t, projectionCount> outputs{queries, keys, keys, width};
    for (std::size_t part = 0; part < projectionCount; ++part)
        spec.mlps[part] = mlpFor(*linears[part], projectionNames[part],
                                 projectionNeurons(inputs[part], outputs[part], factor), activation);
}

void applyProjections(Architecture& architecture, const json& section, const Sentence& origin) {
    if (!section.is_object()) refuse(origin, Sentence::tr("holds \"projections\" that are no object"));
    refuseUnknown(origin, section, {"factor", "activation"});
    const json factor = section.value("factor", json(1.0));
    if (!factor.is_number() || !(factor.get<double>() > 0 && factor.get<double>() <= largestFactor))
        refuse(origin, Sentence::tr("has the \"factor\" %1; expected a number above 0", factor.dump()));
    const json activation = section.value("activation", json("relu"));
    const auto named = activation.is_string() ? activationNamed(activation.get<std::string>()) : std::nullopt;
    if (!named) refuse(origin, Sentence::tr("has the \"activation\" %1, which is not known", activation.dump()));
    for (auto& stack : architecture.stacks)
        for (auto& block : stack.blocks)
            for (auto& branch : block.branches)
                if (branch.kind == BranchKind::attention && !branch.attention.cross)
                    replaceProjections(branch.attention, architecture.width, factor.get<double>(), *named);
}

}  // namespace

std::int64_t projectionNeurons(std::int64_t inputs, std::int64_t outputs, double factor) {
    const auto d = static_cast<double>(inputs);
    const auto out = static_cast<double>(outputs);
    return std::max<std::int64_t>(1, std::llround(factor * (d * out + out) / (d + out + 1)));
}

void applyAdaptations(Architecture& architecture, const json& config, const Sentence& origin) {
    const auto found = config.find(adaptationKey);
    if (found == config.end()) return;
    if (!found->is_object()) refuse(origin, Sentence::tr("must be an object"));
    refuseUnknown(origin, *found, {"projections", "pooling", "up_activation"});
    if (found->contains("projections")) applyProjections(architecture, (*found)["projections"], origin);
    if (found->contains("up_activation")) {
        if ((*found)["up_activation"] != "relu")
            refuse(origin,
                   Sentence::tr("has the \"up_activation\" %1; expected \"relu\"", (*found)["up_activation"].dump()));
        for (auto& stack : architecture.stacks)
            for (auto& block : stack.blocks)
                for (auto& branch : block.branches)
                    if (branch.kind == BranchKind::ffn && branch.ffn.gated) branch.ffn.upActivation = Activation::relu;
    }
    if (found->contains("pooling")) {
        if ((*found)["pooling"] != "mean")
            refuse(origin, Sentence::tr("has the \"pooling\" %1; expected \"mean\"", (*found)["pooling"].dump()));
        if (architecture.output.task == Task::classification) architecture.output.pooling = Pooling::mean;
    }
}

}  // namespace dynak
