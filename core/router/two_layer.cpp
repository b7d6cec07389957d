// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/router/internal/two_layer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/random.h"
#include "core/base/sentence.h"

namespace dynak {

namespace {

constexpr std::int64_t checks = 40;            // of the held-out loss
constexpr std::int64_t tokensPerCheck = 4096;  // at most
constexpr double warmUp = 0.03;                // share of the steps

// Uniform within ±1/√columns, as torch.nn.Linear begins.
at::Tensor initial(std::int64_t rows, std::int64_t columns, Random& random) {
    auto matrix = at::empty({rows, columns}, at::kFloat);
    const double bound = 1 / std::sqrt(static_cast<double>(columns));
    auto* values = matrix.data_ptr<float>();
    for (std::int64_t i = 0; i < matrix.numel(); ++i)
        values[i] = static_cast<float>(bound * (2 * random.uniform() - 1));
    return matrix;
}

// Decoupled weight decay (Loshchilov and Hutter, arXiv 1711.05101), in one pass over each matrix.
class AdamW {
public:
    explicit AdamW(double weightDecay) : weightDecay_(weightDecay) {}

    void step(const std::vector<at::Tensor*>& weights, const std::vector<at::Tensor>& gradients, double rate) {
        if (mean_.empty())
            for (const auto* weight : weights) {
                mean_.push_back(at::zeros_like(*weight));
                square_.push_back(at::zeros_like(*weight));
            }
        ++steps_;
        for (std::size_t i = 0; i < weights.size(); ++i) update(*weights[i], gradients[i].contiguous(), i, rate);
    }

private:
    void update(at::Tensor& weight, const at::Tensor& gradient, std::size_t index, double rate) {
        constexpr float beta1 = 0.9F;
        constexpr float beta2 = 0.999F;
        const auto keep = static_cast<float>(1 - rate * weightDecay_);
        const auto size = static_cast<float>(rate / (1 - std::pow(0.9, steps_)));
        const auto correction = static_cast<float>(1 / (1 - std::pow(0.999, steps_)));
        if (!weight.is_cpu()) {
            const auto& mean = mean_[index].mul_(beta1).add_(gradient, 1 - beta1);
            const auto& square = square_[index].mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
            weight.mul_(keep).addcdiv_(mean, (square * correction).sqrt_().add_(1e-8), -size);
            return;
        }
        auto* w = weight.data_ptr<float>();
        const auto* g = gradient.data_ptr<float>();
        auto* m = mean_[index].data_ptr<float>();
        auto* v = square_[index].data_ptr<float>();
        for (std::int64_t i = 0; i < weight.numel(); ++i) {
            m[i] = beta1 * m[i] + (1 - beta1) * g[i];
            v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
            w[i] = keep * w[i] - size * m[i] / (std::sqrt(v[i] * correction) + 1e-8F);
        }
    }

    double weightDecay_;
    int steps_ = 0;
    std::vector<at::Tensor> mean_, square_;
};

// Batches of tokens: each epoch in a new order, the last tokens that fill no batch go to the next epoch.
class Batches {
public:
    Batches(const at::Tensor& tokens, std::int64_t size, Random random)
        : tokens_(tokens), size_(std::min(size, tokens.size(0))), random_(random) {}

    at::Tensor next() {
        if (position_ + size_ > std::ssize(order_)) {
            order_ = random_.permutation(tokens_.size(0));
            position_ = 0;
        }
        const auto chosen = at::from_blob(order_.data() + position_, {size_}, at::kLong).to(tokens_.device());
        position_ += size_;
        return tokens_.index_select(0, chosen);
    }

private:
    at::Tensor tokens_;
    std::int64_t size_;
    std::int64_t position_ = 0;
    std::vector<std::int64_t> order_;
    Random random_;
};

double scheduledRate(const RouterOptions& options, std::int64_t step) {
    const double progress = static_cast<double>(step) / static_cast<double>(options.steps);
    if (progress < warmUp) return options.learningRate * (progress / warmUp + 1.0 / static_cast<double>(options.steps));
    return options.learningRate * (1 + std::cos(std::numbers::pi * progress)) / 2;
}

double lossOn(const TwoLayer& net, const TwoLayerTask& task, const at::Tensor& inputs, const at::Tensor& tokens) {
    const auto some = tokens.narrow(0, 0, std::min(tokens.size(0), tokensPerCheck));
    return task.loss(outputs(net, inputs.index_select(0, some)), task.targets.index_select(0, some), nullptr);
}

TwoLayer clone(const TwoLayer& net) {
    return {net.first.clone(), net.second.clone(), net.hidden};
}

// The net of least held-out loss so far.
struct Best {
    TwoLayer net;
    double loss = 0;
    std::int64_t checksSince = 0;

