// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/router/internal/targets.h"

#include <algorithm>

namespace dynak {

namespace {

// Tokens at a time, so that what is held in between stays near 16 Mi elements.
std::int64_t tokensAtOnce(const ExpertWeights& weights) {
    return std::max<std::int64_t>(1, (std::int64_t{1} << 24) / weights.neurons());
}

template <class Function>
at::Tensor inBlocks(const ExpertWeights& weights, const at::Tensor& x, Function&& of) {
    auto result = at::empty({x.size(0), weights.experts()}, x.options());
    const auto step = tokensAtOnce(weights);
    for (std::int64_t begin = 0; begin < x.size(0); begin += step) {
        const auto count = std::min(step, x.size(0) - begin);
        result.narrow(0, begin, count).copy_(of(x.narrow(0, begin, count)));
    }
    return result;
}

}  // namespace

at::Tensor gramMatrices(const ExpertWeights& weights) {
    return at::bmm(weights.down, weights.down.transpose(1, 2));
}

at::Tensor expertNorms(const ExpertWeights& weights, const at::Tensor& gram, const at::Tensor& x) {
    return inBlocks(weights, x, [&](const at::Tensor& block) {
        const auto hidden = hiddenOfExperts(weights, block).transpose(0, 1).contiguous();  // [E, n, s]
        // rounding can leave the quadratic form slightly below zero
        return at::bmm(hidden, gram).mul_(hidden).sum(2).clamp_min_(0).sqrt_().t();
    });
}

at::Tensor activationSums(const ExpertWeights& weights, const at::Tensor& x) {
    if (weights.upActivation != Activation::identity)
        return inBlocks(weights, x,
                        [&](const at::Tensor& block) { return hiddenOfExperts(weights, block).abs().sum(2); });
    const auto dense = denseWeights(weights);
    const auto& rows = dense.keyRows();
    const auto& bias = dense.gated() ? dense.gateBias : dense.upBias;
    return inBlocks(weights, x, [&](const at::Tensor& block) {
        const auto act = activate(at::linear(block, rows, bias), dense.activation).abs();
        return act.view({block.size(0), weights.experts(), weights.expertSize()}).sum(2);
    });
}

}  // namespace dynak
