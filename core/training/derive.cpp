// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/derive.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/architecture/adaptation.h"
#include "core/architecture/read.h"
#include "core/architecture/tensor_names.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/training/internal/write_network.h"
#include "core/training/save_model.h"
#include "core/transformer/internal/convert.h"

#include <ATen/Functions.h>
#include <c10/core/GradMode.h>

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr double headDeviation = 0.02;  // as BERT's

// The description to write beside the weights: null where the family is a built-in one and was not changed.
json ownDescription(const Transformer& model) {
    return builtIn(model.architectureFile()) ? json() : model.architecture().description;
}

Architecture readWith(const Transformer& model, const json& description, const json& config) {
    const TensorNames names(model.checkpoint().names(), description);
    return readArchitecture(
        description, config, [&](const std::string& name) { return names.contains(name); },
        Sentence::verbatim(model.architectureFile().string()));
}

void writeAsStored(const Network& network, const Transformer& model, const fs::path& folder) {
    const TensorNames names(model.checkpoint().names(), model.architecture().description);
    writeNetwork(
        network, model, folder, DType::f32, [&](const std::string& name) { return names.stored(name); }, true);
}

// The field of config.json that `value` of an architecture file is taken from, as a path ("vision_config.hidden_act");
// empty for a literal or an expression.
std::string configField(const json& description, const json& config, json value) {
    if (value.is_string() && value.get_ref<const std::string&>().starts_with('=')) {
        const std::string name = value.get<std::string>().substr(1);
        if (!description.contains("values") || !description["values"].contains(name)) return {};
        value = description["values"][name];
    }
    if (!value.is_object() || !value.contains("config")) return {};
    const json& fields = value["config"];
    if (fields.is_string()) return fields.get<std::string>();
    const auto pointer = [](std::string path) {
        std::ranges::replace(path, '.', '/');
        return json::json_pointer("/" + path);
    };
    for (const auto& field : fields)
        if (config.contains(pointer(field.get<std::string>()))) return field.get<std::string>();
    return fields.front().get<std::string>();
}

void setField(json& config, std::string path, const json& value) {
    std::ranges::replace(path, '.', '/');
    config[json::json_pointer("/" + path)] = value;
}

bool allRelu(const Architecture& architecture) {
    for (const auto& stack : architecture.stacks)
        for (const auto& block : stack.blocks)
            for (const auto& branch : block.branches)
                if (branch.kind == BranchKind::ffn && branch.ffn.activation != Activation::relu) return false;
    return true;
}

// Puts ReLU into every FFN of `description` or into the field of `config` that it reads; whether the description had to
// change.
bool putRelu(json& description, json& config) {
    bool changed = false;
    const json original = description;
    for (auto& stack : description["stacks"])
        for (auto& branch : stack["block"]["branches"]) {
            if (!branch.is_object() || branch.value("kind", "") != "ffn") continue;
            if (const auto field = configField(original, config, branch["activation"]); !field.empty()) {
                setField(config, field, "relu");
            } else {
                branch["activation"] = "relu";
                changed = true;
            }
        }
    return changed;
}

at::Tensor normal(at::IntArrayRef shape, double deviation, Random& random) {
    at::Tensor tensor = at::empty(shape, at::kFloat);
    auto* values = tensor.data_ptr<float>();
    for (std::int64_t i = 0; i < tensor.numel(); ++i) values[i] = static_cast<float>(deviation * random.normal());
    return tensor;
}

// The row of the description's outputs that classifies; throws where there is none.
const json& classifierOf(const Transformer& model) {
    const json& description = model.architecture().description;
    if (description.contains("outputs"))
        for (const auto& output : description["outputs"])
            if (output.is_object() && output.value("task", "") == "classification") return output;
    throw Error(
        ErrorCode::badModel,
        Sentence::tr("The family \"%1\" has no head for classes in its description.", model.architecture().family),
        Sentence::tr(
            "Add an output with \"task\": \"classification\" to the architecture file (docs/architectures.md)."));
}

