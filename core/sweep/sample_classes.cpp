// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sample_classes.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/moe/executor.h"
#include "core/moe/internal/moe_layer.h"
#include "core/transformer/internal/network.h"

namespace dynak {

SampleClasses sampleClasses(const ConvertedModel& model, const Batches& batches, const SiteRules& rule,
                            std::span<const std::int64_t> wanted, std::uint64_t seed, const Job& job) {
    const c10::InferenceMode guard;
    const Network& network = model.transformer().network();
    if (network.architecture.output.task != Task::classification)
        throw Error(ErrorCode::badModel, Sentence::tr("The model gives no classes."),
                    Sentence::tr("Open a classifier."));
    Hooks hooks;
    hooks.replace = [&](std::size_t site, const at::Tensor& x) -> at::Tensor {
        const MoeLayer* layer = model.layer(site);
        return layer ? moeForward(*layer, x, rule.at(network.sites[site].id), ExecutorKind::sparse).y : at::Tensor();
    };
    SampleClasses found;
    found.rule = rule;
    const auto order = Random(seed).permutation(batches.count());
    for (std::size_t i = 0; i < order.size() && found.samples.size() < wanted.size(); ++i) {
        job.throwIfStopped();
        job.report(static_cast<double>(found.samples.size()) / static_cast<double>(wanted.size()),
                   Sentence::tr("classes of samples"));
        const Batch batch = batches.batch(order[i]);
        const auto isWanted = [&](std::int64_t sample) {
            return std::ranges::find(wanted, sample) != wanted.end();
        };
        if (std::ranges::none_of(batch.samples, isWanted)) continue;
        const at::Tensor logits = network.forward(batch, hooks).logits;
        const auto [confidence, prediction] = at::softmax(logits.to(at::kCPU, at::kDouble), -1).max(-1);
        for (std::size_t row = 0; row < batch.samples.size(); ++row) {
            if (!isWanted(batch.samples[row])) continue;
            found.samples.push_back(batch.samples[row]);
            found.predictions.push_back(prediction[static_cast<std::int64_t>(row)].item<std::int64_t>());
            found.confidences.push_back(confidence[static_cast<std::int64_t>(row)].item<double>());
        }
    }
    return found;
}

}  // namespace dynak
