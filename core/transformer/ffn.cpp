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

at::Tensor ffnForward(const FfnWeights& weights, const at::Tensor& x, FfnTrace* trace) {
    const bool gated = weights.gated();
    const at::Tensor pre = gated ? at::linear(x, weights.gate, weights.gateBias)  //
                                 : at::linear(x, weights.up, weights.upBias);
    const at::Tensor first = activate(pre, weights.activation);
    const at::Tensor act =
        gated ? first * activate(at::linear(x, weights.up, weights.upBias), weights.upActivation) : first;
    if (trace) *trace = {pre, act, weights.upActivation == Activation::identity ? first : act};
    return at::linear(act, weights.down, weights.downBias);
}

}  // namespace dynak
