// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dynak {

// The value at `share` (0 … 1) of the sorted values, the nearest one that is there. There must be one.
[[nodiscard]] double quantile(std::vector<double> values, double share);
[[nodiscard]] double median(std::vector<double> values);

}  // namespace dynak
