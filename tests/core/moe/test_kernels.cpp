// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels against the masked executor, on every instruction set that this machine has.
#include <algorithm>
#include <bit>
#include <cmath>

#include "core/base/random.h"
#include "core/moe/internal/executor.h"
#include "core/moe/internal/sparse_site.h"
#include "core/moe/kernels/internal/grouping.h"
#include "tests/core/moe/sites.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

constexpr std::array activations{Activation::identity, Activation::relu,        Activation::gelu,
                                 Activation::geluTanh, Activation::quickGelu,   Activation::silu,
                                 Activation::tanh,     Activation::reluSquared, Activation::sigmoid};

// Nothing, everything, one expert with all tokens and the others with none, one token each, some tokens with
// everything, random shares.
std::vector<at::Tensor> patterns(std::int64_t tokens, std::int64_t experts, std::uint64_t seed) {
    const auto none = at::zeros({tokens, experts}, at::kBool);
    std::vector<at::Tensor> masks{none, at::ones({tokens, experts}, at::kBool)};
    auto one = none.clone();
    one.select(1, experts - 1).fill_(true);
    auto each = none.clone();
    for (std::int64_t t = 0; t < tokens; ++t) each[t][t % experts] = true;
    auto few = none.clone();
    few.narrow(0, tokens / 2, tokens - tokens / 2).fill_(true);
    masks.insert(masks.end(), {one, each, few});
    for (const double share : {0.1, 0.5}) masks.push_back(normal({tokens, experts}, seed) < (share - 0.5) * 3);
    return masks;
}

// Relative to the largest of the sums, which grow with the neurons that run.
void expectEqual(const at::Tensor& y, const at::Tensor& expected) {
    REQUIRE(y.sizes() == expected.sizes());
    const double largest = expected.numel() == 0 ? 1.0 : std::max(1.0, expected.abs().max().item<double>());
    CHECK(largestDifference(y, expected) < 1e-5 * largest);
}

template <class Weight>
void compare(const kernels::Target& target, std::int64_t width, std::int64_t experts, std::int64_t size, SiteKind kind,
             std::int64_t tokens, int threads) {
    CAPTURE(target.name);
    CAPTURE(width);
    CAPTURE(experts);
    CAPTURE(size);
    CAPTURE(kind.gated);
    CAPTURE(tokens);
    const auto weights = makeExpertWeights(randomSite(width, experts * size, kind, at::kFloat),
                                           shuffledExperts(experts * size, experts), experts);
    const auto packed = packExperts<Weight>(weights, target);
    const auto held = std::is_same_v<Weight, float> ? weights : roundedToBfloat16(weights);
    const auto x = normal({tokens, width}, 8, at::kFloat);
    for (const auto& mask : patterns(tokens, experts, 31))
        expectEqual(runPacked(packed, x, mask, threads), executeMasked(held, x, mask));
}

template <class Work>
void onEveryTarget(Work&& work) {
    for (const auto* target : kernels::targets())
        if (target->runs()) work(*target);
}

}  // namespace

TEST_CASE_TEMPLATE("kernels equal the reference for random shapes, patterns and activations", Weight, float,
                   kernels::Bfloat16) {
    Random random(17);
    onEveryTarget([&](const kernels::Target& target) {
        for (int trial = 0; trial < 40; ++trial) {
            const auto size = trial % 2 == 0 ? 1 + random.below(40) : target.lanes * (1 + random.below(5));
            const SiteKind kind{random.below(2) == 0, random.below(2) == 0,
                                activations[static_cast<std::size_t>(trial) % activations.size()],
                                trial % 3 == 0 ? Activation::relu : Activation::identity};
            compare<Weight>(target, 1 + random.below(90), 1 + random.below(12), size, kind, random.below(60),
                            static_cast<int>(1 + random.below(3)));
        }
    });
}

TEST_CASE_TEMPLATE("experts of many neurons, many tokens and several threads", Weight, float, kernels::Bfloat16) {
    onEveryTarget([&](const kernels::Target& target) {
        compare<Weight>(target, 600, 2, 320, {true, true, Activation::silu}, 40, 2);
        compare<Weight>(target, 96, 16, 32, {}, 700, 4);
        compare<Weight>(target, 96, 40, 6, {}, 700, 8);
        compare<Weight>(target, 900, 32, 48, {true, false, Activation::gelu}, 1, 3);
        compare<Weight>(target, 900, 200, 6, {false, true, Activation::relu}, 5, 2);
    });
}

