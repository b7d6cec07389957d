// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/router/site_fit.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dynak {

using nlohmann::json;

const FitLine* keptLine(const SiteFit& fit) {
    return fit.lines.empty() ? nullptr : &*std::ranges::min_element(fit.lines, {}, &FitLine::heldOutLoss);
}

std::int64_t stepsOf(const std::vector<SiteFit>& fits) {
    std::int64_t steps = 0;
    for (const SiteFit& fit : fits)
        if (!fit.lines.empty()) steps += fit.lines.back().step;
    return steps;
}

json toJson(const SiteFit& fit) {
    json steps = json::array(), train = json::array(), heldOut = json::array();
    for (const FitLine& line : fit.lines) {
        steps.push_back(line.step);
        train.push_back(line.trainLoss);
        heldOut.push_back(line.heldOutLoss);
    }
    return {{"site", fit.site},
            {"kind", name(fit.kind)},
            {"steps", fit.steps},
            {"step", std::move(steps)},
            {"train_loss", std::move(train)},
            {"held_out_loss", std::move(heldOut)},
            {"rank_correlation", fit.rankCorrelation ? json(*fit.rankCorrelation) : json()}};
}

SiteFit siteFit(const json& object) {
    SiteFit fit;
    fit.site = object.at("site");
    fit.kind = routerNamed(object.at("kind").get<std::string>());
    fit.steps = object.at("steps");
    const json &steps = object.at("step"), &train = object.at("train_loss"), &heldOut = object.at("held_out_loss");
    for (std::size_t i = 0; i < steps.size(); ++i)
        fit.lines.push_back({steps.at(i).get<std::int64_t>(), train.at(i).get<double>(), heldOut.at(i).get<double>()});
    if (const json& found = object.at("rank_correlation"); !found.is_null()) fit.rankCorrelation = found.get<double>();
    return fit;
}

}  // namespace dynak
