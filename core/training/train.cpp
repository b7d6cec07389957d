// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/train.h"

#include <array>
#include <map>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/training/internal/batches_ahead.h"
#include "core/training/internal/losses.h"
#include "core/training/internal/resting_ffn.h"
#include "core/training/internal/sparsity_penalty.h"
#include "core/training/internal/steps.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"

#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/GradMode.h>

namespace dynak {

namespace {

// Of two groups, whose weights do not depend on how many sites each has (METHOD §1.2).
class Penalties {
public:
    explicit Penalties(double projectionWeight) : weights_{1, projectionWeight} {}
    void add(bool projection, const at::Tensor& perToken) { groups_[projection ? 1 : 0].push_back(perToken.mean()); }
    [[nodiscard]] at::Tensor sum() const {
        at::Tensor sum;
        for (std::size_t i = 0; i < groups_.size(); ++i)
            if (!groups_[i].empty()) {
                const at::Tensor mean = at::stack(groups_[i]).mean() * weights_[i];
                sum = sum.defined() ? sum + mean : mean;
            }
        return sum;
    }

private:
    std::array<double, 2> weights_;
    std::array<std::vector<at::Tensor>, 2> groups_;
};

constexpr std::uint64_t dropoutKey = 0xd70b;  // of the random numbers of dropout

// Of random numbers where they are used: to a graphics card a mask is longer on its way than the pass that needs it.
at::Generator generatorOn(at::Device device, std::uint64_t seed) {
    if (!device.is_cuda()) return at::detail::createCPUGenerator(seed);
    at::Generator generator = at::globalContext().defaultGenerator(device).clone();
    generator.set_current_seed(seed);
    return generator;
}

// Sets the share `dropout` of features to 0 and scales the rest (Srivastava et al., JMLR 2014). One sequence a pass, so
// that a run that is resumed draws the same.
std::function<at::Tensor(const at::Tensor&)> dropper(const TrainingOptions& options, at::Device device,
                                                     std::int64_t pass) {
    if (options.dropout <= 0) return {};
    const auto seed = Random(options.seed).fork(dropoutKey).fork(static_cast<std::uint64_t>(pass)).bits();
    const double keep = 1 - options.dropout;
    return [keep, random = generatorOn(device, seed)](const at::Tensor& x) {
        const at::Tensor mask = at::empty(x.sizes(), x.options().dtype(at::kFloat).device(random.device()));
        return x * (mask.bernoulli_(keep, random) / keep).to(x.options());
    };
}

using DenseOutputs = std::map<std::string, at::Tensor>;  // of sites, by id

class Work {
public:
    Work(const Network& network, const Network* dense, const BatchSource& source, const TrainingOptions& options)
        : network_(network),
          dense_(dense),
          batches_(source, options, !network.device().is_cpu()),
          options_(options),
          penalty_(sparsityPenalty(options.sparsity.penalty)) {
        if ((options.loss.logits > 0 || options.loss.sites > 0) && !dense)
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("The losses logits and sites need a dense model to compare with."),
                        Sentence::tr("Set both to 0, or train in a pipeline, which has one."));
    }

    StepLosses losses(std::int64_t pass, double alpha, bool measure) {
        const auto [batch, mixture] = batches_.take(pass);
        DenseOutputs denseOutputs;
        const at::Tensor denseLogits = askDense(batch, denseOutputs);
        const Autocast autocast(options_.precision, network_.device());
        StepLosses result;
        Penalties penalties(options_.sparsity.projectionWeight);
        std::vector<at::Tensor> errors;
        Hooks hooks;
        if (alpha > 0 || measure)
            hooks.ffn = [&](std::size_t site, const at::Tensor&, const FfnTrace& trace) {
                const Site& named = network_.sites[site];
                if (alpha > 0)
                    penalties.add(named.projection, penalty_.perToken(trace, options_.sparsity.displacement));
                if (measure) result.resting.push_back(restOf(named.id, trace.key));
            };
        if (options_.loss.sites > 0)
            hooks.output = [&](std::size_t site, const at::Tensor& y) {
                // a site that stands for a projection is none in a dense model that has the projection
                if (const auto wanted = denseOutputs.find(network_.sites[site].id); wanted != denseOutputs.end())
                    errors.push_back(relativeError(y.to(at::kFloat), wanted->second));
            };
        hooks.compute = restingFfnForward;
        hooks.drop = dropper(options_, network_.device(), pass);
        const NetworkOutput output = network_.forward(batch, hooks);
        result.tokens = output.packing.tokens;
        const auto add = [&](double weight, const at::Tensor& part) {
            result.total = result.total.defined() ? result.total + part * weight : part * weight;
        };
        if (options_.loss.task > 0) {
            result.task = task(output, batch, mixture, pass, result);
            add(options_.loss.task, result.task);
        }
        if (options_.loss.logits > 0) {
            result.logits = divergence(answers(output), denseLogits, options_.loss.temperature);
            add(options_.loss.logits, result.logits);
        }
        if (!errors.empty()) {
            result.sites = at::stack(errors).mean();
            add(options_.loss.sites, result.sites);
        }
        result.penalty = penalties.sum();
        if (result.penalty.defined()) add(alpha, result.penalty);
        // before alpha grows a run of the penalty alone has nothing to learn from
        if (!result.total.defined()) result.total = output.hidden.sum() * 0;
        return result;
    }

