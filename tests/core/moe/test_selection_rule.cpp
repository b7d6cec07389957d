// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>
#include <vector>

#include "core/base/random.h"
#include "core/moe/internal/select_experts.h"
#include "core/moe/selection_rule.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

using Set = std::vector<std::uint8_t>;

Set chosen(const std::vector<float>& scores, SelectionRule rule, double anchor = 0) {
    Set selected(scores.size(), 9);
    const auto count = selectExperts(scores, rule, anchor, selected);
    std::int64_t ones = 0;
    for (const auto value : selected) ones += value;
    CHECK(count == ones);
    return selected;
}

// Rows that meet every branch: ties, zeros, negatives, huge ranges, values that are not finite.
std::vector<float> awkwardScores(std::size_t experts, Random& random) {
    std::vector<float> scores(experts);
    const auto kind = random.below(6);
    for (auto& score : scores) {
        const auto value = static_cast<float>(std::abs(random.normal()));
        if (kind == 0) score = value;
        if (kind == 1) score = std::floor(value * 2);
        if (kind == 2) score = 0;
        if (kind == 3) score = static_cast<float>(random.normal());
        if (kind == 4) score = std::exp(10 * value);
        if (kind == 5) score = value < 0.1F ? std::numeric_limits<float>::quiet_NaN() : value;
    }
    return scores;
}

const std::vector<double> taus{0, 1e-7, 0.01, 0.1, 0.25, 0.5, 0.75, 0.999, 1};

}  // namespace

TEST_CASE("tau compares with the token's maximum, ties included") {
    CHECK(chosen({1, 2, 4, 0.5F}, {RuleKind::tau, 0.5}) == Set{0, 1, 1, 0});
    CHECK(chosen({3, 1, 3}, {RuleKind::tau, 1}) == Set{1, 0, 1});
    CHECK(chosen({3, 0, 3}, {RuleKind::tau, 0}) == Set{1, 1, 1});
    CHECK(chosen({0, 0, 0}, {RuleKind::tau, 0.7}) == Set{1, 1, 1});
    CHECK(chosen({-3, 1, -1}, {RuleKind::tau, 0}) == Set{1, 1, 1});
}

TEST_CASE("anchored may run no expert, is never above tau, and equals it at anchor 0") {
    CHECK(chosen({0.1F, 0.2F}, {RuleKind::anchored, 0.5}, 2) == Set{0, 0});
    CHECK(chosen({0.1F, 0.2F}, {RuleKind::anchored, 0.5}, 0) == Set{1, 1});
    CHECK(chosen({0.1F, 4}, {RuleKind::anchored, 0.5}, 2) == Set{0, 1});
    CHECK(chosen({0.1F, 0.2F}, {RuleKind::anchored, 0}, 2) == Set{1, 1});
    CHECK(chosen({0, 0}, {RuleKind::anchored, 0.1}, 1) == Set{0, 0});
}

TEST_CASE("mass takes the fewest that reach the share, the first always") {
    CHECK(chosen({1, 4, 3, 2}, {RuleKind::mass, 0.7}) == Set{0, 1, 1, 0});
    CHECK(chosen({1, 4, 3, 2}, {RuleKind::mass, 0.71}) == Set{0, 1, 1, 1});
    CHECK(chosen({1, 4, 3, 2}, {RuleKind::mass, 0}) == Set{0, 1, 0, 0});
    CHECK(chosen({1, 0, 3, 2}, {RuleKind::mass, 1}) == Set{1, 0, 1, 1});
    CHECK(chosen({0, 0, 0}, {RuleKind::mass, 0.5}) == Set{1, 0, 0});
}

TEST_CASE("top-k breaks ties towards the lower index and is bounded by the number of experts") {
    CHECK(chosen({2, 3, 2, 2}, {RuleKind::topK, 2}) == Set{1, 1, 0, 0});
    CHECK(chosen({2, 3}, {RuleKind::topK, 0}) == Set{0, 0});
    CHECK(chosen({2, 3}, {RuleKind::topK, 9}) == Set{1, 1});
}

