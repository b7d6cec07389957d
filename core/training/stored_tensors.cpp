// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/stored_tensors.h"

#include <algorithm>
#include <array>

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
        const at::Tensor& bias = network.outputBias;
        add(network.architecture.output.bias, bias.defined() ? bias.reshape({1, -1}) : bias);  // as folders have it
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
        addHeads(norm.spec.weight, norm.weight.defined() && norm.spec.onePlusWeight ? norm.weight - 1 : norm.weight);
        addHeads(norm.spec.bias, norm.bias);
    }

    // "….norms.{head}.weight" stands for one tensor a head.
    void addHeads(const std::string& name, const at::Tensor& values) {
        constexpr std::string_view mark = "{head}";
        const auto at = name.find(mark);
        if (at == std::string::npos || !values.defined()) return add(name, values);
        for (std::int64_t head = 0; head < values.size(0); ++head)
            add(std::string(name).replace(at, mark.size(), std::to_string(head)), values[head]);
    }

    // Parts of one stored tensor, each with its own spec. `groups`: heads or key/value heads that each hold a share of
    // every part; FusedLayout::blocks has one. `order` lists the parts as they follow one another.
    void fused(const std::vector<std::pair<const LinearSpec*, Linear>>& parts, std::int64_t groups,
               const std::array<int, 3>& order = {0, 1, 2}) {
        const LinearSpec& first = *parts.front().first;
        const auto join = [&](at::Tensor Linear::*member) -> at::Tensor {
            std::vector<at::Tensor> shares(parts.size());
            for (const auto& [spec, layer] : parts) {
                const at::Tensor& part = layer.*member;
                if (!part.defined()) return {};
                auto shape = part.sizes().vec();
                shape[0] /= groups;
                shape.insert(shape.begin(), groups);
                const auto place = std::ranges::find(order, spec->part) - order.begin();
                shares[static_cast<std::size_t>(place)] = part.reshape(shape);
            }
            return at::cat(shares, 1).flatten(0, 1);
        };
        linear(first, {join(&Linear::weight), join(&Linear::bias)});
    }

    void attention(const Attention& attention) {
        const AttentionSpec& spec = attention.spec;
        const auto& [query, key, value, output] = attention.projections;
        for (std::size_t part = 0; part < projectionCount; ++part)
            if (attention.projections[part].replaced()) ffn(spec.mlps[part], attention.projections[part].mlp);
        if (spec.query.layout == FusedLayout::single) {
            linear(spec.query, query.linear);
            if (spec.key.layout == FusedLayout::single) {
                linear(spec.key, key.linear);
                linear(spec.value, value.linear);
            } else if (!key.replaced()) {
                fused({{&spec.key, key.linear}, {&spec.value, value.linear}},
                      spec.key.layout == FusedLayout::blocks ? 1 : spec.keyValueHeads, {1, 2, 0});
            }
        } else if (!query.replaced()) {
            const std::int64_t groups = spec.query.layout == FusedLayout::blocks  ? 1
                                        : spec.query.layout == FusedLayout::heads ? spec.heads
                                        : spec.fusedGroups > 0                    ? spec.fusedGroups
                                                                                  : spec.keyValueHeads;
            fused({{&spec.query, query.linear}, {&spec.key, key.linear}, {&spec.value, value.linear}}, groups,
                  spec.fusedOrder);
        }
        linear(spec.output, output.linear);
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
        for (std::size_t i = 0; i < spec.constants.size(); ++i) add(spec.constants[i], embedding.constants[i]);
        if (embedding.registers.defined()) add(spec.registers, embedding.registers.unsqueeze(0));
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
