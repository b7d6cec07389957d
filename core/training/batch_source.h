// SPDX-License-Identifier: GPL-3.0-or-later
// Where a training run takes its batches from.
#pragma once

#include <cstdint>
#include <memory>

#include "core/data/batch.h"
#include "core/data/batching.h"

namespace dynak {

// A batch is a function of the step (and of what the source was made with) alone: whatever is random in it is drawn
// from a seed and the step. The step is therefore the whole position in the data, and a resumed run needs no more.
class BatchSource {
public:
    virtual ~BatchSource() = default;

    [[nodiscard]] virtual Batch batch(std::int64_t step) const = 0;
    // Batches until every sample was seen once; 0 where samples are drawn anew for ever.
    [[nodiscard]] virtual std::int64_t stepsPerEpoch() const { return 0; }
};

// The batches of a data set, in another random order each epoch.
[[nodiscard]] std::unique_ptr<BatchSource> datasetSource(Batches batches, std::uint64_t seed);

}  // namespace dynak
