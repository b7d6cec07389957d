// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/architecture/activation.h"
#include "core/internal/torch.h"
#include "core/transformer/internal/packed_weight.h"

namespace dynak {

// The weights of one site, one row a neuron: plain  y = act(x upᵀ + upBias) downᵀ + downBias,
// gated  y = (act(x gateᵀ + gateBias) ⊙ upAct(x upᵀ + upBias)) downᵀ + downBias. Biases may be undefined tensors.
struct FfnWeights {
    at::Tensor gate;      // [f, d]; undefined when plain
    at::Tensor gateBias;  // [f]
    at::Tensor up;        // [f, d]
    at::Tensor upBias;    // [f]
    at::Tensor down;      // [d, f]
    at::Tensor downBias;  // [d]
    Activation activation = Activation::relu;
    Activation upActivation = Activation::identity;  // where gated; relu with relu is dReLU (arXiv 2406.05955)
    PackedWeight packedGate, packedUp, packedDown;

    // From the next pass on that learns nothing they are packed; `pack` does it now.
    void keepPacked();
    void pack() const;

    [[nodiscard]] bool gated() const { return gate.defined(); }
    // The rows by which neurons are compared and the values that decide activity: gate rows of a gated FFN.
    [[nodiscard]] const at::Tensor& keyRows() const { return gated() ? gate : up; }
    [[nodiscard]] std::int64_t neurons() const { return up.size(0); }
    [[nodiscard]] std::int64_t width() const { return up.size(1); }
};

struct FfnTrace {
    at::Tensor pre;  // [N, f] before the activation: of the gate projection where gated
    at::Tensor act;  // [N, f] what enters the down projection
    at::Tensor key;  // [N, f] what decides activity: after the activation, before the product of a gated FFN, but after
                     // it where both factors are rectified
};

[[nodiscard]] at::Tensor activate(const at::Tensor& pre, Activation activation);

// What enters the down projection: x [N, d] → [N, f].
[[nodiscard]] at::Tensor ffnHidden(const FfnWeights& weights, const at::Tensor& x);
// hidden [N, f] → [N, d], downBias included.
[[nodiscard]] at::Tensor ffnOutput(const FfnWeights& weights, const at::Tensor& hidden);

// `x` is [N, d]. Fills `trace` when given.
[[nodiscard]] at::Tensor ffnForward(const FfnWeights& weights, const at::Tensor& x, FfnTrace* trace = nullptr);

}  // namespace dynak
