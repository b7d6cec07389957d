// SPDX-License-Identifier: GPL-3.0-or-later
// Balanced k-means that is done in the time of a few products of the rows with the experts' sums: random centres, a
// greedy assignment, then exchanges that are looked for in products which exchanges before them have made stale and are
// each checked exactly. No Gram matrix; worse than splitByKmeans by about a hundredth of the objective.
#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <numeric>
#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/internal/torch.h"
#include "core/partition/methods.h"
#include "core/partition/quality.h"

namespace dynak {

namespace {

constexpr int mostSweeps = 20;
constexpr double worthASweep = 0.003;  // of the objective
constexpr float smallestGain = 1e-5F;  // below it is rounding

class QuickKmeans {
public:
    QuickKmeans(const PartitionInput& input, std::int64_t experts)
        : rows_(normalisedRows(input.rows, input.neurons, input.width)),
          sums_(experts, input.width),
          products_(input.neurons, experts),
          groupOf_(static_cast<std::size_t>(input.neurons)),
          members_(static_cast<std::size_t>(experts)) {}

    std::vector<std::int32_t> run(std::uint64_t seed, const Job& job) {
        Random random(seed);
        std::vector<std::int64_t> order(groupOf_.size());
        std::iota(order.begin(), order.end(), 0);
        for (std::int64_t expert = 0; expert < sums_.rows; ++expert) {  // the first of a shuffle
            std::swap(order[static_cast<std::size_t>(expert)],
                      order[static_cast<std::size_t>(expert + random.below(std::ssize(order) - expert))]);
            std::ranges::copy(rows_.row(order[static_cast<std::size_t>(expert)]), sums_.row(expert).begin());
        }
        multiply();
        assign();
        double before = objective();
        for (int sweep = 0; sweep < mostSweeps; ++sweep) {
            job.throwIfStopped();
            multiply();
            exchange();
            const double after = objective();
            if (before - after <= worthASweep * before) break;
            before = after;
        }
        return std::move(groupOf_);
    }

private:
    // products_ [neurons, experts] = rows_ sums_ᵀ
    void multiply() {
        const c10::InferenceMode guard;
        const auto wrapped = [](Matrix<float>& matrix) {
            return at::from_blob(matrix.values.data(), {matrix.rows, matrix.columns}, at::kFloat);
        };
        at::Tensor out = wrapped(products_);
        at::mm_out(out, wrapped(rows_), wrapped(sums_).t());
    }

    // The sum of squared distances to the means, where all rows have length 1; else as much more for each zero row.
    [[nodiscard]] double objective() const {
        double squares = 0;
        for (const float value : sums_.values) squares += static_cast<double>(value) * value;
        const auto size = static_cast<double>(rows_.rows) / static_cast<double>(sums_.rows);
        return static_cast<double>(rows_.rows) - squares / size;
    }

    // Every neuron to the nearest centre that has room, those first that lose most by any other.
    void assign() {
        std::vector<float> margin(groupOf_.size());
        for (std::size_t neuron = 0; neuron < margin.size(); ++neuron) {
            float best = -std::numeric_limits<float>::infinity(), second = best;
            for (const float product : products_.row(static_cast<std::int64_t>(neuron))) {
                second = std::max(second, std::min(product, best));
                best = std::max(best, product);
            }
            margin[neuron] = best - second;
        }
        std::vector<std::int64_t> order(margin.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, std::greater(),
                                 [&](std::int64_t neuron) { return margin[static_cast<std::size_t>(neuron)]; });
        const std::size_t size = groupOf_.size() / members_.size();
        std::ranges::fill(sums_.values, 0.0F);
        std::vector<float> closed(members_.size(), 0);  // -infinity where there is no room
        for (const std::int64_t neuron : order) {
            const auto products = products_.row(neuron);
            std::size_t best = 0;
            float most = -std::numeric_limits<float>::infinity();
            for (std::size_t group = 0; group < members_.size(); ++group)
                if (const float product = products[group] + closed[group]; product > most) {
                    most = product;
                    best = group;
                }
            groupOf_[static_cast<std::size_t>(neuron)] = static_cast<std::int32_t>(best);
            members_[best].push_back(neuron);
            if (members_[best].size() == size) closed[best] = -std::numeric_limits<float>::infinity();
            addTo(sums_.row(static_cast<std::int64_t>(best)), rows_.row(neuron), 1);
        }
    }

