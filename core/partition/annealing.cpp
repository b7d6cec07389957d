// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/annealing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"
#include "core/partition/grouping.h"

namespace dynak {

namespace {

constexpr std::int64_t mostNear = 16;
constexpr std::int64_t proposalsPerNeuron = 1000;
// First and last temperature, as shares of what a proposal loses on average.
constexpr double hot = 0.1, cold = 0.03;

// The neurons with the largest weights to each, [neurons, near].
Matrix<std::int32_t> nearestNeurons(const Matrix<float>& weights, const Job& job) {
    Matrix<std::int32_t> nearest(weights.rows, std::min(mostNear, weights.rows - 1));
    std::vector<std::int32_t> others(static_cast<std::size_t>(weights.rows));
    for (std::int64_t neuron = 0; neuron < weights.rows; ++neuron) {
        job.throwIfStopped();
        std::iota(others.begin(), others.end(), 0);
        std::swap(others[static_cast<std::size_t>(neuron)], others.back());  // not its own neighbour
        const auto row = weights.row(neuron);
        std::partial_sort_copy(others.begin(), others.end() - 1, nearest.row(neuron).begin(), nearest.row(neuron).end(),
                               [&](std::int32_t left, std::int32_t right) {
                                   const float a = row[static_cast<std::size_t>(left)];
                                   const float b = row[static_cast<std::size_t>(right)];
                                   return a != b ? a > b : left < right;
                               });
    }
    return nearest;
}

class Annealing {
public:
    Annealing(const Matrix<float>& weights, Grouping& grouping, std::uint64_t seed, const Job& job)
        : nearest_(nearestNeurons(weights, job)), grouping_(grouping), random_(seed), job_(job) {}

    void run() {
        const double scale = usualLoss();
        if (!(scale > 0)) return;
        const std::int64_t proposals = proposalsPerNeuron * grouping_.neurons();
        const double cooling = std::pow(cold / hot, 1 / static_cast<double>(proposals));
        double temperature = hot * scale;
        for (std::int64_t i = 0; i < proposals; ++i, temperature *= cooling) {
            if (i % 16384 == 0) job_.throwIfStopped();
            const auto [first, second] = propose();
            if (first == second) continue;
            const double gain = grouping_.likelyGain(first, second);
            if (gain > 0 || random_.uniform() < std::exp(gain / temperature)) grouping_.swap(first, second);
        }
        grouping_.refreshSums();
    }

private:
    struct Proposal {
        std::int64_t first, second;  // equal: none
    };

    Proposal propose() {
        const std::int64_t neuron = random_.below(grouping_.neurons());
        const auto near = nearest_.at(neuron, random_.below(nearest_.columns));
        const auto group = grouping_.groupOf()[static_cast<std::size_t>(near)];
        if (group == grouping_.groupOf()[static_cast<std::size_t>(neuron)]) return {neuron, neuron};
        const auto& members = grouping_.members(group);
        return {neuron, members[static_cast<std::size_t>(random_.below(std::ssize(members)))]};
    }

    // Of a proposal, on average over some.
    double usualLoss() {
        constexpr int sample = 2000;
        double loss = 0;
        int counted = 0;
        for (int i = 0; i < sample; ++i) {
            const auto [first, second] = propose();
            if (first == second) continue;
            loss -= grouping_.likelyGain(first, second);
            ++counted;
        }
        return counted > 0 ? loss / counted : 0;
    }

    Matrix<std::int32_t> nearest_;
    Grouping& grouping_;
    Random random_;
    const Job& job_;
};

}  // namespace

std::vector<std::int32_t> annealed(const Matrix<float>& weights, std::vector<std::int32_t> expertOf,
                                   std::int64_t experts, std::uint64_t seed, const Job& job) {
    if (experts < 2 || experts == weights.rows) return expertOf;
    Grouping grouping(weights, expertOf, experts);
    const double before = grouping.inside();
    refineBySwaps(grouping, job);  // temperatures are those of a local optimum
    Annealing(weights, grouping, seed, job).run();
    refineBySwaps(grouping, job);
    return grouping.inside() > before ? grouping.groupOf() : expertOf;
}

}  // namespace dynak