std::vector<OutputLayer> newHead(const Transformer& model, const Architecture& architecture, std::int64_t classes,
                                 std::uint64_t seed) {
    const TensorNames names(model.checkpoint().names(), architecture.description);
    Random random(seed);
    std::int64_t width = architecture.width;
    if (architecture.output.pooling == Pooling::firstAndMeanPatches) width *= 2;
    const auto& steps = architecture.output.steps;
    const auto last = std::ranges::find_if(
        steps.rbegin(), steps.rend(), [](const OutputStep& step) { return step.kind == OutputStep::Kind::linear; });
    std::vector<OutputLayer> layers;
    for (const auto& step : steps) {
        OutputLayer layer;
        layer.kind = step.kind;
        layer.activation = step.activation;
        if (step.kind == OutputStep::Kind::linear) {
            const bool isLast = &step == &*last;
            const std::int64_t rows = isLast ? classes : width;
            const auto stored = [&](const std::string& name) {
                return toTorch(model.checkpoint().view(names.stored(name))).to(at::kFloat);
            };
            if (!isLast && names.contains(step.linear.weight)) {
                layer.linear.weight =
                    step.linear.transposed ? stored(step.linear.weight).t().contiguous() : stored(step.linear.weight);
                if (names.contains(step.linear.bias)) layer.linear.bias = stored(step.linear.bias);
            } else {
                layer.linear.weight = normal({rows, width}, headDeviation, random);
            }
            if (!step.linear.bias.empty() && !layer.linear.bias.defined()) layer.linear.bias = at::zeros({rows});
            width = layer.linear.weight.size(0);
        } else if (step.kind == OutputStep::Kind::norm) {
            layer.norm = {step.norm, step.norm.weight.empty() ? at::Tensor() : at::ones({width}),
                          step.norm.bias.empty() ? at::Tensor() : at::zeros({width})};
        }
        layers.push_back(std::move(layer));
    }
    return layers;
}

// Published models of a task store their body below a prefix ("bert.") and the head without; poolers are the body's.
std::function<std::string(const std::string&)> publishedNames(const Architecture& architecture) {
    std::set<std::string> head;
    for (const auto& step : architecture.output.steps)
        for (const auto& name : {step.linear.weight, step.linear.bias, step.norm.weight, step.norm.bias})
            if (!name.starts_with("pooler")) head.insert(name);
    const std::string prefix = architecture.strip.empty() ? "" : architecture.strip.front();
    return [head = std::move(head), prefix](const std::string& name) {
        return head.contains(name) ? name : prefix + name;
    };
}

// Pairs of neurons for the largest singular values of `linear`.
FfnWeights pairsFor(const Linear& linear, std::int64_t neurons, Activation activation) {
    const auto [u, s, v] = at::linalg_svd(linear.weight.detach().to(at::kDouble), false);
    const std::int64_t pairs = std::min(neurons / 2, s.size(0));
    const at::Tensor roots = s.narrow(0, 0, pairs).sqrt();
    const at::Tensor rows = roots.unsqueeze(1) * v.narrow(0, 0, pairs);
    const at::Tensor columns = u.narrow(1, 0, pairs) * roots;
    FfnWeights mlp;
    mlp.activation = activation;
    mlp.up = at::zeros({neurons, linear.weight.size(1)}, at::kDouble);
    mlp.down = at::zeros({linear.weight.size(0), neurons}, at::kDouble);
    mlp.up.narrow(0, 0, pairs).copy_(rows);
    mlp.up.narrow(0, pairs, pairs).copy_(-rows);
    mlp.down.narrow(1, 0, pairs).copy_(columns);
    mlp.down.narrow(1, pairs, pairs).copy_(-columns);
    // neurons beyond the rank look somewhere, so that they can learn, and say nothing yet
    for (std::int64_t neuron = 2 * pairs; neuron < neurons; ++neuron)
        mlp.up[neuron].copy_(rows[neuron % pairs].flip(0));
    mlp.up = mlp.up.to(at::kFloat);
    mlp.down = mlp.down.to(at::kFloat);
    if (linear.bias.defined()) {
        mlp.upBias = at::zeros({neurons});
        mlp.downBias = linear.bias.detach().clone();
    }
    return mlp;
}

}  // namespace

