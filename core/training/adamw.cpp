// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/adamw.h"

#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>

#include "core/base/parallel.h"
#include "core/training/internal/plain.h"

namespace dynak {

namespace {

struct Moments {
    double clip, beta1, beta2, varianceCorrection, epsilon, rate, decay;
};

// Parameters that share their decay.
struct Group {
    std::vector<at::Tensor> values, means, variances, gradients;

    void add(const TrainedParameter& parameter, const at::Tensor& gradient) {
        values.push_back(parameter.value);
        means.push_back(parameter.mean);
        variances.push_back(parameter.variance);
        gradients.push_back(gradient);
    }
};

// A kernel for many tensors at once: a graphics card takes longer to be told of one than to run it.
void update(const Group& group, const Moments& m) {
    if (group.values.empty()) return;
    if (m.clip < 1) at::_foreach_mul_(group.gradients, m.clip);
    at::_foreach_mul_(group.values, m.decay);
    at::_foreach_mul_(group.means, m.beta1);
    at::_foreach_add_(group.means, group.gradients, 1 - m.beta1);
    at::_foreach_mul_(group.variances, m.beta2);
    at::_foreach_addcmul_(group.variances, group.gradients, group.gradients, 1 - m.beta2);
    const std::vector<at::Tensor> scales = at::_foreach_sqrt(group.variances);
    at::_foreach_div_(scales, m.varianceCorrection);
    at::_foreach_add_(scales, m.epsilon);
    at::_foreach_addcdiv_(group.values, group.means, scales, -m.rate);
}

// In float32, and copied to where they are used: what the loop writes cannot be one of them, so it is one of vectors.
struct Factors {
    float clip, beta1, beta2, rest1, rest2, correction, epsilon, rate, decay;

    explicit Factors(const Moments& m)
        : clip(static_cast<float>(m.clip)),
          beta1(static_cast<float>(m.beta1)),
          beta2(static_cast<float>(m.beta2)),
          rest1(static_cast<float>(1 - m.beta1)),
          rest2(static_cast<float>(1 - m.beta2)),
          correction(static_cast<float>(1 / m.varianceCorrection)),
          epsilon(static_cast<float>(m.epsilon)),
          rate(static_cast<float>(m.rate)),
          decay(static_cast<float>(m.decay)) {}
};

void updateNumbers(float* __restrict value, float* __restrict mean, float* __restrict variance,
                   const float* __restrict slope, std::int64_t count, Factors f) {
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = f.clip * slope[i];
        mean[i] = f.beta1 * mean[i] + f.rest1 * g;
        variance[i] = f.beta2 * variance[i] + f.rest2 * g * g;
        value[i] = f.decay * value[i] - f.rate * mean[i] / (std::sqrt(variance[i]) * f.correction + f.epsilon);
    }
}

// Reads and writes each number once, where `update` goes through memory nine times.
void updateInOnePass(TrainedParameter& parameter, const at::Tensor& gradient, const Moments& m) {
    auto* value = parameter.value.data_ptr<float>();
    auto* mean = parameter.mean.data_ptr<float>();
    auto* variance = parameter.variance.data_ptr<float>();
    const auto* slope = gradient.data_ptr<float>();
    const Factors factors(m);
    const auto count = parameter.value.numel();
    const auto threads = std::clamp<std::int64_t>(count >> 15, 1, at::get_num_threads());
    parallelFor(count, static_cast<int>(threads), [&](std::int64_t begin, std::int64_t end) {
        updateNumbers(value + begin, mean + begin, variance + begin, slope + begin, end - begin, factors);
    });
}

}  // namespace

double gradientNorm(const std::vector<TrainedParameter>& parameters) {
    const c10::NoGradGuard guard;
    std::vector<at::Tensor> norms;
    for (const auto& parameter : parameters)
        if (const at::Tensor gradient = parameter.value.grad(); gradient.defined())
            norms.push_back(at::linalg_vector_norm(gradient).to(at::kDouble));
    return norms.empty() ? 0 : at::linalg_vector_norm(at::stack(norms)).item<double>();  // waits for a card once
}

void adamwStep(std::vector<TrainedParameter>& parameters, const TrainingOptions& options, std::int64_t step,
               double norm) {
    const c10::NoGradGuard guard;
    const double rate = options.learningRate * learningRateShare(options, step);
    const auto count = static_cast<double>(step + 1);
    const double meanCorrection = 1 - std::pow(options.beta1, count);
    const double varianceCorrection = std::sqrt(1 - std::pow(options.beta2, count));
    const double decay = 1 - rate * options.weightDecay;
    const double clip = options.clipNorm > 0 && norm > options.clipNorm ? options.clipNorm / norm : 1;
    const auto moments = [&](double share) {
        return Moments{clip, options.beta1, options.beta2, varianceCorrection, options.epsilon, rate / meanCorrection,
                       share};
    };
    Group matrices, others;  // that do not lie plainly in the CPU's memory
    for (auto& parameter : parameters) {
        const at::Tensor gradient = parameter.value.grad();
        if (!gradient.defined()) continue;
        const bool matrix = parameter.value.dim() > 1;
        if (plain(parameter.value) && plain(gradient) && plain(parameter.mean) && plain(parameter.variance))
            updateInOnePass(parameter, gradient, moments(matrix ? decay : 1));
        else
            (matrix ? matrices : others).add(parameter, gradient);
        parameter.value.mutable_grad() = at::Tensor();
    }
    update(matrices, moments(decay));
    update(others, moments(1));
}

}  // namespace dynak
