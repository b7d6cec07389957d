// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/train.h"

#include <chrono>
#include <cmath>

#include "core/base/error.h"
#include "core/training/internal/adamw.h"
#include "core/training/internal/sparsity_penalty.h"
#include "core/training/internal/training_state.h"
#include "core/transformer/internal/network.h"

#include <c10/core/GradMode.h>

namespace dynak {

namespace {

constexpr std::int64_t stepsPerLine = 50;

// Lets gradients flow into the network's own tensors while it lives.
class Unfrozen {
public:
    explicit Unfrozen(Network& network) {
        for (auto& [name, tensor] : network.parameters()) {
            tensor->requires_grad_(true);
            tensors_.push_back(*tensor);
        }
    }
    ~Unfrozen() {
        for (auto& tensor : tensors_) {
            tensor.mutable_grad() = at::Tensor();
            tensor.requires_grad_(false);
        }
    }
    Unfrozen(const Unfrozen&) = delete;
    Unfrozen& operator=(const Unfrozen&) = delete;

private:
    std::vector<at::Tensor> tensors_;
};

TrainingState freshState(Network& network) {
    TrainingState state;
    for (auto& [name, tensor] : network.parameters())
        state.parameters.push_back({name, *tensor, at::zeros_like(*tensor), at::zeros_like(*tensor)});
    return state;
}

struct StepLosses {
    at::Tensor task, penalty, total;  // scalars
    std::vector<double> resting;      // of each site; only where asked for
};

class Run {
public:
    Run(Transformer& model, const TrainingOptions& options)
        : network_(model.network()), options_(options), penalty_(sparsityPenalty(options.sparsity.penalty)) {}

    StepLosses losses(const Batch& batch, std::int64_t step, bool countResting) const {
        const double alpha = sparsityWeight(options_, step);
        StepLosses result;
        std::vector<at::Tensor> penalties;
        Hooks hooks;
        if (options_.sparsity.alpha > 0 || countResting)
            hooks.ffn = [&](std::size_t, const at::Tensor&, const FfnTrace& trace) {
                if (options_.sparsity.alpha > 0) penalties.push_back(penalty_.perToken(trace).mean());
                if (countResting) result.resting.push_back((trace.act == 0).to(at::kDouble).mean().item<double>());
            };
        const NetworkOutput output = network_.forward(batch, hooks);
        result.task = taskLoss(network_, output, batch);
        result.total = result.task;
        if (!penalties.empty()) {
            result.penalty = at::stack(penalties).mean();
            result.total = result.total + result.penalty * alpha;
        }
        return result;
    }

private:
    const Network& network_;
    const TrainingOptions& options_;
    const SparsityPenalty& penalty_;
};

// Sums of the steps since the last line.
class Log {
public:
    void add(const StepLosses& losses) {
        task_ += losses.task.item<double>();
        if (losses.penalty.defined()) penalty_ += losses.penalty.item<double>();
        ++count_;
    }
    TrainingLine line(const TrainingOptions& options, std::int64_t step, const std::vector<double>& resting) {
        TrainingLine line;
        line.step = step + 1;
        line.taskLoss = task_ / static_cast<double>(count_);
        line.penalty = penalty_ / static_cast<double>(count_);
        line.alpha = sparsityWeight(options, step);
        line.learningRate = options.learningRate * learningRateShare(options, step);
        for (const double share : resting) line.restingShare += share / static_cast<double>(resting.size());
        *this = {};
        return line;
    }

private:
    double task_ = 0, penalty_ = 0;
    std::int64_t count_ = 0;
};

void requireFinite(const StepLosses& losses, std::int64_t step) {
    if (std::isfinite(losses.total.item<double>())) return;
    const bool task = !std::isfinite(losses.task.item<double>());
    throw Error(ErrorCode::badData,
                std::string("The ") + (task ? "task loss" : "sparsity penalty") + " is no number at step " +
                    std::to_string(step + 1) + ".",
                "Lower the learning rate or alpha; the last checkpoint is kept.");
}

}  // namespace

TrainingResult train(Transformer& model, const BatchSource& source, const TrainingOptions& options,
                     const CheckpointOptions& checkpoint, const TrainingListener& listener, const Job& job) {
    check(options);
    const c10::InferenceMode noInference(false);
    const c10::AutoGradMode gradients(true);
    const auto start = std::chrono::steady_clock::now();
    const Unfrozen unfrozen(model.network());
    TrainingState state = freshState(model.network());
    if (checkpoint.resume && std::filesystem::exists(checkpoint.file))
        readTrainingState(checkpoint.file, state, options);
    const auto save = [&] {
        if (!checkpoint.file.empty()) writeTrainingState(checkpoint.file, state, options);
    };
    const Run run(model, options);
    TrainingResult result;
    Log log;
    while (state.step < options.steps) {
        if (job.stopRequested()) {
            save();
            job.throwIfStopped();
        }
        const std::int64_t step = state.step;
        const bool lineEnds = (step + 1) % stepsPerLine == 0 || step + 1 == options.steps;
        const StepLosses losses = run.losses(source.batch(step), step, lineEnds);
        requireFinite(losses, step);
        losses.total.backward();
        clipGradients(state.parameters, options.clipNorm);
        adamwStep(state.parameters, options, step);
        ++state.step;
        log.add(losses);
        if (lineEnds) {
            result.lines.push_back(log.line(options, step, losses.resting));
            result.restingShares = losses.resting;
            if (listener) listener(result.lines.back());
        }
        if (checkpoint.every > 0 && state.step % checkpoint.every == 0) save();
        job.report(static_cast<double>(state.step) / static_cast<double>(options.steps),
                   "step " + std::to_string(state.step) + " of " + std::to_string(options.steps));
    }
    save();
    result.steps = state.step;
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace dynak
