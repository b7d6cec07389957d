// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/generate/generation_rules.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

// Which of the six tokens are left after `text`.
std::vector<std::int64_t> allowed(const GenerationRules& rules, std::vector<std::int64_t> text,
                                  std::int64_t longest = 100) {
    std::vector<float> scores(6, -1.0F);
    applyRules(rules, text, longest, scores);
    std::vector<std::int64_t> left;
    for (std::size_t id = 0; id < scores.size(); ++id)
        if (!std::isinf(scores[id])) left.push_back(static_cast<std::int64_t>(id));
    return left;
}

using Ids = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("rules: without any, everything may follow") {
    CHECK(allowed({}, {0, 3, 3}) == Ids{0, 1, 2, 3, 4, 5});
}

TEST_CASE("rules: forbidden sequences end only where their beginning stands") {
    GenerationRules rules;
    rules.forbidden = {{5}, {2, 3}, {1, 1, 4}};
    CHECK(allowed(rules, {0}) == Ids{0, 1, 2, 3, 4});
    CHECK(allowed(rules, {0, 2}) == Ids{0, 1, 2, 4});
    CHECK(allowed(rules, {0, 1, 1}) == Ids{0, 1, 2, 3});
    CHECK(allowed(rules, {1}) == Ids{0, 1, 2, 3, 4});  // shorter than the sequence's beginning
}

TEST_CASE("rules: no end before the least length") {
    GenerationRules rules;
    rules.endIds = {1, 4};
    rules.minLength = 3;
    CHECK(allowed(rules, {0, 2}) == Ids{0, 2, 3, 5});
    CHECK(allowed(rules, {0, 2, 2}) == Ids{0, 1, 2, 3, 4, 5});
    rules.minLength = 0;
    rules.minNew = 1;
    CHECK(allowed(rules, {0}) == Ids{0, 2, 3, 5});
    CHECK(allowed(rules, {0, 2}) == Ids{0, 1, 2, 3, 4, 5});
}

TEST_CASE("rules: forced tokens stand alone, after the start and at the last place") {
    GenerationRules rules;
    rules.forcedFirst = 3;
    rules.forcedLast = {1};
    CHECK(allowed(rules, {0}, 4) == Ids{3});
    CHECK(allowed(rules, {0, 3}, 4) == Ids{0, 1, 2, 3, 4, 5});
    CHECK(allowed(rules, {0, 3, 2}, 4) == Ids{1});
    std::vector<float> scores(6, -1.0F);
    applyRules(rules, Ids{0}, 4, scores);
    CHECK(scores[3] == 0);
}

TEST_CASE("rules: n-grams come once") {
    GenerationRules rules;
    rules.noRepeat = 2;
    CHECK(allowed(rules, {0, 2, 3, 2}) == Ids{0, 1, 2, 4, 5});
    rules.noRepeat = 1;
    CHECK(allowed(rules, {0, 2, 3}) == Ids{1, 4, 5});
    rules.noRepeat = 3;
    CHECK(allowed(rules, {2, 3, 4, 2, 3}) == Ids{0, 1, 2, 3, 5});
}
