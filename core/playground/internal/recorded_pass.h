// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moe/converted_model.h"
#include "core/moe/executor.h"
#include "core/moe/site_rules.h"
#include "core/sweep/sweep.h"
#include "core/transformer/internal/network.h"

namespace dynak {

// The converted pass under a rule, dense where that runs everything; `scores` gets sites, anchors and router scores of
// each converted site, nothing of the tokens.
[[nodiscard]] NetworkOutput recordedPass(const ConvertedModel& model, const Batch& batch, const SiteRules& rule,
                                         ExecutorKind executor, TokenScores& scores);

}  // namespace dynak
