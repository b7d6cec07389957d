// SPDX-License-Identifier: GPL-3.0-or-later
// D2DMoE: the norm of each expert's output, by squared error (METHOD §4.1, §4.2).
#include <algorithm>

#include "core/router/internal/two_layer.h"

namespace dynak {

namespace {

std::pair<std::int64_t, std::int64_t> rows(const SiteRouter& router) {
    return {router.hidden, router.experts};
}

at::Tensor scores(const RouterWeights& router, const ExpertWeights&, const at::Tensor& x) {
    return outputs({router.first, router.second, router.hiddenActivation}, x).abs_();
}

RouterLoss fit(const RouterData& data, const RouterOptions& options, const Job& job, SiteRouter& router) {
    // at unit scale while training; folded back into the second layer
    const auto scale = std::max(1e-12, data.norms.square().mean().sqrt().item<double>());
    const TwoLayerTask task{
        data.inputs.to(at::kFloat), data.norms.div(scale).to(at::kFloat), data.train, data.heldOut, Activation::relu,
        squaredErrorOfAbsolute};
    const auto result = fitTwoLayer(task, options, job, data.onCheck);
    router.hiddenActivation = Activation::relu;
    router.absoluteOutput = true;
    router.first = toVector(result.net.first);
    router.second = toVector(result.net.second * scale);
    return {result.loss.train * scale * scale, result.loss.heldOut * scale * scale};
}

}  // namespace

const RouterRow regressionRow{RouterKind::regression, rows, scores, fit};

}  // namespace dynak
