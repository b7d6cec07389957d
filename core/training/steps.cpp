// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/steps.h"

#include <ATen/autocast_mode.h>
#include <fnmatch.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/held_memory.h"
#include "core/training/internal/adamw.h"

#include <c10/core/GradMode.h>
#include <torch/version.h>

namespace dynak {

namespace {

// A line every 50 steps, and at least 40 lines in a short run.
constexpr std::int64_t stepsPerLine = 50, linesPerRun = 40;
// An accuracy that falls to half of the best so far has collapsed; noise of means over so many steps is far smaller.
constexpr double collapsedShare = 0.5;
constexpr std::int64_t judgedSteps = 50;
constexpr double deadShare = 0.9999;
constexpr double nearZeroLevel = 0.01;  // of a token's largest activation

using Clock = std::chrono::steady_clock;

double valueOf(const at::Tensor& scalar) {
    return scalar.defined() ? scalar.item<double>() : 0;
}

std::string percent(double share) {
    return std::to_string(std::lround(100 * share)) + " %";
}

// Mean over the steps up to lines[last]; nothing where there are too few to judge by.
std::optional<double> meanAccuracy(const std::vector<TrainingLine>& lines, std::size_t last) {
    const std::int64_t from = lines[last].step - judgedSteps;
    if (from < 0) return std::nullopt;
    double sum = 0;
    std::int64_t steps = 0;
    for (std::size_t end = last + 1; end > 0 && lines[end - 1].step > from; --end) {
        const TrainingLine& line = lines[end - 1];
        if (!line.accuracy) return std::nullopt;
        const std::int64_t length = line.step - (end > 1 ? lines[end - 2].step : 0);
        sum += *line.accuracy * static_cast<double>(length);
        steps += length;
    }
    return sum / static_cast<double>(steps);
}

// What is wrong with the run though its numbers are finite: of its last line.
Sentence warningOf(const std::vector<TrainingLine>& lines) {
    const TrainingLine& line = lines.back();
    double best = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) best = std::max(best, meanAccuracy(lines, i).value_or(0));
    if (const auto now = meanAccuracy(lines, lines.size() - 1); now && *now < collapsedShare * best)
        return line.alpha > 0
                   ? Sentence::tr("The accuracy fell from %1 to %2: alpha is too strong.", percent(best), percent(*now))
                   : Sentence::tr("The accuracy fell from %1 to %2: the learning rate is too high.", percent(best),
                                  percent(*now));
    for (const auto& site : line.sites)
        if (site.exactZero > deadShare)
            return line.alpha > 0
                       ? Sentence::tr("%1 has died: all its neurons rest for every token; alpha is too strong.",
                                      site.site)
                       : Sentence::tr("%1 has died: all its neurons rest for every token.", site.site);
    return {};
}

// Sums of the steps since the last line.
class Log {
public:
    void add(const StepLosses& losses) {
        task_ += valueOf(losses.task);
        logits_ += valueOf(losses.logits);
        sites_ += valueOf(losses.sites);
        penalty_ += valueOf(losses.penalty);
        correct_ += losses.correct;
        labels_ += losses.labels;
        tokens_ += losses.tokens;
        ++passes_;
        if (!losses.resting.empty()) resting_ = losses.resting;
    }

    TrainingLine line(const TrainingOptions& options, std::int64_t step) {
        const auto mean = [&](double sum) {
            return sum / static_cast<double>(passes_);
        };
        TrainingLine line;
        line.step = step + 1;
        line.steps = options.steps;
        line.taskLoss = mean(task_);
        line.logitsLoss = mean(logits_);
        line.sitesLoss = mean(sites_);
        line.penalty = mean(penalty_);
        line.alpha = sparsityWeight(options, step);
        line.learningRate = options.learningRate * learningRateShare(options, step);
        if (labels_ > 0) line.accuracy = static_cast<double>(correct_) / static_cast<double>(labels_);
        const double seconds = std::max(secondsSince(start_), 1e-9);
        const double passesLeft = static_cast<double>((options.steps - line.step) * options.accumulation);
        line.tokensPerSecond = static_cast<double>(tokens_) / seconds;
        line.secondsLeft = seconds / static_cast<double>(passes_) * passesLeft;
        line.sites = resting_;
        for (const auto& site : resting_) line.restingShare += site.exactZero / static_cast<double>(resting_.size());
        *this = {};
        return line;
    }

private:
    double task_ = 0, logits_ = 0, sites_ = 0, penalty_ = 0;
    std::int64_t correct_ = 0, labels_ = 0, tokens_ = 0, passes_ = 0;
    std::vector<SiteRest> resting_;
    Clock::time_point start_ = Clock::now();
};

[[noreturn]] void refuseBroken(const Sentence& what, std::int64_t step, const std::string& where) {
    throw Error(ErrorCode::badData,
                where.empty() ? Sentence::tr("The %1 is no number at step %2.", what, step + 1)
                              : Sentence::tr("The %1 is no number at step %2, first at %3.", what, step + 1, where),
                Sentence::tr("Lower the learning rate or alpha, or clip the gradient; the last checkpoint is kept."));
}

Sentence brokenPart(const StepLosses& losses) {
    if (losses.task.defined() && !std::isfinite(valueOf(losses.task))) return Sentence::tr("task loss");
    if (losses.penalty.defined() && !std::isfinite(valueOf(losses.penalty))) return Sentence::tr("sparsity penalty");
    return Sentence::tr("distillation loss");
}

Sentence phaseOf(std::int64_t step, std::int64_t steps, const std::vector<TrainingLine>& lines) {
    if (lines.empty()) return Sentence::tr("step %1 of %2", step, steps);
    const TrainingLine& line = lines.back();
    const double loss = line.taskLoss + line.logitsLoss + line.sitesLoss;
    return Sentence::tr("step %1 of %2, loss %3, at rest %4, %5 tokens/s", step, steps,
                        nlohmann::json(std::round(1e4 * loss) / 1e4).dump(), percent(line.restingShare),
                        std::llround(line.tokensPerSecond));
}

bool finite(const TrainingState& state) {
    return std::ranges::all_of(state.parameters, [](const TrainedParameter& parameter) {
        return std::isfinite(parameter.value.detach().sum().item<double>());
    });
}

void setAutocast(at::DeviceType device, bool on) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    at::autocast::set_autocast_enabled(device, on);
    at::autocast::set_autocast_dtype(device, at::kBFloat16);
#else
    if (device == at::kCPU) {
        at::autocast::set_cpu_enabled(on);
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
    } else {
        at::autocast::set_enabled(on);
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
    }
#endif
}

}  // namespace

