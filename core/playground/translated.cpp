// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playground/translated.h"

#include <algorithm>
#include <chrono>

#include "core/base/error.h"
#include "core/base/quantile.h"
#include "core/data/split.h"
#include "core/data/text_rows.h"
#include "core/generate/generate.h"
#include "core/generate/generation_rules.h"
#include "core/generate/translate.h"
#include "core/playground/internal/recorded_pass.h"
#include "core/text/running_pieces.h"

namespace dynak {

const Tokenizer& writingTokenizer(const ModelData& data) {
    return data.batching.targetTokenizer ? *data.batching.targetTokenizer : *data.tokenizer;
}

Trial translatedTrial(const ConvertedModel& model, const ModelData& data, const std::vector<std::int64_t>& source,
                      const std::vector<std::int64_t>& written, const SiteRules& rule, ExecutorKind executor) {
    const c10::InferenceMode guard;
    const Network& network = model.transformer().network();
    Batch batch;
    batch.size = 1;
    batch.length = std::ssize(source);
    batch.tokenIds = source;
    batch.decoderIds = {generationRules(model.transformer()).startId};
    batch.decoderIds.insert(batch.decoderIds.end(), written.begin(), written.end());
    batch.decoderLength = std::ssize(batch.decoderIds);
    Trial trial;
    trial.task = network.architecture.output.task;
    trial.rule = rule;
    trial.cost = model.costModel();
    const auto read = static_cast<double>(batch.length), wrote = static_cast<double>(batch.decoderLength);
    trial.work = {1, wrote, wrote * wrote, read, read * read, wrote * read};
    TokenScores& scores = trial.tokens;
    static_cast<void>(recordedPass(model, batch, rule, executor, scores));
    for (const std::string& id : scores.sites) {
        const auto site = std::ranges::find(trial.cost.sites, id, &SiteCost::site);
        scores.sourceSites.push_back(site->source);
    }
    const auto add = [&scores](const Tokenizer& tokenizer, const std::vector<std::int64_t>& ids, bool ofSource) {
        for (std::int64_t n = 0; n < std::ssize(ids); ++n) scores.positionOf.push_back(n);
        std::ranges::move(runningPieces(tokenizer, ids), std::back_inserter(scores.textOf));
        scores.ofSource.resize(scores.positionOf.size(), ofSource);
    };
    add(data.tokenizer->readerOfOwnTexts(), batch.tokenIds, true);
    add(writingTokenizer(data), batch.decoderIds, false);
    scores.sampleOf.assign(scores.positionOf.size(), 0);
    scores.samples.samples = {0};
    return trial;
}

Trial writtenTrial(const ConvertedModel& model, const ModelData& data, std::int64_t sample, const SiteRules& rule,
                   ExecutorKind executor, const Job& job) {
    const SplitView split = measuringSplit(*data.dataset);
    if (sample < 0 || sample >= std::ssize(split.samples))
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("There is no sample %1; the data have %2.", sample, split.samples.size()),
                    Sentence::tr("Run the sweep again: its samples are of other data."));
    const Sample pair = data.dataset->read(split.samples[static_cast<std::size_t>(sample)]);
    bool cut = false;
    const auto source =
        encodeSample({pair.text, {}, ignoredLabel, {}}, *data.tokenizer, data.batching.maxLength, cut).ids;
    GenerateOptions options;
    options.tokens = translateOptions(model.transformer()).tokens;
    options.rule = rule;
    options.executor = executor;
    const Generated written = generate(model, source, options, {}, job);
    return translatedTrial(model, data, source, written.ids, rule, executor);
}

void warmUp(const ConvertedModel& model, const std::vector<std::int64_t>& source, const GenerateOptions& options) {
    constexpr std::int64_t steps = 2;  // with the encoder and without it
    GenerateOptions few = options;
    few.tokens = steps;
    for (const SiteRules& rule : {SiteRules(RuleKind::all, 0), options.rule}) {
        few.rule = rule;
        static_cast<void>(generate(model, source, few));
    }
}

TrialTimes timeTexts(const ConvertedModel& model, const std::vector<std::int64_t>& source,
                     const GenerateOptions& options, const Continuation& first, const TrialTiming& timing,
                     const Job& job) {
    std::vector<double> dense{first.dense.seconds}, converted{first.converted.seconds};
    const auto start = std::chrono::steady_clock::now();
    const auto goesOn = [&] {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
        return first.finished && !job.stopRequested() && std::ssize(dense) < timing.rounds &&
               passed.count() < timing.seconds;
    };
    GenerateOptions everything = options;
    everything.rule = {RuleKind::all, 0};
    while (goesOn()) {
        dense.push_back(generate(model, source, everything).seconds);
        converted.push_back(generate(model, source, options).seconds);
    }
    return {1000 * median(dense), 1000 * median(converted), static_cast<int>(dense.size())};
}

}  // namespace dynak
