// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/annealing.h"

#include <algorithm>
#include <bit>
#include <span>

#include "core/base/random.h"
#include "core/partition/grouping.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

Matrix<float> randomWeights(std::int64_t neurons, std::uint64_t seed) {
    Matrix<float> weights(neurons, neurons);
    Random random(seed);
    for (std::int64_t i = 0; i < neurons; ++i)
        for (std::int64_t j = 0; j < i; ++j) weights.at(i, j) = weights.at(j, i) = static_cast<float>(random.normal());
    return weights;
}

std::vector<std::int32_t> blocks(std::int64_t neurons, std::int64_t experts) {
    std::vector<std::int32_t> expertOf;
    for (std::int64_t i = 0; i < neurons; ++i) expertOf.push_back(static_cast<std::int32_t>(i * experts / neurons));
    return expertOf;
}

double inside(const Matrix<float>& weights, const std::vector<std::int32_t>& expertOf, std::int64_t experts) {
    return Grouping(weights, expertOf, experts).inside();
}

// The most that any division of the neurons into two halves holds inside.
double bestHalves(const Matrix<float>& weights) {
    const auto neurons = static_cast<std::size_t>(weights.rows);
    double best = -1e9;
    for (unsigned set = 0; set < 1U << neurons; ++set) {
        if (std::popcount(set) != static_cast<int>(neurons / 2)) continue;
        std::vector<std::int32_t> expertOf;
        for (std::size_t i = 0; i < neurons; ++i) expertOf.push_back(static_cast<std::int32_t>(set >> i & 1));
        best = std::max(best, inside(weights, expertOf, 2));
    }
    return best;
}

}  // namespace

TEST_CASE("Annealing finds the best halves of few neurons") {
    for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
        const auto weights = randomWeights(12, seed);
        double best = 0;
        for (const std::uint64_t run : {1, 2, 3}) {  // one may end in another optimum
            auto start = blocks(12, 2);
            Random(run).shuffle(std::span(start));
            best = std::max(best, inside(weights, annealed(weights, start, 2, run), 2));
        }
        CHECK(best == doctest::Approx(bestHalves(weights)));
    }
}

TEST_CASE("Annealing leaves local optima of swaps behind, keeps sizes equal and is the same for a seed") {
    const auto weights = randomWeights(240, 7);
    Grouping swapped(weights, blocks(240, 20), 20);
    refineBySwaps(swapped);
    const auto split = annealed(weights, swapped.groupOf(), 20, 3);
    CHECK(inside(weights, split, 20) > 1.02 * swapped.inside());
    for (std::int32_t expert = 0; expert < 20; ++expert) CHECK(std::ranges::count(split, expert) == 12);
    CHECK(split == annealed(weights, swapped.groupOf(), 20, 3));
    CHECK(split != annealed(weights, swapped.groupOf(), 20, 4));
}

TEST_CASE("Nothing is annealed where there is nothing to choose") {
    const auto weights = randomWeights(6, 1);
    CHECK(annealed(weights, blocks(6, 1), 1, 1) == blocks(6, 1));
    CHECK(annealed(weights, blocks(6, 6), 6, 1) == blocks(6, 6));
    CHECK(annealed(Matrix<float>(6, 6), blocks(6, 2), 2, 1) == blocks(6, 2));  // no weights
}

TEST_CASE("Annealing stops when it is asked to") {
    std::stop_source stop;
    stop.request_stop();
    const auto error =
        testing::errorOf([&] { (void)annealed(randomWeights(40, 1), blocks(40, 4), 4, 1, Job({}, stop.get_token())); });
    CHECK(error.code == ErrorCode::stopped);
}
