// SPDX-License-Identifier: GPL-3.0-or-later
// Several conversions of one model in one project, on the same axes.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/pipeline/workbench.h"

namespace dynak {

struct NamedRecipe {
    std::string label;      // names the curve
    nlohmann::json recipe;  // {stage: {option: value}}
};

// The mean of sweeps over the same rules, point by point: cost, experts, time and quality. With two or more the
// interval of a quality is the 95 % one of Student's t over the sweeps, so it covers what seeds change; with one it
// stays that of the sweep. Points that some sweep lacks are left out. Throws Error{badArgument} where metrics or sites
// differ.
[[nodiscard]] Sweep meanSweep(const std::vector<Sweep>& sweeps);

// Half the width of the 95 % interval of a mean of `values` by Student's t; 0 for fewer than two.
[[nodiscard]] double intervalOfMean(const std::vector<double>& values);

struct ComparedSweep {
    std::string label;
    std::uint64_t seed = 0;
    Sweep sweep;
};

// Runs each recipe up to its sweep with each seed, which goes to every stage that trains, partitions or fits.
// Afterwards the project has one sweep a label, the mean over the seeds, and the partitions and routers of the last
// seed. A comparison that was stopped goes on: sweeps of finished seeds are kept under "label, seed 2" until all are
// there. Gives every single sweep. Throws what the stages throw; Error{badArgument} for equal labels.
std::vector<ComparedSweep> compareRecipes(Workbench& bench, const std::vector<NamedRecipe>& recipes,
                                          const std::vector<std::uint64_t>& seeds, const Job& job = {});

}  // namespace dynak