    static void addTo(std::span<float> sum, std::span<const float> row, float factor) {
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += factor * row[i];
    }

    // Each neuron with one of the group that suits it best otherwise, where the sums say that both gain.
    void exchange() {
        for (std::int64_t neuron = 0; neuron < rows_.rows; ++neuron) {
            const auto own = groupOf_[static_cast<std::size_t>(neuron)];
            for (const std::int64_t group : groupsFor(neuron, own))
                if (group >= 0 && tryExchange(neuron, own, group)) break;
        }
    }

    // The two other groups with the largest products; -1 where there are fewer.
    [[nodiscard]] std::array<std::int64_t, 2> groupsFor(std::int64_t neuron, std::int64_t own) const {
        std::array<std::int64_t, 2> groups{-1, -1};
        float best = -std::numeric_limits<float>::infinity(), second = best;
        const auto products = products_.row(neuron);
        for (std::int64_t group = 0; group < std::ssize(products); ++group) {
            const float product = products[static_cast<std::size_t>(group)];
            if (group == own || product <= second) continue;
            if (product > best) {
                groups = {group, groups[0]};
                second = best;
                best = product;
            } else {
                groups[1] = group;
                second = product;
            }
        }
        return groups;
    }

    // By half of how much Σ |sum|² of both groups grows when the rows' difference goes from one sum to the other.
    static float growth(std::span<const float> here, std::span<const float> there, std::span<const float> ownSum,
                        std::span<const float> groupSum) {
        constexpr std::size_t lanes = 16;  // side by side, since additions of floats wait for one another
        std::array<float, lanes> sums{};
        const auto term = [&](std::size_t i) {
            const float difference = there[i] - here[i];
            return difference * (ownSum[i] - groupSum[i] + difference);
        };
        std::size_t at = 0;
        for (; at + lanes <= here.size(); at += lanes)
            for (std::size_t lane = 0; lane < lanes; ++lane) sums[lane] += term(at + lane);
        for (; at < here.size(); ++at) sums[0] += term(at);
        return std::accumulate(sums.begin(), sums.end(), 0.0F);
    }

    // With that member of `group` which loses least or gains most by it.
    bool tryExchange(std::int64_t neuron, std::int64_t own, std::int64_t group) {
        auto& members = members_[static_cast<std::size_t>(group)];
        const auto likely = std::ranges::max_element(
            members, {}, [&](std::int64_t member) { return products_.at(member, own) - products_.at(member, group); });
        const std::int64_t partner = *likely;
        const auto here = rows_.row(neuron), there = rows_.row(partner);
        const auto ownSum = sums_.row(own), groupSum = sums_.row(group);
        if (growth(here, there, ownSum, groupSum) <= smallestGain) return false;
        for (std::size_t i = 0; i < here.size(); ++i) {
            const float difference = there[i] - here[i];
            ownSum[i] += difference;
            groupSum[i] -= difference;
        }
        auto& mine = members_[static_cast<std::size_t>(own)];
        *std::ranges::find(mine, neuron) = partner;
        *likely = neuron;
        std::swap(groupOf_[static_cast<std::size_t>(neuron)], groupOf_[static_cast<std::size_t>(partner)]);
        return true;
    }

    Matrix<float> rows_;      // [neurons, width] of length 1
    Matrix<float> sums_;      // [experts, width] of the rows of each; at first the centres
    Matrix<float> products_;  // [neurons, experts]
    std::vector<std::int32_t> groupOf_;
    std::vector<std::vector<std::int64_t>> members_;
};

}  // namespace

std::vector<std::int32_t> splitQuickly(const PartitionInput& input, const SplitPlan& plan, const Job& job) {
    return QuickKmeans(input, plan.experts).run(plan.seed, job);
}

}  // namespace dynak
