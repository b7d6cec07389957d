// SPDX-License-Identifier: GPL-3.0-or-later
// MoEfication as in D2DMoE's baseline: the expert's summed activation as a share of the largest in the data, by
// cross-entropy (METHOD §4.3). The maximum is over all training tokens, so it does not depend on the batch.
#include <algorithm>

#include "core/router/internal/targets.h"
#include "core/router/internal/two_layer.h"

namespace dynak {

namespace {

std::pair<std::int64_t, std::int64_t> rows(const SiteRouter& router) {
    return {router.hidden, router.experts};
}

at::Tensor scores(const RouterWeights& router, const ExpertWeights&, const at::Tensor& x) {
    const auto logits = outputs({router.first, router.second, router.hiddenActivation}, x);
    return router.absoluteOutput ? logits.abs() : at::sigmoid(logits);
}

RouterLoss fit(const RouterData& data, const RouterOptions& options, const Job& job, SiteRouter& router) {
    const auto sums = activationSums(data.experts, data.inputs);
    const auto largest = std::max(1e-12, sums.index_select(0, data.train).max().item<double>());
    const TwoLayerTask task{data.inputs.to(at::kFloat),
                            sums.div(largest).clamp_max(1).to(at::kFloat),
                            data.train,
                            data.heldOut,
                            Activation::tanh,
                            crossEntropyOfLogits};
    const auto result = fitTwoLayer(task, options, job, data.onCheck);
    router.hiddenActivation = Activation::tanh;
    router.absoluteOutput = false;
    router.first = toVector(result.net.first);
    router.second = toVector(result.net.second);
    return result.loss;
}

}  // namespace

const RouterRow classificationRow{RouterKind::classification, rows, scores, fit};

}  // namespace dynak
