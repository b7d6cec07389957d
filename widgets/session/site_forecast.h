// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/session/results.h"
#include "widgets/session/tau_curve.h"

namespace dynak {

// Mean executed experts a token of each site with stored scores, in their order, from so many tokens that it takes a
// part of a frame only. Empty where there are none.
[[nodiscard]] std::vector<double> expertsBySite(const ScoreIndex& index, const SiteRules& rules);

// What sites with values of their own change against `common`, the reading where all have the common value. Experts and
// cost: counted in the stored scores of those sites, with the cost of an expert by closed form. Quality and time: each
// site has its share of the curve's change from the common value to its own.
[[nodiscard]] Reading forecast(const Results& results, const TauCurve& curve, const SiteRules& rules, Reading common);

}  // namespace dynak
