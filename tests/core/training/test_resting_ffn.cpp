// SPDX-License-Identifier: GPL-3.0-or-later
// The FFN that leaves out what rests against the dense one: outputs and every gradient.
#include "core/training/internal/resting_ffn.h"

#include <functional>
#include <map>

#include "core/training/internal/sparsity_penalty.h"
#include "tests/core/moe/sites.h"
#include "tests/testing.h"

#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/function.h>

using namespace dynak;
using namespace testing;

namespace {

using Forward = std::function<at::Tensor(const FfnWeights&, const at::Tensor&, FfnTrace*)>;
using Tensors = std::map<std::string, at::Tensor>;

at::Tensor draw(at::IntArrayRef shape, std::uint64_t seed) {
    return normal(shape, seed, at::kFloat);
}

// `shift` of the pre-activations, in their standard deviations: 1.645 leaves 5 % of the neurons active.
FfnWeights site(std::int64_t width, std::int64_t neurons, std::int64_t outputs, float shift, bool outputBias = true) {
    FfnWeights weights;
    weights.activation = Activation::relu;
    weights.up = draw({neurons, width}, 1) / std::sqrt(static_cast<double>(width));
    weights.upBias = at::full({neurons}, -shift);
    weights.down = draw({outputs, neurons}, 2);
    if (outputBias) weights.downBias = draw({outputs}, 3);
    return weights;
}

bool leftOut(const at::Tensor& y) {
    return y.grad_fn()->name().find("RestingFfn") != std::string::npos;
}

// Outputs and gradients of a loss that asks for the output, for the activations and, with `ofPre`, for what precedes.
Tensors run(const Forward& forward, FfnWeights weights, const at::Tensor& input, bool ofPre, bool ofOutput = true) {
    const c10::AutoGradMode gradients(true);
    const at::Tensor x = input.clone().requires_grad_(true);
    Tensors leaves{{"x", x}};
    for (const auto& [name, tensor] :
         std::initializer_list<std::pair<const char*, at::Tensor*>>{{"up", &weights.up},
                                                                    {"upBias", &weights.upBias},
                                                                    {"down", &weights.down},
                                                                    {"downBias", &weights.downBias}})
        if (tensor->defined()) leaves[name] = (*tensor = tensor->clone().requires_grad_(true));
    FfnTrace trace;
    const at::Tensor y = forward(weights, x, &trace);
    at::Tensor loss = sparsityPenalty("hoyer").perToken(trace, 0).mean();
    if (ofOutput) loss = loss + (y * draw(y.sizes(), 5)).sum();
    if (ofPre) loss = loss + sparsityPenalty("clamped").perToken(trace, -0.5).mean();
    loss.backward();
    Tensors results{{"y", y.detach()}, {"act", trace.act.detach()}, {"key", trace.key.detach()}};
    for (const auto& [name, leaf] : leaves)
        if (leaf.grad().defined()) results["slope of " + name] = leaf.grad();
    return results;
}

at::Tensor dense(const FfnWeights& weights, const at::Tensor& x, FfnTrace* trace) {
    return ffnForward(weights, x, trace);
}

void compare(const FfnWeights& weights, std::int64_t tokens, bool ofPre = false, bool ofOutput = true) {
    const at::Tensor x = draw({tokens, weights.width()}, 4);
    const Tensors expected = run(dense, weights, x, ofPre, ofOutput);
    const Tensors found = run(restingFfnForward, weights, x, ofPre, ofOutput);
    REQUIRE(found.size() == expected.size());
    for (const auto& [name, tensor] : expected) {
        CAPTURE(name);
        REQUIRE(found.at(name).sizes() == tensor.sizes());
        CHECK(largestDifference(found.at(name), tensor) < 2e-5 * std::max(1.0, tensor.abs().max().item<double>()));
    }
}

at::Tensor outputOf(const FfnWeights& given, const at::Tensor& x) {
    const c10::AutoGradMode gradients(true);
    FfnWeights weights = given;
    weights.up = weights.up.clone().requires_grad_(true);
    return restingFfnForward(weights, x, nullptr);
}

}  // namespace

TEST_CASE("outputs and gradients are the dense FFN's") {
    for (const float shift : {1.0F, 1.645F, 2.5F}) {
        CAPTURE(shift);
        compare(site(48, 200, 48, shift), 130);
        compare(site(131, 160, 77, shift, false), 41);  // a projection's: other width, no bias; no multiple of lanes
    }
    compare(site(16, 64, 16, 1.645F), 1);
    compare(site(64, 3000, 64, 1.645F), 300, true);
    compare(site(48, 200, 48, 1.645F), 50, false, false);
}

TEST_CASE("a site of which all neurons rest gives its bias and learns nothing") {
    compare(site(24, 60, 24, 100), 9);
    compare(site(24, 60, 24, 100, false), 9);
}

TEST_CASE("the products are dense where many neurons are active, and for other FFNs") {
    const at::Tensor x = draw({60, 48}, 4);
    FfnWeights weights = site(48, 200, 48, 1.645F);
    CHECK(leftOut(outputOf(weights, x)));
    CHECK_FALSE(leftOut(outputOf(site(48, 200, 48, 0), x)));
    compare(site(48, 200, 48, 0), 60);
    weights.activation = Activation::gelu;
    CHECK_FALSE(leftOut(outputOf(weights, x)));
    weights.activation = Activation::relu;
    weights.gate = draw({200, 48}, 7);
    CHECK_FALSE(leftOut(outputOf(weights, x)));
}

TEST_CASE("what is no number stays none") {
    FfnWeights weights = site(24, 60, 24, 1.645F);
    at::Tensor x = draw({9, 24}, 4);
    x[3][2] = std::numeric_limits<float>::quiet_NaN();
    const at::Tensor y = outputOf(weights, x).detach();
    CHECK(at::isnan(y[3]).all().item<bool>());
    CHECK_FALSE(at::isnan(y[4]).any().item<bool>());
}

TEST_CASE("the same number of threads gives the same bits, another one the same numbers") {
    const FfnWeights weights = site(96, 800, 96, 1.645F);
    const at::Tensor x = draw({333, 96}, 4);
    const Tensors first = run(restingFfnForward, weights, x, false);
    for (const auto& [name, tensor] : run(restingFfnForward, weights, x, false)) {
        CAPTURE(name);
        CHECK(at::equal(tensor, first.at(name)));
    }
    const int before = at::get_num_threads();
    at::set_num_threads(before == 1 ? 3 : 1);
    const Tensors others = run(restingFfnForward, weights, x, false);
    at::set_num_threads(before);
    for (const auto& [name, tensor] : others) CHECK(largestDifference(tensor, first.at(name)) < 1e-4);
}
