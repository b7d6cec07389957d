// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moe/selection_rule.h"
#include "core/router/internal/router_weights.h"

namespace dynak {

// Scores and selection in one pass by own kernels: x [N, d] -> mask [N, E] Boolean, the experts that
// selectExperts(routerScores(…), rule, router.anchor) selects, up to rounding of the scores.
// An undefined tensor where the router has no packed form or x is not of floats on the CPU.
[[nodiscard]] at::Tensor routePacked(const RouterWeights& router, const at::Tensor& x, const SelectionRule& rule);

}  // namespace dynak
