// SPDX-License-Identifier: GPL-3.0-or-later
// Forward passes that turn a selection rule into an operating point.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/base/job.h"
#include "core/data/batching.h"
#include "core/moe/converted_model.h"
#include "core/moe/executor.h"
#include "core/sweep/sweep.h"

namespace dynak {

struct TranslationTask;

struct MeasureOptions {
    ExecutorKind executor = ExecutorKind::sparse;
    std::uint64_t seed = 1;                              // of the bootstrap
    std::shared_ptr<const TranslationTask> translation;  // of the same samples: what metrics of texts need
};

// The metric that a model and data allow: accuracy with labels; perplexity of language models; without labels the
// divergence from the dense model's outputs; without a head the cosine to its embeddings.
[[nodiscard]] Metric metricFor(const Transformer& model, const Dataset& data);

// Real tokens of a batch, on average.
[[nodiscard]] std::int64_t tokensOfABatch(const Transformer& model, const Batches& batches);

// Measures points over the same batches. What a label-free metric compares with is computed once and kept. Metrics of
// texts (text_metric.h) let the model write each text under the rule, which is timed; loss, experts and MACs are those
// of the references, so that costs do not follow the lengths of the texts.
class Measurement {
public:
    Measurement(ConvertedModel model, Batches batches, Metric metric, MeasureOptions options = {});
    ~Measurement();
    Measurement(Measurement&&) noexcept;
    Measurement& operator=(Measurement&&) noexcept;

    // The model as it was opened; its cost has no routers.
    [[nodiscard]] OperatingPoint dense(const Job& job = {});
    // The converted model under `rule`. A site whose rule runs every expert (tau = 0) runs its dense layer: the same
    // numbers to the last bit, at the cost of experts and routers. Throws Error{stopped, badData, badArgument}.
    [[nodiscard]] OperatingPoint point(const SiteRules& rule, const Job& job = {});

private:
    struct State;
    std::unique_ptr<State> state_;
};

struct SweepOptions {
    std::vector<SiteRules> rules;  // see spreadRules
    MeasureOptions measure;
};

// Measures the dense point and every rule. Points that `done` holds already are taken over, so that a stopped sweep
// goes on. `onPoint`, when given, sees the sweep after each point: what was finished before a stop is kept.
[[nodiscard]] Sweep runSweep(const ConvertedModel& model, const Batches& batches, Metric metric,
                             const SweepOptions& options, const Sweep* done = nullptr,
                             const std::function<void(const Sweep&)>& onPoint = {}, const Job& job = {});

}  // namespace dynak
