// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of every training: gradients, clipping, AdamW, checkpoints, log. What a step costs is up to the caller.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/training/internal/training_state.h"
#include "core/training/train.h"

namespace dynak {

// What one forward pass gave. Undefined parts have no weight.
struct StepLosses {
    at::Tensor total;                         // scalar, with a graph
    at::Tensor task, logits, sites, penalty;  // scalars
    std::int64_t correct = 0, labels = 0;     // of the task
    std::int64_t tokens = 0;                  // that were run
    std::vector<SiteRest> resting;            // only where asked for
};

struct StepWork {
    // The losses of forward pass number `pass` (from 0) at this alpha; `measure` asks for `resting`.
    std::function<StepLosses(std::int64_t pass, double alpha, bool measure)> losses;
    // Where the forward pass first gives what is no number: "layer.3.ffn"; empty: nowhere.
    std::function<std::string(std::int64_t pass)> firstBroken;
};

// Of activations [N, f] after the activation function.
[[nodiscard]] SiteRest restOf(const std::string& site, const at::Tensor& activations);

// Lets gradients flow into the parameters of `state` while it lives.
class Unfrozen {
public:
    explicit Unfrozen(const TrainingState& state);
    ~Unfrozen();
    Unfrozen(const Unfrozen&) = delete;
    Unfrozen& operator=(const Unfrozen&) = delete;

private:
    std::vector<at::Tensor> tensors_;
};

// `state` holds what is trained; options.steps counts. Throws as train().
TrainingResult runSteps(TrainingState& state, const StepWork& work, const TrainingOptions& options,
                        const CheckpointOptions& checkpoint, const TrainingListener& listener, const Job& job);

// The parameters whose names match one of `patterns` (separated by commas), with moments of zero.
// Throws Error{badArgument} where none does.
[[nodiscard]] TrainingState freshState(const std::vector<std::pair<std::string, at::Tensor*>>& parameters,
                                       const std::string& patterns);

// Matrix products on the device in bfloat16 while it lives, where `precision` says so.
class Autocast {
public:
    Autocast(Precision precision, at::Device device);
    ~Autocast();
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

private:
    bool on_;
    at::DeviceType device_;
};

}  // namespace dynak
