// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/Parallel.h>

#include "core/moe/internal/moe_layer.h"
#include "tests/core/moe/sites.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

constexpr std::int64_t width = 20;
constexpr std::int64_t neurons = 48;
constexpr std::int64_t experts = 8;

const std::vector<SiteKind> siteKinds{
    {false, true, Activation::relu},        {false, false, Activation::gelu},
    {true, true, Activation::geluTanh},     {true, false, Activation::silu},
    {false, true, Activation::reluSquared}, {true, true, Activation::relu, Activation::relu}};

// The sum over selected experts as the formula reads, neuron by neuron.
at::Tensor byDefinition(const FfnWeights& weights, const std::vector<std::int32_t>& expertOf, const at::Tensor& x,
                        const at::Tensor& mask) {
    FfnTrace trace;
    (void)ffnForward(weights, x, &trace);
    const auto of = at::tensor(expertOf, at::kInt).to(at::kLong);
    auto y = at::mm(trace.act * mask.index_select(1, of), weights.down.t());
    return weights.downBias.defined() ? y + weights.downBias : y;
}

// Patterns of N × E: nothing, everything, one expert without tokens, one with all, one token each, random.
std::vector<at::Tensor> patterns(std::int64_t tokens) {
    std::vector<at::Tensor> masks{at::zeros({tokens, experts}, at::kBool), at::ones({tokens, experts}, at::kBool)};
    for (const double share : {0.1, 0.5, 0.9}) masks.push_back(normal({tokens, experts}, 31) < (share - 0.5) * 3);
    auto mixed = masks.back().clone();
    mixed.select(1, 2).fill_(false);
    mixed.select(1, 5).fill_(true);
    mixed.select(1, 0).fill_(false);
    if (tokens > 3) mixed.select(0, 3).select(0, 0).fill_(true);
    masks.push_back(mixed);
    return masks;
}

}  // namespace

TEST_CASE("all experts equal the dense FFN") {
    for (const auto& kind : siteKinds)
        for (const auto& [type, bound] : {std::pair{at::kDouble, 1e-10}, std::pair{at::kFloat, 1e-5}}) {
            const auto weights = randomSite(width, neurons, kind, type);
            const auto expertOf = shuffledExperts(neurons, experts);
            const auto layer =
                makeMoeLayer(weights, expertOf, experts, untrainedRouter(RouterKind::regression, width, experts));
            const auto x = normal({13, width}, 8, type);
            const auto dense = ffnForward(weights, x);
            for (const auto& row : executorNames()) {
                CHECK(largestDifference(moeForward(layer, x, {RuleKind::all}, row.kind).y, dense) < bound);
                const bool rounds = row.kind == ExecutorKind::sparseBf16 && type == at::kFloat;
                const auto expected = rounds ? ffnForward(roundedToBfloat16(weights), x) : dense;
                CHECK((largestDifference(expected, dense) > bound) == rounds);
                CHECK(largestDifference(moeForward(layer, x, {RuleKind::tau, 0}, row.kind).y, expected) < bound);
                CHECK(largestDifference(moeForward(layer, x, {RuleKind::anchored, 0}, row.kind).y, expected) < bound);
                CHECK(largestDifference(moeForward(layer, x, {RuleKind::topK, 8}, row.kind).y, expected) < bound);
                CHECK(largestDifference(moeForward(layer, x, {RuleKind::topK, 7}, row.kind).y, expected) > bound);
            }
        }
}

TEST_CASE("executors compute the selected experts and nothing else, for every pattern") {
    for (const auto& kind : siteKinds)
        for (const std::int64_t tokens : {0, 1, 17}) {
            const auto weights = randomSite(width, neurons, kind);
            const auto expertOf = shuffledExperts(neurons, experts);
            const auto parts = makeExpertWeights(weights, expertOf, experts);
            const auto x = normal({tokens, width}, 8);
            for (const auto& mask : patterns(tokens)) {
                const auto expected = byDefinition(weights, expertOf, x, mask);
                for (const auto& row : executorNames()) {
                    const auto y = executor(row.kind)(parts, x, mask);
                    REQUIRE(y.sizes() == x.sizes());
                    CHECK(largestDifference(y, expected) < 1e-12);
                }
            }
        }
}

