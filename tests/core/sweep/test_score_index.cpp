// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/random.h"
#include "core/sweep/score_index.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

TokenScores randomScores(std::int64_t sites, std::int64_t tokens, std::int64_t experts) {
    TokenScores scores;
    Random random(3);
    for (std::int64_t s = 0; s < sites; ++s) {
        Matrix<float> matrix(tokens, experts);
        for (auto& value : matrix.values) value = static_cast<float>(std::exp(2 * random.normal()));
        scores.scores.push_back(std::move(matrix));
        scores.anchors.push_back(static_cast<double>(s));
        scores.sites.push_back("layer." + std::to_string(s) + ".ffn");
    }
    return scores;
}

}  // namespace

TEST_CASE("the index answers as the rules do, for every rule and awkward tokens") {
    auto scores = randomScores(3, 120, 9);
    scores.scores.push_back(Matrix<float>(120, 1, 2.0F));  // a site of one expert
    scores.anchors.push_back(3);
    scores.sites.push_back("one");
    for (auto& value : scores.scores[1].row(5)) value = 0;
    for (auto& value : scores.scores[1].row(6)) value = -1;
    for (auto& value : scores.scores[1].row(7)) value = std::floor(value);
    scores.scores[1].at(8, 4) = std::nanf("");
    const ScoreIndex index(scores, 2);
    for (const auto& rule : selectionRules())
        for (const double value : {0.0, 0.001, 0.05, 0.3, 0.5, 1.0}) {
            const SelectionRule setting{rule.kind, rule.kind == RuleKind::topK ? std::round(20 * value) : value};
            const auto expected = executedExperts(scores, setting);
            CHECK(index.executed(setting).values == expected.values);
            CHECK(index.executed(setting, 1).values == expected.values);
            const auto some = index.executed(setting, TokenRange{5, 119, 4});
            REQUIRE(some.columns == 29);
            for (std::int64_t i = 0; i < some.columns; ++i)
                for (std::int64_t s = 0; s < some.rows; ++s) CHECK(some.at(s, i) == expected.at(s, 5 + 4 * i));
        }
    const auto means = index.meanExecuted({RuleKind::topK, 4});
    CHECK(means[0] == 4);
    CHECK(means[1] == doctest::Approx((119 * 4 + 9) / 120.0));  // the token with NaN runs all 9
    CHECK(means[3] == 1);
}

TEST_CASE("a site with a value of its own runs what that value says, the others what the common one says") {
    const auto scores = randomScores(3, 80, 9);
    const ScoreIndex index(scores, 1);
    SiteRules rules(RuleKind::tau, 0.3);
    rules.own["layer.1.ffn"] = 0.05;
    const auto common = executedExperts(scores, SelectionRule{RuleKind::tau, 0.3});
    const auto own = executedExperts(scores, SelectionRule{RuleKind::tau, 0.05});
    const auto mixed = executedExperts(scores, rules);
    CHECK(std::ranges::equal(mixed.row(0), common.row(0)));
    CHECK(std::ranges::equal(mixed.row(1), own.row(1)));
    CHECK(std::ranges::equal(mixed.row(2), common.row(2)));
    CHECK_FALSE(std::ranges::equal(mixed.row(1), common.row(1)));
    CHECK(index.executed(rules, 1).values == mixed.values);
    CHECK(index.executed(rules, TokenRange{0, 80, 1}).values == mixed.values);
}

TEST_CASE("slices cover every token once and are answered as the rules do, while tau moves") {
    const std::int64_t tokens = 2 * ScoreIndex::sliceTokens + 9;  // three slices, the last of which is shorter
    const auto scores = randomScores(2, tokens, 7);
    const ScoreIndex index(scores, 2);
    REQUIRE(index.slices() == 3);
    std::vector<int> seen(static_cast<std::size_t>(tokens));
    for (std::int64_t slice = 0; slice < index.slices(); ++slice) {
        const TokenRange range = index.slice(slice);
        CHECK(range.count() <= ScoreIndex::sliceTokens);
        for (auto n = range.begin; n < range.end; n += range.step) ++seen[static_cast<std::size_t>(n)];
    }
    CHECK(std::ranges::count(seen, 1) == tokens);
    SiteRules rules(RuleKind::tau, 0);
    rules.own["layer.1.ffn"] = 0.2;
    for (int step = 0; step <= 20; ++step) {
        rules.value = 0.05 * step;
        const auto expected = executedExperts(scores, rules);
        CHECK(index.executed(rules).values == expected.values);
        for (const TokenRange& range : {index.slice(0), index.slice(2), TokenRange{3, tokens, 1},
                                        TokenRange{4, tokens, 6}, TokenRange{tokens - 2, tokens, 3}}) {
            const auto some = index.executed(rules, range);
            REQUIRE(some.columns == range.count());
            bool same = true;
            for (std::int64_t s = 0; s < some.rows; ++s)
                for (std::int64_t i = 0; i < some.columns; ++i)
                    same = same && some.at(s, i) == expected.at(s, range.begin + i * range.step);
            CHECK(same);
        }
        // whoever asks again, and for two rules by turns
        CHECK(index.glimpse(rules)->values == index.executed(rules, index.slice(0)).values);
        const SelectionRule common{RuleKind::tau, rules.value};
        CHECK(index.glimpse(common)->values == index.executed(common, index.slice(0)).values);
        CHECK(index.glimpse(rules) == index.glimpse(rules));
    }
}

