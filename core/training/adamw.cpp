// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/adamw.h"

#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>

#include "core/base/parallel.h"

namespace dynak {

namespace {

struct Moments {
    double beta1, beta2, varianceCorrection, epsilon, rate, decay;
};

void update(TrainedParameter& parameter, const at::Tensor& gradient, const Moments& m) {
    parameter.value.mul_(m.decay);
    parameter.mean.mul_(m.beta1).add_(gradient, 1 - m.beta1);
    parameter.variance.mul_(m.beta2).addcmul_(gradient, gradient, 1 - m.beta2);
    const at::Tensor scale = (parameter.variance.sqrt() / m.varianceCorrection).add_(m.epsilon);
    parameter.value.addcdiv_(parameter.mean, scale, -m.rate);
}

bool plain(const at::Tensor& tensor) {
    return tensor.is_cpu() && tensor.is_contiguous() && tensor.scalar_type() == at::kFloat;
}

// Reads and writes each number once, where `update` goes through memory nine times.
void updateInOnePass(TrainedParameter& parameter, const at::Tensor& gradient, const Moments& m) {
    auto* value = parameter.value.data_ptr<float>();
    auto* mean = parameter.mean.data_ptr<float>();
    auto* variance = parameter.variance.data_ptr<float>();
    const auto* slope = gradient.data_ptr<float>();
    const auto beta1 = static_cast<float>(m.beta1), beta2 = static_cast<float>(m.beta2);
    const auto rest1 = static_cast<float>(1 - m.beta1), rest2 = static_cast<float>(1 - m.beta2);
    const auto correction = static_cast<float>(1 / m.varianceCorrection), epsilon = static_cast<float>(m.epsilon);
    const auto rate = static_cast<float>(m.rate), decay = static_cast<float>(m.decay);
    const auto count = parameter.value.numel();
    const auto threads = std::clamp<std::int64_t>(count >> 15, 1, at::get_num_threads());
    parallelFor(count, static_cast<int>(threads), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const float g = slope[i];
            mean[i] = beta1 * mean[i] + rest1 * g;
            variance[i] = beta2 * variance[i] + rest2 * g * g;
            value[i] = decay * value[i] - rate * mean[i] / (std::sqrt(variance[i]) * correction + epsilon);
        }
    });
}

}  // namespace

double clipGradients(const std::vector<TrainedParameter>& parameters, double limit) {
    const c10::NoGradGuard guard;
    double squares = 0;
    for (const auto& parameter : parameters)
        if (parameter.value.grad().defined()) squares += parameter.value.grad().square().sum().item<double>();
    const double norm = std::sqrt(squares);
    if (limit > 0 && norm > limit)
        for (const auto& parameter : parameters)
            if (at::Tensor gradient = parameter.value.grad(); gradient.defined()) gradient.mul_(limit / norm);
    return norm;
}

void adamwStep(std::vector<TrainedParameter>& parameters, const TrainingOptions& options, std::int64_t step) {
    const c10::NoGradGuard guard;
    const double rate = options.learningRate * learningRateShare(options, step);
    const auto count = static_cast<double>(step + 1);
    const double meanCorrection = 1 - std::pow(options.beta1, count);
    const double varianceCorrection = std::sqrt(1 - std::pow(options.beta2, count));
    const double decay = 1 - rate * options.weightDecay;
    for (auto& parameter : parameters) {
        const at::Tensor gradient = parameter.value.grad();
        if (!gradient.defined()) continue;
        const Moments moments{options.beta1,   options.beta2,         varianceCorrection,
                              options.epsilon, rate / meanCorrection, parameter.value.dim() > 1 ? decay : 1};
        if (plain(parameter.value) && plain(gradient) && plain(parameter.mean) && plain(parameter.variance))
            updateInOnePass(parameter, gradient, moments);
        else
            update(parameter, gradient, moments);
        parameter.value.mutable_grad() = at::Tensor();
    }
}

}  // namespace dynak
