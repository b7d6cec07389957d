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
    at::Tensor pre;
    at::Tensor act;
    if (weights.gated()) {
        pre = at::linear(x, weights.gate, weights.gateBias);
        act = activate(pre, weights.activation) * at::linear(x, weights.up, weights.upBias);
    } else {
        pre = at::linear(x, weights.up, weights.upBias);
        act = activate(pre, weights.activation);
    }
    if (trace) *trace = {pre, act};
    return at::linear(act, weights.down, weights.downBias);
}

}  // namespace dynak
