// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/options.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numbers>

#include "core/base/error.h"
#include "core/training/sparsity_penalty.h"

namespace dynak {

namespace {

constexpr std::array scheduleNames{"constant", "linear", "cosine"};

void require(bool fits, const char* option, const char* expected, double found) {
    if (fits) return;
    const nlohmann::json number = found;
    throw Error(
        ErrorCode::badArgument,
        std::string("The training option \"") + option + "\" must be " + expected + "; it is " + number.dump() + ".",
        "Choose another value.");
}

}  // namespace

const char* name(Schedule schedule) {
    return scheduleNames.at(static_cast<std::size_t>(schedule));
}

Schedule scheduleFromName(const std::string& name) {
    for (std::size_t i = 0; i < scheduleNames.size(); ++i)
        if (name == scheduleNames[i]) return static_cast<Schedule>(i);
    throw Error(ErrorCode::badArgument, "There is no schedule \"" + name + "\".",
                "Choose one of constant, linear, cosine.");
}

void check(const TrainingOptions& options) {
    require(options.steps > 0, "steps", "at least 1", static_cast<double>(options.steps));
    require(std::isfinite(options.learningRate) && options.learningRate > 0, "learning_rate", "above 0",
            options.learningRate);
    require(options.warmUpSteps >= 0, "warm_up_steps", "0 or more", static_cast<double>(options.warmUpSteps));
    require(options.beta1 >= 0 && options.beta1 < 1, "beta1", "in [0, 1)", options.beta1);
    require(options.beta2 >= 0 && options.beta2 < 1, "beta2", "in [0, 1)", options.beta2);
    require(options.epsilon > 0, "epsilon", "above 0", options.epsilon);
    require(options.weightDecay >= 0, "weight_decay", "0 or more", options.weightDecay);
    require(options.clipNorm >= 0, "clip_norm", "0 or more", options.clipNorm);
    require(options.sparsity.alpha >= 0, "alpha", "0 or more", options.sparsity.alpha);
    require(options.sparsity.warmUpShare >= 0 && options.sparsity.warmUpShare <= 1, "alpha_warm_up", "in [0, 1]",
            options.sparsity.warmUpShare);
    require(options.sparsity.delayShare >= 0 && options.sparsity.delayShare < 1, "alpha_delay", "in [0, 1)",
            options.sparsity.delayShare);
    requirePenalty(options.sparsity.penalty);
}

nlohmann::json toJson(const TrainingOptions& options) {
    return {{"steps", options.steps},
            {"learning_rate", options.learningRate},
            {"warm_up_steps", options.warmUpSteps},
            {"schedule", name(options.schedule)},
            {"beta1", options.beta1},
            {"beta2", options.beta2},
            {"epsilon", options.epsilon},
            {"weight_decay", options.weightDecay},
            {"clip_norm", options.clipNorm},
            {"penalty", options.sparsity.penalty},
            {"alpha", options.sparsity.alpha},
            {"alpha_delay", options.sparsity.delayShare},
            {"alpha_warm_up", options.sparsity.warmUpShare}};
}

double learningRateShare(const TrainingOptions& options, std::int64_t step) {
    if (step < options.warmUpSteps) return static_cast<double>(step + 1) / static_cast<double>(options.warmUpSteps);
    const double rest = static_cast<double>(std::max<std::int64_t>(options.steps - options.warmUpSteps, 1));
    const double done = std::min(static_cast<double>(step - options.warmUpSteps) / rest, 1.0);
    switch (options.schedule) {
        case Schedule::constant: return 1;
        case Schedule::linear: return 1 - done;
        case Schedule::cosine: return 0.5 * (1 + std::cos(std::numbers::pi * done));
    }
    return 1;
}

double sparsityWeight(const TrainingOptions& options, std::int64_t step) {
    const auto steps = static_cast<double>(options.steps);
    const double begin = options.sparsity.delayShare * steps;
    const double ramp = options.sparsity.warmUpShare * steps;
    const double past = static_cast<double>(step) - begin;
    if (past < 0) return 0;
    return ramp > 0 ? options.sparsity.alpha * std::min(past / ramp, 1.0) : options.sparsity.alpha;
}

}  // namespace dynak
