// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/internal/torch.h"

namespace dynak {

// Returns when `result` is there. A graphics card computes behind the program's back: a clock that is read after a
// forward pass has seen how long it took to ask for it.
void waitFor(const at::Tensor& result);

}  // namespace dynak
