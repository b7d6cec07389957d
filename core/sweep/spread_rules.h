// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/sweep/sweep.h"

namespace dynak {

// `count` values of a rule, from the one that runs everything to the strictest (tau = 1), spread by what they run and
// not by themselves: the share of experts, its mean over the sites of `scores`, falls as (1 − i / (count − 1))² does.
// So a curve's points reach over all its costs, closer together where few experts run, whatever the routers' scores
// look like. Fewer values where the scores know no more steps; each has three digits. Throws Error{badArgument} where
// the scores do not fit one another.
[[nodiscard]] std::vector<SiteRules> spreadRules(RuleKind kind, int count, const TokenScores& scores);

}  // namespace dynak
