// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as a training shows them: shifted, mirrored, mixed. A function of the batch, the options and a seed.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/data/batch.h"
#include "core/training/batch_source.h"
#include "core/training/options.h"

namespace dynak {

// The second labels of mixed pictures: a loss is share · loss(labels) + (1 - share) · loss(others).
struct Mixture {
    std::vector<std::int64_t> others;  // [size], or empty: nothing was mixed
    double share = 1;
};

// Changes the pixels in place; batches of text stay as they are. Where both mixup and CutMix are asked for, each batch
// draws one of them.
[[nodiscard]] Mixture augment(Batch& batch, const AugmentationOptions& options, Random random);

struct AugmentedBatch {
    Batch batch;
    Mixture mixture;
};

// The batch of forward pass `pass`, drawn with options.seed and the pass alone.
[[nodiscard]] AugmentedBatch augmentedBatch(const BatchSource& source, const TrainingOptions& options,
                                            std::int64_t pass);

// Beta(a, a) by two gamma variates.
[[nodiscard]] double drawBeta(double a, Random& random);

}  // namespace dynak
