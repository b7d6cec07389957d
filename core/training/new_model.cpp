// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/new_model.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/architecture/families.h"
#include "core/architecture/read.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/checkpoint/safetensors.h"
#include "core/training/internal/stored_tensors.h"
#include "core/transformer/internal/convert.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr double tableDeviation = 0.02;

class Initializer {
public:
    Initializer(const Architecture& architecture, std::uint64_t seed) : architecture_(architecture), random_(seed) {
        for (const auto& stack : architecture.stacks) blocks_ += static_cast<double>(stack.blocks.size());
    }

    Network build();

private:
    at::Tensor normal(at::IntArrayRef shape, double deviation) {
        at::Tensor tensor = at::empty(shape, at::kFloat);
        auto* values = tensor.data_ptr<float>();
        for (std::int64_t i = 0; i < tensor.numel(); ++i) values[i] = static_cast<float>(deviation * random_.normal());
        return tensor;
    }
    Linear linear(const LinearSpec& spec, std::int64_t out, std::int64_t in, double gain = 1) {
        if (!spec.present()) return {};
        return {normal({out, in}, gain / std::sqrt(static_cast<double>(in))),
                spec.bias.empty() ? at::Tensor() : at::zeros({out})};
    }
    static Norm norm(const NormSpec& spec, std::int64_t width) {
        return {spec, spec.present() && !spec.weight.empty() ? at::ones({width}) : at::Tensor(),
                spec.present() && !spec.bias.empty() ? at::zeros({width}) : at::Tensor()};
    }
    [[nodiscard]] double residualGain() const { return 1 / std::sqrt(2 * blocks_); }

    Attention attention(const AttentionSpec& spec);
    FfnWeights ffn(const FfnSpec& spec);
    Branch branch(const BranchSpec& spec);
    Embedding embedding(const EmbeddingSpec& spec);
    void output(Network& network);

    const Architecture& architecture_;
    Random random_;
    double blocks_ = 0;
};

Attention Initializer::attention(const AttentionSpec& spec) {
    const std::int64_t width = architecture_.width;
    const std::int64_t queries = spec.heads * spec.headWidth;
    const std::int64_t keys = spec.keyValueHeads * spec.headWidth;
    Attention result{
        spec,
        {Projection{linear(spec.query, queries, width), {}, 0}, Projection{linear(spec.key, keys, width), {}, 0},
         Projection{linear(spec.value, keys, width), {}, 0},
         Projection{linear(spec.output, width, queries, residualGain()), {}, 0}},
        norm(spec.queryNorm, spec.queryNorm.overHead ? spec.headWidth : queries),
        norm(spec.keyNorm, spec.keyNorm.overHead ? spec.headWidth : keys),
        {}};
    if (!spec.relativeBias.weight.empty())
        result.relativeBias = normal({spec.relativeBias.buckets, spec.heads}, tableDeviation);
    return result;
}

FfnWeights Initializer::ffn(const FfnSpec& spec) {
    const std::int64_t width = architecture_.width;
    FfnWeights result;
    result.activation = spec.activation;
    if (spec.gated) {
        result.upActivation = spec.upActivation;
        const Linear gate = linear(spec.gate, spec.neurons, width);
        result.gate = gate.weight;
        result.gateBias = gate.bias;
    }
    const Linear up = linear(spec.up, spec.neurons, width);
    const Linear down = linear(spec.down, width, spec.neurons, residualGain());
    result.up = up.weight;
    result.upBias = up.bias;
    result.down = down.weight;
    result.downBias = down.bias;
    return result;
}

Branch Initializer::branch(const BranchSpec& spec) {
    const std::int64_t width = architecture_.width;
    Branch result;
    result.spec = spec;
    result.normBefore = norm(spec.normBefore, width);
    result.normOutput = norm(spec.normOutput, width);
    result.normAfter = norm(spec.normAfter, width);
    if (!spec.scale.empty()) result.scale = at::ones({width});
    if (spec.kind == BranchKind::attention)
        result.attention = attention(spec.attention);
    else
        result.ffn = ffn(spec.ffn);
    return result;
}

Embedding Initializer::embedding(const EmbeddingSpec& spec) {
    const std::int64_t width = architecture_.width;
    if (spec.projection.present() || !spec.types.empty())
        throw Error(ErrorCode::badModel,
                    Sentence::tr("A new \"%1\" model has token types or a projection of its embeddings, whose sizes no "
                                 "field names.",
                                 architecture_.family),
                    Sentence::tr("Start from a checkpoint of that family instead."));
    Embedding result;
    result.spec = spec;
    std::int64_t positions = architecture_.context + spec.positions.offset;
    if (!spec.tokens.empty()) {
        if (architecture_.vocabulary <= 0)
            throw Error(ErrorCode::badModel, Sentence::tr("The description of the new model has no \"vocabulary\"."),
                        Sentence::tr("Add it to the architecture file or config.json."));
        result.tokens = normal({architecture_.vocabulary, width}, tableDeviation);
    }
    if (spec.patches) {
        const PatchSpec& patches = *spec.patches;
        const std::int64_t features = patches.channels * patches.patchHeight * patches.patchWidth;
        result.patches = linear(patches.projection, width, features);
        if (patches.convolution)
            result.patches.weight =
                result.patches.weight.view({width, patches.channels, patches.patchHeight, patches.patchWidth});
        positions = patches.rows() * patches.columns() + static_cast<std::int64_t>(spec.prefix.size());
    }
    for (std::size_t i = 0; i < spec.prefix.size(); ++i) result.prefix.push_back(normal({width}, tableDeviation));
    if (spec.positions.kind == PositionKind::learned) {
        if (positions <= 0)
            throw Error(ErrorCode::badModel,
                        Sentence::tr("The description of the new model has learned positions and no \"context\"."),
                        Sentence::tr("Add it to the architecture file or config.json."));
        result.positions = normal({positions, width}, tableDeviation);
    }
    result.norm = norm(spec.norm, width);
    return result;
}

