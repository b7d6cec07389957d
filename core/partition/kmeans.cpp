// SPDX-License-Identifier: GPL-3.0-or-later
// Balanced k-means by way of the Gram matrix G of the normalised rows: every distance the algorithm needs is a sum of
// its entries (METHOD.md 2.1b), so the rows are read once.
#include <algorithm>
#include <limits>
#include <vector>

#include "core/base/random.h"
#include "core/internal/torch.h"
#include "core/partition/annealing.h"
#include "core/partition/assignment.h"
#include "core/partition/grouping.h"
#include "core/partition/methods.h"
#include "core/partition/quality.h"
#include "core/partition/starts.h"

namespace dynak {

namespace {

struct Gram {
    Matrix<float> products;      // [neurons, neurons], the diagonal set to 0 as Grouping wants it
    std::vector<float> squares;  // [neurons] the diagonal: 1, or 0 for a zero row
};

Gram gramMatrix(const PartitionInput& input) {
    const c10::InferenceMode guard;
    auto rows = normalisedRows(input.rows, input.neurons, input.width);
    Gram gram{Matrix<float>(input.neurons, input.neurons), std::vector<float>(static_cast<std::size_t>(input.neurons))};
    const auto x = at::from_blob(rows.values.data(), {input.neurons, input.width}, at::kFloat);
    auto products = at::from_blob(gram.products.values.data(), {input.neurons, input.neurons}, at::kFloat);
    at::mm_out(products, x, x.t());
    for (std::int64_t neuron = 0; neuron < input.neurons; ++neuron)
        std::swap(gram.squares[static_cast<std::size_t>(neuron)], gram.products.at(neuron, neuron));
    return gram;
}

// k-means++: each next centre is a neuron drawn with the probability of its squared distance to the nearest so far.
std::vector<std::int64_t> drawCentres(const Gram& gram, std::int64_t count, Random& random) {
    const auto neurons = gram.squares.size();
    std::vector<double> nearest(neurons, std::numeric_limits<double>::infinity());
    std::vector<std::int64_t> centres{random.below(static_cast<std::int64_t>(neurons))};
    while (static_cast<std::int64_t>(centres.size()) < count) {
        const auto centre = static_cast<std::size_t>(centres.back());
        const auto products = gram.products.row(centres.back());
        double total = 0;
        for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
            const double square =
                static_cast<double>(gram.squares[neuron]) + gram.squares[centre] - 2.0 * products[neuron];
            nearest[neuron] = neuron == centre ? 0 : std::min(nearest[neuron], std::max(square, 0.0));
            total += nearest[neuron];
        }
        double left = random.uniform() * total;
        std::size_t drawn = 0;
        while (drawn + 1 < neurons && (left -= nearest[drawn]) >= 0) ++drawn;
        centres.push_back(static_cast<std::int64_t>(drawn));
    }
    return centres;
}

// Every neuron to one of the centres, in equal numbers.
std::vector<std::int32_t> assignToCentres(const Gram& gram, const std::vector<std::int64_t>& centres, const Job& job) {
    const auto neurons = static_cast<std::int64_t>(gram.squares.size());
    Matrix<float> costs(neurons, static_cast<std::int64_t>(centres.size()));
    for (std::int64_t neuron = 0; neuron < neurons; ++neuron) {
        const auto products = gram.products.row(neuron);
        const auto row = costs.row(neuron);
        for (std::size_t centre = 0; centre < centres.size(); ++centre) {
            const auto other = static_cast<std::size_t>(centres[centre]);
            const float product = centres[centre] == neuron ? gram.squares[other] : products[other];
            row[centre] = gram.squares[other] - 2 * product;
        }
    }
    return assignBalanced(costs, job);
}

// The squared distances to the experts' means, less what does not depend on the expert: |m|^2 - 2 x m, [neurons,
// experts].
Matrix<float> distancesToMeans(const Gram& gram, const Grouping& grouping) {
    const std::int64_t neurons = grouping.neurons();
    const std::int64_t expertSize = neurons / grouping.groups();
    const auto size = static_cast<float>(expertSize);
    Matrix<float> costs(neurons, grouping.groups());
    for (std::int64_t expert = 0; expert < grouping.groups(); ++expert) {
        const auto sums = grouping.sumsTo(expert);
        double square = 0;  // of the sum of the rows
        for (const auto member : grouping.members(expert))
            square += sums[static_cast<std::size_t>(member)] + gram.squares[static_cast<std::size_t>(member)];
        const auto meanSquare = static_cast<float>(square / (size * size));
        for (std::int64_t neuron = 0; neuron < neurons; ++neuron)
            costs.at(neuron, expert) = meanSquare - 2 * sums[static_cast<std::size_t>(neuron)] / size;
        for (const auto member : grouping.members(expert))
            costs.at(member, expert) -= 2 * gram.squares[static_cast<std::size_t>(member)] / size;
    }
    return costs;
}

// Lloyd steps while they help. They seldom do for more than a step or two (METHOD.md 2.1b); the swaps do the rest.
void takeLloydSteps(const Gram& gram, Grouping& grouping, const Job& job) {
    constexpr int mostSteps = 20;
    double inside = grouping.inside();
    for (int step = 0; step < mostSteps; ++step) {
        const auto before = grouping.groupOf();
        grouping.assign(assignBalanced(distancesToMeans(gram, grouping), job));
        const double now = grouping.inside();
        if (now <= inside) {
            grouping.assign(before);
            return;
        }
        inside = now;
    }
}

}  // namespace

std::vector<std::int32_t> splitByKmeans(const PartitionInput& input, const SplitPlan& plan, const Job& job) {
    if (plan.restarts == 0) return splitQuickly(input, plan, job);
    const Gram gram = gramMatrix(input);
    auto best = bestOfStarts(input.site, plan, job.part(0, 0.5), [&](std::uint64_t seed) {
        Random random(seed);
        const auto centres = drawCentres(gram, plan.experts, random);
        Grouping grouping(gram.products, assignToCentres(gram, centres, job), plan.experts);
        takeLloydSteps(gram, grouping, job);
        refineBySwaps(grouping, job);
        return Start{grouping.groupOf(), grouping.inside()};
    });
    return annealed(gram.products, std::move(best), plan.experts, plan.seed, job.part(0.5, 1));
}

}  // namespace dynak
