// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playground/try_input.h"

#include <chrono>

#include "core/pipeline/recipe.h"

namespace dynak {
namespace {

constexpr auto frame = std::chrono::milliseconds(40);

// The one that the sweep measures with.
ExecutorKind executorOf(const Workbench& bench) {
    return executorNamed(parseRecipe(bench.project().recipe)["sweep"]["executor"].get<std::string>());
}

Image pictureOf(const OwnInput& input) {
    if (!input.file.isEmpty()) return readImage(input.file.toStdString());
    return input.picture.isNull() ? Image() : toCore(input.picture);
}

}  // namespace

TrialTimes tryInput(Workbench& bench, const OwnInput& input, const SiteRules& rule,
                    const std::function<void(SharedTrial)>& show, const Job& job) {
    const TrialInput given{input.text.toStdString(), pictureOf(input)};
    const ConvertedModel model = bench.converted(job.part(0, 0.6));
    const TrialSample sample = trialSample(model.transformer(), bench.data(job.part(0.6, 0.7)), given);
    const ExecutorKind executor = executorOf(bench);
    show(std::make_shared<const Trial>(runTrial(model, sample, rule, executor, job.part(0.7, 0.8))));
    return timeTrial(model, sample, rule, executor, {}, job.part(0.8, 1));
}

Continuation continueInput(Workbench& bench, const OwnInput& input, GenerateOptions options,
                           const std::function<void(Continuation)>& show, const Job& job) {
    options.executor = executorOf(bench);
    auto last = std::chrono::steady_clock::now() - frame;
    const auto step = [&](const Continuation& soFar) {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < frame) return;
        last = now;
        show(soFar);
    };
    return continueText(bench.converted(job), *bench.data(job).tokenizer, input.text.toStdString(), options, step, job);
}

}  // namespace dynak