SiteRest restOf(const std::string& site, const at::Tensor& activations) {
    const c10::NoGradGuard guard;
    const at::Tensor sizes = activations.abs();
    const at::Tensor level = sizes.amax(1, true) * nearZeroLevel;
    return {site, (sizes == 0).to(at::kDouble).mean().item<double>(),
            (sizes <= level).to(at::kDouble).mean().item<double>()};
}

Autocast::Autocast(Precision precision, at::Device device) : on_(precision == Precision::bf16), device_(device.type()) {
    if (on_) setAutocast(device_, true);
}

Autocast::~Autocast() {
    if (!on_) return;
    at::autocast::clear_cache();  // of the weights as they were in this pass
    setAutocast(device_, false);
}

Unfrozen::Unfrozen(const TrainingState& state) {
    for (const auto& parameter : state.parameters) {
        tensors_.push_back(parameter.value);
        tensors_.back().requires_grad_(true);
    }
}

Unfrozen::~Unfrozen() {
    for (auto& tensor : tensors_) {
        tensor.mutable_grad() = at::Tensor();
        tensor.requires_grad_(false);
    }
}

TrainingState freshState(const std::vector<std::pair<std::string, at::Tensor*>>& parameters,
                         const std::string& patterns) {
    TrainingState state;
    for (const auto& [name, tensor] : parameters) {
        bool named = false;
        for (std::size_t from = 0; from <= patterns.size();) {
            const auto comma = std::min(patterns.find(',', from), patterns.size());
            named = named || ::fnmatch(patterns.substr(from, comma - from).c_str(), name.c_str(), 0) == 0;
            from = comma + 1;
        }
        if (named) state.parameters.push_back({name, *tensor, at::zeros_like(*tensor), at::zeros_like(*tensor)});
    }
    if (state.parameters.empty())
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("No parameter matches \"%1\"; the first is %2.", patterns, parameters.front().first),
                    Sentence::tr("Use * for all parameters."));
    return state;
}

TrainingResult runSteps(TrainingState& state, const StepWork& work, const TrainingOptions& options,
                        const CheckpointOptions& checkpoint, const TrainingListener& listener, const Job& job) {
    const HeldMemory held;
    const Clock::time_point start = Clock::now();
    if (checkpoint.resume && std::filesystem::exists(checkpoint.file))
        readTrainingState(checkpoint.file, state, options);
    const auto save = [&] {
        if (!checkpoint.file.empty() && finite(state)) writeTrainingState(checkpoint.file, state, options);
    };
    const std::int64_t spacing = std::clamp<std::int64_t>(options.steps / linesPerRun, 1, stepsPerLine);
    Log log;
    while (state.step < options.steps) {
        if (job.stopRequested()) {
            save();
            job.throwIfStopped();
        }
        const std::int64_t step = state.step;
        const double alpha = sparsityWeight(options, step);
        const bool lineEnds = (step + 1) % spacing == 0 || step + 1 == options.steps;
        for (std::int64_t i = 0; i < options.accumulation; ++i) {
            const std::int64_t pass = step * options.accumulation + i;
            const StepLosses losses = work.losses(pass, alpha, lineEnds && i + 1 == options.accumulation);
            if (!std::isfinite(losses.total.item<double>()))
                refuseBroken(brokenPart(losses), step, work.firstBroken(pass));
            const at::Tensor share =
                options.accumulation == 1 ? losses.total : losses.total / static_cast<double>(options.accumulation);
            share.backward();
            log.add(losses);
        }
        // a step with such a gradient would spoil the weights, and with them the next checkpoint
        const double norm = gradientNorm(state.parameters);
        if (!std::isfinite(norm)) refuseBroken(Sentence::tr("gradient"), step, {});
        adamwStep(state.parameters, options, step, norm);
        ++state.step;
        if (lineEnds) {
            state.lines.push_back(log.line(options, step));
            state.lines.back().warning = warningOf(state.lines);
            if (listener) listener(state.lines.back());
        }
        if (checkpoint.every > 0 && state.step % checkpoint.every == 0) save();
        job.report(static_cast<double>(state.step) / static_cast<double>(options.steps),
                   phaseOf(state.step, options.steps, state.lines));
    }
    save();
    TrainingResult result;
    result.lines = state.lines;
    if (!state.lines.empty())
        for (const auto& site : state.lines.back().sites) result.restingShares.push_back(site.exactZero);
    result.steps = state.step;
    result.seconds = secondsSince(start);
    return result;
}

}  // namespace dynak
