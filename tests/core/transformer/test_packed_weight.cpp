// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <array>
#include <thread>
#include <vector>

#include "core/transformer/internal/ffn.h"

namespace dynak {

namespace {

constexpr std::array all{Activation::identity, Activation::relu,    Activation::gelu,
                         Activation::geluTanh, Activation::silu,    Activation::quickGelu,
                         Activation::tanh,     Activation::sigmoid, Activation::reluSquared};

double distance(const at::Tensor& a, const at::Tensor& b) {
    return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

at::Tensor product(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, Activation activation) {
    const at::Tensor wide = bias.defined() ? bias.to(at::kDouble) : bias;
    return activate(at::linear(x.to(at::kDouble), weight.to(at::kDouble), wide), activation);
}

}  // namespace

TEST_CASE("a packed matrix gives the products that float64 gives, with every activation, with and without bias") {
    at::manual_seed(1);
    const c10::InferenceMode guard;
    const PackedWeight packed = PackedWeight::kept();
    const auto weight = at::randn({96, 80}).div_(9), bias = at::randn({96});
    for (const std::int64_t rows : {1, 7, 8, 33, 300})
        for (const Activation activation : all)
            for (const at::Tensor& shift : {bias, at::Tensor()}) {
                const auto x = at::randn({rows, 80}).div_(2);
                CAPTURE(rows);
                CAPTURE(static_cast<int>(activation));
                CHECK(distance(packed.linear(x, weight, shift, activation), product(x, weight, shift, activation)) <
                      5e-6);
            }
}

TEST_CASE("a matrix that changed is packed again: in place, by other data, by another matrix") {
    at::manual_seed(2);
    at::Tensor weight = at::randn({64, 64}), x = at::randn({16, 64});
    const PackedWeight packed = PackedWeight::kept();
    const auto isRight = [&] {
        const c10::InferenceMode guard;
        return distance(packed.linear(x, weight, {}), product(x, weight, {}, Activation::identity)) < 5e-5;
    };
    CHECK(isRight());
    weight.mul_(2);  // as a step of an optimiser does
    CHECK(isRight());
    weight.set_data(at::randn({64, 64}));
    CHECK(isRight());
    weight = at::randn({48, 64});
    CHECK(isRight());
}

TEST_CASE("gradients pass a matrix that is kept packed") {
    at::manual_seed(3);
    at::Tensor weight = at::randn({64, 64}).set_requires_grad(true);
    const PackedWeight packed = PackedWeight::kept();
    const auto x = at::randn({16, 64});
    {
        const c10::InferenceMode guard;
        (void)packed.linear(x, weight, {});
    }
    packed.linear(x, weight, {}).sum().backward();
    CHECK(distance(weight.grad(), x.sum(0).expand({64, 64})) < 1e-4);
}

TEST_CASE("several threads may be the first to ask") {
    at::manual_seed(4);
    const auto weight = at::randn({128, 128}), x = at::randn({16, 128});
    const PackedWeight packed = PackedWeight::kept(), copy = packed;
    const auto right = product(x, weight, {}, Activation::identity);
    std::array<double, 4> found{};
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < found.size(); ++i)
        threads.emplace_back([&, i] {
            const c10::InferenceMode guard;
            found[i] = distance((i % 2 ? packed : copy).linear(x, weight, {}), right);
        });
    for (auto& thread : threads) thread.join();
    for (const double difference : found) CHECK(difference < 5e-5);
}

TEST_CASE("an FFN that is kept packed says what it says without, trace included") {
    at::manual_seed(5);
    const c10::InferenceMode guard;
    for (const bool gated : {false, true})
        for (const Activation activation : {Activation::relu, Activation::gelu, Activation::silu}) {
            FfnWeights plain;
            if (gated) plain.gate = at::randn({96, 48}).div_(7);
            plain.up = at::randn({96, 48}).div_(7);
            plain.upBias = at::randn({96});
            plain.down = at::randn({96, 48}).div_(10).t();
            plain.downBias = at::randn({48});
            plain.activation = activation;
            FfnWeights packed = plain;
            packed.keepPacked();
            packed.pack();
            const auto x = at::randn({40, 48});
            FfnTrace of, without;
            const auto right = ffnForward(plain, x, &without);
            CHECK(distance(ffnForward(packed, x), right) < 5e-6);
            CHECK(distance(ffnForward(packed, x, &of), right) < 5e-6);
            CHECK(distance(of.pre, without.pre) < 5e-6);
            CHECK(distance(of.act, without.act) < 5e-6);
        }
}

}  // namespace dynak
