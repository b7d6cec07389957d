// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/base/tensor.h"

namespace dynak {

struct LayoutPoint {
    double x = 0, y = 0;  // in [0, 1]

    [[nodiscard]] bool operator==(const LayoutPoint&) const = default;
};

// Places for the vertices of a graph such that those joined by large weights are near: forces of Fruchterman and
// Reingold (Software: Practice and Experience 21, 1991), attraction along the `strongest` edges of each vertex. The
// same input and seed give the same places. `weights` [n, n]: symmetric, not negative; the diagonal is ignored.
// Throws Error{stopped}.
[[nodiscard]] std::vector<LayoutPoint> forceLayout(const Matrix<double>& weights, std::int64_t strongest,
                                                   std::uint64_t seed, const Job& job = {});

}  // namespace dynak
