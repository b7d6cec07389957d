// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "core/transformer/internal/ffn.h"

namespace dynak {

class SparseSite;

// The neurons of a site sorted by expert; inside an expert they keep their order. One row a neuron in every matrix,
// `down` too: an expert's rows are one run of memory, and both products of a token read them in that order.
struct ExpertWeights {
    at::Tensor gate;      // [E, s, d]; undefined when plain
    at::Tensor gateBias;  // [E, s] or undefined
    at::Tensor up;        // [E, s, d]
    at::Tensor upBias;    // [E, s] or undefined
    at::Tensor down;      // [E, s, d]: the transposed columns of the dense down projection
    at::Tensor downBias;  // [d] or undefined; added once, not per expert
    Activation activation = Activation::relu;
    Activation upActivation = Activation::identity;  // as of FfnWeights
    // The packed forms, shared by copies; null where the sparse executor has none (other types than float, other
    // devices than the CPU, other widths of the output than of the input).
    std::shared_ptr<SparseSite> sparse;

    [[nodiscard]] bool gated() const { return gate.defined(); }
    [[nodiscard]] std::int64_t experts() const { return up.size(0); }
    [[nodiscard]] std::int64_t expertSize() const { return up.size(1); }
    [[nodiscard]] std::int64_t neurons() const { return up.size(0) * up.size(1); }
    [[nodiscard]] std::int64_t width() const { return up.size(2); }
};

// `expertOf` [f] holds an expert in 0 … experts - 1 for each neuron.
// Throws Error{badArgument} when it does not fit the weights or the experts are not of equal size.
[[nodiscard]] ExpertWeights makeExpertWeights(const FfnWeights& dense, std::span<const std::int32_t> expertOf,
                                              std::int64_t experts);

// The dense FFN with its neurons in the order of the experts: views of the same memory.
[[nodiscard]] FfnWeights denseWeights(const ExpertWeights& weights);

// What enters the down projection, all experts: x [N, d] -> [N, E, s].
[[nodiscard]] at::Tensor hiddenOfExperts(const ExpertWeights& weights, const at::Tensor& x);

}  // namespace dynak
