// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <sstream>

#include "app/dynak/rule_options.h"
#include "app/dynak/stage_options.h"
#include "app/dynak/translation_options.h"
#include "core/base/error.h"
#include "core/moe/site_break_even.h"
#include "core/pipeline/model_data.h"
#include "core/sweep/measure.h"
#include "core/sweep/translation_quality.h"

namespace dynak::cli {

namespace {

struct Options {
    ModelOption model;
    RuleOptions rule;
    TranslationOptions translation;
    std::string data, split, executor = "sparse";
    std::int64_t batchSize = 32, samples = 0, window = 0;
};

// What an encoder-decoder writes of its own, beside the teacher-forced measure.
void addTranslations(const TranslationQuality& quality, std::int64_t beams, nlohmann::json& object,
                     std::ostream& text) {
    object["translation"] = {
        {"beams", beams},
        {"bleu", quality.bleu},
        {"chrf", quality.chrf},
        {"exact_match", quality.exactMatch},
        {"character_error_rate", quality.characterErrorRate},
        {"count", quality.count},
        {"experts_mean", quality.expertsMean ? nlohmann::json(*quality.expertsMean) : nlohmann::json()},
        {"ms_per_sample", quality.millisecondsPerSample}};
    text << "translations  BLEU " << digits(quality.bleu, 2) << ", chrF " << digits(quality.chrf, 2) << ", exact match "
         << digits(100 * quality.exactMatch, 2) << " %, character error rate "
         << digits(100 * quality.characterErrorRate, 2) << " %"
         << (beams > 1 ? ", beam " + std::to_string(beams) : ", greedy") << ", "
         << digits(quality.millisecondsPerSample, 2) << " ms each";
    if (quality.expertsMean) text << ", " << digits(*quality.expertsMean, 2) << " experts a token and site";
    text << "\n";
}

void evaluate(const Context& context, const Options& options) {
    const std::optional<SiteRules> rules = options.rule.rules();
    const ConvertedModel model = openConverted(context, options.model, options.rule.given() ? "--tau" : nullptr);
    const bool translates = model.transformer().architecture().output.task == Task::sequenceToSequence;
    if (options.translation.given() && !translates)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1 is a %2 model; beams, length penalty and the like are of encoder-decoders.",
                                 options.model.path, name(model.transformer().architecture().output.task)),
                    Sentence::tr("Leave these options out."));
    const ModelData data = openModelData(model.transformer(), options.data, {}, context.job());
    BatchingOptions batching = data.batching;
    batching.batchSize = options.batchSize;
    batching.maxSamples = options.samples;
    batching.threads = context.threads;
    if (options.window > 0) batching.windowLength = options.window;
    const SplitView split =
        options.split.empty() ? evaluationSplit(*data.dataset) : selectSplit(*data.dataset, options.split);
    const Batches batches = makeBatches(data, split, batching, context.job());
    for (const auto& note : data.dataset->info().notes) context.note(note);
    for (const auto& note : batches.notes()) context.note(note);
    context.note(split.sentence);

    const Metric metric = metricFor(model.transformer(), *data.dataset);
    MeasureOptions measure;
    measure.executor = executorNamed(options.executor);
    Measurement measurement(model, batches, metric, measure);
    const bool converted = model.converted() && rules;
    const OperatingPoint point =
        converted ? measurement.point(*rules, context.job()) : measurement.dense(context.job());

    nlohmann::json object{{"metric", name(metric)},
                          {"value", point.quality},
                          {"low", point.qualityLow},
                          {"high", point.qualityHigh},
                          {"loss", point.loss ? nlohmann::json(*point.loss) : nlohmann::json()},
                          {"count", point.count},
                          {"macs_per_sample", point.macsPerSample},
                          {"macs_share", point.macsShare},
                          {"experts_mean", converted ? nlohmann::json(point.expertsMean) : nlohmann::json()},
                          {"ms_per_sample", point.millisecondsPerSample},
                          {"split", split.name}};
    std::vector<SiteBreakEven> breakEven;
    if (converted && measure.executor == ExecutorKind::sparse)
        breakEven = breakEvenShares(model, tokensOfABatch(model.transformer(), batches));
    for (const auto& [site, share] : breakEven) object["break_even"].push_back({{"site", site}, {"share", share}});
    std::ostringstream text;
    text << name(metric) << "  " << digits(point.quality, 4) << "  [" << digits(point.qualityLow, 4) << ", "
         << digits(point.qualityHigh, 4) << "] over " << grouped(point.count) << " samples\n";
    if (point.loss) text << "loss  " << digits(*point.loss, 4) << " nats\n";
    text << "cost  " << scaled(point.macsPerSample) << " MACs a sample, " << digits(100 * point.macsShare, 1)
         << " % of dense\n";
    if (converted) text << "experts  " << digits(point.expertsMean, 2) << " a token and site\n";
    text << "time  " << digits(point.millisecondsPerSample, 2) << " ms a sample\n";
    if (!breakEven.empty()) {
        const auto [least, most] = std::ranges::minmax(breakEven, {}, &SiteBreakEven::share);
        text << "break-even  " << digits(100 * least.share, 0)
             << (least.share < most.share ? " to " + digits(100 * most.share, 0) : "")
             << " % of a site's experts: above it the whole FFN is faster and runs\n";
    }
    if (translates) {
        TranslationTask task = translationTask(*data.dataset, split, batches, data.tokenizer);
        task.batchSize = options.batchSize;
        task.options = options.translation.options(model.transformer());
        if (rules) task.options.rule = *rules;
        task.options.executor = measure.executor;
        addTranslations(translationQuality(model, task, context.job()), task.options.rules.beams, object, text);
    }
    context.print(object, text.str());
}

}  // namespace

void setUpEvaluate(CLI::App& command, Context& context) {
    const auto options = std::make_shared<Options>();
    options->model.add(command, "Model folder, safetensors file, or .dynak project");
    command.add_option("--data", options->data, "Data set: folder or file")->required();
    command.add_option("--split", options->split,
                       "train, validation, test, all …; default: test, else all of a single split");
    options->rule.add(command, "the dense model");
    options->translation.add(command);
    command.add_option("--executor", options->executor, "sparse, sparse-bf16, grouped or masked")
        ->capture_default_str();
    command.add_option("--batch-size", options->batchSize, "Samples a forward pass")
        ->check(CLI::Range(1, 65536))
        ->capture_default_str();
    command.add_option("--samples", options->samples, "At most so many samples; 0: all")->check(CLI::NonNegativeNumber);
    command.add_option("--window", options->window, "Running text: tokens of a window; default the model's context")
        ->check(CLI::PositiveNumber);
    command.callback([=, &context] {
        context.action = [=, &context] {
            evaluate(context, *options);
        };
    });
}

}  // namespace dynak::cli
