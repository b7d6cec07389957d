// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/base/random.h"
#include "core/sweep/expert_shares.h"
#include "tests/testing.h"

using namespace dynak;

TEST_CASE("shares of experts count the tokens that run them") {
    TokenScores scores;
    scores.sites = {"a", "b"};
    scores.anchors = {0, 0.8};
    Random random(3);
    for (int site = 0; site < 2; ++site) {
        Matrix<float> table(50, 6);
        for (auto& value : table.values) value = static_cast<float>(random.uniform());
        scores.scores.push_back(table);
    }
    scores.scores[1].at(7, 3) = std::nanf("");  // that token runs everything
    for (const SelectionRule& rule : {SelectionRule{RuleKind::tau, 0.5}, SelectionRule{RuleKind::anchored, 0.9},
                                      SelectionRule{RuleKind::topK, 2}}) {
        const auto shares = expertShares(scores, "b", rule);
        REQUIRE(shares.size() == 6);
        double sum = 0;
        for (const double share : shares) sum += share;
        const auto executed = executedExperts(scores, rule);
        double expected = 0;
        for (const auto count : executed.row(1)) expected += count / 50.0;
        CHECK(sum == doctest::Approx(expected));
        std::vector<std::uint8_t> selected(6);
        int runs = 0;
        for (std::int64_t token = 0; token < 50; ++token) {
            selectExperts(scores.scores[1].row(token), rule, 0.8, selected);
            runs += selected[4];
        }
        CHECK(shares[4] == doctest::Approx(runs / 50.0));
        int sampled = 0;  // tokens 0, 7, … 49
        for (std::int64_t token = 0; token < 50; token += 7) {
            selectExperts(scores.scores[1].row(token), rule, 0.8, selected);
            sampled += selected[4];
        }
        CHECK(expertShares(scores, "b", rule, 7)[4] == doctest::Approx(sampled / 8.0));
    }
    CHECK(expertShares(scores, "a", {RuleKind::all, 0}) == std::vector<double>(6, 1.0));
}

TEST_CASE("an unknown site is named") {
    const auto error = testing::errorOf([] { (void)expertShares({}, "layer.9.ffn", {}); });
    CHECK(error.code == ErrorCode::badArgument);
    CHECK(testing::mentions(error.text, "layer.9.ffn"));
}
