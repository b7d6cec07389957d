// SPDX-License-Identifier: GPL-3.0-or-later
// How long a stage will take, before it runs: guessed from how long such stages took, never promised.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/project/project.h"

namespace dynak {

// Seconds a unit of work, by what was run: "profile", "partition.kmeans". Of one machine.
using StageRates = std::map<std::string, double>;

// The work of a stage under canonical options, in units that are comparable between projects: multiply-accumulates of
// the part that takes most of the time. Nothing where the project does not say enough yet.
[[nodiscard]] std::optional<double> workOf(const Project& project, const nlohmann::json& recipe,
                                           const std::string& stage);
// Under which name its rate is kept.
[[nodiscard]] std::string rateName(const nlohmann::json& recipe, const std::string& stage);

// From the newest run of such a stage in the project, scaled by the work; else from the rates of other projects on this
// machine; else nothing.
[[nodiscard]] std::optional<double> estimatedSeconds(const Project& project, const nlohmann::json& recipe,
                                                     const std::string& stage, const StageRates& rates = {});
// What the newest run of a stage says about this machine; nothing where it failed or its work is not known.
[[nodiscard]] std::optional<double> measuredRate(const Project& project, const nlohmann::json& recipe,
                                                 const std::string& stage);

}  // namespace dynak
