// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/assignment.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "core/base/random.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

Matrix<float> randomCosts(std::int64_t items, std::int64_t groups, Random& random, bool coarse = false) {
    Matrix<float> costs(items, groups);
    // coarse costs are full of ties
    for (float& cost : costs.values) cost = static_cast<float>(coarse ? random.below(4) : random.normal());
    return costs;
}

double costOf(const Matrix<float>& costs, const std::vector<std::int32_t>& groupOf) {
    double sum = 0;
    for (std::int64_t item = 0; item < costs.rows; ++item)
        sum += costs.at(item, groupOf[static_cast<std::size_t>(item)]);
    return sum;
}

bool isBalanced(const std::vector<std::int32_t>& groupOf, std::int64_t groups) {
    std::vector<std::int64_t> sizes(static_cast<std::size_t>(groups));
    for (const auto group : groupOf) ++sizes.at(static_cast<std::size_t>(group));
    return std::all_of(sizes.begin(), sizes.end(),
                       [&](std::int64_t size) { return size * groups == static_cast<std::int64_t>(groupOf.size()); });
}

// Over all ways to label the items.
double leastCost(const Matrix<float>& costs) {
    std::vector<std::int32_t> groupOf;
    for (std::int64_t item = 0; item < costs.rows; ++item)
        groupOf.push_back(static_cast<std::int32_t>(item * costs.columns / costs.rows));
    double least = std::numeric_limits<double>::infinity();
    do least = std::min(least, costOf(costs, groupOf));
    while (std::next_permutation(groupOf.begin(), groupOf.end()));
    return least;
}

// The Hungarian method in O(n^3), every group opened into as many places as it has room: the dual prices give the
// optimum without any path of the code under test.
double hungarianCost(const Matrix<float>& costs) {
    const auto n = static_cast<std::size_t>(costs.rows);
    const auto room = costs.rows / costs.columns;
    const auto cost = [&](std::size_t item, std::size_t place) {
        return static_cast<double>(costs.at(static_cast<std::int64_t>(item), static_cast<std::int64_t>(place) / room));
    };
    std::vector<double> itemPrice(n + 1), placePrice(n + 1);
    std::vector<std::size_t> itemAt(n + 1, 0), way(n + 1, 0);
    for (std::size_t item = 1; item <= n; ++item) {
        itemAt[0] = item;
        std::size_t place = 0;
        std::vector<double> slack(n + 1, std::numeric_limits<double>::infinity());
        std::vector<char> used(n + 1, 0);
        do {
            used[place] = 1;
            std::size_t next = 0;
            double delta = std::numeric_limits<double>::infinity();
            for (std::size_t other = 1; other <= n; ++other) {
                if (used[other]) continue;
                const double reduced =
                    cost(itemAt[place] - 1, other - 1) - itemPrice[itemAt[place]] - placePrice[other];
                if (reduced < slack[other]) {
                    slack[other] = reduced;
                    way[other] = place;
                }
                if (slack[other] < delta) {
                    delta = slack[other];
                    next = other;
                }
            }
            for (std::size_t other = 0; other <= n; ++other) {
                if (used[other]) {
                    itemPrice[itemAt[other]] += delta;
                    placePrice[other] -= delta;
                } else {
                    slack[other] -= delta;
                }
            }
            place = next;
        } while (itemAt[place] != 0);
        while (place != 0) {
            itemAt[place] = itemAt[way[place]];
            place = way[place];
        }
    }
    return -placePrice[0];
}

}  // namespace

TEST_CASE("A balanced assignment costs as little as the best of all labelings") {
    Random random(3);
    for (const auto& [items, groups] : {std::pair{4, 2}, {6, 3}, {6, 2}, {8, 4}, {9, 3}, {7, 7}, {5, 1}, {1, 1}})
        for (const bool coarse : {false, true})
            for (int trial = 0; trial < 10; ++trial) {
                const auto costs = randomCosts(items, groups, random, coarse);
                const auto groupOf = assignBalanced(costs);
                CHECK(isBalanced(groupOf, groups));
                CHECK(costOf(costs, groupOf) == doctest::Approx(leastCost(costs)));
            }
}

TEST_CASE("A balanced assignment costs what the Hungarian method finds") {
    Random random(5);
    for (const auto& [items, groups] : {std::pair{60, 4}, {96, 24}, {120, 60}, {100, 100}, {128, 2}})
        for (const bool coarse : {false, true}) {
            const auto costs = randomCosts(items, groups, random, coarse);
            const auto groupOf = assignBalanced(costs);
            CHECK(isBalanced(groupOf, groups));
            CHECK(costOf(costs, groupOf) == doctest::Approx(hungarianCost(costs)));
        }
}

TEST_CASE("An assignment is balanced when every item wants the same group") {
    Matrix<float> costs(40, 5, 1.0F);
    for (std::int64_t item = 0; item < costs.rows; ++item) costs.at(item, 3) = 0;
    const auto groupOf = assignBalanced(costs);
    CHECK(isBalanced(groupOf, 5));
    CHECK(costOf(costs, groupOf) == 32);
    CHECK(isBalanced(assignBalanced(Matrix<float>(40, 5)), 5));
}
