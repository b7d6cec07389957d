// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/moe/internal/moe_layer.h"
#include "core/moe/internal/sparse_site.h"
#include "core/moe/site_break_even.h"
#include "core/sweep/bootstrap.h"
#include "core/sweep/text_metric.h"
#include "core/sweep/translation_quality.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"
#include "core/transformer/internal/prefix.h"
#include "core/transformer/internal/wait.h"

namespace dynak {

namespace {

// What a pass over the batches adds up, per sample: value[i] / weight[i] terms of the metric.
struct Sums {
    std::vector<double> value, weight;  // metric: Σ value / Σ weight
    double loss = 0, lossWeight = 0;
    Matrix<double> texts;          // [samples, terms] of a metric of texts
    std::vector<double> executed;  // Σ over tokens of executed experts, by site
    Workload work;
    double seconds = 0;  // in forward passes, or writing texts
};

// A pass up to the first site that runs as experts, and the time that took.
struct TimedPrefix {
    std::shared_ptr<const Prefix> prefix;
    double seconds = 0;
};

// Bytes of prefixes that are kept between points.
std::int64_t mostPrefixBytes(const Network& network) {
    constexpr std::int64_t usual = std::int64_t{512} << 20;
    return network.memory > 0 ? std::min(usual, network.memory / 8) : usual;
}

}  // namespace

struct Measurement::State {
    ConvertedModel model;
    Batches batches;
    Metric metric;
    MeasureOptions options;
    std::vector<at::Tensor> reference;  // by batch: dense outputs that label-free metrics compare with
    bool prepared = false;
    bool measured = false;              // a point was, so that another may follow
    std::vector<TimedPrefix> prefixes;  // by batch: what the points have in common
    std::int64_t prefixBytes = 0;

