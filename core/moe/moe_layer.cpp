// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/internal/moe_layer.h"

#include "core/moe/internal/route.h"
#include "core/moe/internal/sparse_site.h"

namespace dynak {

MoeLayer makeMoeLayer(const FfnWeights& dense, std::span<const std::int32_t> expertOf, std::int64_t experts,
                      const SiteRouter& router, bool paged) {
    auto weights = makeExpertWeights(dense, expertOf, experts);
    auto scorer = makeRouterWeights(router, weights);
    if (!paged) return {std::move(weights), std::move(scorer), nullptr};
    const auto pages = std::make_shared<PagedTensors>();
    for (at::Tensor* part : {&weights.gate, &weights.up, &weights.down}) *part = pages->copyOf(*part);
    weights.sparse = nullptr;
    pages->release();
    return {std::move(weights), std::move(scorer), pages};
}

bool runsEverything(const SelectionRule& rule) {
    return rule.kind == RuleKind::all ||
           ((rule.kind == RuleKind::tau || rule.kind == RuleKind::anchored) && rule.value <= 0);
}

namespace {

at::Tensor runAllExperts(const ExpertWeights& experts, const at::Tensor& x) {
    return experts.sparse ? ffnForward(experts.sparse->dense(experts), x) : ffnForward(denseWeights(experts), x);
}

MoeOutput run(const MoeLayer& layer, const at::Tensor& x, const SelectionRule& rule, ExecutorKind kind) {
    if (rule.kind == RuleKind::all) return {runAllExperts(layer.experts, x), {}};
    if (hasOwnKernels(kind))
        if (const auto mask = routePacked(layer.router, x, rule); mask.defined())
            return {executor(kind)(layer.experts, x, mask), mask};
    const auto scores = routerScores(layer.router, layer.experts, x);
    const auto mask = selectExperts(scores, rule, layer.router.anchor);
    return {executor(kind)(layer.experts, x, mask), mask};
}

}  // namespace

MoeOutput moeForward(const MoeLayer& layer, const at::Tensor& x, const SelectionRule& rule, ExecutorKind kind) {
    MoeOutput output = run(layer, x, rule, kind);
    if (layer.pages) layer.pages->release();
    return output;
}

at::Tensor executedPerToken(const MoeLayer& layer, const MoeOutput& output) {
    if (output.mask.defined()) return output.mask.sum(1);
    return at::full({output.y.size(0)}, layer.experts.experts(), output.y.options().dtype(at::kLong));
}

at::Tensor tokensPerExpert(const MoeLayer& layer, const MoeOutput& output) {
    if (output.mask.defined()) return output.mask.sum(0);
    return at::full({layer.experts.experts()}, output.y.size(0), output.y.options().dtype(at::kLong));
}

}  // namespace dynak
