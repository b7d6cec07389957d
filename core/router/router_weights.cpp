// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/router/internal/router_weights.h"

#include "core/base/error.h"
#include "core/moe/kernels/internal/packed_router.h"
#include "core/router/internal/router_row.h"
#include "core/router/internal/targets.h"

namespace dynak {

namespace {

void expectSize(const SiteRouter& router, const Sentence& what, std::int64_t expected, std::int64_t found) {
    if (expected == found) return;
    throw Error(ErrorCode::badArgument,
                Sentence::tr("The router of site '%1' does not fit: %2 is %3, expected %4.", router.site, what, found,
                             expected),
                Sentence::tr("Fit the routers again for this model and partition."));
}

at::Tensor matrix(const std::vector<float>& values, std::int64_t rows, std::int64_t columns,
                  const at::TensorOptions& options) {
    return at::tensor(values, at::kFloat).view({rows, columns}).to(options);
}

}  // namespace

RouterWeights makeRouterWeights(const SiteRouter& router, const ExpertWeights& experts) {
    expectSize(router, Sentence::tr("its width"), experts.width(), router.width);
    expectSize(router, Sentence::tr("its number of experts"), experts.experts(), router.experts);
    const auto [firstRows, secondRows] = row(router.kind).rows(router);
    expectSize(router, Sentence::tr("the first matrix's number of elements"), firstRows * router.width,
               std::ssize(router.first));
    expectSize(router, Sentence::tr("the second matrix's number of elements"), secondRows * router.hidden,
               std::ssize(router.second));

    RouterWeights weights;
    weights.kind = router.kind;
    weights.hiddenActivation = router.hiddenActivation;
    weights.absoluteOutput = router.absoluteOutput;
    weights.anchor = router.anchor;
    weights.seed = router.seed;
    const auto options = experts.up.options();
    if (firstRows > 0) weights.first = matrix(router.first, firstRows, router.width, options);
    if (secondRows > 0) weights.second = matrix(router.second, secondRows, router.hidden, options);
    if (router.kind == RouterKind::oracle) weights.gram = gramMatrices(experts);
    if (firstRows > 0 && secondRows > 0 && weights.first.is_cpu() && weights.first.scalar_type() == at::kFloat)
        weights.packed = std::make_shared<kernels::PackedRouter>(kernels::RouterRows{
            weights.first.data_ptr<float>(), weights.second.data_ptr<float>(), router.width, router.hidden,
            router.experts, router.hiddenActivation, router.kind == RouterKind::regression || router.absoluteOutput});
    return weights;
}

at::Tensor routerScores(const RouterWeights& router, const ExpertWeights& experts, const at::Tensor& x) {
    return row(router.kind).scores(router, experts, x);
}

}  // namespace dynak
