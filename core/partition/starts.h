// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/partition/partition.h"

namespace dynak {

// What one start of a local search ended with.
struct Start {
    std::vector<std::int32_t> expertOf;
    double inside = 0;  // more is better
};

// Runs `search` from plan.restarts seeds on up to plan.threads threads and returns the best split; of equal ones the
// first, so the number of threads does not matter. Throws Error{stopped} and what `search` throws.
[[nodiscard]] std::vector<std::int32_t> bestOfStarts(const std::string& site, const SplitPlan& plan, const Job& job,
                                                     const std::function<Start(std::uint64_t seed)>& search);

}  // namespace dynak