    std::string firstBroken(std::int64_t pass) {
        const c10::NoGradGuard guard;
        std::string first;
        const auto look = [&](const std::string& name, const at::Tensor& values) {
            if (first.empty() && !at::isfinite(values).all().item<bool>()) first = name;
        };
        Hooks hooks;
        hooks.tap = [&](const std::string& name, const at::Tensor& values, const Packing&) {
            look(name, values);
        };
        hooks.output = [&](std::size_t site, const at::Tensor& y) {
            look(network_.sites[site].id, y);
        };
        static_cast<void>(network_.forward(batches_.plain(pass), hooks));
        return first;
    }

private:
    // Logits of a model with a head, else the features of its tokens, which are compared as logits are.
    static at::Tensor answers(const NetworkOutput& output) {
        return (output.logits.defined() ? output.logits : output.hidden).to(at::kFloat);
    }

    at::Tensor askDense(const Batch& batch, DenseOutputs& outputs) const {
        if (options_.loss.logits <= 0 && options_.loss.sites <= 0) return {};
        const c10::NoGradGuard guard;
        const Autocast autocast(options_.precision, network_.device());
        Hooks hooks;
        if (options_.loss.sites > 0)
            hooks.output = [&](std::size_t site, const at::Tensor& y) {
                outputs[dense_->sites[site].id] = y.to(at::kFloat);
            };
        return answers(dense_->forward(batch, hooks));
    }

    at::Tensor task(const NetworkOutput& output, const Batch& batch, const Mixture& mixture, std::int64_t pass,
                    StepLosses& result) const {
        const Targets targets = countedTargets(network_, output, batch);
        if (targets.labels.numel() == 0)
            throw Error(
                ErrorCode::badData, Sentence::tr("The batch of pass %1 has no label that counts.", pass + 1),
                Sentence::tr("Leave out samples without a label or a second token, or train without the task loss."));
        const at::Device device = output.logits.device();
        const at::Tensor rows = output.logits.index_select(0, targets.rows.to(device)).to(at::kFloat);
        const at::Tensor labels = targets.labels.to(device);
        result.labels = labels.numel();
        result.correct = (rows.detach().argmax(-1) == labels).sum().item<std::int64_t>();
        const at::Tensor loss = crossEntropy(rows, labels, options_.loss.smoothing);
        if (mixture.others.empty()) return loss;
        const at::Tensor others = fromInts(mixture.others, {batch.size}).index_select(0, targets.rows).to(device);
        return loss * mixture.share + crossEntropy(rows, others, options_.loss.smoothing) * (1 - mixture.share);
    }

    const Network& network_;
    const Network* dense_;
    BatchesAhead batches_;
    const TrainingOptions& options_;
    const SparsityPenalty& penalty_;
};

}  // namespace

TrainingResult train(Transformer& model, const BatchSource& source, const TrainingOptions& given,
                     const CheckpointOptions& checkpoint, const TrainingListener& listener, const Job& job,
                     const Transformer* dense) {
    check(given);
    const TrainingOptions options = withSteps(given, source.stepsPerEpoch());
    const c10::InferenceMode noInference(false);
    const c10::AutoGradMode gradients(true);
    TrainingState state = freshState(model.network().parameters(), options.trainable);
    const Unfrozen unfrozen(state);
    Work work(model.network(), dense ? &dense->network() : nullptr, source, options);
    return runSteps(state,
                    {[&](std::int64_t pass, double alpha, bool measure) { return work.losses(pass, alpha, measure); },
                     [&](std::int64_t pass) {
                         return work.firstBroken(pass);
                     }},
                    options, checkpoint, listener, job);
}

}  // namespace dynak
