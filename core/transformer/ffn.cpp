// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/ffn.h"

namespace dynak {

at::Tensor activate(const at::Tensor& pre, Activation activation) {
    switch (activation) {
        case Activation::identity: return pre;
        case Activation::relu: return at::relu(pre);
        case Activation::gelu: return at::gelu(pre);
        case Activation::geluTanh: return at::gelu(pre, "tanh");
        case Activation::quickGelu: return pre * at::sigmoid(1.702 * pre);
        case Activation::silu: return at::silu(pre);
        case Activation::tanh: return at::tanh(pre);
        case Activation::sigmoid: return at::sigmoid(pre);
        case Activation::reluSquared: return at::square(at::relu(pre));
    }
    return pre;
}

void FfnWeights::keepPacked() {
    packedGate = PackedWeight::kept();
    packedUp = PackedWeight::kept();
    packedDown = PackedWeight::kept();
}

void FfnWeights::pack() const {
    if (gated()) packedGate.pack(gate);
    packedUp.pack(up);
    packedDown.pack(down);
}

at::Tensor ffnHidden(const FfnWeights& weights, const at::Tensor& x) {
    if (!weights.gated()) return weights.packedUp.linear(x, weights.up, weights.upBias, weights.activation);
    return weights.packedGate.linear(x, weights.gate, weights.gateBias, weights.activation) *
           weights.packedUp.linear(x, weights.up, weights.upBias, weights.upActivation);
}

at::Tensor ffnOutput(const FfnWeights& weights, const at::Tensor& hidden) {
    return weights.packedDown.linear(hidden, weights.down, weights.downBias);
}

at::Tensor ffnForward(const FfnWeights& weights, const at::Tensor& x, FfnTrace* trace) {
    if (!trace) return ffnOutput(weights, ffnHidden(weights, x));
    const bool gated = weights.gated();
    const at::Tensor pre = gated ? weights.packedGate.linear(x, weights.gate, weights.gateBias)
                                 : weights.packedUp.linear(x, weights.up, weights.upBias);
    const at::Tensor first = activate(pre, weights.activation);
    const at::Tensor act =
        gated ? first * weights.packedUp.linear(x, weights.up, weights.upBias, weights.upActivation) : first;
    *trace = {pre, act, weights.upActivation == Activation::identity ? first : act};
    return ffnOutput(weights, act);
}

}  // namespace dynak
