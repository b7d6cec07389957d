// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/estimate.h"

namespace dynak {

// How fast stages ran on this machine, whatever the project: kept with the program's settings.
[[nodiscard]] StageRates keptRates();
// After a stage ran. The newest counts half, so that one odd run does not spoil the guesses.
void keepRate(const Project& project, const nlohmann::json& recipe, const std::string& stage);

}  // namespace dynak
