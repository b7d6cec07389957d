// SPDX-License-Identifier: GPL-3.0-or-later
// Neurons in groups, with the sum of pairwise weights from every neuron to every group. Inner products of rows make it
// the k-means objective, co-activation counts the weight of a graph inside its parts: the moves are the same.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/job.h"
#include "core/base/tensor.h"

namespace dynak {

class Grouping {
public:
    // `weights` [neurons, neurons]: symmetric, zero diagonal; must outlive the grouping.
    Grouping(const Matrix<float>& weights, std::vector<std::int32_t> groupOf, std::int64_t groups);

    [[nodiscard]] const std::vector<std::int32_t>& groupOf() const { return groupOf_; }
    [[nodiscard]] const std::vector<std::int32_t>& members(std::int64_t group) const {
        return members_[static_cast<std::size_t>(group)];
    }
    [[nodiscard]] std::int64_t groups() const { return static_cast<std::int64_t>(members_.size()); }
    [[nodiscard]] std::int64_t neurons() const { return static_cast<std::int64_t>(groupOf_.size()); }

    // The sum of weights from each neuron to the members of `group`, kept up to date in single precision.
    [[nodiscard]] std::span<const float> sumsTo(std::int64_t group) const {
        return {sums_.data() + group * stride_, groupOf_.size()};
    }

    // The sum of weights of pairs inside a group, computed afresh.
    [[nodiscard]] double inside() const;
    // By how much `inside` would grow if two neurons of different groups changed places, computed afresh.
    [[nodiscard]] double swapGain(std::int64_t first, std::int64_t second) const;
    // The same from the sums that are kept, in a few steps.
    [[nodiscard]] float likelyGain(std::int64_t first, std::int64_t second) const {
        const auto a = groupOf_[static_cast<std::size_t>(first)], b = groupOf_[static_cast<std::size_t>(second)];
        const float* sumsA = sums_.data() + a * stride_;
        const float* sumsB = sums_.data() + b * stride_;
        return sumsA[second] + sumsB[first] - sumsA[first] - sumsB[second] - 2 * weights_.at(first, second);
    }

    void swap(std::int64_t first, std::int64_t second);
    void move(std::int64_t neuron, std::int64_t group);
    void assign(std::vector<std::int32_t> groupOf);
    // Computes the sums afresh: rounding errors of many moves add up.
    void refreshSums();

    // One pass over the neurons; each swaps with the partner with which `inside` gains most, if any does
    // (METHOD.md 2.1b). Returns the number of swaps. `inside` never falls. Throws Error{stopped}.
    std::int64_t sweep(const Job& job = {});

private:
    [[nodiscard]] double sumTo(std::int64_t neuron, std::int64_t group) const;
    void transfer(std::int64_t neuron, std::int64_t from, std::int64_t to);
    void setOwnSums(std::int64_t group);
    [[nodiscard]] std::int64_t bestPartner(std::int64_t neuron);

    const Matrix<float>& weights_;
    std::vector<std::int32_t> groupOf_;               // [neurons]
    std::vector<std::vector<std::int32_t>> members_;  // [groups]
    std::vector<std::int32_t> placeOf_;               // [neurons] index in members_
    std::int64_t stride_;
    std::vector<float> sums_;      // [groups, stride_]
    std::vector<float> ownSums_;   // [neurons] sums_ of the neuron to its own group
    std::vector<float> toGroups_;  // [groups] scratch of bestPartner
    std::vector<float> gains_;     // [neurons] scratch of bestPartner
    float smallestGain_ = 0;
};

// Sweeps until nothing gains any more.
void refineBySwaps(Grouping& grouping, const Job& job = {});

}  // namespace dynak
