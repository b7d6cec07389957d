// SPDX-License-Identifier: GPL-3.0-or-later
// How good a split is, in figures that do not depend on the method that made it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/tensor.h"
#include "core/profile/coactivation.h"

namespace dynak {

// `rows` [neurons, width], each divided by its L2 norm (at least 1e-12, as F.normalize does: zero rows stay zero).
[[nodiscard]] Matrix<float> normalisedRows(std::span<const float> rows, std::int64_t neurons, std::int64_t width);

// The sum of squared distances of `rows` to the mean of their expert.
[[nodiscard]] double kmeansObjective(const Matrix<float>& rows, std::span<const std::int32_t> expertOf,
                                     std::int64_t experts);

// The share 0 … 1 of the co-activations of two different neurons whose neurons share an expert; 0 when there are none.
[[nodiscard]] double insideCoactivation(const CoactivationCounts& counts, std::span<const std::int32_t> expertOf);

}  // namespace dynak