    [[nodiscard]] const Network& network() const { return model.transformer().network(); }
    [[nodiscard]] bool needsReference() const {
        return metric == Metric::divergence || metric == Metric::cosine || metric == Metric::agreement;
    }
    at::Tensor outputsOf(const NetworkOutput& output) const {
        if (metric == Metric::cosine) return meanEmbedding(output);
        if (!output.logits.defined())
            throw Error(ErrorCode::badModel, Sentence::tr("The model has no output head."),
                        Sentence::tr("Measure the cosine of its embeddings instead."));
        return at::log_softmax(output.logits, -1);
    }
    void prepare();
    const TimedPrefix* prefixFor(const Batch& batch, std::int64_t index, const Place& place);
    [[nodiscard]] std::optional<Place> firstOf(const std::vector<SelectionRule>& rules) const;
    Sums run(const SiteRules* rule, const Job& job);
    void write(const SiteRules* rule, Sums& sums, const Job& job) const;
    void score(const Batch& batch, const NetworkOutput& output, std::int64_t index, bool dense, Sums& sums);
    void judge(const Sums& sums, OperatingPoint& point) const;
    OperatingPoint summarise(const SiteRules& rule, const Sums& sums, bool dense) const;
};

void Measurement::State::score(const Batch& batch, const NetworkOutput& output, std::int64_t index, bool dense,
                               Sums& sums) {
    const std::int64_t rows = output.packing.rows;
    at::Tensor value = at::zeros({rows}, at::kDouble);
    at::Tensor weight = at::zeros({rows}, at::kDouble);
    if (needsReference()) {
        const at::Tensor found = outputsOf(output);
        at::Tensor expected;
        if (dense) {
            // token-wise outputs are too large to keep; they are computed again beside each point
            if (found.size(0) == rows) reference[static_cast<std::size_t>(index)] = found;
            expected = found;
        } else {
            expected = reference[static_cast<std::size_t>(index)];
            if (!expected.defined()) expected = outputsOf(network().forward(batch));
        }
        at::Tensor terms;
        if (metric == Metric::cosine)
            terms = (expected * found).sum(-1);
        else if (metric == Metric::agreement)
            terms = (expected.argmax(-1) == found.argmax(-1)).to(at::kDouble);
        else
            terms = (expected.exp() * (expected - found)).sum(-1);
        const at::Tensor owner = found.size(0) == rows ? at::arange(rows, at::kLong) : output.packing.rowOf();
        value.index_add_(0, owner, terms.to(at::kCPU, at::kDouble));
        weight.index_add_(0, owner, at::ones({owner.size(0)}, at::kDouble));
        if (metric == Metric::divergence) {
            sums.loss += value.sum().item<double>();
            sums.lossWeight += weight.sum().item<double>();
        }
    } else {
        at::Tensor losses;
        const Targets targets = countedTargets(network(), output, batch);
        if (targets.labels.numel() > 0) {
            (void)taskLoss(network(), output, batch, &losses);
            losses = losses.to(at::kCPU, at::kDouble);
            sums.loss += losses.sum().item<double>();
            sums.lossWeight += static_cast<double>(losses.numel());
            at::Tensor terms = losses;
            if (metric == Metric::accuracy)
                terms =
                    (output.logits.index_select(0, targets.rows.to(output.logits.device())).argmax(-1).to(at::kCPU) ==
                     targets.labels)
                        .to(at::kDouble);
            value.index_add_(0, targets.sample, terms);
            weight.index_add_(0, targets.sample, at::ones({terms.size(0)}, at::kDouble));
        }
    }
    sums.value.insert(sums.value.end(), value.data_ptr<double>(), value.data_ptr<double>() + rows);
    sums.weight.insert(sums.weight.end(), weight.data_ptr<double>(), weight.data_ptr<double>() + rows);
    const at::Tensor lengths = output.packing.counts().to(at::kDouble);
    sums.work.samples += static_cast<double>(rows);
    sums.work.tokens += lengths.sum().item<double>();
    sums.work.pairs += lengths.square().sum().item<double>();
    if (!network().architecture.encoderDecoder()) return;
    const at::Tensor sources = output.source.counts().to(at::kDouble);
    sums.work.sourceTokens += sources.sum().item<double>();
    sums.work.sourcePairs += sources.square().sum().item<double>();
    sums.work.crossPairs += (lengths * sources).sum().item<double>();
}

// Packs weights, and measures break-even shares where the executor has a choice, so that no pass is timed with that in
// it.
void Measurement::State::prepare() {
    if (prepared) return;
    const auto most = 4 * tokensOfABatch(model.transformer(), batches);
    for (std::size_t site = 0; site < network().sites.size(); ++site) {
        const MoeLayer* layer = model.layer(site);
        if (!layer || !layer->experts.sparse) continue;
        if (options.executor == ExecutorKind::sparseBf16)
            (void)layer->experts.sparse->experts<kernels::Bfloat16>(layer->experts);
        else
            for (const std::int64_t tokens : {16, 128, 1024})
                if (tokens <= most) layer->experts.sparse->prepare(layer->experts, tokens);
    }
    prepared = true;
}

// Where the first site is that does not run as the dense model's.
std::optional<Place> Measurement::State::firstOf(const std::vector<SelectionRule>& rules) const {
    for (std::size_t site = 0; site < rules.size(); ++site)
        if (model.layer(site) && !runsEverything(rules[site])) return network().placeOf(site);
    return std::nullopt;
}

// Kept from the second point on; nothing where that would take too much memory.
const TimedPrefix* Measurement::State::prefixFor(const Batch& batch, std::int64_t index, const Place& place) {
    TimedPrefix& kept = prefixes[static_cast<std::size_t>(index)];
    if (kept.prefix && kept.prefix->place == place) return &kept;
    if (!kept.prefix && prefixBytes > mostPrefixBytes(network())) return nullptr;
    const auto start = std::chrono::steady_clock::now();
    auto prefix = std::make_shared<const Prefix>(runUntil(network(), place, batch, kept.prefix.get()));
    waitFor(prefix->x);
    const bool goesOn = kept.prefix && kept.prefix->place <= place;
    kept.seconds = (goesOn ? kept.seconds : 0) + secondsSince(start);
    prefixBytes += bytesOf(*prefix) - (kept.prefix ? bytesOf(*kept.prefix) : 0);
    kept.prefix = std::move(prefix);
    return &kept;
}

Sums Measurement::State::run(const SiteRules* rule, const Job& job) {
    const c10::InferenceMode guard;
    const Task task = network().architecture.output.task;
    Sums sums;
    sums.executed.assign(network().sites.size(), 0);
    Hooks hooks;
    std::vector<SelectionRule> rules;  // by site
    if (rule)
        for (const Site& site : network().sites) rules.push_back(rule->at(site.id));
    if (rule && hasOwnKernels(options.executor)) prepare();
    if (rule)
        hooks.replace = [&](std::size_t site, const at::Tensor& x) -> at::Tensor {
            const MoeLayer* layer = model.layer(site);
            if (!layer || runsEverything(rules[site])) return {};
            const MoeOutput output = moeForward(*layer, x, rules[site], options.executor);
            sums.executed[site] += static_cast<double>(executedPerToken(*layer, output).sum().item<std::int64_t>());
            return output.y;
        };
    const std::optional<Place> shared = measured ? firstOf(rules) : std::nullopt;
    measured = measured || rule;
    const double share = textMetric(metric) ? 0.1 : 1;  // of the time; writing takes the rest
    const Job passes = job.part(0, share);
    for (std::int64_t i = 0; i < batches.count(); ++i) {
        job.throwIfStopped();
        Batch batch = batches.batch(i);
        // a language model predicts the text itself, whatever else the data set says about it
        if (task == Task::languageModel && batch.labels.size() != batch.tokenIds.size()) batch.labels = batch.tokenIds;
        const TimedPrefix* begun = shared ? prefixFor(batch, i, *shared) : nullptr;
        const auto start = std::chrono::steady_clock::now();
        const NetworkOutput output = network().forward(batch, hooks, nullptr, begun ? begun->prefix.get() : nullptr);
        waitFor(output.hidden);
        sums.seconds += secondsSince(start) + (begun ? begun->seconds : 0);
        score(batch, output, i, rule == nullptr, sums);
        passes.report(static_cast<double>(i + 1) / static_cast<double>(batches.count()),
                      Sentence::tr("batch %1 of %2", i + 1, batches.count()));
    }
    if (textMetric(metric)) write(rule, sums, job.part(share, 1));
    for (std::size_t site = 0; site < rules.size(); ++site)
        if (const MoeLayer* layer = model.layer(site))
            if (runsEverything(rules[site]))
                sums.executed[site] =
                    sums.work.tokensAt(model.costModel().sites[site]) * static_cast<double>(layer->experts.experts());
    return sums;
}

void Measurement::State::write(const SiteRules* rule, Sums& sums, const Job& job) const {
    const TranslationTask& task = *options.translation;
    TranslateOptions translation = task.options;
    translation.rule = rule ? *rule : SiteRules(RuleKind::all, 0);
    translation.executor = options.executor;
    const Translations written = translateAll(model, task.sources, task.batchSize, translation, job);
    const TextMetric& row = *textMetric(metric);
    sums.texts = Matrix<double>(std::ssize(task.sources), row.terms);
    for (std::size_t i = 0; i < task.sources.size(); ++i)
        row.count(task.tokenizer->decode(written.texts[i].ids), task.references[i],
                  sums.texts.row(static_cast<std::int64_t>(i)));
    sums.seconds = written.seconds;
}

// The point's quality with its interval.
void Measurement::State::judge(const Sums& sums, OperatingPoint& point) const {
    if (const TextMetric* texts = textMetric(metric)) {
        std::vector<double> whole(static_cast<std::size_t>(texts->terms));
        for (std::int64_t i = 0; i < sums.texts.rows; ++i)
            std::ranges::transform(whole, sums.texts.row(i), whole.begin(), std::plus<>());
        point.quality = texts->score(whole);
        const Interval interval = bootstrapInterval(sums.texts, texts->score, options.seed);
        point.qualityLow = interval.low;
        point.qualityHigh = interval.high;
        return;
    }
    const bool exponential = metric == Metric::perplexity;
    const auto finish = [&](double mean) {
        return exponential ? std::exp(mean) : mean;
    };
    double value = 0, weight = 0;
    for (std::size_t i = 0; i < sums.value.size(); ++i) {
        value += sums.value[i];
        weight += sums.weight[i];
    }
    if (weight <= 0)
        throw Error(ErrorCode::badData, Sentence::tr("No label was counted in %1 samples.", sums.value.size()),
                    Sentence::tr("Use data with labels."));
    point.quality = finish(value / weight);
    const Interval interval = bootstrapInterval(sums.value, sums.weight, options.seed);
    point.qualityLow = finish(interval.low);
    point.qualityHigh = finish(interval.high);
}

OperatingPoint Measurement::State::summarise(const SiteRules& rule, const Sums& sums, bool dense) const {
    OperatingPoint point;
    point.rule = rule;
    judge(sums, point);
    if (sums.lossWeight > 0) point.loss = sums.loss / sums.lossWeight;
    point.count = static_cast<std::int64_t>(sums.value.size());
    const double denseMacs = model.costModel().dense(sums.work);
    double macs = denseMacs;
    if (!dense) {
        double sites = 0;
        for (std::size_t site = 0; site < sums.executed.size(); ++site) {
            const double tokens = sums.work.tokensAt(model.costModel().sites[site]);
            point.expertsPerSite.push_back(tokens > 0 ? sums.executed[site] / tokens : 0);
            if (!model.layer(site)) continue;
            point.expertsMean += point.expertsPerSite.back();
            ++sites;
        }
        if (sites > 0) point.expertsMean /= sites;
        macs = model.costModel().converted(sums.work, point.expertsPerSite);
    }
    point.macsPerSample = macs / sums.work.samples;
    point.macsShare = macs / denseMacs;
    point.millisecondsPerSample = 1000 * sums.seconds / sums.work.samples;
    return point;
}

Measurement::Measurement(ConvertedModel model, Batches batches, Metric metric, MeasureOptions options)
    : state_(std::make_unique<State>(State{std::move(model), std::move(batches), metric, std::move(options)})) {
    state_->reference.resize(static_cast<std::size_t>(state_->batches.count()));
    state_->prefixes.resize(state_->reference.size());
    if (textMetric(metric) && !state_->options.translation)
        throw Error(ErrorCode::internal, Sentence::tr("Measurement: no translation task for %1.", name(metric)));
}
Measurement::~Measurement() = default;
Measurement::Measurement(Measurement&&) noexcept = default;
Measurement& Measurement::operator=(Measurement&&) noexcept = default;

OperatingPoint Measurement::dense(const Job& job) {
    return state_->summarise(SelectionRule{RuleKind::all, 0}, state_->run(nullptr, job), true);
}

OperatingPoint Measurement::point(const SiteRules& rule, const Job& job) {
    checkSites(rule, state_->network().sites);
    const bool missing = std::ranges::any_of(state_->reference, [](const auto& kept) { return !kept.defined(); });
    if (state_->needsReference() && missing) (void)state_->run(nullptr, job);
    return state_->summarise(rule, state_->run(&rule, job), false);
}

std::int64_t tokensOfABatch(const Transformer& model, const Batches& batches) {
    const auto tokens =
        batches.tokenCount() > 0 ? batches.tokenCount() : batches.sampleCount() * model.fixedLength();  // of images
    return tokens / std::max<std::int64_t>(1, batches.count());
}

Metric metricFor(const Transformer& model, const Dataset& data) {
    switch (model.architecture().output.task) {
        case Task::languageModel:
        case Task::sequenceToSequence: return Metric::perplexity;
        case Task::classification: return data.info().labelNames.empty() ? Metric::divergence : Metric::accuracy;
        case Task::maskedLanguageModel: return Metric::divergence;
        case Task::embedding: return Metric::cosine;
    }
    return Metric::cosine;
}

Sweep runSweep(const ConvertedModel& model, const Batches& batches, Metric metric, const SweepOptions& options,
               const Sweep* done, const std::function<void(const Sweep&)>& onPoint, const Job& job) {
    const auto start = std::chrono::steady_clock::now();
    Sweep sweep;
    sweep.metric = metric;
    for (std::size_t s = 0; s < model.transformer().sites().size(); ++s) {
        sweep.sites.push_back(model.transformer().sites()[s].id);
        sweep.experts.push_back(model.costModel().sites[s].experts);
    }
    double before = 0;
    const bool same = done && done->metric == metric && done->sites == sweep.sites && done->experts == sweep.experts;
    if (same) {
        sweep.dense = done->dense;
        before = done->seconds;
    }
    Measurement measurement(model, batches, metric, options.measure);
    const auto& rules = options.rules;
    const double steps = static_cast<double>(rules.size()) + 1;
    if (!same || done->dense.count == 0) sweep.dense = measurement.dense(job.part(0, 1 / steps));
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto known = same ? std::ranges::find(done->points, rules[i], &OperatingPoint::rule)
                                : std::vector<OperatingPoint>::const_iterator{};
        if (same && known != done->points.end()) {
            sweep.points.push_back(*known);
        } else {
            const double at = static_cast<double>(i + 1) / steps;
            sweep.points.push_back(measurement.point(rules[i], job.part(at, at + 1 / steps)));
        }
        sweep.seconds = before + secondsSince(start);
        if (onPoint) onPoint(sweep);
    }
    if (options.measure.executor == ExecutorKind::sparse) {
        sweep.breakEven.assign(sweep.sites.size(), std::nan(""));
        for (const SiteBreakEven& site : breakEvenShares(model, tokensOfABatch(model.transformer(), batches)))
            sweep.breakEven[static_cast<std::size_t>(std::ranges::find(sweep.sites, site.site) - sweep.sites.begin())] =
                site.share;
    }
    return sweep;
}

}  // namespace dynak
