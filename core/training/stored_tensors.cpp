// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/stored_tensors.h"

namespace dynak {

namespace {

class Collector {
public:
    std::map<std::string, at::Tensor> collect(const Network& network) {
        for (const auto& stack : network.stacks) {
            embedding(stack.embedding);
            for (const auto& block : stack.blocks)
                for (const auto& branch : block.branches) this->branch(branch);
            norm(stack.finalNorm);
            linear(stack.spec.finalProjection, stack.finalProjection);
        }
        for (std::size_t i = 0; i < network.output.size(); ++i) {
            linear(network.architecture.output.steps[i].linear, network.output[i].linear);
            norm(network.output[i].norm);
        }
        add(network.architecture.output.bias, network.outputBias);
        return std::move(tensors_);
    }

private:
    void add(const std::string& name, const at::Tensor& value) {
        if (!name.empty() && value.defined()) tensors_.emplace(name, value.detach());
    }

    void linear(const LinearSpec& spec, const Linear& layer) {
        if (!spec.present() || !layer.weight.defined()) return;
        add(spec.weight, spec.transposed ? layer.weight.t() : layer.weight);
        add(spec.bias, layer.bias);
    }

    void norm(const Norm& norm) {
        if (!norm.spec.present()) return;
        add(norm.spec.weight, norm.weight.defined() && norm.spec.onePlusWeight ? norm.weight - 1 : norm.weight);
        add(norm.spec.bias, norm.bias);
    }

    // Parts of one stored tensor, each with its own spec. `groups`: heads or key/value heads that each hold a share of
    // every part; FusedLayout::blocks has one.
    void fused(const std::vector<std::pair<const LinearSpec*, Linear>>& parts, std::int64_t groups) {
        const LinearSpec& first = *parts.front().first;
        const auto join = [&](at::Tensor Linear::*member) -> at::Tensor {
            std::vector<at::Tensor> shares(parts.size());
            for (const auto& [spec, layer] : parts) {
                const at::Tensor& part = layer.*member;
                if (!part.defined()) return {};
                auto shape = part.sizes().vec();
                shape[0] /= groups;
                shape.insert(shape.begin(), groups);
                shares[static_cast<std::size_t>(spec->part)] = part.reshape(shape);
            }
            return at::cat(shares, 1).flatten(0, 1);
        };
        linear(first, {join(&Linear::weight), join(&Linear::bias)});
    }

    void attention(const Attention& attention) {
        const AttentionSpec& spec = attention.spec;
        if (spec.query.layout == FusedLayout::single) {
            linear(spec.query, attention.query);
            linear(spec.key, attention.key);
            linear(spec.value, attention.value);
        } else {
            const std::int64_t groups = spec.query.layout == FusedLayout::blocks  ? 1
                                        : spec.query.layout == FusedLayout::heads ? spec.heads
                                                                                  : spec.keyValueHeads;
            fused({{&spec.query, attention.query}, {&spec.key, attention.key}, {&spec.value, attention.value}}, groups);
        }
        linear(spec.output, attention.output);
        norm(attention.queryNorm);
        norm(attention.keyNorm);
        add(spec.relativeBias.weight, attention.relativeBias);
    }

    void ffn(const FfnSpec& spec, const FfnWeights& ffn) {
        const Linear up{ffn.up, ffn.upBias};
        const Linear gate{ffn.gate, ffn.gateBias};
        if (spec.gated && spec.up.layout != FusedLayout::single) {
            fused({{&spec.gate, gate}, {&spec.up, up}}, 1);
        } else {
            linear(spec.gate, gate);
            linear(spec.up, up);
        }
        linear(spec.down, {ffn.down, ffn.downBias});
    }

    void branch(const Branch& branch) {
        norm(branch.normBefore);
        norm(branch.normOutput);
        norm(branch.normAfter);
        add(branch.spec.scale, branch.scale);
        if (branch.spec.kind == BranchKind::attention)
            attention(branch.attention);
        else
            ffn(branch.spec.ffn, branch.ffn);
    }

    void embedding(const Embedding& embedding) {
        const EmbeddingSpec& spec = embedding.spec;
        add(spec.tokens, embedding.tokens);
        add(spec.types, embedding.types);
        // ViTs store what every image shares with a leading 1
        const bool image = spec.patches.has_value();
        if (embedding.positions.defined())
            add(spec.positions.weight, image ? embedding.positions.unsqueeze(0) : embedding.positions);
        for (std::size_t i = 0; i < spec.prefix.size(); ++i) add(spec.prefix[i], embedding.prefix[i].view({1, 1, -1}));
        if (image) linear(spec.patches->projection, embedding.patches);
        linear(spec.projection, embedding.projection);
        norm(embedding.norm);
    }

    std::map<std::string, at::Tensor> tensors_;
};

}  // namespace

std::map<std::string, at::Tensor> storedTensors(const Network& network) {
    return Collector().collect(network);
}

}  // namespace dynak
