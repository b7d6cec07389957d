// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/grouping.h"

#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "core/partition/gains.h"
#include "core/partition/methods.h"
#include "core/partition/quality.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

Matrix<float> randomWeights(std::int64_t neurons, Random& random) {
    Matrix<float> weights(neurons, neurons);
    for (std::int64_t i = 0; i < neurons; ++i)
        for (std::int64_t j = 0; j < i; ++j) weights.at(i, j) = weights.at(j, i) = static_cast<float>(random.normal());
    return weights;
}

// The definition of Grouping::inside.
double weightInside(const Matrix<float>& weights, const std::vector<std::int32_t>& groupOf) {
    double sum = 0;
    for (std::size_t i = 0; i < groupOf.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (groupOf[i] == groupOf[j]) sum += weights.at(static_cast<std::int64_t>(i), static_cast<std::int64_t>(j));
    return sum;
}

}  // namespace

TEST_CASE("The gain of a swap is what recomputing finds") {
    Random random(7);
    const auto weights = randomWeights(45, random);
    Grouping grouping(weights, randomSplit(45, 5, 1), 5);
    for (int trial = 0; trial < 200; ++trial) {
        const auto first = random.below(45);
        const auto second = random.below(45);
        if (grouping.groupOf()[static_cast<std::size_t>(first)] == grouping.groupOf()[static_cast<std::size_t>(second)])
            continue;
        const double before = weightInside(weights, grouping.groupOf());
        const double gain = grouping.swapGain(first, second);
        grouping.swap(first, second);
        CHECK(weightInside(weights, grouping.groupOf()) - before == doctest::Approx(gain));
        CHECK(grouping.inside() == doctest::Approx(weightInside(weights, grouping.groupOf())));
    }
}

TEST_CASE("The sums to groups follow swaps and moves") {
    Random random(9);
    const auto weights = randomWeights(30, random);
    Grouping grouping(weights, randomSplit(30, 3, 1), 3);
    for (int trial = 0; trial < 50; ++trial) {
        grouping.move(random.below(30), random.below(3));
        const auto first = random.below(30);
        const auto second = random.below(30);
        if (grouping.groupOf()[static_cast<std::size_t>(first)] != grouping.groupOf()[static_cast<std::size_t>(second)])
            grouping.swap(first, second);
    }
    for (std::int64_t group = 0; group < 3; ++group)
        for (std::int64_t neuron = 0; neuron < 30; ++neuron) {
            double sum = 0;
            for (std::int64_t other = 0; other < 30; ++other)
                if (grouping.groupOf()[static_cast<std::size_t>(other)] == group) sum += weights.at(neuron, other);
            CHECK(grouping.sumsTo(group)[static_cast<std::size_t>(neuron)] == doctest::Approx(sum).epsilon(1e-4));
        }
}

TEST_CASE("Sweeps never lose and end where no swap gains") {
    Random random(11);
    const auto weights = randomWeights(84, random);
    Grouping grouping(weights, randomSplit(84, 7, 1), 7);
    double inside = weightInside(weights, grouping.groupOf());
    while (grouping.sweep() > 0) {
        const double now = weightInside(weights, grouping.groupOf());
        CHECK(now > inside);
        inside = now;
    }
    double bestGain = 0;
    for (std::int64_t i = 0; i < 84; ++i)
        for (std::int64_t j = 0; j < i; ++j)
            if (grouping.groupOf()[static_cast<std::size_t>(i)] != grouping.groupOf()[static_cast<std::size_t>(j)])
                bestGain = std::max(bestGain, grouping.swapGain(i, j));
    CHECK(bestGain < 1e-4);
    for (std::int64_t group = 0; group < 7; ++group) CHECK(grouping.members(group).size() == 12);
}

TEST_CASE("Weight inside groups is the k-means objective of unit rows, turned round") {
    Random random(13);
    std::vector<float> values(24 * 10);
    for (float& value : values) value = static_cast<float>(random.normal());
    std::fill_n(values.begin() + 50, 10, 0.0F);  // a zero row stays zero
    const auto rows = normalisedRows(values, 24, 10);
    Matrix<float> products(24, 24);
    for (std::int64_t i = 0; i < 24; ++i)
        for (std::int64_t j = 0; j < 24; ++j)
            for (std::int64_t k = 0; k < 10; ++k)
                if (i != j) products.at(i, j) += rows.at(i, k) * rows.at(j, k);
    const auto split = randomSplit(24, 4, 2);
    const Grouping grouping(products, split, 4);
    // 23 unit rows: sum |x|^2 = 23, and sum |S_c|^2 = 23 + 2 inside
    CHECK(kmeansObjective(rows, split, 4) == doctest::Approx(23 - (23 + 2 * grouping.inside()) / 6));
}

TEST_CASE("The gains of all partners and their largest are right for odd counts") {
    Random random(15);
    for (const std::int64_t neurons : {1, 5, 15, 16, 17, 31, 33, 100}) {
        constexpr std::int64_t groups = 3;
        std::vector<float> toGroup(static_cast<std::size_t>(neurons)), own(toGroup), weights(toGroup), gains(toGroup);
        std::vector<std::int32_t> groupOf(toGroup.size());
        const std::vector<float> toGroups{0.25F, -2.0F, 0.5F};
        float largest = -100;
        std::vector<float> wanted(toGroup.size());
        for (std::size_t j = 0; j < toGroup.size(); ++j) {
            toGroup[j] = static_cast<float>(random.normal());
            own[j] = static_cast<float>(random.normal());
            weights[j] = static_cast<float>(random.normal());
            groupOf[j] = static_cast<std::int32_t>(random.below(groups));
            wanted[j] = toGroup[j] - own[j] + toGroups[static_cast<std::size_t>(groupOf[j])] - 2 * weights[j];
            largest = std::max(largest, wanted[j]);
        }
        for (const auto kernel : swapGainsKernels()) {
            std::fill(gains.begin(), gains.end(), 0.0F);
            const float found = kernel(
                {toGroup.data(), own.data(), toGroups.data(), weights.data(), groupOf.data(), neurons}, gains.data());
            CHECK(found == doctest::Approx(largest));
            for (std::size_t j = 0; j < gains.size(); ++j) CHECK(gains[j] == doctest::Approx(wanted[j]));
        }
    }
}

TEST_CASE("A stopped refinement leaves") {
    Random random(17);
    const auto weights = randomWeights(40, random);
    Grouping grouping(weights, randomSplit(40, 4, 1), 4);
    std::stop_source stop;
    stop.request_stop();
    CHECK(testing::errorOf([&] { refineBySwaps(grouping, Job({}, stop.get_token())); }).code == ErrorCode::stopped);
}
