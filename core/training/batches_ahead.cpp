// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/batches_ahead.h"

namespace dynak {

AugmentedBatch BatchesAhead::take(std::int64_t pass) {
    AugmentedBatch batch;
    if (next_.valid() && nextPass_ == pass) {
        batch = next_.get();
    } else {
        if (next_.valid()) next_.wait();  // a source serves one caller at a time
        batch = augmentedBatch(source_, options_, pass);
    }
    if (ahead_) {
        nextPass_ = pass + 1;
        next_ = std::async(std::launch::async,
                           [this, next = nextPass_] { return augmentedBatch(source_, options_, next); });
    }
    return batch;
}

Batch BatchesAhead::plain(std::int64_t pass) {
    if (next_.valid()) next_.wait();
    return source_.batch(pass);
}

}  // namespace dynak
