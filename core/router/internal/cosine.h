// SPDX-License-Identifier: GPL-3.0-or-later
// Routers that compare a token with one unit direction per expert, r = (1 + cos) / 2 in 0 … 1 (METHOD §4.4). They
// differ in where the directions come from; nothing is trained.
#pragma once

#include "core/router/internal/router_row.h"

namespace dynak {

// Each row divided by its L2 length; the last dimension is the row.
[[nodiscard]] at::Tensor unitRows(const at::Tensor& matrix);

[[nodiscard]] std::pair<std::int64_t, std::int64_t> cosineRows(const SiteRouter& router);
// [n, E] of x [n, d], with the unit directions [E, d] in `first`.
[[nodiscard]] at::Tensor cosineScores(const RouterWeights& router, const ExpertWeights& experts, const at::Tensor& x);

}  // namespace dynak
