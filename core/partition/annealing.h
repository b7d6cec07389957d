// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/base/tensor.h"

namespace dynak {

// Swaps to a local optimum, then simulated annealing (Kirkpatrick et al. 1983): a neuron changes places with one of an
// expert in which a neuron lies that is close to it, gladly where the weight inside experts gains and the colder it
// gets the seldomer where it loses; then swaps again. Never worse than `expertOf`. `weights` as of Grouping, sizes
// equal. Throws Error{stopped}.
[[nodiscard]] std::vector<std::int32_t> annealed(const Matrix<float>& weights, std::vector<std::int32_t> expertOf,
                                                 std::int64_t experts, std::uint64_t seed, const Job& job = {});

}  // namespace dynak
