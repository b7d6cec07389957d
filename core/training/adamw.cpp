// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/training/internal/adamw.h"

#include <c10/core/GradMode.h>

namespace dynak {

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
    for (auto& parameter : parameters) {
        const at::Tensor gradient = parameter.value.grad();
        if (!gradient.defined()) continue;
        if (parameter.value.dim() > 1) parameter.value.mul_(1 - rate * options.weightDecay);
        parameter.mean.mul_(options.beta1).add_(gradient, 1 - options.beta1);
        parameter.variance.mul_(options.beta2).addcmul_(gradient, gradient, 1 - options.beta2);
        const at::Tensor scale = (parameter.variance.sqrt() / varianceCorrection).add_(options.epsilon);
        parameter.value.addcdiv_(parameter.mean, scale, -rate / meanCorrection);
        parameter.value.mutable_grad() = at::Tensor();
    }
}

}  // namespace dynak