// Every linear step but the last keeps the width; the last one has the vocabulary or the classes.
void Initializer::output(Network& network) {
    const auto& steps = architecture_.output.steps;
    const bool classes = architecture_.output.task == Task::classification;
    const std::int64_t size =
        classes ? static_cast<std::int64_t>(architecture_.labels.size()) : architecture_.vocabulary;
    const auto isLinear = [](const OutputStep& step) {
        return step.kind == OutputStep::Kind::linear;
    };
    const auto last = std::ranges::find_if(steps.rbegin(), steps.rend(), isLinear);
    for (const auto& step : steps) {
        OutputLayer layer;
        layer.kind = step.kind;
        layer.activation = step.activation;
        const bool isLast = last != steps.rend() && &step == &*last;
        if (isLast && size == 0)
            throw Error(ErrorCode::badModel,
                        Sentence::tr("The description of the new model does not say how many classes it has."),
                        Sentence::tr("Add \"id2label\" with the name of each class to its config."));
        if (isLinear(step)) {
            const std::int64_t rows = isLast ? size : architecture_.width;
            const Embedding& table = network.stacks.back().embedding;
            if (!table.spec.tokens.empty() && step.linear.weight == table.spec.tokens)
                layer.linear = {table.tokens, step.linear.bias.empty() ? at::Tensor() : at::zeros({rows})};
            else
                layer.linear = linear(step.linear, rows, architecture_.width);
        } else if (step.kind == OutputStep::Kind::norm) {
            layer.norm = norm(step.norm, architecture_.width);
        }
        network.output.push_back(std::move(layer));
    }
    if (!architecture_.output.bias.empty()) network.outputBias = at::zeros({size});
}

Network Initializer::build() {
    Network network;
    network.architecture = architecture_;
    for (const auto& spec : architecture_.stacks) {
        Stack stack;
        stack.spec = spec;
        stack.embedding = embedding(spec.embedding);
        for (const auto& blockSpec : spec.blocks) {
            Block block;
            block.parallel = blockSpec.parallel;
            for (const auto& branchSpec : blockSpec.branches) block.branches.push_back(branch(branchSpec));
            stack.blocks.push_back(std::move(block));
        }
        stack.finalNorm = norm(spec.finalNorm, architecture_.width);
        network.stacks.push_back(std::move(stack));
    }
    output(network);
    return network;
}

json familyDescription(const json& config) {
    const std::string type = config.value("model_type", "");
    std::string known;
    for (const auto& row : knownFamilies()) {
        if (std::ranges::find(row.modelTypes, type) != row.modelTypes.end()) return readJson(row.file);
        known += (known.empty() ? "" : ", ") + row.family;
    }
    throw Error(ErrorCode::badModel,
                Sentence::tr("The new model is of the family \"%1\", which is not known; known are %2.", type, known),
                Sentence::tr("Set \"model_type\" in the config, or give an architecture file."));
}

// Tensors of the head, which published checkpoints store without the prefix of the body ("vit.").
std::set<std::string> headNames(const Architecture& architecture) {
    std::set<std::string> names{architecture.output.bias};
    for (const auto& step : architecture.output.steps)
        for (const auto& name : {step.linear.weight, step.linear.bias, step.norm.weight, step.norm.bias})
            names.insert(name);
    for (const auto& stack : architecture.stacks) names.erase(stack.embedding.tokens);  // a tied output
    return names;
}

}  // namespace

ModelDescription readModelDescription(const fs::path& file) {
    json content = readJson(file);
    if (content.contains("stacks")) return {std::move(content), json::object()};
    if (content.contains("model_type")) return {nullptr, std::move(content)};
    throw Error(ErrorCode::badFile,
                Sentence::tr("%1 describes no model: it has neither \"stacks\" (an architecture file) nor "
                             "\"model_type\" (a config.json).",
                             file),
                Sentence::tr("See docs/architectures.md."));
}

void newModel(const ModelDescription& description, const fs::path& folder, std::uint64_t seed) {
    const c10::InferenceMode noInference(false);
    const json family =
        description.architecture.is_null() ? familyDescription(description.config) : description.architecture;
    // nothing is stored yet: an output that may be tied is tied
    const Architecture architecture = readArchitecture(
        family, description.config, [](const std::string&) { return false; },
        Sentence::tr("the new model's description"));
    const Network network = Initializer(architecture, seed).build();
    const auto head = headNames(architecture);
    const std::string prefix = architecture.strip.empty() ? "" : architecture.strip.front();
    std::vector<std::string> names;
    std::vector<Tensor> tensors;
    for (const auto& [name, value] : storedTensors(network)) {
        names.push_back(head.contains(name) ? name : prefix + name);
        tensors.push_back(fromTorch(value));
    }
    std::vector<NamedTensor> list;
    for (std::size_t i = 0; i < tensors.size(); ++i) list.push_back({names[i], tensors[i].view()});
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        throw Error(ErrorCode::io, Sentence::tr("The folder %1 cannot be made: %2.", folder, failure.message()),
                    Sentence::tr("Choose another folder."));
    replaceText(folder / "config.json", description.config.dump(2) + "\n");
    if (!description.architecture.is_null())
        replaceText(folder / "architecture.json", description.architecture.dump(2) + "\n");
    writeSafetensors(folder / "model.safetensors", list);
}

}  // namespace dynak