TEST_CASE("fewer experts run as tau grows") {
    const ScoreIndex index(randomScores(2, 200, 16));
    for (const auto kind : {RuleKind::tau, RuleKind::anchored}) {
        double previous = 16;
        for (int step = 0; step <= 100; ++step) {
            const double mean = index.meanExecuted({kind, step / 100.0})[1];
            CHECK(mean <= previous);
            previous = mean;
        }
        CHECK(previous < 1.5);
    }
}

TEST_CASE("a frame's question over 12 sites x 128 experts x 20k tokens") {
    const auto scores = randomScores(12, 20000, 128);
    const ScoreIndex index(scores);
    double best = 1e9;
    for (int repeat = 0; repeat < 5; ++repeat) {
        const auto start = std::chrono::steady_clock::now();
        const auto counts = index.executed({RuleKind::tau, 0.01 + 0.05 * repeat});
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        CHECK(counts.values.size() == 240000);
        best = std::min(best, time.count());
    }
    MESSAGE("index: " << best << " ms");
    CHECK(best < 200);  // a few ms on an idle machine; wide, for loaded ones
}

TEST_CASE("scores that do not fit one another are refused; none are fine") {
    auto scores = randomScores(2, 10, 4);
    scores.anchors.pop_back();
    CHECK(testing::mentions(testing::errorOf([&] { (void)ScoreIndex(scores); }).text, "1 anchors", "2 sites"));
    scores = randomScores(2, 10, 4);
    scores.scores[1] = Matrix<float>(9, 4);
    CHECK(testing::mentions(testing::errorOf([&] { (void)executedExperts(scores, {}); }).text, "site 1", "9", "10"));
    CHECK(ScoreIndex(TokenScores{}).executed({}).values.empty());
}

TEST_CASE("a site counts the tokens of its own text only") {
    Random random(7);
    TokenScores scores;
    scores.sites = {"encoder.0.ffn", "decoder.0.ffn", "decoder.1.ffn"};
    scores.sourceSites = {1, 0, 0};
    scores.anchors = {1, 2, 3};
    for (int n = 0; n < 9000; ++n) scores.ofSource.push_back(random.uniform() < 0.4);  // in three slices
    const auto source = std::ranges::count(scores.ofSource, 1), target = std::ssize(scores.ofSource) - source;
    for (const auto rows : {source, target, target}) {
        Matrix<float> matrix(rows, 11);
        for (auto& value : matrix.values) value = static_cast<float>(std::exp(2 * random.normal()));
        scores.scores.push_back(std::move(matrix));
    }
    const ScoreIndex index(scores, 2);
    CHECK(index.tokens() == 9000);
    for (const SelectionRule rule : {SelectionRule{RuleKind::tau, 0.2}, SelectionRule{RuleKind::tau, 0},
                                     SelectionRule{RuleKind::mass, 0.7}, SelectionRule{RuleKind::anchored, 0.4}}) {
        const auto expected = executedExperts(scores, rule);
        CHECK(index.executed(rule).values == expected.values);
        for (std::int64_t number = 0; number < index.slices(); ++number) {
            const TokenRange slice = index.slice(number);
            const auto some = index.executed(rule, slice);
            for (std::int64_t site = 0; site < 3; ++site)
                for (std::int64_t i = 0; i < slice.count(); ++i)
                    CHECK(some.at(site, i) == expected.at(site, slice.begin + i * slice.step));
        }
        std::vector<std::uint8_t> selected(11);
        std::int64_t next[2] = {0, 0};
        double sum = 0;
        for (std::size_t n = 0; n < scores.ofSource.size(); ++n) {
            const std::int64_t row = next[scores.ofSource[n]]++;
            const auto token = static_cast<std::int64_t>(n);
            if (scores.ofSource[n] == 1) {
                const auto count = selectExperts(scores.scores[0].row(row), rule, 1, selected);
                CHECK(expected.at(0, token) == count);
                CHECK(expected.at(2, token) == notSeen);
                sum += static_cast<double>(count);
            } else {
                CHECK(expected.at(0, token) == notSeen);
                CHECK(expected.at(2, token) == selectExperts(scores.scores[2].row(row), rule, 3, selected));
            }
        }
        CHECK(index.meanExecuted(rule)[0] == doctest::Approx(sum / static_cast<double>(source)));
    }
    scores.scores[2] = Matrix<float>(target - 1, 11);
    CHECK(
        testing::mentions(testing::errorOf([&] { (void)ScoreIndex(scores); }).text, "site 2", std::to_string(target)));
    scores.sourceSites.pop_back();
    CHECK(testing::mentions(testing::errorOf([&] { (void)executedExperts(scores, {}); }).text, "2 marks", "3 sites"));
}
