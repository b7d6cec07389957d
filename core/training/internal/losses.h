// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of a training loss, of any floating type.
#pragma once

#include "core/internal/torch.h"

namespace dynak {

// Mean cross-entropy in nats of logits [n, classes] with labels [n], of which the share `smoothing` is spread evenly
// over all classes (arXiv 1512.00567 §7).
[[nodiscard]] at::Tensor crossEntropy(const at::Tensor& logits, const at::Tensor& labels, double smoothing = 0);

// t² · KL(softmax(dense / t) ‖ softmax(logits / t)) in nats, mean over the rows of [n, classes]: gradients keep their
// size whatever t is (arXiv 1503.02531 §2). The dense side gets no gradient.
[[nodiscard]] at::Tensor divergence(const at::Tensor& logits, const at::Tensor& dense, double temperature);

// Mean square of y - target over the mean square of target: 0 equal, 1 as good as answering 0.
[[nodiscard]] at::Tensor relativeError(const at::Tensor& y, const at::Tensor& target);

}  // namespace dynak
