// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/score.h"

#include "core/base/sentence.h"
#include "core/transformer/internal/network.h"

namespace dynak {

Score scoreModel(const Transformer& model, const BatchSource& source, std::int64_t batches, const Job& job) {
    const c10::InferenceMode guard;
    const Network& network = model.network();
    Score score;
    double correct = 0;
    for (std::int64_t i = 0; i < batches; ++i) {
        job.throwIfStopped();
        const Batch batch = source.batch(i);
        const NetworkOutput output = network.forward(batch);
        at::Tensor losses;
        static_cast<void>(taskLoss(network, output, batch, &losses));
        const Targets targets = countedTargets(network, output, batch);
        const at::Tensor chosen = output.logits.index_select(0, targets.rows.to(output.logits.device())).argmax(-1);
        correct += (chosen.cpu() == targets.labels).sum().item<double>();
        score.loss += losses.sum().item<double>();
        score.count += losses.numel();
        job.report(static_cast<double>(i + 1) / static_cast<double>(batches), Sentence::tr("measuring"));
    }
    if (score.count > 0) {
        score.loss /= static_cast<double>(score.count);
        score.accuracy = correct / static_cast<double>(score.count);
    }
    return score;
}

}  // namespace dynak
