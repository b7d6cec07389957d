// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/internal/torch.h"
#include "core/moe/selection_rule.h"

namespace dynak {

// `scores` [N, E] of a floating type, `anchor` = s_l; returns a Boolean mask [N, E].
// Agrees with the scalar rules of selection_rule.h to the last bit when the scores are float.
[[nodiscard]] at::Tensor selectExperts(const at::Tensor& scores, const SelectionRule& rule, double anchor = 0);

}  // namespace dynak
