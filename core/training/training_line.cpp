// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/train.h"

namespace dynak {

using nlohmann::json;

json toJson(const TrainingLine& line) {
    json sites = json::array();
    for (const auto& site : line.sites)
        sites.push_back({{"site", site.site}, {"exact_zero", site.exactZero}, {"near_zero", site.nearZero}});
    return {{"step", line.step},
            {"steps", line.steps},
            {"loss", line.taskLoss},
            {"logits_loss", line.logitsLoss},
            {"sites_loss", line.sitesLoss},
            {"penalty", line.penalty},
            {"alpha", line.alpha},
            {"learning_rate", line.learningRate},
            {"resting_share", line.restingShare},
            {"accuracy", line.accuracy ? json(*line.accuracy) : json()},
            {"tokens_per_second", line.tokensPerSecond},
            {"seconds_left", line.secondsLeft},
            {"sites", std::move(sites)},
            {"warning", toJson(line.warning)}};
}

TrainingLine trainingLine(const json& object) {
    TrainingLine line;
    line.step = object.at("step");
    line.steps = object.value("steps", std::int64_t{0});
    line.taskLoss = object.at("loss");
    line.logitsLoss = object.at("logits_loss");
    line.sitesLoss = object.at("sites_loss");
    line.penalty = object.at("penalty");
    line.alpha = object.at("alpha");
    line.learningRate = object.at("learning_rate");
    line.restingShare = object.at("resting_share");
    if (!object.at("accuracy").is_null()) line.accuracy = object.at("accuracy").get<double>();
    line.tokensPerSecond = object.at("tokens_per_second");
    line.secondsLeft = object.at("seconds_left");
    for (const auto& site : object.at("sites"))
        line.sites.push_back({site.at("site"), site.at("exact_zero"), site.at("near_zero")});
    line.warning = sentence(object.at("warning"));
    return line;
}

}  // namespace dynak
