// SPDX-License-Identifier: GPL-3.0-or-later
// The experts of one site in the order in which the kernels read them, and the run of a batch through them.
#pragma once

#include <cstdint>
#include <span>

#include "core/moe/kernels/internal/buffer.h"
#include "core/moe/kernels/internal/target.h"

namespace dynak::kernels {

// Weights of all experts, row-major, one row of `width` a neuron, sorted by expert; null where there is none.
struct ExpertRows {
    const float* gate = nullptr;      // [experts · size][width]
    const float* gateBias = nullptr;  // [experts · size]
    const float* up = nullptr;
    const float* upBias = nullptr;
    const float* down = nullptr;
    const float* downBias = nullptr;  // [width]
    std::int64_t experts = 0, size = 0, width = 0;
    Activation activation = Activation::relu;
    Activation upActivation = Activation::identity;  // of `up` where gated
};

// `Weight`: float, or Bfloat16, to which the rows are rounded: half of the memory, and of what one token reads.
template <class Weight>
class PackedExperts {
public:
    explicit PackedExperts(const ExpertRows& rows, const Target& target = bestTarget());

    // y_t = downBias + Σ of the experts e with mask[t · experts + e] = 1 (else 0). x, y: [tokens][width], not the same
    // memory. The same bits for the same `threads` (>= 1).
    void run(const float* x, std::int64_t tokens, const std::uint8_t* mask, float* y, int threads) const;

private:
    struct Part;
    struct Workspace;

    void runPart(const Part& part, const float* x, const std::uint8_t* mask) const;
    void runExpert(std::int64_t e, std::span<const std::int32_t> tokens, const float* x, float* y,
                   Workspace& space) const;
    void runTile(std::int64_t e, std::int64_t neuron, std::int64_t neurons, const TokenTile& tile,
                 Workspace& space) const;

    const Target* target_;
    std::int64_t experts_, size_, width_;
    bool gated_;
    bool panels_;                  // the form of the first product: lanes = neurons
    std::int64_t neuronsAtATime_;  // of an expert: their weights stay in the second-level cache
    std::int64_t tokensAtATime_;   // their rows of x and y stay there while the experts pass
    std::int64_t tokensInTile_;
    Activation activation_, upActivation_;
    Buffer<Weight> weights_;  // an expert after the other: gate, up, down, each `size · width` in the kernels' order
    Buffer<float> biases_;    // gate [experts · size], up [experts · size], down [width]; zeros where there is none
};

}  // namespace dynak::kernels
