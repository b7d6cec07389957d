// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/internal/executor.h"

namespace dynak {

at::Tensor executeMasked(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask) {
    const auto hidden = hiddenOfExperts(weights, x).mul_(mask.unsqueeze(2)).flatten(1);
    const auto dense = denseWeights(weights);
    return at::linear(hidden, dense.down, dense.downBias);
}

}  // namespace dynak
