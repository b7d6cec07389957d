// SPDX-License-Identifier: GPL-3.0-or-later
// What results are called in a project. Those whose options differ in the name live side by side.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace dynak {

// From the options of a canonical recipe: "kmeans-64", "kmeans-64.regression", "kmeans-64.regression.tau",
// "kmeans-64.regression.tau.by-site".
struct ResultNames {
    std::string partition, routers, sweep, allocations;
};
[[nodiscard]] ResultNames resultNames(const nlohmann::json& recipe);

}  // namespace dynak