TEST_CASE("scores that are not finite run everything") {
    for (const auto& rule : selectionRules()) {
        CHECK(chosen({1, std::nanf(""), 3}, {rule.kind, 0.5}) == Set{1, 1, 1});
        CHECK(chosen({1, std::numeric_limits<float>::infinity(), 3}, {rule.kind, 0.5}) == Set{1, 1, 1});
    }
}

TEST_CASE("sets are nested in tau, mass and k") {
    Random random(7);
    for (int trial = 0; trial < 300; ++trial) {
        const auto scores = awkwardScores(12, random);
        const auto anchor = random.uniform();
        const auto contains = [&](SelectionRule larger, SelectionRule smaller) {
            const auto big = chosen(scores, larger, anchor);
            const auto small = chosen(scores, smaller, anchor);
            for (std::size_t e = 0; e < big.size(); ++e)
                if (small[e] && !big[e]) return false;
            return true;
        };
        for (std::size_t i = 1; i < taus.size(); ++i) {
            CHECK(contains({RuleKind::tau, taus[i - 1]}, {RuleKind::tau, taus[i]}));
            CHECK(contains({RuleKind::anchored, taus[i - 1]}, {RuleKind::anchored, taus[i]}));
            CHECK(contains({RuleKind::tau, taus[i]}, {RuleKind::anchored, taus[i]}));
            CHECK(contains({RuleKind::mass, taus[i]}, {RuleKind::mass, taus[i - 1]}));
        }
        for (int k = 0; k < 12; ++k) CHECK(contains({RuleKind::topK, k + 1.0}, {RuleKind::topK, k + 0.0}));
    }
}

TEST_CASE("the tensor version agrees with the scalar one") {
    Random random(11);
    const std::int64_t tokens = 400;
    for (const std::int64_t experts : {1, 7, 33}) {
        const auto scores = at::empty({tokens, experts});
        for (std::int64_t n = 0; n < tokens; ++n) {
            const auto row = awkwardScores(static_cast<std::size_t>(experts), random);
            std::copy(row.begin(), row.end(), scores.data_ptr<float>() + n * experts);
        }
        for (const auto& rule : selectionRules())
            for (const double tau : taus) {
                const SelectionRule setting{rule.kind, rule.kind == RuleKind::topK ? std::floor(tau * 12) : tau};
                const auto mask = selectExperts(scores, setting, 0.8).contiguous();
                REQUIRE(mask.sizes() == scores.sizes());
                for (std::int64_t n = 0; n < tokens; ++n) {
                    const auto* from = scores.data_ptr<float>() + n * experts;
                    const auto expected = chosen({from, from + experts}, setting, 0.8);
                    const auto* got = mask.data_ptr<bool>() + n * experts;
                    CHECK(Set(got, got + experts) == expected);
                }
            }
    }
    CHECK(selectExperts(at::empty({0, 5}), {RuleKind::mass, 0.5}).sizes() == at::IntArrayRef{0, 5});
}

TEST_CASE("rules have names, descriptions and ranges") {
    for (const auto& rule : selectionRules()) CHECK(ruleNamed(rule.id) == rule.kind);
    CHECK(describe({RuleKind::tau, 0.042}) == "tau = 0.042");
    CHECK(describe({RuleKind::topK, 8}) == "k = 8");
    CHECK(describe({RuleKind::anchored, 0.1}) == "anchored tau = 0.1");
    CHECK(testing::mentions(testing::errorOf([] { (void)ruleNamed("best"); }).hint, "tau", "top-k"));
    CHECK_NOTHROW(check({RuleKind::tau, 1}));
    CHECK(testing::mentions(testing::errorOf([] { check({RuleKind::tau, 1.5}); }).text, "tau", "1.5"));
    CHECK(testing::errorOf([] { check({RuleKind::mass, std::nan("")}); }).code == ErrorCode::badArgument);
    CHECK(testing::errorOf([] { check({RuleKind::topK, 2.5}); }).code == ErrorCode::badArgument);
}
