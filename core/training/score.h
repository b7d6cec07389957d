// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/job.h"
#include "core/training/batch_source.h"
#include "core/transformer/transformer.h"

namespace dynak {

struct Score {
    double loss = 0;         // mean cross-entropy in nats over the counted labels
    double accuracy = 0;     // share of them that have the largest logit
    std::int64_t count = 0;  // labels: samples of a classifier, tokens of a language model
};

// Of the first `batches` batches of `source`, without gradients. Throws Error{stopped, badData}.
[[nodiscard]] Score scoreModel(const Transformer& model, const BatchSource& source, std::int64_t batches,
                               const Job& job = {});

}  // namespace dynak
