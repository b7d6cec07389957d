// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/router/internal/fit_router.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/tensor.h"
#include "core/cost/site_cost.h"
#include "core/router/internal/quality.h"
#include "core/router/internal/router_row.h"
#include "core/router/internal/targets.h"

namespace dynak {

namespace {

void checkInputs(const RouterFitInput& input) {
    const auto& inputs = input.inputs;
    const bool fits = inputs.defined() && inputs.dim() == 2 && inputs.size(1) == input.weights.width();
    if (!fits || inputs.size(0) < 2)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("fitRouter: the recorded inputs of site '%1' must be [tokens, width] with at least 2 "
                                 "tokens and width %2, got %3.",
                                 input.site.id, input.weights.width(),
                                 inputs.defined() ? Sentence::verbatim(toString(inputs.sizes().vec()))
                                                  : Sentence::tr("nothing")),
                    Sentence::tr("Record the site's inputs with the model that is converted, on more tokens."));
    if (!at::isfinite(inputs).all().item<bool>())
        throw Error(
            ErrorCode::badData,
            Sentence::tr("fitRouter: the recorded inputs of site '%1' hold values that are not finite.", input.site.id),
            Sentence::tr("Look for overflow in the model at this site: run it in single precision."));
}

// A random order of all tokens, the held-out ones first; at least one on each side.
std::pair<at::Tensor, at::Tensor> divide(std::int64_t tokens, double heldOutShare, std::uint64_t seed,
                                         at::Device device) {
    const auto order = at::tensor(Random(seed).fork(7).permutation(tokens), at::kLong).to(device);
    const auto wanted = static_cast<std::int64_t>(std::llround(heldOutShare * static_cast<double>(tokens)));
    const auto heldOut = std::clamp<std::int64_t>(wanted, 1, tokens - 1);
    return {order.narrow(0, heldOut, tokens - heldOut), order.narrow(0, 0, heldOut)};
}

// METHOD §5b: quantiles, because a few tokens have norms tens of times the usual.
double medianOfLargest(const at::Tensor& scores) {
    return scores.amax(1).median().item<double>();
}

}  // namespace

FittedRouter fitRouter(const RouterFitInput& input, const RouterOptions& options, const Job& job,
                       const FitListener& listener) {
    check(options);
    checkInputs(input);
    const c10::InferenceMode guard;
    job.throwIfStopped();
    const auto experts = makeExpertWeights(input.weights, input.expertOf, input.experts);
    const auto inputs = input.inputs.to(experts.up.scalar_type()).contiguous();
    const auto [train, heldOut] = divide(inputs.size(0), options.heldOutShare, options.seed, inputs.device());
    FittedRouter fitted;
    fitted.fit = {input.site.id, options.kind, options.steps, {}, {}};
    const auto note = [&](const FitLine& line) {
        fitted.fit.lines.push_back(line);
        if (listener) listener(fitted.fit);
    };
    const RouterData data{experts, inputs, expertNorms(experts, gramMatrices(experts), inputs), train, heldOut, note};

    auto& router = fitted.router;
    router.site = input.site.id;
    router.kind = options.kind;
    router.width = experts.width();
    router.hidden = options.hidden;
    router.experts = input.experts;
    router.seed = options.seed;
    const auto& kind = row(options.kind);
    if (kind.rows(router).second == 0) router.hidden = 0;
    const auto loss = kind.fit(data, options, job, router);

    const auto scores = routerScores(makeRouterWeights(router, experts), experts, inputs);
    router.anchor = medianOfLargest(scores);
    fitted.quality.site = router.site;
    fitted.quality.trainLoss = loss.train;
    fitted.quality.heldOutLoss = loss.heldOut;
    fitted.quality.macsShare =
        routerMacs(router.kind, router.width, router.hidden, router.experts) / siteCost(input.site).densePerToken;
    measureQuality(scores.index_select(0, heldOut), data.norms.index_select(0, heldOut), options.seed, fitted.quality);
    fitted.fit.rankCorrelation = fitted.quality.rankCorrelation;
    job.report(1, Sentence::tr("router fitted"));
    return fitted;
}

}  // namespace dynak
