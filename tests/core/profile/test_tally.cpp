// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/tally.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "core/base/random.h"

using namespace dynak;

namespace {

struct Token {
    std::vector<float> pre, act;
};

// ReLU of normal values: half of them are exact zeros.
std::vector<Token> randomTokens(std::int64_t count, std::int64_t neurons) {
    Random random(7);
    std::vector<Token> tokens(static_cast<std::size_t>(count));
    for (auto& token : tokens)
        for (std::int64_t n = 0; n < neurons; ++n) {
            token.pre.push_back(static_cast<float>(random.normal()));
            token.act.push_back(std::max(token.pre.back(), 0.0F));
        }
    return tokens;
}

TallyRules rulesOf(ActivityRule activity, float value) {
    TallyRules rules;
    rules.relative = {0.5F, 0.1F};
    rules.absolute = {0.2F};
    rules.activity = activity;
    rules.value = value;
    rules.low = -2;
    rules.high = 2;
    rules.bins = 8;
    return rules;
}

// One by one, as the definitions of METHOD §1.2 read.
Tally byDefinition(const TallyRules& rules, const std::vector<Token>& tokens, std::int64_t neurons) {
    Tally sum(rules, neurons);
    for (const auto& [pre, act] : tokens) {
        float largest = 0;
        for (const float a : act) largest = std::max(largest, std::fabs(a));
        std::size_t active = 0;
        for (std::size_t n = 0; n < act.size(); ++n) {
            const float a = std::fabs(act[n]);
            sum.zeros += a == 0;
            sum.negatives += pre[n] < 0;
            for (std::size_t i = 0; i < rules.relative.size(); ++i) sum.near[i] += a <= largest * rules.relative[i];
            for (std::size_t i = 0; i < rules.absolute.size(); ++i) sum.below[i] += a <= rules.absolute[i];
            const bool fires = rules.activity == ActivityRule::nonZero    ? a != 0
                               : rules.activity == ActivityRule::absolute ? a > rules.value
                                                                          : a > rules.value * largest;
            active += fires;
            sum.firing[n] += fires;
            sum.magnitude[n] += static_cast<double>(a);
            const auto bin = static_cast<std::int64_t>(std::floor((pre[n] - rules.low) / 0.5F));
            ++sum.histogram[static_cast<std::size_t>(std::clamp<std::int64_t>(bin, 0, rules.bins - 1))];
        }
        ++sum.activeTokens[active];
    }
    return sum;
}

}  // namespace

TEST_CASE("every instruction set counts what the definitions count") {
    for (const auto& kernel : tallyKernels())
        for (const std::int64_t neurons : {1, 15, 64, 333})
            for (const auto& rules : {rulesOf(ActivityRule::nonZero, 0), rulesOf(ActivityRule::absolute, 0.3F),
                                      rulesOf(ActivityRule::relative, 0.25F)}) {
                CAPTURE(kernel.instructions);
                CAPTURE(neurons);
                const auto tokens = randomTokens(20, neurons);
                Tally found(rules, neurons);
                for (const auto& [pre, act] : tokens) {
                    const float limit = kernel.add(rules, pre.data(), act.data(), neurons, found);
                    const float largest = *std::ranges::max_element(act);
                    CHECK(limit == (rules.activity == ActivityRule::nonZero    ? 0
                                    : rules.activity == ActivityRule::absolute ? rules.value
                                                                               : rules.value * largest));
                }
                const Tally expected = byDefinition(rules, tokens, neurons);
                CHECK(found.zeros == expected.zeros);
                CHECK(found.negatives == expected.negatives);
                CHECK(found.near == expected.near);
                CHECK(found.below == expected.below);
                CHECK(found.histogram == expected.histogram);
                CHECK(found.activeTokens == expected.activeTokens);
                CHECK(found.firing == expected.firing);
                CHECK(found.magnitude == expected.magnitude);
            }
}

TEST_CASE("values that are no numbers stay inside the histogram") {
    const auto rules = rulesOf(ActivityRule::nonZero, 0);
    const std::vector<float> values{NAN, INFINITY, -INFINITY, 0};
    for (const auto& kernel : tallyKernels()) {
        Tally found(rules, 4);
        (void)kernel.add(rules, values.data(), values.data(), 4, found);
        std::int64_t all = 0;
        for (const auto count : found.histogram) all += count;
        CHECK(all == 4);
        CHECK(found.histogram.back() == 1);
    }
}

TEST_CASE("parts of a tally add up") {
    const auto rules = rulesOf(ActivityRule::relative, 0.1F);
    const auto tokens = randomTokens(9, 50);
    Tally first(rules, 50), second(rules, 50), whole(rules, 50);
    for (std::size_t t = 0; t < tokens.size(); ++t) {
        (void)tallyKernels().front().add(rules, tokens[t].pre.data(), tokens[t].act.data(), 50, t < 4 ? first : second);
        (void)tallyKernels().front().add(rules, tokens[t].pre.data(), tokens[t].act.data(), 50, whole);
    }
    addTo(first, second);
    CHECK(first.zeros == whole.zeros);
    CHECK(first.near == whole.near);
    CHECK(first.histogram == whole.histogram);
    CHECK(first.activeTokens == whole.activeTokens);
    CHECK(first.firing == whole.firing);
    for (std::size_t n = 0; n < 50; ++n) CHECK(first.magnitude[n] == doctest::Approx(whole.magnitude[n]));
}
