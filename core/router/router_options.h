// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/router/router.h"

namespace dynak {

// How routers are fitted, the same for every site. Kinds that are not trained use `seed` and `heldOutShare` only.
struct RouterOptions {
    RouterKind kind = RouterKind::regression;
    std::int64_t hidden = 128;     // w
    std::int64_t steps = 1500;     // of AdamW, at most; the learning rate falls to 0 over them as half a cosine
    std::int64_t batchSize = 512;  // tokens
    double learningRate = 3e-3;
    double weightDecay = 0;     // decoupled
    double heldOutShare = 0.1;  // of the tokens; drawn at random, never trained on
    std::int64_t patience = 8;  // stop after so many of 40 checks without a better held-out loss; 0: never
    std::uint64_t seed = 0;
};

// Throws Error{badArgument} that names the option which cannot work.
void check(const RouterOptions& options);

}  // namespace dynak
