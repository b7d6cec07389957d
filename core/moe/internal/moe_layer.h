// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moe/internal/executor.h"
#include "core/moe/internal/select_experts.h"
#include "core/router/internal/router_weights.h"
#include "core/transformer/internal/paged_tensors.h"

namespace dynak {

// One converted site: y = Σ over selected e of expert_e(x) + downBias; outputs are not scaled by the scores.
struct MoeLayer {
    ExpertWeights experts;
    RouterWeights router;
    std::shared_ptr<const PagedTensors> pages;  // the experts' weights under a memory limit, else null
};

struct MoeOutput {
    at::Tensor y;     // [N, d]
    at::Tensor mask;  // [N, E] Boolean: the experts that ran; undefined under the rule `all`, which asks no router
};

// `paged`: the experts' weights lie in files and are not packed. Throws Error{badArgument} when partition, router and
// weights do not fit one another, Error{io} where there is no room for those files.
[[nodiscard]] MoeLayer makeMoeLayer(const FfnWeights& dense, std::span<const std::int32_t> expertOf,
                                    std::int64_t experts, const SiteRouter& router, bool paged = false);

// Whether the rule runs every expert whatever the scores: the dense layer gives the same to the last bit.
[[nodiscard]] bool runsEverything(const SelectionRule& rule);

// `x` is [N, d], N may be 0.
[[nodiscard]] MoeOutput moeForward(const MoeLayer& layer, const at::Tensor& x, const SelectionRule& rule,
                                   ExecutorKind executor = ExecutorKind::sparse);

// Experts that ran for each token [N] (int64).
[[nodiscard]] at::Tensor executedPerToken(const MoeLayer& layer, const MoeOutput& output);
// Tokens that each expert ran [E] (int64).
[[nodiscard]] at::Tensor tokensPerExpert(const MoeLayer& layer, const MoeOutput& output);

}  // namespace dynak
