// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playground/try_input.h"

#include <chrono>

#include "core/base/error.h"
#include "core/generate/source_text.h"
#include "core/generate/translate.h"
#include "core/playground/translated.h"

namespace dynak {
namespace {

constexpr auto frame = std::chrono::milliseconds(40);

Image pictureOf(const OwnInput& input) {
    if (!input.file.isEmpty()) return readImage(input.file.toStdString());
    return input.picture.isNull() ? Image() : toCore(input.picture);
}

// Passes on about as many steps as a screen shows.
std::function<void(const Continuation&)> paced(const std::function<void(Continuation)>& show) {
    return [&show, last = std::chrono::steady_clock::now() - frame](const Continuation& soFar) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < frame) return;
        last = now;
        show(soFar);
    };
}

}  // namespace

TrialTimes tryInput(Workbench& bench, const OwnInput& input, const SiteRules& rule,
                    const std::function<void(SharedTrial)>& show, const Job& job) {
    const TrialInput given{input.text.toStdString(), pictureOf(input)};
    const ConvertedModel model = bench.converted(job.part(0, 0.6));
    const TrialSample sample = trialSample(model.transformer(), bench.data(job.part(0.6, 0.7)), given);
    const ExecutorKind executor = bench.executor();
    show(std::make_shared<const Trial>(runTrial(model, sample, rule, executor, job.part(0.7, 0.8))));
    return timeTrial(model, sample, rule, executor, {}, job.part(0.8, 1));
}

TranslatedInput translateInput(Workbench& bench, const OwnInput& input, const SiteRules& rule,
                               const std::function<void(Continuation)>& show, const Job& job) {
    if (input.isPicture())
        throw Error(ErrorCode::badData, Sentence::tr("The model takes text, not pictures."),
                    Sentence::tr("Type a sentence, or drop a text file."));
    const ConvertedModel model = bench.converted(job.part(0, 0.6));
    const ModelData& data = bench.data(job.part(0.6, 0.7));
    const auto source = sourceIds(*data.tokenizer, model.transformer().architecture(), input.text.toStdString(),
                                  Sentence::tr("Your text"));
    GenerateOptions options;
    options.tokens = translateOptions(model.transformer()).tokens;
    options.rule = rule;
    options.executor = bench.executor();
    warmUp(model, source, options);
    TranslatedInput result;
    result.texts = continueTokens(model, writingTokenizer(data), source, options, paced(show), job.part(0.7, 0.9));
    result.trial = std::make_shared<const Trial>(
        translatedTrial(model, data, source, result.texts.converted.ids, rule, options.executor));
    show(result.texts);
    result.times = timeTexts(model, source, options, result.texts, {}, job.part(0.9, 1));
    // one time for each, wherever it stands
    result.texts.dense.seconds = result.times.denseMilliseconds / 1000;
    result.texts.converted.seconds = result.times.convertedMilliseconds / 1000;
    return result;
}

Continuation continueInput(Workbench& bench, const OwnInput& input, GenerateOptions options,
                           const std::function<void(Continuation)>& show, const Job& job) {
    options.executor = bench.executor();
    return continueText(bench.converted(job), *bench.data(job).tokenizer, input.text.toStdString(), options,
                        paced(show), job);
}

}  // namespace dynak
