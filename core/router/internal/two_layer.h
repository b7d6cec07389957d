// SPDX-License-Identifier: GPL-3.0-or-later
// The two-layer predictor without biases and its training. The gradient is written out: it is three products, and
// needs no autograd.
#pragma once

#include <vector>

#include "core/base/job.h"
#include "core/internal/torch.h"
#include "core/router/internal/router_row.h"

namespace dynak {

struct TwoLayer {
    at::Tensor first;                      // [w, d]
    at::Tensor second;                     // [E, w]
    Activation hidden = Activation::relu;  // or tanh
};

// Outputs o [n, E] before the output function, and targets [n, E]; returns the mean over elements and, where
// `gradient` is given, sets it to d loss / d o.
using OutputLoss = double (*)(const at::Tensor& o, const at::Tensor& target, at::Tensor* gradient);

// (|o| - target)².
double squaredErrorOfAbsolute(const at::Tensor& o, const at::Tensor& target, at::Tensor* gradient);
// Binary cross-entropy of logits o in nats.
double crossEntropyOfLogits(const at::Tensor& o, const at::Tensor& target, at::Tensor* gradient);

[[nodiscard]] at::Tensor outputs(const TwoLayer& net, const at::Tensor& x);

struct TwoLayerGradient {
    double loss = 0;
    at::Tensor first, second;
};

[[nodiscard]] TwoLayerGradient gradient(const TwoLayer& net, const at::Tensor& x, const at::Tensor& target,
                                        OutputLoss loss);

struct TwoLayerTask {
    at::Tensor inputs;   // [N, d] float
    at::Tensor targets;  // [N, E] float, near unit scale
    at::Tensor train, heldOut;
    Activation hidden = Activation::relu;
    OutputLoss loss = squaredErrorOfAbsolute;
};

struct TwoLayerFit {
    TwoLayer net;  // the one with the least held-out loss
    RouterLoss loss;
};

// AdamW on batches drawn from the training tokens; the inputs are scaled to unit root mean square per feature while
// training and the scale is folded into `first`. Throws Error{stopped} within a batch.
[[nodiscard]] TwoLayerFit fitTwoLayer(const TwoLayerTask& task, const RouterOptions& options, const Job& job,
                                      const CheckListener& onCheck = {});

// Row-major copy for a SiteRouter.
[[nodiscard]] std::vector<float> toVector(const at::Tensor& matrix);

}  // namespace dynak
