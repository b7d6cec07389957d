// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

#include "core/base/random.h"
#include "core/profile/coactivation_pyramid.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// Firings of `tokens` random tokens; the first neuron never fires, the second always.
CoactivationCounts randomCounts(std::int64_t neurons, std::int64_t tokens) {
    Random random(7);
    CoactivationCounter counter(neurons, 1);
    std::vector<std::uint8_t> active(static_cast<std::size_t>(neurons));
    for (std::int64_t token = 0; token < tokens; ++token) {
        for (std::size_t i = 0; i < active.size(); ++i)
            active[i] = random.uniform() < 0.05 + 0.4 * static_cast<double>(i % 7) / 7;
        active[0] = 0;
        if (neurons > 1) active[1] = 1;
        counter.add(active);
    }
    return counter.counts("layer.0.ffn");
}

// The cell by its definition, from every pair of different neurons in it.
double cellByHand(const CoactivationCounts& counts, const std::vector<std::int64_t>& order, PairValue value, int level,
                  std::int64_t row, std::int64_t column) {
    const std::int64_t side = std::int64_t{1} << level;
    double sum = 0, parts = 0;
    for (std::int64_t r = row * side; r < std::min(counts.neurons, (row + 1) * side); ++r)
        for (std::int64_t c = column * side; c < std::min(counts.neurons, (column + 1) * side); ++c) {
            const auto i = order[static_cast<std::size_t>(r)], j = order[static_cast<std::size_t>(c)];
            if (i == j) continue;
            const double tokens = static_cast<double>(counts.tokens), fi = counts.at(i, i), fj = counts.at(j, j);
            sum += counts.at(i, j);
            parts += value == PairValue::together ? tokens : value == PairValue::conditional ? fi : fi * fj / tokens;
        }
    return parts > 0 ? sum / parts : none;
}

}  // namespace

TEST_CASE("a pair's values follow their definitions") {
    CoactivationCounts counts{"s", 3, 100, {10, 4, 0, 4, 20, 0, 0, 0, 0}};
    CHECK(pairValue(counts, PairValue::together, 0, 1) == doctest::Approx(0.04));
    CHECK(pairValue(counts, PairValue::conditional, 0, 1) == doctest::Approx(0.4));
    CHECK(pairValue(counts, PairValue::conditional, 1, 0) == doctest::Approx(0.2));
    CHECK(pairValue(counts, PairValue::lift, 0, 1) == doctest::Approx(2));  // 4 where chance gives 10 · 20 / 100
    CHECK(std::isnan(pairValue(counts, PairValue::lift, 0, 2)));
    CHECK(std::isnan(pairValue(counts, PairValue::conditional, 2, 0)));
    CHECK(pairValue(counts, PairValue::conditional, 0, 2) == 0);
    CHECK(std::isnan(pairValue(counts, PairValue::together, 1, 1)));
    CHECK(firings(counts) == std::vector<std::int64_t>{10, 20, 0});
    CHECK(orderByFiring(counts) == std::vector<std::int64_t>{1, 0, 2});
}

TEST_CASE("quantiles of pairs leave out what has no value") {
    CoactivationCounts counts{"s", 3, 100, {10, 4, 0, 4, 20, 0, 0, 0, 0}};
    CHECK(sampledQuantile(counts, PairValue::lift, 0.5) == doctest::Approx(2));  // the one pair that has a lift
    CHECK(sampledQuantile(counts, PairValue::together, 1) == doctest::Approx(0.04));
    CHECK(sampledQuantile(counts, PairValue::together, 0) == 0);
    CHECK(sampledQuantile({"s", 1, 5, {3}}, PairValue::lift, 0.5) == 0);
}

TEST_CASE("cells of every level equal the sums over their pairs, in any order") {
    for (const std::int64_t neurons : {1, 2, 5, 255, 257, 1100}) {
        CAPTURE(neurons);
        const auto counts = std::make_shared<const CoactivationCounts>(randomCounts(neurons, 40));
        Random random(11);
        const std::vector<std::int64_t> order = random.permutation(neurons);
        const CoactivationPyramid pyramid(counts, order, {}, 2);
        CHECK(pyramid.cells(pyramid.levels() - 1) <= CoactivationPyramid::coarsest);
        CHECK(pyramid.levels() == (neurons <= 256 ? 1 : neurons <= 512 ? 2 : 4));
        for (int level = 0; level < pyramid.levels(); ++level)
            for (const PairValue value : {PairValue::together, PairValue::conditional, PairValue::lift}) {
                // a corner at the start and one at the ragged end, and the diagonal through both
                const std::int64_t cells = pyramid.cells(level), size = std::min<std::int64_t>(cells, 5);
                for (const std::int64_t from : {std::int64_t{0}, cells - size}) {
                    const auto found = pyramid.values(value, {level, from, cells - size, size, size});
                    for (std::int64_t r = 0; r < size; ++r)
                        for (std::int64_t c = 0; c < size; ++c) {
                            const double expected =
                                cellByHand(*counts, order, value, level, from + r, cells - size + c);
                            if (std::isnan(expected))
                                CHECK(std::isnan(found.at(r, c)));
                            else
                                CHECK(static_cast<double>(found.at(r, c)) == doctest::Approx(expected).epsilon(1e-5));
                        }
                }
            }
        for (std::int64_t place = 0; place < neurons; ++place)
            CHECK_EQ(pyramid.places()[static_cast<std::size_t>(order[static_cast<std::size_t>(place)])], place);
    }
}

TEST_CASE("an order that is no permutation is refused") {
    const auto counts = std::make_shared<const CoactivationCounts>(randomCounts(3, 4));
    for (const std::vector<std::int64_t>& order : {std::vector<std::int64_t>{0, 1}, {0, 1, 1}, {0, 1, 3}, {-1, 1, 2}})
        CHECK(testing::errorOf([&] { CoactivationPyramid(counts, order); }).code == ErrorCode::badArgument);
}

TEST_CASE("summing the levels stops when it is told to") {
    const auto counts = std::make_shared<const CoactivationCounts>(randomCounts(1100, 1));
    std::stop_source stop;
    stop.request_stop();
    const Job job({}, stop.get_token());
    CHECK(testing::errorOf([&] { CoactivationPyramid(counts, originalOrder(1100), job); }).code == ErrorCode::stopped);
}