TEST_CASE("bfloat16 is the nearest of its values, the even one of two") {
    const auto rounded = [](float value) {
        return kernels::Bfloat16(value).bits;
    };
    std::int64_t wrong = 0;
    for (std::uint32_t upper = 0; upper < 0x10000; ++upper) {
        const auto at = [&](std::uint32_t lower) {
            return std::bit_cast<float>(upper << 16 | lower);
        };
        const float value = static_cast<float>(kernels::Bfloat16(at(0)));
        if (std::isnan(at(0)) || std::isinf(at(0))) {
            wrong += std::isinf(at(0)) ? value != at(0) : !std::isnan(value);
            for (const std::uint32_t lower : {1U, 0x7FFFU, 0xFFFFU})
                wrong += !std::isnan(static_cast<float>(kernels::Bfloat16(at(lower))));
            continue;
        }
        wrong += value != at(0) || std::signbit(value) != std::signbit(at(0));
        wrong += rounded(at(1)) != upper || rounded(at(0x7FFF)) != upper;
        wrong += rounded(at(0x8001)) != upper + 1 || rounded(at(0xFFFF)) != upper + 1;
        wrong += rounded(at(0x8000)) != upper + upper % 2;
    }
    CHECK(wrong == 0);
    // by arithmetic: whole multiples of 2^-7 of the power of two below, 2^-133 where that is below the normal ones
    Random random(5);
    for (int trial = 0; trial < 20000; ++trial) {
        const double x = static_cast<float>(std::ldexp(random.normal(), static_cast<int>(random.below(260)) - 140));
        if (std::fabs(x) > 3.38e38) continue;
        const double step = std::ldexp(1.0, std::max(x == 0 ? -126 : std::ilogb(x), -126) - 7);
        wrong += static_cast<float>(kernels::Bfloat16(static_cast<float>(x))) != std::nearbyint(x / step) * step;
    }
    CHECK(wrong == 0);
    constexpr float largest = std::bit_cast<float>(0x7F7F0000U);
    CHECK(static_cast<float>(kernels::Bfloat16(std::bit_cast<float>(0x7F7F7FFFU))) == largest);
    CHECK(static_cast<float>(kernels::Bfloat16(-largest)) == -largest);
    CHECK(std::isinf(static_cast<float>(kernels::Bfloat16(std::bit_cast<float>(0x7F7F8000U)))));
}

TEST_CASE("values that are not numbers stay so and reach no other token") {
    onEveryTarget([&](const kernels::Target& target) {
        for (const auto activation : activations) {
            const auto weights =
                makeExpertWeights(randomSite(32, 64, {false, true, activation}, at::kFloat), shuffledExperts(64, 2), 2);
            auto x = normal({14, 32}, 8, at::kFloat);
            x[3][5] = std::nanf("");
            const auto mask = at::ones({14, 2}, at::kBool);
            const auto y = runPacked(packExperts(weights, target), x, mask, 1);
            CHECK(at::isnan(y[3]).all().item<bool>());
            CHECK(at::isnan(y).sum().item<std::int64_t>() == 32);
        }
    });
}

TEST_CASE("activations agree with Torch's in double precision over their whole range") {
    const auto x = at::cat({at::linspace(-100, 100, 4001), at::linspace(-3, 3, 4001), at::linspace(-1e-3, 1e-3, 101)});
    onEveryTarget([&](const kernels::Target& target) {
        for (const auto activation : activations) {
            auto y = x.clone();
            target.activate(activation, y.data_ptr<float>(), nullptr, y.numel());
            const auto expected = activate(x.to(at::kDouble), activation);
            CAPTURE(target.name);
            CAPTURE(name(activation));
            CHECK(((y - expected).abs() / (1 + expected.abs())).max().item<double>() < 5e-7);
        }
    });
}

