// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/internal/torch.h"

namespace dynak {

// (Σ|a|)² / Σa² of each row of `values` [N, f], in float32 or wider: about its number of active neurons, 1 … f; 0 for a
// token at rest (METHOD §1.2). Float32 and bfloat16 on the CPU are read once in each direction, where Torch's own
// operations go through memory a dozen times.
[[nodiscard]] at::Tensor squaredHoyer(const at::Tensor& values);

}  // namespace dynak
