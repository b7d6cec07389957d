// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/network.h"

#include "core/base/error.h"
#include "core/transformer/internal/convert.h"

namespace dynak {

at::Tensor Norm::operator()(const at::Tensor& x) const {
    if (!spec.present()) return x;
    if (spec.kind == NormKind::layer) return at::layer_norm(x, {x.size(-1)}, weight, bias, spec.eps);
    at::Tensor y = x * at::rsqrt(x.square().mean(-1, true) + spec.eps);
    if (weight.defined()) y = y * weight;
    return bias.defined() ? y + bias : y;
}

void KeyValueCache::select(const at::Tensor& rows) {
    for (auto& [keys, values] : pairs) {
        keys = keys.index_select(0, rows.to(keys.device()));
        values = values.index_select(0, rows.to(values.device()));
    }
    memory = memory.mask.defined() ? Packing::of(memory.mask.index_select(0, rows), memory.flatThere.device())
                                   : Packing::full(rows.size(0), memory.length);
}

at::Tensor runSite(const Hooks& hooks, std::size_t site, const FfnWeights& weights, const at::Tensor& x) {
    if (hooks.replace)
        if (at::Tensor replaced = hooks.replace(site, x); replaced.defined()) return replaced;
    FfnTrace trace;
    FfnTrace* const wanted = hooks.ffn ? &trace : nullptr;
    at::Tensor y = hooks.compute ? hooks.compute(weights, x, wanted) : ffnForward(weights, x, wanted);
    if (hooks.ffn) hooks.ffn(site, x, trace);
    if (hooks.output) hooks.output(site, y);
    return y;
}

namespace {

// Null: the site is not in this branch.
const FfnWeights* weightsOf(const Branch& branch, std::size_t site) {
    if (branch.spec.kind == BranchKind::ffn) return branch.site == site ? &branch.ffn : nullptr;
    for (const auto& projection : branch.attention.projections)
        if (projection.replaced() && projection.site == site) return &projection.mlp;
    return nullptr;
}

}  // namespace

Place Network::placeOf(std::size_t site) const {
    for (Place at; at.stack < stacks.size(); ++at.stack)
        for (at.block = 0; at.block < stacks[at.stack].blocks.size(); ++at.block) {
            const auto& branches = stacks[at.stack].blocks[at.block].branches;
            for (at.branch = 0; at.branch < branches.size(); ++at.branch)
                if (weightsOf(branches[at.branch], site)) return at;
        }
    throw Error(ErrorCode::internal, Sentence::tr("There is no site %1.", site));
}

const FfnWeights& Network::ffn(std::size_t site) const {
    const Place at = placeOf(site);
    return *weightsOf(stacks[at.stack].blocks[at.block].branches[at.branch], site);
}

FfnWeights& Network::ffn(std::size_t site) {
    return const_cast<FfnWeights&>(static_cast<const Network&>(*this).ffn(site));
}

std::vector<std::pair<std::string, at::Tensor*>> Network::parameters() {
    std::vector<std::pair<std::string, at::Tensor*>> list;
    const auto add = [&](const std::string& name, at::Tensor& tensor) {
        if (!tensor.defined()) return;
        for (const auto& [known, other] : list)
            if (other->is_same(tensor)) return;  // tied
        list.emplace_back(name, &tensor);
    };
    const auto addLinear = [&](const std::string& name, Linear& linear) {
        add(name + ".weight", linear.weight);
        add(name + ".bias", linear.bias);
    };
    const auto addSite = [&](const std::string& id, FfnWeights& weights) {
        add(id + ".gate.weight", weights.gate);
        add(id + ".gate.bias", weights.gateBias);
        add(id + ".up.weight", weights.up);
        add(id + ".up.bias", weights.upBias);
        add(id + ".down.weight", weights.down);
        add(id + ".down.bias", weights.downBias);
    };
    const auto addNorm = [&](const std::string& name, Norm& norm) {
        add(name + ".weight", norm.weight);
        add(name + ".bias", norm.bias);
    };
    for (auto& stack : stacks) {
        const std::string prefix = stack.spec.name.empty() ? "" : stack.spec.name + ".";
        Embedding& embedding = stack.embedding;
        add(prefix + "embedding.tokens", embedding.tokens);
        add(prefix + "embedding.types", embedding.types);
        add(prefix + "embedding.positions", embedding.positions);
        for (std::size_t i = 0; i < embedding.prefix.size(); ++i)
            add(prefix + "embedding.prefix." + std::to_string(i), embedding.prefix[i]);
        for (std::size_t i = 0; i < embedding.constants.size(); ++i)
            add(prefix + "embedding.constants." + std::to_string(i), embedding.constants[i]);
        add(prefix + "embedding.registers", embedding.registers);
        addLinear(prefix + "embedding.patches", embedding.patches);
        addLinear(prefix + "embedding.projection", embedding.projection);
        addNorm(prefix + "embedding.norm", embedding.norm);
        for (std::size_t layer = 0; layer < stack.blocks.size(); ++layer) {
            auto& branches = stack.blocks[layer].branches;
            for (std::size_t b = 0; b < branches.size(); ++b) {
                Branch& branch = branches[b];
                const bool isFfn = branch.spec.kind == BranchKind::ffn;
                const std::string id = stack.spec.blockId(static_cast<std::int64_t>(layer)) + "." +
                                       (isFfn                         ? "ffn"
                                        : branch.spec.attention.cross ? "cross_attention"
                                                                      : "attention");
                addNorm(id + ".norm_before", branch.normBefore);
                addNorm(id + ".norm_output", branch.normOutput);
                addNorm(id + ".norm_after", branch.normAfter);
                add(id + ".scale", branch.scale);
                if (isFfn) {
                    addSite(id, branch.ffn);
                    continue;
                }
                Attention& attention = branch.attention;
                for (std::size_t part = 0; part < projectionCount; ++part) {
                    const std::string name = id + "." + projectionNames[part];
                    addLinear(name, attention.projections[part].linear);
                    addSite(name, attention.projections[part].mlp);
                }
                addNorm(id + ".query_norm", attention.queryNorm);
                addNorm(id + ".key_norm", attention.keyNorm);
                add(id + ".relative_bias", attention.relativeBias);
            }
        }
        addNorm(prefix + "final_norm", stack.finalNorm);
        addLinear(prefix + "final_projection", stack.finalProjection);
    }
    for (std::size_t i = 0; i < output.size(); ++i) {
        addLinear("output." + std::to_string(i), output[i].linear);
        addNorm("output." + std::to_string(i) + ".norm", output[i].norm);
    }
    add("output.bias", outputBias);
    return list;
}

void Network::releasePages() const {
    if (!pages) return;
    pages->release();
    for (const auto& stack : stacks)
        for (const auto& block : stack.blocks) block.pages->release();
}

void Network::to(at::Device device) {
    if (device == device_) return;
    for (auto& [name, tensor] : parameters()) tensor->set_data(tensor->to(device));  // tied handles follow
    device_ = device;
}

at::Tensor meanEmbedding(const NetworkOutput& output) {
    const at::Tensor sum =
        output.packing.unpack(output.hidden).sum(1);  // the count cancels in the division by the length
    return sum / sum.norm(2, {1}, true).clamp_min(1e-12);
}

namespace {

Targets targetsOf(const Network& network, const NetworkOutput& output, const Batch& batch) {
    if (batch.labels.empty())
        throw Error(ErrorCode::badData, Sentence::tr("The data has no labels, and a loss was asked for."),
                    Sentence::tr("Use data with labels."));
    const Task task = network.architecture.output.task;
    const Packing& packing = output.packing;
    if (task == Task::classification) {
        const at::Tensor labels = fromInts(batch.labels, {batch.size});
        const at::Tensor rows = (labels != ignoredLabel).nonzero().reshape({-1});
        return {rows, labels.index_select(0, rows), rows};
    }
    const at::Tensor padded = fromInts(batch.labels, {packing.rows, packing.length});
    at::Tensor next = padded;
    if (task == Task::languageModel) {
        next = at::full_like(padded, ignoredLabel);
        if (packing.length > 1) next.narrow(1, 0, packing.length - 1).copy_(padded.narrow(1, 1, packing.length - 1));
        if (packing.mask.defined()) {
            // a token predicts its neighbour only where that one is real
            at::Tensor follows = at::zeros_like(packing.mask);
            if (packing.length > 1)
                follows.narrow(1, 0, packing.length - 1).copy_(packing.mask.narrow(1, 1, packing.length - 1));
            next = next.masked_fill(follows.logical_not(), ignoredLabel);
        }
    }
    const at::Tensor labels = packing.pack(next);
    const at::Tensor rows = (labels != ignoredLabel).nonzero().reshape({-1});
    return {rows, labels.index_select(0, rows), packing.rowOf().index_select(0, rows)};
}

}  // namespace

Targets countedTargets(const Network& network, const NetworkOutput& output, const Batch& batch) {
    Targets targets = targetsOf(network, output, batch);
    const std::int64_t classes = output.logits.size(-1);
    if (const auto label = idOutside(targets.labels, classes))
        throw Error(ErrorCode::badData,
                    network.architecture.output.task == Task::classification
                        ? Sentence::tr("The label %1 is not one of the model's %2 classes.", *label, classes)
                        : Sentence::tr("The label %1 is not one of the model's %2 tokens.", *label, classes),
                    Sentence::tr("Use data of the model's classes, or give the model a head for them."));
    return targets;
}

at::Tensor taskLoss(const Network& network, const NetworkOutput& output, const Batch& batch, at::Tensor* perToken) {
    if (!output.logits.defined())
        throw Error(ErrorCode::badModel, Sentence::tr("The model has no output head, so there is no loss."),
                    Sentence::tr("Measure agreement with the dense model instead."));
    const Targets targets = countedTargets(network, output, batch);
    const at::Device device = output.logits.device();
    const at::Tensor losses = at::nll_loss(at::log_softmax(output.logits.index_select(0, targets.rows.to(device)), -1),
                                           targets.labels.to(device), {}, at::Reduction::None);
    if (perToken) *perToken = losses;
    return losses.mean();
}

void addResults(const Network& network, const NetworkOutput& output, const Batch& batch,
                std::map<std::string, Tensor>& results) {
    if (output.logits.defined()) {
        const bool perToken = network.architecture.output.pooling == Pooling::all;
        results["logits"] = fromTorch(perToken ? output.packing.unpack(output.logits) : output.logits);
        if (!batch.labels.empty()) results["loss"] = fromTorch(taskLoss(network, output, batch).reshape({1}));
    } else {
        results["last_hidden_state"] = fromTorch(output.packing.unpack(output.hidden));
        results["embedding"] = fromTorch(meanEmbedding(output));
    }
}

}  // namespace dynak
