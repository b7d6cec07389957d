// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/losses.h"

#include <cmath>
#include <functional>

#include "core/training/internal/sparsity_penalty.h"
#include "core/training/internal/squared_hoyer.h"
#include "core/transformer/internal/ffn.h"
#include "tests/testing.h"

#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/GradMode.h>

using namespace dynak;
using namespace testing;

namespace {

at::Tensor draw(at::IntArrayRef shape, std::uint64_t seed) {
    at::Generator generator = at::detail::createCPUGenerator(seed);
    return at::randn(shape, generator, at::TensorOptions(at::kDouble));
}

// The largest difference of the gradient by `x` from central differences, relative to the largest gradient.
double gradientError(const at::Tensor& start, const std::function<at::Tensor(const at::Tensor&)>& loss) {
    const c10::AutoGradMode gradients(true);
    at::Tensor x = start.clone().requires_grad_(true);
    loss(x).backward();
    const at::Tensor gradient = x.grad().reshape({-1});
    const c10::NoGradGuard guard;
    constexpr double step = 1e-6;
    double worst = 0;
    for (std::int64_t i = 0; i < start.numel(); ++i) {
        at::Tensor up = start.clone(), down = start.clone();
        up.view({-1})[i] += step;
        down.view({-1})[i] -= step;
        const double slope = (loss(up).item<double>() - loss(down).item<double>()) / (2 * step);
        worst = std::max(worst, std::abs(slope - gradient[i].item<double>()));
    }
    return worst / gradient.abs().max().item<double>();
}

FfnWeights smallSite(bool gated, Activation activation, Activation upActivation = Activation::identity) {
    FfnWeights weights;
    weights.up = draw({6, 4}, 1);
    weights.down = draw({4, 6}, 2);
    if (gated) weights.gate = draw({6, 4}, 3);
    weights.activation = activation;
    weights.upActivation = upActivation;
    return weights;
}

}  // namespace

TEST_CASE("gradients of every loss are those of central differences") {
    const at::Tensor labels = at::tensor({2, 0, 4}, at::kLong);
    for (const double smoothing : {0.0, 0.1})
        CHECK(gradientError(draw({3, 5}, 4), [&](const at::Tensor& x) { return crossEntropy(x, labels, smoothing); }) <
              1e-7);
    for (const double temperature : {1.0, 2.5})
        CHECK(gradientError(draw({3, 5}, 5), [&](const at::Tensor& x) {
                  return divergence(x, draw({3, 5}, 6), temperature);
              }) < 1e-7);
    CHECK(gradientError(draw({3, 5}, 7), [&](const at::Tensor& x) {
              return relativeError(x, draw({3, 5}, 8));
          }) < 1e-7);
}

TEST_CASE("gradients of every penalty are those of central differences, gated and plain") {
    for (const auto& penalty : sparsityPenalties())
        for (const bool gated : {false, true})
            for (const auto activation : {Activation::relu, Activation::gelu, Activation::silu}) {
                INFO(penalty.id, " ", name(activation), gated ? " gated" : "");
                const FfnWeights weights = smallSite(gated, activation);
                CHECK(gradientError(draw({3, 4}, 9), [&](const at::Tensor& x) {
                          FfnTrace trace;
                          static_cast<void>(ffnForward(weights, x, &trace));
                          return penalty.perToken(trace, -0.5).mean();
                      }) < 1e-6);
            }
}

TEST_CASE("gradients through two rectified factors are those of central differences, for inputs and all weights") {
    const FfnWeights weights = smallSite(true, Activation::relu, Activation::relu);
    const at::Tensor x = draw({3, 4}, 9);
    CHECK(gradientError(x, [&](const at::Tensor& moved) { return ffnForward(weights, moved).square().mean(); }) < 1e-7);
    for (const auto matrix : {&FfnWeights::gate, &FfnWeights::up, &FfnWeights::down})
        CHECK(gradientError(weights.*matrix, [&](const at::Tensor& moved) {
                  FfnWeights other = weights;
                  other.*matrix = moved;
                  return ffnForward(other, x).square().mean();
              }) < 1e-7);
    for (const auto& penalty : sparsityPenalties())
        CHECK(gradientError(x, [&](const at::Tensor& moved) {
                  FfnTrace trace;
                  static_cast<void>(ffnForward(weights, moved, &trace));
                  return penalty.perToken(trace, -0.5).mean();
              }) < 1e-6);
}

