// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a forward pass, for passes over one batch that are alike up to a site: a sweep runs attention and
// embeddings before its first site once, not once a point.
#pragma once

#include "core/transformer/internal/attention.h"

namespace dynak {

struct Prefix {
    Place place;       // the branch that runs next
    at::Tensor x;      // [N, width] the sum that the branch adds to
    at::Tensor input;  // [N, width] what entered the branch's block
    PassContext context;
};

// Runs the dense network on `batch` up to `place`; from where `from`, a prefix of the same batch, ends, unless that is
// beyond it. Throws as Network::forward does.
[[nodiscard]] Prefix runUntil(const Network& network, const Place& place, const Batch& batch,
                              const Prefix* from = nullptr);

[[nodiscard]] std::int64_t bytesOf(const Prefix& prefix);

}  // namespace dynak
