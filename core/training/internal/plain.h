// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/internal/torch.h"

namespace dynak {

// Whether loops of our own can go over its numbers: float32, one after the other in the CPU's memory.
[[nodiscard]] inline bool plain(const at::Tensor& tensor) {
    return tensor.is_cpu() && tensor.is_contiguous() && tensor.scalar_type() == at::kFloat;
}

}  // namespace dynak
