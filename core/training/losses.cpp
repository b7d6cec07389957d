// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/losses.h"

namespace dynak {

at::Tensor crossEntropy(const at::Tensor& logits, const at::Tensor& labels, double smoothing) {
    const at::Tensor logs = at::log_softmax(logits, -1);
    const at::Tensor loss = at::nll_loss(logs, labels);
    return smoothing == 0 ? loss : loss * (1 - smoothing) - logs.mean() * smoothing;
}

at::Tensor divergence(const at::Tensor& logits, const at::Tensor& dense, double temperature) {
    const at::Tensor logs = at::log_softmax(logits / temperature, -1);
    const at::Tensor wanted = at::log_softmax(dense.detach() / temperature, -1);
    return (wanted.exp() * (wanted - logs)).sum(-1).mean() * (temperature * temperature);
}

at::Tensor relativeError(const at::Tensor& y, const at::Tensor& target) {
    const at::Tensor wanted = target.detach();
    return (y - wanted).square().mean() / wanted.square().mean().clamp_min(1e-12);
}

}  // namespace dynak
