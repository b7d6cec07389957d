// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/distil.h"

#include <map>

#include "core/base/error.h"
#include "core/training/internal/batches_ahead.h"
#include "core/training/internal/losses.h"
#include "core/training/internal/sparsity_penalty.h"
#include "core/training/internal/steps.h"
#include "core/transformer/internal/network.h"

#include <c10/core/GradMode.h>

namespace dynak {

namespace {

// Each attention of the dense model with the one of the changed model.
using Pupils = std::map<const Attention*, const Attention*>;

[[noreturn]] void refuseBlocks() {
    throw Error(ErrorCode::badModel,
                Sentence::tr("The model with replaced projections is not made from this dense model."),
                Sentence::tr("Make it anew from the dense model."));
}

Pupils pupilsOf(const Network& model, const Network& dense) {
    Pupils pupils;
    if (model.stacks.size() != dense.stacks.size()) refuseBlocks();
    for (std::size_t s = 0; s < dense.stacks.size(); ++s) {
        if (model.stacks[s].blocks.size() != dense.stacks[s].blocks.size()) refuseBlocks();
        for (std::size_t layer = 0; layer < dense.stacks[s].blocks.size(); ++layer) {
            const auto& own = model.stacks[s].blocks[layer].branches;
            const auto& others = dense.stacks[s].blocks[layer].branches;
            if (own.size() != others.size()) refuseBlocks();
            for (std::size_t b = 0; b < own.size(); ++b) pupils[&others[b].attention] = &own[b].attention;
        }
    }
    return pupils;
}

TrainingState stateOfMlps(Network& model) {
    std::vector<std::pair<std::string, at::Tensor*>> parameters;
    for (const auto& [name, tensor] : model.parameters())
        for (const auto& site : model.sites)
            if (site.projection && name.starts_with(site.id + ".")) parameters.emplace_back(name, tensor);
    if (parameters.empty())
        throw Error(ErrorCode::badModel, Sentence::tr("The model has no replaced projections to teach."),
                    Sentence::tr("Replace the projections first."));
    return freshState(parameters, "*");
}

}  // namespace

TrainingResult distilProjections(Transformer& model, const Transformer& dense, const BatchSource& source,
                                 const TrainingOptions& given, const CheckpointOptions& checkpoint,
                                 const TrainingListener& listener, const Job& job) {
    check(given);
    const TrainingOptions options = withSteps(given, source.stepsPerEpoch());
    const c10::InferenceMode noInference(false);
    const c10::AutoGradMode gradients(true);
    Network& network = model.network();
    const Pupils pupils = pupilsOf(network, dense.network());
    const SparsityPenalty& penalty = sparsityPenalty(options.sparsity.penalty);
    TrainingState state = stateOfMlps(network);
    const Unfrozen unfrozen(state);

    BatchesAhead batches(source, options, !network.device().is_cpu());
    const auto losses = [&](std::int64_t pass, double alpha, bool measure) {
        StepLosses result;
        std::vector<at::Tensor> errors;
        std::vector<at::Tensor> penalties;
        Hooks hooks;
        hooks.projection = [&](const Attention& attention, std::size_t part, const at::Tensor& x, const at::Tensor& y) {
            const Projection& pupil = pupils.at(&attention)->projections[part];
            if (!pupil.replaced()) return;
            const c10::AutoGradMode learning(true);
            FfnTrace trace;
            const at::Tensor answer = ffnForward(pupil.mlp, x, &trace);
            errors.push_back(relativeError(answer.to(at::kFloat), y.to(at::kFloat)));
            if (alpha > 0) penalties.push_back(penalty.perToken(trace, options.sparsity.displacement).mean());
            if (measure) result.resting.push_back(restOf(network.sites[pupil.site].id, trace.key));
        };
        const Batch batch = batches.take(pass).batch;
        {
            const c10::NoGradGuard teacher;
            const Autocast autocast(options.precision, network.device());
            result.tokens = dense.network().forward(batch, hooks).packing.tokens;
        }
        result.sites = at::stack(errors).mean();
        result.total = result.sites;
        if (!penalties.empty()) {
            result.penalty = at::stack(penalties).mean();
            result.total = result.total + result.penalty * alpha;
        }
        return result;
    };
    return runSteps(state,
                    {losses,
                     [](std::int64_t) {
                         return std::string();
                     }},
                    options, checkpoint, listener, job);
}

}  // namespace dynak
