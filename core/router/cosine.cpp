// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/router/internal/cosine.h"

namespace dynak {

at::Tensor unitRows(const at::Tensor& matrix) {
    return matrix / at::norm(matrix, 2, -1, true).clamp_min(1e-12);
}

std::pair<std::int64_t, std::int64_t> cosineRows(const SiteRouter& router) {
    return {router.experts, 0};
}

at::Tensor cosineScores(const RouterWeights& router, const ExpertWeights&, const at::Tensor& x) {
    return at::linear(unitRows(x), router.first).add_(1).mul_(0.5).clamp_min_(0);
}

}  // namespace dynak
