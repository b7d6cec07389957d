// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/result_names.h"

namespace dynak {

using json = nlohmann::json;

namespace {

// What made the model, in front of a result's name: "mlp-relu-hoyer0.002-"; empty for the project's own.
std::string trainingsOf(const json& recipe) {
    std::string text;
    if (recipe["replace-projections"]["enabled"] == true) text += "mlp-";
    if (const json& relufy = recipe["relufy"]; relufy["enabled"] == true)
        text += relufy["gated"] == "both" ? "drelu-" : "relu-";
    if (const json& sparsify = recipe["sparsify"]; sparsify["enabled"] == true)
        text += sparsify["penalty"].get<std::string>() + sparsify["alpha"].dump() + "-";
    return text;
}

}  // namespace

ResultNames resultNames(const json& recipe) {
    const json& partition = recipe["partition"];
    const std::int64_t experts = partition["experts"];
    const std::int64_t size = partition["expertSize"];
    ResultNames names;
    names.partition = trainingsOf(recipe) + partition["method"].get<std::string>() +
                      (size > 0      ? "-size" + std::to_string(size)
                       : experts > 0 ? "-" + std::to_string(experts)
                                     : "");
    names.routers = names.partition + "." + recipe["fit-routers"]["kind"].get<std::string>();
    names.sweep = names.routers + "." + recipe["sweep"]["rule"].get<std::string>();
    names.allocations = names.routers + "." + recipe["allocate"]["rule"].get<std::string>() + ".by-site";
    return names;
}

}  // namespace dynak