    void offer(const TwoLayer& candidate, double itsLoss) {
        ++checksSince;
        if (net.first.defined() && !(itsLoss < loss)) return;
        *this = {clone(candidate), itsLoss, 0};
    }
};

}  // namespace

double squaredErrorOfAbsolute(const at::Tensor& o, const at::Tensor& target, at::Tensor* gradient) {
    const auto error = o.abs().sub_(target);
    if (gradient) *gradient = at::sgn(o).mul_(error).mul_(2.0 / static_cast<double>(o.numel()));
    return error.square().mean().item<double>();
}

double crossEntropyOfLogits(const at::Tensor& o, const at::Tensor& target, at::Tensor* gradient) {
    if (gradient) *gradient = at::sigmoid(o).sub_(target).mul_(1.0 / static_cast<double>(o.numel()));
    return (at::softplus(o) - o * target).mean().item<double>();
}

at::Tensor outputs(const TwoLayer& net, const at::Tensor& x) {
    return at::linear(activate(at::linear(x, net.first), net.hidden), net.second);
}

TwoLayerGradient gradient(const TwoLayer& net, const at::Tensor& x, const at::Tensor& target, OutputLoss loss) {
    const auto hidden = activate(at::linear(x, net.first), net.hidden);
    at::Tensor byOutput;
    TwoLayerGradient result;
    result.loss = loss(at::linear(hidden, net.second), target, &byOutput);
    result.second = at::mm(byOutput.t(), hidden);
    const auto slope = net.hidden == Activation::tanh ? 1 - hidden.square() : hidden.gt(0).to(hidden.scalar_type());
    result.first = at::mm(at::mm(byOutput, net.second).mul_(slope).t(), x);
    return result;
}

TwoLayerFit fitTwoLayer(const TwoLayerTask& task, const RouterOptions& options, const Job& job,
                        const CheckListener& onCheck) {
    Random random(options.seed);
    // features differ in size by orders of magnitude in trained models; one learning rate then fits none of them
    const auto scale = task.inputs.index_select(0, task.train).square().mean(0).sqrt_().clamp_min_(1e-6);
    const auto inputs = task.inputs / scale;
    const auto drawn = [&](std::int64_t rows, std::int64_t columns) {
        return initial(rows, columns, random).to(inputs.device());
    };
    TwoLayer net{drawn(options.hidden, inputs.size(1)), drawn(task.targets.size(1), options.hidden), task.hidden};
    Batches batches(task.train, options.batchSize, random.fork(1));
    AdamW optimizer(options.weightDecay);
    Best best;
    const auto interval = std::max<std::int64_t>(1, options.steps / checks);
    double summed = 0;  // losses of the batches since the last check
    std::int64_t batchesSince = 0;
    for (std::int64_t step = 0; step < options.steps; ++step) {
        job.throwIfStopped();
        const auto tokens = batches.next();
        const auto slope =
            gradient(net, inputs.index_select(0, tokens), task.targets.index_select(0, tokens), task.loss);
        optimizer.step({&net.first, &net.second}, {slope.first, slope.second}, scheduledRate(options, step));
        summed += slope.loss;
        ++batchesSince;
        if ((step + 1) % interval != 0 && step + 1 != options.steps) continue;
        const double heldOut = lossOn(net, task, inputs, task.heldOut);
        best.offer(net, heldOut);
        if (onCheck) onCheck({step + 1, summed / static_cast<double>(batchesSince), heldOut});
        summed = 0;
        batchesSince = 0;
        job.report(static_cast<double>(step + 1) / static_cast<double>(options.steps),
                   Sentence::tr("fitting the router"));
        if (options.patience > 0 && best.checksSince >= options.patience) break;
    }
    TwoLayerFit fit{best.net, {lossOn(best.net, task, inputs, task.train), best.loss}};
    fit.net.first = fit.net.first / scale;
    return fit;
}

std::vector<float> toVector(const at::Tensor& matrix) {
    const auto values = matrix.to(at::kCPU, at::kFloat).contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

}  // namespace dynak
