// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/partition.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/partition/methods.h"
#include "core/partition/quality.h"

namespace dynak {

namespace {

// the pairwise matrices take 4 bytes a pair
constexpr std::int64_t mostNeurons = 65536;

constexpr std::array methods{
    PartitionMethod{"kmeans", "Balanced k-means", false, splitByKmeans},
    PartitionMethod{"coactivation", "Co-activation graph", true, splitByCoactivation},
    PartitionMethod{"random", "Random", false, splitAtRandom},
    PartitionMethod{"contiguous", "Contiguous blocks", false, splitContiguously},
};

const PartitionMethod& methodOf(const std::string& id) {
    std::string known;
    for (const auto& method : methods) {
        if (method.id == id) return method;
        known += (known.empty() ? "" : ", ") + std::string(method.id);
    }
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no partition method '%1'.", id),
                Sentence::tr("Use one of: %1.", known));
}

// The divisors of `whole` on both sides of `asked`, which is none.
Sentence nearestDivisors(std::int64_t whole, std::int64_t asked) {
    if (asked > whole) return Sentence::verbatim(std::to_string(whole));
    std::int64_t below = std::max<std::int64_t>(asked, 1);
    while (whole % below != 0) --below;
    std::int64_t above = std::max<std::int64_t>(asked, 1);
    while (whole % above != 0) ++above;
    return below == above ? Sentence::verbatim(std::to_string(below)) : Sentence::tr("%1 and %2", below, above);
}

void checkDivides(const PartitionInput& input, std::int64_t asked, const Sentence& what) {
    if (asked >= 1 && asked <= input.neurons && input.neurons % asked == 0) return;
    throw Error(ErrorCode::badArgument,
                Sentence::tr("Site '%1' has %2 neurons, which do not divide into %3.", input.site, input.neurons, what),
                Sentence::tr("The nearest numbers that divide are %1.", nearestDivisors(input.neurons, asked)));
}

std::int64_t expertCount(const PartitionInput& input, const PartitionOptions& options) {
    if ((options.experts != 0) == (options.expertSize != 0))
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("A partition of site '%1' needs either a number of experts or an expert size, got %2 "
                                 "experts and size %3.",
                                 input.site, options.experts, options.expertSize),
                    Sentence::tr("Set exactly one of the two."));
    if (options.experts != 0) {
        checkDivides(input, options.experts, Sentence::tr("%1 experts of equal size", options.experts));
        return options.experts;
    }
    checkDivides(input, options.expertSize, Sentence::tr("experts of %1", options.expertSize));
    return input.neurons / options.expertSize;
}

void checkRows(const PartitionInput& input) {
    if (input.neurons < 1 || input.neurons > mostNeurons)
        throw Error(ErrorCode::badArgument, Sentence::tr("Site '%1' has %2 neurons; 1 to %3 can be partitioned.",
                                                         input.site, input.neurons, mostNeurons));
    if (input.width < 1 ||
        input.rows.size() / static_cast<std::size_t>(input.width) != static_cast<std::size_t>(input.neurons) ||
        input.rows.size() % static_cast<std::size_t>(input.width) != 0)
        throw Error(ErrorCode::badModel,
                    Sentence::tr("Site '%1' should have %2 rows of %3 weights, but %4 weights were given.", input.site,
                                 input.neurons, input.width, input.rows.size()));
    const auto bad =
        std::find_if_not(input.rows.begin(), input.rows.end(), [](float value) { return std::isfinite(value); });
    if (bad != input.rows.end())
        throw Error(ErrorCode::badModel,
                    Sentence::tr("The weights of neuron %1 of site '%2' are not finite.",
                                 (bad - input.rows.begin()) / input.width, input.site),
                    Sentence::tr("The model's training diverged or its file is damaged; use another checkpoint."));
}

void checkCoactivation(const PartitionInput& input, const PartitionMethod& method) {
    if (!input.coactivation) {
        if (!method.needsCoactivation) return;
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("The method '%1' needs the co-activation counts of site '%2', and there are none.",
                                 method.id, input.site),
                    Sentence::tr("Profile the model with co-activation first."));
    }
    const auto& counts = *input.coactivation;
    const auto pairs = static_cast<std::size_t>(input.neurons * input.neurons);
    if (counts.neurons != input.neurons || counts.counts.size() != pairs)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("The co-activation counts are of %1 neurons, but site '%2' has %3.", counts.neurons,
                                 input.site, input.neurons),
                    Sentence::tr("Profile this model again."));
}

}  // namespace

std::vector<std::int64_t> SitePartition::order() const {
    std::vector<std::int64_t> neuronsInOrder(expertOf.size());
    std::iota(neuronsInOrder.begin(), neuronsInOrder.end(), 0);
    std::stable_sort(neuronsInOrder.begin(), neuronsInOrder.end(), [this](std::int64_t left, std::int64_t right) {
        return expertOf[static_cast<std::size_t>(left)] < expertOf[static_cast<std::size_t>(right)];
    });
    return neuronsInOrder;
}

std::span<const PartitionMethod> partitionMethods() {
    return methods;
}

SitePartition partitionSite(const PartitionInput& input, const PartitionOptions& options, const Job& job) {
    const PartitionMethod& method = methodOf(options.method);
    checkRows(input);
    checkCoactivation(input, method);
    const SplitPlan plan{expertCount(input, options), options.seed, std::max(0, options.restarts), options.threads};

    SitePartition result;
    result.site = input.site;
    result.method = method.id;
    result.seed = options.seed;
    result.experts = plan.experts;
    result.expertOf = method.split(input, plan, job);

    // the yardstick is another random split than the one that the method "random" makes of the same seed
    const auto random = randomSplit(input.neurons, plan.experts, ~options.seed);
    const auto rows = normalisedRows(input.rows, input.neurons, input.width);
    result.objective = kmeansObjective(rows, result.expertOf, plan.experts);
    result.randomObjective = kmeansObjective(rows, random, plan.experts);
    if (input.coactivation) {
        result.insideCoactivation = insideCoactivation(*input.coactivation, result.expertOf);
        result.randomInsideCoactivation = insideCoactivation(*input.coactivation, random);
    }
    job.report(1, Sentence::verbatim(input.site));
    return result;
}

}  // namespace dynak
