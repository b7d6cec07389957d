// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moe/internal/expert_weights.h"
#include "core/router/router.h"

namespace dynak {

namespace kernels {
class PackedRouter;
}

// A SiteRouter as tensors, of the type and on the device of the experts it serves.
struct RouterWeights {
    RouterKind kind = RouterKind::regression;
    at::Tensor first;   // [w, d]; similarity: [E, d]; else undefined
    at::Tensor second;  // [E, w]
    at::Tensor gram;    // [E, s, s], oracle only
    Activation hiddenActivation = Activation::relu;
    bool absoluteOutput = true;
    double anchor = 0;
    std::uint64_t seed = 0;
    std::shared_ptr<const kernels::PackedRouter> packed;  // two layers of floats on the CPU only
};

// Throws Error{badArgument} when the router's sizes do not fit themselves or the experts.
[[nodiscard]] RouterWeights makeRouterWeights(const SiteRouter& router, const ExpertWeights& experts);

// Scores r [N, E] >= 0 of tokens x [N, d].
[[nodiscard]] at::Tensor routerScores(const RouterWeights& router, const ExpertWeights& experts, const at::Tensor& x);

}  // namespace dynak
