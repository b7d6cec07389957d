// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transformer/internal/ffn.h"

namespace dynak {

// As ffnForward, for training: of a plain ReLU FFN in float32 on the CPU the second product and all of the backward
// pass leave out the neurons that rest, each for the tokens for which it does. That is five of the six products of a
// step, and the same numbers up to rounding, since a resting neuron's activation and slope are 0. Where more than a
// fifth of the activations are not 0 the dense products are faster and run instead, as for all other FFNs.
[[nodiscard]] at::Tensor restingFfnForward(const FfnWeights& weights, const at::Tensor& x, FfnTrace* trace);

}  // namespace dynak
