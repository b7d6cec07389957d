// SPDX-License-Identifier: GPL-3.0-or-later
// What a training run does. Every number that changes its result stands here, so that a run can be told from another.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace dynak {

// Of the learning rate after the warm-up, down to 0 at the last step.
enum class Schedule { constant, linear, cosine };

[[nodiscard]] const char* name(Schedule schedule);
// Throws Error{badArgument} that lists the schedules.
[[nodiscard]] Schedule scheduleFromName(const std::string& name);

// Keeps neurons at rest: loss = task + alpha(t) · mean over sites of the mean over tokens (METHOD §1.2).
struct SparsityOptions {
    std::string penalty = "hoyer";  // the id of a SparsityPenalty
    double alpha = 0;               // 0: task loss only
    double delayShare = 0;          // of the steps, before which alpha is 0
    double warmUpShare = 0.5;       // of the steps, over which alpha then grows linearly
};

struct TrainingOptions {
    std::int64_t steps = 1000;
    double learningRate = 1e-3;  // at the end of the warm-up
    std::int64_t warmUpSteps = 50;
    Schedule schedule = Schedule::cosine;
    double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;  // AdamW (arXiv 1711.05101)
    double weightDecay = 0.01;                          // of matrices only: no bias, no norm
    double clipNorm = 1;                                // largest L2 norm of all gradients together; 0: no limit
    SparsityOptions sparsity;
};

// Throws Error{badArgument} that names the option which cannot work.
void check(const TrainingOptions& options);

// Everything above as one JSON object, and back; unknown keys throw Error{badArgument}.
[[nodiscard]] nlohmann::json toJson(const TrainingOptions& options);

// The share of the full learning rate, 0 … 1, of step `step` (from 0).
[[nodiscard]] double learningRateShare(const TrainingOptions& options, std::int64_t step);
// alpha of step `step`.
[[nodiscard]] double sparsityWeight(const TrainingOptions& options, std::int64_t step);

}  // namespace dynak