TEST_CASE("the same number of threads gives the same bits") {
    const auto weights = makeExpertWeights(randomSite(640, 512, {}, at::kFloat), shuffledExperts(512, 16), 16);
    const auto packed = packExperts(weights);
    for (const std::int64_t tokens : {1, 30, 700}) {
        const auto x = normal({tokens, 640}, 8, at::kFloat);
        const auto mask = normal({tokens, 16}, 31) < 0;
        for (const int threads : {1, 2, 4})
            CHECK(at::equal(runPacked(packed, x, mask, threads), runPacked(packed, x, mask, threads)));
    }
}

TEST_CASE("the dense form leaves out what was not selected") {
    for (const auto activation : activations)
        for (const SiteKind kind : {SiteKind{false, true, activation}, SiteKind{true, true, activation},
                                    SiteKind{true, true, activation, Activation::relu}}) {
            const auto weights = makeExpertWeights(randomSite(48, 96, kind, at::kFloat), shuffledExperts(96, 8), 8);
            const auto x = normal({21, 48}, 8, at::kFloat);
            for (const auto& mask : patterns(21, 8, 31))
                expectEqual(runDense(weights.sparse->dense(weights), x, mask), executeMasked(weights, x, mask));
        }
}

TEST_CASE("sums and products of few rows are those of the whole matrix") {
    onEveryTarget([&](const kernels::Target& target) {
        CAPTURE(target.name);
        for (const std::int64_t width : {1, 7, 16, 130, 392})
            for (const std::int64_t count : {0, 1, 5, 16, 37}) {
                CAPTURE(width);
                CAPTURE(count);
                const std::int64_t rows = 60, stride = width + 3;
                const at::Tensor matrix = normal({rows, stride}, 1, at::kFloat);
                const at::Tensor at = at::remainder(at::arange(count, at::kInt) * 17, rows).to(at::kInt);
                const at::Tensor factors = normal({count}, 2, at::kFloat), base = normal({width}, 3, at::kFloat);
                const at::Tensor x = normal({width}, 4, at::kFloat);
                const at::Tensor taken = matrix.narrow(1, 0, width).index_select(0, at.to(at::kLong));
                const kernels::FewRows few{matrix.data_ptr<float>(), stride, at.data_ptr<std::int32_t>(), count};

                at::Tensor sums = at::full({width + 1}, 9.0);
                target.sumRows(few, factors.data_ptr<float>(), base.data_ptr<float>(), width, sums.data_ptr<float>());
                expectEqual(sums.narrow(0, 0, width), base + factors.matmul(taken));
                CHECK(sums[width].item<float>() == 9);
                target.sumRows(few, factors.data_ptr<float>(), nullptr, width, sums.data_ptr<float>());
                expectEqual(sums.narrow(0, 0, width), factors.matmul(taken));

                at::Tensor dots = at::ones({count + 1});
                target.addDots(few, x.data_ptr<float>(), width, dots.data_ptr<float>());
                expectEqual(dots.narrow(0, 0, count), taken.matmul(x) + 1);
                CHECK(dots[count].item<float>() == 1);
            }
    });
}

TEST_CASE("grouping keeps tokens in order, shares are about equal") {
    Random random(3);
    for (int trial = 0; trial < 20; ++trial) {
        const auto tokens = random.below(20), experts = 1 + random.below(30), stride = experts + random.below(3);
        std::vector<std::uint8_t> mask(static_cast<std::size_t>(tokens * stride));
        for (auto& value : mask) value = random.below(3) == 0;
        kernels::Grouping grouping;
        grouping.make(mask.data(), tokens, experts, stride);
        for (std::int64_t e = 0; e < experts; ++e) {
            std::vector<std::int32_t> expected;
            for (std::int64_t t = 0; t < tokens; ++t)
                if (mask[static_cast<std::size_t>(t * stride + e)]) expected.push_back(static_cast<std::int32_t>(t));
            CHECK(std::ranges::equal(grouping.tokensOf(e), expected));
        }
    }
    using Bounds = std::vector<std::int64_t>;
    CHECK(kernels::equalShares(Bounds{1, 1, 1, 1}, 2) == Bounds{0, 2, 4});
    CHECK(kernels::equalShares(Bounds{9, 1, 1, 1}, 2) == Bounds{0, 1, 4});
    CHECK(kernels::equalShares(Bounds{0, 0, 0, 9}, 2) == Bounds{0, 4, 4});
    CHECK(kernels::equalShares(Bounds{}, 3) == Bounds{0, 0, 0, 0});
}
