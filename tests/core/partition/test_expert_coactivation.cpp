// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include "core/base/random.h"
#include "core/partition/expert_coactivation.h"
#include "core/partition/force_layout.h"
#include "core/partition/quality.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

CoactivationCounts randomCounts(std::int64_t neurons) {
    Random random(5);
    CoactivationCounter counter(neurons, 1);
    std::vector<std::uint8_t> active(static_cast<std::size_t>(neurons));
    for (int token = 0; token < 300; ++token) {
        for (auto& value : active) value = random.uniform() < 0.3;
        counter.add(active);
    }
    return counter.counts();
}

double distance(const LayoutPoint& a, const LayoutPoint& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

}  // namespace

TEST_CASE("co-activation of experts is the sum over pairs of their neurons") {
    const auto counts = randomCounts(23);
    Random random(9);
    std::vector<std::int32_t> expertOf(23);
    for (auto& expert : expertOf) expert = static_cast<std::int32_t>(random.below(4));  // of 5: one is empty
    const auto found = expertCoactivation(counts, expertOf, 5, {}, 2);
    for (std::int32_t a = 0; a < 5; ++a) {
        double fired = 0, members = 0;
        for (std::int32_t b = 0; b < 5; ++b) {
            double together = 0, chance = 0, pairs = 0;
            for (std::size_t i = 0; i < 23; ++i)
                for (std::size_t j = 0; j < 23; ++j) {
                    if (i == j || expertOf[i] != a || expertOf[j] != b) continue;
                    const auto row = static_cast<std::int64_t>(i), column = static_cast<std::int64_t>(j);
                    together += counts.at(row, column);
                    chance += static_cast<double>(counts.at(row, row)) * counts.at(column, column) / 300;
                    ++pairs;
                }
            CHECK(found.together.at(a, b) == doctest::Approx(pairs > 0 ? together / pairs / 300 : 0));
            CHECK(found.lift.at(a, b) == doctest::Approx(chance > 0 ? together / chance : 0));
        }
        for (std::size_t i = 0; i < 23; ++i)
            if (expertOf[i] == a) {
                fired += counts.at(static_cast<std::int64_t>(i), static_cast<std::int64_t>(i));
                ++members;
            }
        CHECK(found.firing[static_cast<std::size_t>(a)] == doctest::Approx(members > 0 ? fired / members / 300 : 0));
    }
}

TEST_CASE("a split that does not fit the counts is refused") {
    const auto counts = randomCounts(4);
    const std::vector<std::int32_t> tooFew{0, 1, 0}, outside{0, 1, 2, 0};
    CHECK(testing::errorOf([&] { (void)expertCoactivation(counts, tooFew, 2); }).code == ErrorCode::badArgument);
    CHECK(testing::errorOf([&] { (void)expertCoactivation(counts, outside, 2); }).code == ErrorCode::badArgument);
}

TEST_CASE("the random baseline is the mean over all balanced splits") {
    const auto counts = randomCounts(8);
    double sum = 0;
    int splits = 0;
    for (unsigned mask = 0; mask < 256; ++mask) {  // every split of 8 into two halves
        std::vector<std::int32_t> expertOf(8);
        for (unsigned i = 0; i < 8; ++i) expertOf[i] = static_cast<std::int32_t>(mask >> i & 1);
        if (std::accumulate(expertOf.begin(), expertOf.end(), 0) != 4) continue;
        sum += insideCoactivation(counts, expertOf);
        ++splits;
    }
    CHECK(splits == 70);
    CHECK(randomInsideCoactivation(8, 2) == doctest::Approx(sum / splits));
    CHECK(randomInsideCoactivation(8, 8) == 0);
    CHECK(randomInsideCoactivation(8, 1) == 1);
    CHECK(randomInsideCoactivation(1, 1) == 0);
}

TEST_CASE("the layout is the same every time, fills its square and keeps strong pairs together") {
    Matrix<double> weights(12, 12, 0.05);
    for (std::int64_t i = 0; i < 12; ++i)
        for (std::int64_t j = 0; j < 12; ++j)
            if (i / 4 == j / 4) weights.at(i, j) = 5;  // three groups of four
    const auto places = forceLayout(weights, 3, 1);
    CHECK(places == forceLayout(weights, 3, 1));
    CHECK(places != forceLayout(weights, 3, 2));
    double inside = 0, between = 0;
    double left = 1, right = 0;
    for (std::size_t i = 0; i < 12; ++i) {
        left = std::min(left, places[i].x);
        right = std::max(right, places[i].x);
        CHECK(places[i].y >= 0);
        CHECK(places[i].y <= 1);
        for (std::size_t j = i + 1; j < 12; ++j)
            (i / 4 == j / 4 ? inside : between) += distance(places[i], places[j]) / (i / 4 == j / 4 ? 18 : 48);
    }
    CHECK(left == 0);
    CHECK(right == 1);
    CHECK(inside < 0.7 * between);
}

TEST_CASE("a layout of no, one or equal vertices has a place for each") {
    CHECK(forceLayout({0, 0}, 3, 1).empty());
    CHECK(forceLayout({1, 1}, 3, 1) == std::vector<LayoutPoint>{{0.5, 0.5}});
    for (const LayoutPoint& place : forceLayout({30, 30}, 3, 1)) {
        CHECK(std::isfinite(place.x));
        CHECK(std::isfinite(place.y));
    }
}
