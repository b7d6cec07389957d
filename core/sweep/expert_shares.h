// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/sweep/sweep.h"

namespace dynak {

// [experts] the share of tokens that run each expert of one site under a rule, predicted from stored router scores.
// Of every `step`-th token: for a slider that asks many times. Throws Error{badArgument} where `site` is not among
// them.
[[nodiscard]] std::vector<double> expertShares(const TokenScores& scores, std::string_view site, const SiteRules& rule,
                                               std::int64_t step = 1);

}  // namespace dynak
