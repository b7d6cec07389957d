// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/architecture/activation.h"
#include "core/internal/torch.h"

namespace dynak {

// Beside a matrix, the same in the order in which the installed Torch multiplies fastest: oneDNN's, by operators of
// PyTorch 2 that fuse bias and activation. Made when a pass in inference mode first needs it, and again where the
// matrix has changed since. It takes as much memory as the matrix. Copies share it, from any thread.
class PackedWeight {
public:
    // Keeps nothing: products are at::linear's.
    PackedWeight() = default;
    [[nodiscard]] static PackedWeight kept();

    // activation(x weightᵀ + bias): x [N, in], weight [out, in], bias [out] or undefined.
    [[nodiscard]] at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                                    Activation activation = Activation::identity) const;
    // Does now what `linear` would when first asked.
    void pack(const at::Tensor& weight) const;

private:
    struct Kept;
    [[nodiscard]] at::Tensor of(const at::Tensor& weight) const;

    std::shared_ptr<Kept> kept_;
};

}  // namespace dynak
