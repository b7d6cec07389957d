// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/base/random.h"
#include "core/sweep/spread_rules.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

// Sites whose scores lie ever further apart: from nearly equal to a few that rule.
TokenScores unequalScores(std::int64_t tokens, std::int64_t experts) {
    TokenScores scores;
    Random random(5);
    for (const double spread : {0.2, 1.0, 3.0}) {
        Matrix<float> matrix(tokens, experts);
        for (auto& value : matrix.values) value = static_cast<float>(std::exp(spread * random.normal()));
        scores.scores.push_back(std::move(matrix));
        scores.anchors.push_back(2);
        scores.sites.push_back("layer." + std::to_string(scores.sites.size()) + ".ffn");
    }
    return scores;
}

double shareUnder(const SiteRules& rule, const TokenScores& scores) {
    double sum = 0;
    for (const auto count : executedExperts(scores, rule).values) sum += count;
    return sum / static_cast<double>(scores.scores.size() * scores.scores[0].values.size());
}

}  // namespace

TEST_CASE("values of a rule are spread by what they run, closer where few experts do") {
    const TokenScores scores = unequalScores(400, 32);
    for (const RuleKind kind : {RuleKind::tau, RuleKind::anchored, RuleKind::mass}) {
        const auto rules = spreadRules(kind, 20, scores);
        CAPTURE(row(kind).id);
        REQUIRE(rules.size() == 20);
        CHECK(shareUnder(rules.front(), scores) == 1);
        const double least = shareUnder(rules.back(), scores);
        CHECK(least < 1 / 16.0);
        for (int i = 0; i < 20; ++i) {
            const double left = 1 - i / 19.0;
            CHECK(shareUnder(rules[static_cast<std::size_t>(i)], scores) ==
                  doctest::Approx(least + (1 - least) * left * left).epsilon(0.05));
        }
    }
}

TEST_CASE("the ends of tau are the dense model and one expert; k is whole and falls") {
    const TokenScores scores = unequalScores(100, 32);
    CHECK(spreadRules(RuleKind::tau, 2, scores) == std::vector<SiteRules>{{RuleKind::tau, 0}, {RuleKind::tau, 1}});
    const auto counts = spreadRules(RuleKind::topK, 8, scores);
    CHECK(counts.front().value == 32);
    CHECK(counts.back().value == 1);
    for (std::size_t i = 1; i < counts.size(); ++i) {
        CHECK(counts[i].value == std::round(counts[i].value));
        CHECK(counts[i].value < counts[i - 1].value);
    }
}

TEST_CASE("scores that are all equal have two values only") {
    TokenScores scores = unequalScores(10, 8);
    for (auto& site : scores.scores)
        for (auto& value : site.values) value = 1;
    CHECK(spreadRules(RuleKind::tau, 20, scores) == std::vector<SiteRules>{{RuleKind::tau, 0}, {RuleKind::tau, 1}});
    CHECK(spreadRules(RuleKind::all, 20, scores).size() == 1);
}