TEST_CASE("grouped gives the same bits on any number of threads") {
    const auto parts = makeExpertWeights(randomSite(64, 128, {}, at::kFloat), shuffledExperts(128, 16), 16);
    const auto x = normal({700, 64}, 8, at::kFloat);
    const auto mask = normal({700, 16}, 31) < 0;
    const int threads = at::get_num_threads();
    at::set_num_threads(1);
    const auto one = executeGrouped(parts, x, mask);
    at::set_num_threads(2);
    CHECK(at::equal(one, executeGrouped(parts, x, mask)));
    at::set_num_threads(threads);
}

TEST_CASE("half precision runs") {
    const auto parts = makeExpertWeights(randomSite(width, neurons, {}, at::kBFloat16), shuffledExperts(neurons, 8), 8);
    const auto x = normal({9, width}, 8, at::kBFloat16);
    const auto mask = normal({9, 8}, 31) < 0;
    const auto difference =
        largestDifference(executeGrouped(parts, x, mask).to(at::kFloat), executeMasked(parts, x, mask).to(at::kFloat));
    CHECK(difference < 0.2);
}

TEST_CASE("sets of executed experts are nested in tau with every router, and counted") {
    const auto weights = randomSite(width, neurons, {});
    const auto expertOf = shuffledExperts(neurons, experts);
    const auto x = normal({40, width}, 8);
    for (const auto& kind : routerNames()) {
        auto router = untrainedRouter(kind.kind, width, experts);
        router.anchor = 0.5;
        const auto layer = makeMoeLayer(weights, expertOf, experts, router);
        CHECK(routerScores(layer.router, layer.experts, x).min().item<double>() >= 0);
        for (const auto rule : {RuleKind::tau, RuleKind::anchored}) {
            auto previous = at::ones({40, experts}, at::kBool);
            for (const double tau : {0.0, 0.05, 0.2, 0.5, 0.9, 1.0}) {
                const auto output = moeForward(layer, x, {rule, tau});
                CHECK(output.mask.logical_and(previous.logical_not()).sum().item<std::int64_t>() == 0);
                CHECK(executedPerToken(layer, output).sum().item<std::int64_t>() ==
                      tokensPerExpert(layer, output).sum().item<std::int64_t>());
                previous = output.mask;
            }
            CHECK(previous.sum().item<std::int64_t>() < 40 * experts);
        }
    }
    const auto layer = makeMoeLayer(weights, expertOf, experts, untrainedRouter(RouterKind::oracle, width, experts));
    CHECK(executedPerToken(layer, moeForward(layer, x, {RuleKind::all})).sum().item<std::int64_t>() == 40 * experts);
}

TEST_CASE("partitions and routers that do not fit are refused") {
    const auto weights = randomSite(width, neurons, {});
    const auto expertOf = shuffledExperts(neurons, experts);
    const auto make = [&](std::vector<std::int32_t> of, std::int64_t count) {
        return errorOf([&] { (void)makeExpertWeights(weights, of, count); });
    };
    CHECK(mentions(make({0, 1}, 2).text, "2 neurons", "48"));
    CHECK(mentions(make(expertOf, 7).text, "48", "7"));
    CHECK(mentions(make(expertOf, 0).text, "48", "0"));
    auto uneven = expertOf;
    uneven[0] = static_cast<std::int32_t>((uneven[0] + 1) % experts);
    CHECK(mentions(make(uneven, experts).text, "expected 6"));
    uneven[0] = 99;
    CHECK(mentions(make(uneven, experts).text, "99"));
    auto router = untrainedRouter(RouterKind::regression, width, experts);
    router.second.pop_back();
    const auto error = errorOf([&] { (void)makeMoeLayer(weights, expertOf, experts, router); });
    CHECK(mentions(error.text, "layer.0.ffn", "127", "128"));
}

TEST_CASE("every executor runs maps with more or fewer outputs than inputs") {
    for (const std::int64_t outputs : {7, 40}) {
        auto weights = randomSite(width, neurons, {}, at::kFloat);
        weights.down = normal({outputs, neurons}, 2, at::kFloat) / 5;
        weights.downBias = normal({outputs}, 5, at::kFloat);
        const auto parts = makeExpertWeights(weights, shuffledExperts(neurons, experts), experts);
        const auto x = normal({13, width}, 8, at::kFloat);
        for (const auto& mask : patterns(13))
            for (const auto& row : executorNames())
                CHECK(largestDifference(executor(row.kind)(parts, x, mask), executeMasked(parts, x, mask)) < 1e-5);
    }
}
