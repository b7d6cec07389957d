// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the weights are numbers. Reads every byte, so it is not part of opening.
#pragma once

#include "core/base/job.h"
#include "core/checkpoint/checkpoint.h"

namespace dynak {

// Throws Error{badModel} naming the first tensor (by name) that holds NaN or an infinity and its flat, row-major index;
// Error{badFile} for a tensor whose dtype Dynak does not read, Error{stopped}.
void checkFinite(const Checkpoint& checkpoint, const Job& job);

}  // namespace dynak