TEST_CASE("a gated FFN pays for its gate, not for the product") {
    FfnWeights weights = smallSite(true, Activation::relu);
    const at::Tensor x = draw({2, 4}, 10);
    FfnTrace trace;
    static_cast<void>(ffnForward(weights, x, &trace));
    const at::Tensor before = sparsityPenalty("hoyer").perToken(trace, 0);
    weights.up = weights.up * at::tensor({0.0, 1.0, 2.0, 3.0, 4.0, 5.0}, at::kDouble).unsqueeze(1);
    static_cast<void>(ffnForward(weights, x, &trace));
    CHECK(before.equal(sparsityPenalty("hoyer").perToken(trace, 0)));
}

TEST_CASE("the squared Hoyer penalty in one pass is that of the formula, and so is its gradient") {
    const c10::AutoGradMode gradients(true);
    const at::Tensor weight = draw({7}, 12);
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16})
        for (const std::int64_t width : {1, 15, 16, 83, 1536}) {
            INFO(std::string(at::toString(type)), " ", width);
            at::Tensor drawn = at::relu(draw({7, width}, 11)) - 0.5 * at::relu(draw({7, width}, 13) - 1);
            drawn[3].zero_();  // a token at rest
            const at::Tensor values = drawn.to(type).requires_grad_(true);
            const at::Tensor exact = values.detach().to(at::kDouble).requires_grad_(true);
            const at::Tensor found = squaredHoyer(values), wanted = squaredHoyer(exact);
            CHECK((found.scalar_type() == at::kFloat));
            CHECK(at::allclose(found.to(at::kDouble), wanted, 1e-5, 1e-6));
            (found * weight.to(at::kFloat)).sum().backward();
            (wanted * weight).sum().backward();
            CHECK((values.grad().scalar_type() == type));
            CHECK(values.grad()[3].abs().sum().item<double>() == 0);
            const double scale = exact.grad().abs().max().item<double>();
            const double rounding = type == at::kFloat ? 1e-5 : 8e-3;
            CHECK((values.grad().to(at::kDouble) - exact.grad()).abs().max().item<double>() <= rounding * scale + 1e-5);
        }
    // one that does not lie in one piece goes the other way
    const at::Tensor turned = draw({5, 7}, 14).to(at::kFloat).t();
    CHECK(at::allclose(squaredHoyer(turned), squaredHoyer(turned.contiguous()), 1e-5, 1e-6));
}

TEST_CASE("losses have their closed forms") {
    const at::Tensor logits = at::zeros({2, 4}, at::kDouble);
    const at::Tensor labels = at::tensor({1, 3}, at::kLong);
    CHECK(crossEntropy(logits, labels).item<double>() == doctest::Approx(std::log(4.0)));
    CHECK(crossEntropy(logits, labels, 0.3).item<double>() == doctest::Approx(std::log(4.0)));
    // one logit of log 3 among four: p = 1/2 and three of 1/6
    at::Tensor sure = at::zeros({1, 4}, at::kDouble);
    sure[0][2] = std::log(3.0);
    const at::Tensor label = at::tensor({2}, at::kLong);
    CHECK(crossEntropy(sure, label).item<double>() == doctest::Approx(std::log(2.0)));
    const double even = (std::log(2.0) + 3 * std::log(6.0)) / 4;
    CHECK(crossEntropy(sure, label, 0.2).item<double>() == doctest::Approx(0.8 * std::log(2.0) + 0.2 * even));

    CHECK(divergence(sure, sure, 2).item<double>() == doctest::Approx(0));
    // KL(uniform || p) = log(1/4) - mean log p, at temperature 1
    CHECK(divergence(sure, logits[0].unsqueeze(0), 1).item<double>() == doctest::Approx(even - std::log(4.0)));
    CHECK(relativeError(at::zeros({3}, at::kDouble), at::full({3}, 5.0, at::kDouble)).item<double>() ==
          doctest::Approx(1));
    CHECK(relativeError(at::full({3}, 5.0, at::kDouble), at::full({3}, 5.0, at::kDouble)).item<double>() == 0);
}
