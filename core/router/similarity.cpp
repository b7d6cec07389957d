// SPDX-License-Identifier: GPL-3.0-or-later
// The cosine of the token with the mean of the expert's unit rows, shifted to 0 … 1 (METHOD §4.4).
#include "core/router/internal/two_layer.h"

namespace dynak {

namespace {

at::Tensor unitRows(const at::Tensor& matrix) {
    return matrix / at::norm(matrix, 2, -1, true).clamp_min(1e-12);
}

std::pair<std::int64_t, std::int64_t> rows(const SiteRouter& router) {
    return {router.experts, 0};
}

at::Tensor scores(const RouterWeights& router, const ExpertWeights&, const at::Tensor& x) {
    return at::linear(unitRows(x), router.first).add_(1).mul_(0.5).clamp_min_(0);
}

RouterLoss fit(const RouterData& data, const RouterOptions&, const Job&, SiteRouter& router) {
    const auto& keys = data.experts.gated() ? data.experts.gate : data.experts.up;
    router.first = toVector(unitRows(unitRows(keys).mean(1)));
    return {};
}

}  // namespace

const RouterRow similarityRow{RouterKind::similarity, rows, scores, fit};

}  // namespace dynak
