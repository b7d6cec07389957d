// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transformer/internal/ffn.h"

namespace dynak {

// A dense FFN as fast as the installed Torch runs it: weights packed once in oneDNN's order, bias and activation fused,
// where its operators are there (PyTorch 2 on a CPU with them); else at::linear.
class PackedDense {
public:
    // Floats on the CPU. `tokens` is a hint for the packing.
    explicit PackedDense(const FfnWeights& weights, std::int64_t tokens = 1024);

    // What enters the down projection: x [N, d] -> [N, f].
    [[nodiscard]] at::Tensor hidden(const at::Tensor& x) const;
    // hidden [N, f] -> [N, d], downBias included.
    [[nodiscard]] at::Tensor output(const at::Tensor& hidden) const;

private:
    FfnWeights weights_;
    at::Tensor gate_, up_, down_;  // packed; undefined without the operators
};

}  // namespace dynak