void deriveRelu(const Transformer& model, const fs::path& folder, GatedRelu gated) {
    json description = model.architecture().description;
    json config = model.checkpoint().config();
    const bool changed = putRelu(description, config);
    if (config.contains(adaptationKey) && config[adaptationKey].contains("projections"))
        config[adaptationKey]["projections"]["activation"] = "relu";
    if (gated == GatedRelu::both) config[adaptationKey]["up_activation"] = "relu";
    if (!allRelu(readWith(model, description, config)))
        throw Error(
            ErrorCode::badModel,
            Sentence::tr("%1 does not say in one place what the FFNs' activation is.", model.architectureFile()),
            Sentence::tr("Give the FFN of the description an \"activation\" of its own (docs/architectures.md)."));
    saveCompanions(model, config, changed ? description : ownDescription(model), folder);
    writeAsStored(model.network(), model, folder);
}

void deriveHead(const Transformer& model, const std::vector<std::string>& labels, HeadPooling pooling,
                std::uint64_t seed, const fs::path& folder) {
    const c10::InferenceMode noInference(false);
    if (labels.size() < 2)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("A head needs at least two classes; the data have %1.", labels.size()),
                    Sentence::tr("Use data with labels."));
    json config = model.checkpoint().config();
    const json& output = classifierOf(model);
    config["architectures"] = json::array({output["architectures"].front()});
    config["id2label"] = json::object();
    config["label2id"] = json::object();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        config["id2label"][std::to_string(i)] = labels[i];
        config["label2id"][labels[i]] = i;
    }
    config.erase("problem_type");
    config.erase("num_labels");
    if (pooling == HeadPooling::mean) config[adaptationKey]["pooling"] = "mean";
    Network changed = model.network();
    changed.architecture = readWith(model, model.architecture().description, config);
    changed.output = newHead(model, changed.architecture, static_cast<std::int64_t>(labels.size()), seed);
    changed.outputBias = at::Tensor();
    saveCompanions(model, config, ownDescription(model), folder);
    writeNetwork(changed, model, folder, DType::f32, publishedNames(changed.architecture), false);
}

void deriveProjections(const Transformer& model, const ProjectionOptions& options, const fs::path& folder) {
    const c10::InferenceMode noInference(false);
    const c10::NoGradGuard guard;
    constexpr std::array fitting{Activation::relu, Activation::gelu, Activation::geluTanh, Activation::silu};
    if (std::ranges::find(fitting, options.activation) == fitting.end())
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("Projections cannot become MLPs with %1.", name(options.activation)),
                    Sentence::tr("Use relu, gelu, gelu_tanh or silu."));
    json config = model.checkpoint().config();
    if (config.contains(adaptationKey) && config[adaptationKey].contains("projections"))
        throw Error(ErrorCode::badModel,
                    Sentence::tr("The projections of %1 are MLPs already.", model.checkpoint().path()),
                    Sentence::tr("Start from the model before that."));
    config[adaptationKey]["projections"] = {{"factor", options.factor}, {"activation", name(options.activation)}};
    Network changed = model.network();
    changed.architecture = readWith(model, model.architecture().description, config);
    for (std::size_t s = 0; s < changed.stacks.size(); ++s)
        for (std::size_t layer = 0; layer < changed.stacks[s].blocks.size(); ++layer) {
            auto& branches = changed.stacks[s].blocks[layer].branches;
            for (std::size_t b = 0; b < branches.size(); ++b) {
                Attention& attention = branches[b].attention;
                attention.spec = changed.architecture.stacks[s].blocks[layer].branches[b].attention;
                for (std::size_t part = 0; part < projectionCount; ++part)
                    if (const FfnSpec& mlp = attention.spec.mlps[part]; mlp.neurons > 0)
                        attention.projections[part] = {
                            {}, pairsFor(attention.projections[part].linear, mlp.neurons, mlp.activation), 0};
            }
        }
    saveCompanions(model, config, ownDescription(model), folder);
    writeAsStored(changed, model, folder);
}

}  // namespace dynak
