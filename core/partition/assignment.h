// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/base/tensor.h"

namespace dynak {

// The assignment of items to groups of equal size with the least sum of costs (exact up to rounding of doubles).
// `costs` [items, groups], finite; items must be a multiple of groups. Returns the group of each item.
// Shortest augmenting paths on the graph of groups: an edge a -> b costs what the cheapest item of a pays to move to b.
[[nodiscard]] std::vector<std::int32_t> assignBalanced(const Matrix<float>& costs, const Job& job = {});

}  // namespace dynak
