// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/internal/torch.h"
#include "core/router/router.h"

namespace dynak {

// Fills what compares scores [n, E] with true norms [n, E] of the same tokens: rank correlation, covered shares and
// the scatter sample. Tokens whose true norms are all equal have no ranks, those with none at all nothing to cover:
// they are left out of the respective mean. At most 8192 tokens are looked at.
void measureQuality(const at::Tensor& scores, const at::Tensor& norms, std::uint64_t seed, RouterQuality& quality);

// Spearman's rank correlation; equal values share the mean of their ranks. Nothing where one side is constant.
[[nodiscard]] std::optional<double> rankCorrelation(std::span<const float> a, std::span<const float> b);

}  // namespace dynak
