// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/internal/expert_weights.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "core/base/error.h"
#include "core/moe/internal/sparse_site.h"

namespace dynak {

namespace {

void checkPartition(std::int64_t neurons, std::span<const std::int32_t> expertOf, std::int64_t experts) {
    const auto refuse = [](const Sentence& text) {
        throw Error(ErrorCode::badArgument, Sentence::tr("makeExpertWeights: %1.", text),
                    Sentence::tr("Make the partition again for this model."));
    };
    if (std::ssize(expertOf) != neurons)
        refuse(Sentence::tr("the partition has %1 neurons, the site has %2", expertOf.size(), neurons));
    if (experts < 1 || neurons % experts != 0)
        refuse(Sentence::tr("%1 neurons do not divide into %2 equal experts", neurons, experts));
    std::vector<std::int64_t> size(static_cast<std::size_t>(experts), 0);
    for (const auto expert : expertOf) {
        if (expert < 0 || expert >= experts)
            refuse(Sentence::tr("a neuron belongs to expert %1 of %2", expert, experts));
        ++size[static_cast<std::size_t>(expert)];
    }
    const auto wrong = std::ranges::find_if(size, [&](std::int64_t count) { return count != neurons / experts; });
    if (wrong != size.end())
        refuse(Sentence::tr("expert %1 has %2 neurons, expected %3", wrong - size.begin(), *wrong, neurons / experts));
}

at::Tensor neuronOrder(std::span<const std::int32_t> expertOf, const at::Device& device) {
    std::vector<std::int64_t> order(expertOf.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {},
                             [&](std::int64_t neuron) { return expertOf[static_cast<std::size_t>(neuron)]; });
    return at::tensor(order, at::kLong).to(device);
}

}  // namespace

ExpertWeights makeExpertWeights(const FfnWeights& dense, std::span<const std::int32_t> expertOf, std::int64_t experts) {
    checkPartition(dense.neurons(), expertOf, experts);
    const auto order = neuronOrder(expertOf, dense.up.device());
    const auto size = dense.neurons() / experts;
    const auto rows = [&](const at::Tensor& matrix) {
        return matrix.defined() ? matrix.index_select(0, order).view({experts, size, matrix.size(1)}) : matrix;
    };
    const auto values = [&](const at::Tensor& bias) {
        return bias.defined() ? bias.index_select(0, order).view({experts, size}) : bias;
    };
    // a projection of attention may have more or fewer outputs than inputs, which the kernels do not know
    const bool packable =
        dense.up.is_cpu() && dense.up.scalar_type() == at::kFloat && dense.down.size(0) == dense.width();
    return {rows(dense.gate),     values(dense.gateBias), rows(dense.up),
            values(dense.upBias), rows(dense.down.t()),   dense.downBias,
            dense.activation,     dense.upActivation,     packable ? std::make_shared<SparseSite>() : nullptr};
}

FfnWeights denseWeights(const ExpertWeights& weights) {
    const auto rows = [&](const at::Tensor& tensor) {
        return tensor.defined() ? tensor.flatten(0, 1) : tensor;
    };
    return {rows(weights.gate),     rows(weights.gateBias), rows(weights.up),   rows(weights.upBias),
            rows(weights.down).t(), weights.downBias,       weights.activation, weights.upActivation};
}

at::Tensor hiddenOfExperts(const ExpertWeights& weights, const at::Tensor& x) {
    const auto dense = denseWeights(weights);
    const auto up = at::linear(x, dense.up, dense.upBias);
    const auto hidden = dense.gated() ? activate(at::linear(x, dense.gate, dense.gateBias), dense.activation) *
                                            activate(up, dense.upActivation)
                                      : activate(up, dense.activation);
    return hidden.view({x.size(0), weights.experts(), weights.expertSize()});
}

}  // namespace dynak
