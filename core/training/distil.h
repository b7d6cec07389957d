// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/train.h"

namespace dynak {

// Teaches each MLP of `model` that stands for a projection of `dense` the projection's outputs on the dense model's own
// inputs (METHOD §6): no labels, and no error of one adds to the next. The loss is the mean over projections of the
// squared error as a share of the outputs' mean square (TrainingLine::sitesLoss), plus alpha times the sparsity
// penalty. Everything else of `model` stays. options.loss and .trainable do not count.
// Throws as train(), and Error{badModel} where the two do not have the same blocks.
TrainingResult distilProjections(Transformer& model, const Transformer& dense, const BatchSource& source,
                                 const TrainingOptions& options, const CheckpointOptions& checkpoint = {},
                                 const TrainingListener& listener = {}, const Job& job = {});

}  // namespace dynak
