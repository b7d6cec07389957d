// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/quantile.h"

namespace dynak {

struct Contender {
    std::string name;
    std::function<void(int round)> run;
};

// Milliseconds [contender][round] of repetitions in turns, their order reversed every other round, so that a change of
// clock speed or load meets all alike. Two rounds before are not counted. Ends after `seconds`, but not before 5
// rounds. Throws Error{stopped} between two repetitions.
[[nodiscard]] std::vector<std::vector<double>> timeInRounds(const std::vector<Contender>& contenders, double seconds,
                                                            const Job& job);

// Interquartile range of a[i] / b[i] over its median.
[[nodiscard]] double spreadOfRatio(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace dynak
