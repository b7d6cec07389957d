// SPDX-License-Identifier: GPL-3.0-or-later
// The router and the selection by own kernels.
#include "core/base/random.h"
#include "core/moe/internal/moe_layer.h"
#include "core/moe/internal/route.h"
#include "core/moe/internal/select_experts.h"
#include "core/moe/kernels/internal/packed_router.h"
#include "tests/core/moe/sites.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

MoeLayer layerOf(RouterKind kind, std::int64_t width, std::int64_t experts) {
    auto router = untrainedRouter(kind, width, experts);
    router.anchor = 2;
    return makeMoeLayer(randomSite(width, experts * 4, {}, at::kFloat), shuffledExperts(experts * 4, experts), experts,
                        router);
}

const std::vector<SelectionRule> someRules{{RuleKind::tau, 0},      {RuleKind::tau, 0.3},      {RuleKind::tau, 1},
                                           {RuleKind::anchored, 0}, {RuleKind::anchored, 0.4}, {RuleKind::mass, 0.6},
                                           {RuleKind::topK, 3},     {RuleKind::topK, 0}};

}  // namespace

TEST_CASE("scores of the packed router are those of the router, on every instruction set") {
    for (const auto kind : {RouterKind::regression, RouterKind::classification})
        for (const std::int64_t experts : {5, 24, 32, 48, 129})
            for (const auto* target : kernels::targets()) {
                if (!target->runs()) continue;
                const auto layer = layerOf(kind, 37, experts);
                const auto x = normal({31, 37}, 8, at::kFloat);
                const auto& router = layer.router;
                const kernels::PackedRouter packed({router.first.data_ptr<float>(), router.second.data_ptr<float>(), 37,
                                                    16, experts, router.hiddenActivation, router.absoluteOutput},
                                                   *target);
                auto scores = at::empty({31, experts}, at::kFloat);
                packed.scores(x.data_ptr<float>(), 31, scores.data_ptr<float>());
                const auto expected = routerScores(router, layer.experts, x);
                CHECK(((scores - expected).abs() / (1 + expected)).max().item<double>() < 1e-5);
            }
}

TEST_CASE("routing is selection from those scores, for every rule") {
    for (const auto kind : {RouterKind::regression, RouterKind::classification})
        for (const std::int64_t experts : {7, 32, 100}) {
            const auto layer = layerOf(kind, 64, experts);
            auto x = normal({150, 64}, 8, at::kFloat);
            x[3].fill_(0);
            x[4][2] = std::nanf("");
            x[5][2] = INFINITY;
            auto scores = at::empty({150, experts}, at::kFloat);
            layer.router.packed->scores(x.data_ptr<float>(), 150, scores.data_ptr<float>());
            for (const auto& rule : someRules) {
                const auto mask = routePacked(layer.router, x, rule);
                CHECK(at::equal(mask, selectExperts(scores, rule, layer.router.anchor)));
                CHECK(mask[4].all().item<bool>());
            }
            CHECK(routePacked(layer.router, x.narrow(0, 0, 0), {RuleKind::tau, 0.5}).size(0) == 0);
        }
}

TEST_CASE("a selection kernel compares as the scalar rule does, to the last bit") {
    Random random(5);
    for (const auto* target : kernels::targets()) {
        if (!target->runs()) continue;
        for (int trial = 0; trial < 300; ++trial) {
            std::vector<float> scores(static_cast<std::size_t>(1 + random.below(70)));
            for (auto& score : scores) score = static_cast<float>(random.below(20)) / 10;
            const auto tau = static_cast<double>(1 + random.below(10)) / 10, anchor = random.uniform() * 3;
            std::vector<std::uint8_t> selected(scores.size(), 9), expected(scores.size());
            const auto count = selectExperts(scores, {RuleKind::anchored, tau}, anchor, expected);
            CHECK(target->selectAbove(scores.data(), std::ssize(scores), static_cast<float>(tau),
                                      static_cast<float>(anchor), selected.data()) == count);
            CHECK(selected == expected);
        }
        const std::vector<float> odd{1, std::nanf(""), 2}, large{1, INFINITY};
        std::vector<std::uint8_t> selected(3);
        CHECK(target->selectAbove(odd.data(), 3, 0.5F, 0, selected.data()) == -1);
        CHECK(target->selectAbove(large.data(), 2, 0.5F, 0, selected.data()) == -1);
    }
}

TEST_CASE("routers without two layers, and other types, go the common way") {
    const auto similarity = layerOf(RouterKind::similarity, 20, 8);
    const auto x = normal({9, 20}, 8, at::kFloat);
    CHECK(!routePacked(similarity.router, x, {RuleKind::tau, 0.5}).defined());
    const auto regression = layerOf(RouterKind::regression, 20, 8);
    CHECK(!routePacked(regression.router, x.to(at::kDouble), {RuleKind::tau, 0.5}).defined());
    const auto output = moeForward(regression, x, {RuleKind::topK, 3}, ExecutorKind::sparse);
    CHECK(output.mask.sum(1).eq(3).all().item<bool>());
    CHECK(largestDifference(output.y, executeMasked(regression.experts, x, output.mask)) < 1e-5);
}
