// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playground/trial.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

#include "core/base/quantile.h"
#include "core/base/sentence.h"
#include "core/moe/internal/moe_layer.h"
#include "core/playground/internal/recorded_pass.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"
#include "core/transformer/internal/wait.h"

namespace dynak {

namespace {

// Runs the converted sites, and dense ones where the rule runs everything.
Hooks convertedHooks(const ConvertedModel& model, const SiteRules& rule, ExecutorKind executor) {
    Hooks hooks;
    hooks.replace = [&model, rule, executor](std::size_t site, const at::Tensor& x) -> at::Tensor {
        const MoeLayer* layer = model.layer(site);
        const SelectionRule own = rule.at(model.transformer().sites()[site].id);
        return layer && !runsEverything(own) ? moeForward(*layer, x, own, executor).y : at::Tensor();
    };
    return hooks;
}

void describeTokens(const TrialSample& sample, const at::Tensor& dense, TokenScores& scores) {
    for (std::int64_t n = 0; n < sample.tokens; ++n) {
        scores.sampleOf.push_back(0);
        scores.positionOf.push_back(n);
    }
    scores.textOf = sample.texts;
    scores.gridShape = sample.gridShape;
    scores.samples.samples = {0};
    scores.samples.labelNames = sample.classes;
    scores.samples.pictureShape = sample.pictureShape;
    scores.samples.pictures = sample.picture;
    if (!dense.defined() || sample.place >= 0) return;
    const auto [confidence, prediction] = dense.max(-1);
    scores.samples.predictions = {prediction.item<std::int64_t>()};
    scores.samples.confidences = {confidence.item<double>()};
}

std::string nameOf(const TrialSample& sample, std::int64_t id) {
    if (sample.place >= 0) return sample.tokenizer->pieceText(id);
    const auto at = static_cast<std::size_t>(id);
    return at < sample.classes.size() ? sample.classes[at] : std::string();
}

std::vector<TrialChoice> choicesOf(const TrialSample& sample, const at::Tensor& dense, const at::Tensor& converted) {
    std::set<std::int64_t> ids;
    for (const at::Tensor& probabilities : {dense, converted}) {
        const auto best = std::get<1>(probabilities.topk(std::min(trialChoices, probabilities.size(0))));
        for (std::int64_t i = 0; i < best.size(0); ++i) ids.insert(best[i].item<std::int64_t>());
    }
    std::vector<TrialChoice> choices;
    for (const std::int64_t id : ids)
        choices.push_back({id, nameOf(sample, id), dense[id].item<double>(), converted[id].item<double>()});
    std::ranges::stable_sort(choices, std::ranges::greater{}, &TrialChoice::dense);
    return choices;
}

double perplexityOf(const Network& network, const NetworkOutput& output, Batch batch) {
    batch.labels = batch.tokenIds;
    return std::exp(taskLoss(network, output, batch).to(at::kDouble).item<double>());
}

}  // namespace

NetworkOutput recordedPass(const ConvertedModel& model, const Batch& batch, const SiteRules& rule,
                           ExecutorKind executor, TokenScores& scores) {
    const Network& network = model.transformer().network();
    const Hooks plain = convertedHooks(model, rule, executor);
    Hooks hooks;
    hooks.replace = [&](std::size_t site, const at::Tensor& x) -> at::Tensor {
        if (const MoeLayer* layer = model.layer(site)) {
            scores.sites.push_back(network.sites[site].id);
            scores.anchors.push_back(layer->router.anchor);
            Matrix<float>& table = scores.scores.emplace_back();
            table.rows = x.size(0);
            table.columns = layer->experts.experts();
            table.values = toFloats(routerScores(layer->router, layer->experts, x));
        }
        return plain.replace ? plain.replace(site, x) : at::Tensor();
    };
    return network.forward(batch, hooks);
}

Trial runTrial(const ConvertedModel& model, const TrialSample& sample, const SiteRules& rule, ExecutorKind executor,
               const Job& job) {
    const c10::InferenceMode guard;
    const Network& network = model.transformer().network();
    Trial trial;
    trial.task = network.architecture.output.task;
    trial.rule = rule;
    trial.place = sample.place;
    trial.cost = model.costModel();
    trial.work = Workload::sample(static_cast<double>(sample.tokens));
    const NetworkOutput dense = network.forward(sample.batch);
    job.report(0.5, Sentence::tr("dense"));
    job.throwIfStopped();
    const NetworkOutput converted = recordedPass(model, sample.batch, rule, executor, trial.tokens);
    if (!dense.logits.defined()) {
        const auto states = [](const NetworkOutput& output) {
            return output.hidden.to(at::kCPU, at::kDouble);
        };
        const at::Tensor cosines = at::cosine_similarity(states(dense), states(converted), -1);
        const at::Tensor pooled = at::cosine_similarity(meanEmbedding(dense).to(at::kCPU, at::kDouble),
                                                        meanEmbedding(converted).to(at::kCPU, at::kDouble), -1);
        trial.embedding = TrialEmbedding{pooled.item<double>(), {}};
        for (const float cosine : toFloats(cosines)) trial.embedding->tokenCosines.push_back(cosine);
        describeTokens(sample, {}, trial.tokens);
        return trial;
    }
    const auto probabilities = [&](const NetworkOutput& output) {
        return at::softmax(output.logits[std::max<std::int64_t>(sample.place, 0)].to(at::kCPU, at::kDouble), -1);
    };
    trial.choices = choicesOf(sample, probabilities(dense), probabilities(converted));
    describeTokens(sample, probabilities(dense), trial.tokens);
    if (sample.place >= 0)
        trial.agreement =
            (dense.logits.argmax(-1) == converted.logits.argmax(-1)).to(at::kDouble).mean().item<double>();
    if (trial.task == Task::languageModel && sample.tokens > 1) {
        trial.densePerplexity = perplexityOf(network, dense, sample.batch);
        trial.convertedPerplexity = perplexityOf(network, converted, sample.batch);
    }
    return trial;
}

TrialTimes timeTrial(const ConvertedModel& model, const TrialSample& sample, const SiteRules& rule,
                     ExecutorKind executor, const TrialTiming& timing, const Job& job) {
    using Clock = std::chrono::steady_clock;
    const c10::InferenceMode guard;
    const Network& network = model.transformer().network();
    const Hooks hooks = convertedHooks(model, rule, executor);
    const auto seconds = [](Clock::time_point from) {
        return std::chrono::duration<double>(Clock::now() - from).count();
    };
    const auto timed = [&](const Hooks& with) {
        const auto start = Clock::now();
        waitFor(network.forward(sample.batch, with).hidden);
        return 1000 * seconds(start);
    };
    std::vector<double> dense, converted;
    const auto start = Clock::now();
    while (dense.empty() || (static_cast<int>(dense.size()) < timing.rounds && seconds(start) < timing.seconds)) {
        job.throwIfStopped();
        dense.push_back(timed({}));
        converted.push_back(timed(hooks));
    }
    return {median(dense), median(converted), static_cast<int>(dense.size())};
}

}  // namespace dynak
