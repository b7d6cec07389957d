// SPDX-License-Identifier: GPL-3.0-or-later
// What routers learn to predict (METHOD §4.2, §4.3).
#pragma once

#include "core/moe/internal/expert_weights.h"

namespace dynak {

// G_e = D_e D_eᵀ [E, s, s], D_e [s, d] the down rows of expert e.
[[nodiscard]] at::Tensor gramMatrices(const ExpertWeights& weights);

// ‖h_e D_e‖₂ [N, E] of tokens x [N, d], without the down bias, as sqrt(h_eᵀ G_e h_e): no [N, E, d] tensor is made.
[[nodiscard]] at::Tensor expertNorms(const ExpertWeights& weights, const at::Tensor& gram, const at::Tensor& x);

// Σ over the expert's neurons of |act| [N, E]; of the gate's activation where gated, of the product where
// both factors are rectified.
[[nodiscard]] at::Tensor activationSums(const ExpertWeights& weights, const at::Tensor& x);

}  // namespace dynak
