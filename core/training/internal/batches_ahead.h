// SPDX-License-Identifier: GPL-3.0-or-later
// A graphics card need not wait for the next batch to be read and augmented: a thread makes it meanwhile.
#pragma once

#include <cstdint>
#include <future>

#include "core/training/internal/augmentation.h"

namespace dynak {

class BatchesAhead {
public:
    // `ahead`: make the batch of the pass that follows while one is worked on. On the CPU that would only take turns.
    BatchesAhead(const BatchSource& source, const TrainingOptions& options, bool ahead)
        : source_(source), options_(options), ahead_(ahead) {}

    // As augmentedBatch(source, options, pass), whose errors it throws.
    [[nodiscard]] AugmentedBatch take(std::int64_t pass);
    // The batch as it is in the data, without augmentation.
    [[nodiscard]] Batch plain(std::int64_t pass);

private:
    const BatchSource& source_;
    const TrainingOptions& options_;
    bool ahead_;
    std::future<AugmentedBatch> next_;  // of nextPass_; its end waits for the thread
    std::int64_t nextPass_ = -1;
};

}  // namespace dynak
