// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "core/data/batch.h"
#include "core/moe/converted_model.h"
#include "core/moe/executor.h"
#include "core/moe/site_rules.h"

namespace dynak {

// Transformer::forward with the converted sites run as dynamic-k MoE under `rules`; without taps. Also
// "experts.<site>" [tokens] (int64): how many experts each real token ran, in packed order, for each converted site.
[[nodiscard]] std::map<std::string, Tensor> forwardConverted(const ConvertedModel& model, const Batch& batch,
                                                             const SiteRules& rules,
                                                             ExecutorKind executor = ExecutorKind::sparse);

}  // namespace dynak
