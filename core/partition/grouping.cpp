// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/grouping.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/partition/gains.h"

namespace dynak {

namespace {

// Floats from one group's sums to the next: an odd number of cache lines, or the same neuron's sums to all groups
// would compete for a few sets of the cache.
std::int64_t paddedStride(std::int64_t neurons) {
    constexpr std::int64_t line = 16;
    const std::int64_t lines = (neurons + line - 1) / line;
    return (lines % 2 == 0 ? lines + 1 : lines) * line;
}

// Gains below this share of the largest weight are rounding.
float gainFloor(const Matrix<float>& weights) {
    constexpr float share = 1e-6F;
    float largest = 0;
    for (const float weight : weights.values) largest = std::max(largest, std::abs(weight));
    return share * largest;
}

}  // namespace

Grouping::Grouping(const Matrix<float>& weights, std::vector<std::int32_t> groupOf, std::int64_t groups)
    : weights_(weights),
      members_(static_cast<std::size_t>(groups)),
      placeOf_(groupOf.size()),
      stride_(paddedStride(weights.rows)),
      sums_(static_cast<std::size_t>(groups * stride_)),
      ownSums_(groupOf.size()),
      toGroups_(static_cast<std::size_t>(groups)),
      gains_(groupOf.size()),
      smallestGain_(gainFloor(weights)) {
    assign(std::move(groupOf));
}

void Grouping::assign(std::vector<std::int32_t> groupOf) {
    groupOf_ = std::move(groupOf);
    for (auto& group : members_) group.clear();
    for (std::size_t neuron = 0; neuron < groupOf_.size(); ++neuron) {
        auto& group = members_[static_cast<std::size_t>(groupOf_[neuron])];
        placeOf_[neuron] = static_cast<std::int32_t>(group.size());
        group.push_back(static_cast<std::int32_t>(neuron));
    }
    refreshSums();
}

void Grouping::refreshSums() {
    std::fill(sums_.begin(), sums_.end(), 0.0F);
    for (std::int64_t group = 0; group < groups(); ++group) {
        float* sums = sums_.data() + group * stride_;
        for (const auto member : members(group)) {
            const auto row = weights_.row(member);
            for (std::size_t neuron = 0; neuron < row.size(); ++neuron) sums[neuron] += row[neuron];
        }
        setOwnSums(group);
    }
}

void Grouping::setOwnSums(std::int64_t group) {
    const auto sums = sumsTo(group);
    for (const auto member : members(group))
        ownSums_[static_cast<std::size_t>(member)] = sums[static_cast<std::size_t>(member)];
}

double Grouping::sumTo(std::int64_t neuron, std::int64_t group) const {
    const auto row = weights_.row(neuron);
    double sum = 0;
    for (const auto member : members(group)) sum += row[static_cast<std::size_t>(member)];
    return sum;
}

double Grouping::inside() const {
    double twice = 0;
    for (std::int64_t neuron = 0; neuron < neurons(); ++neuron)
        twice += sumTo(neuron, groupOf_[static_cast<std::size_t>(neuron)]);
    return twice / 2;
}

double Grouping::swapGain(std::int64_t first, std::int64_t second) const {
    const auto a = groupOf_[static_cast<std::size_t>(first)];
    const auto b = groupOf_[static_cast<std::size_t>(second)];
    return sumTo(second, a) + sumTo(first, b) - sumTo(first, a) - sumTo(second, b) - 2.0 * weights_.at(first, second);
}

void Grouping::transfer(std::int64_t neuron, std::int64_t from, std::int64_t to) {
    const auto row = weights_.row(neuron);
    float* lost = sums_.data() + from * stride_;
    float* gained = sums_.data() + to * stride_;
    for (std::size_t other = 0; other < row.size(); ++other) {
        lost[other] -= row[other];
        gained[other] += row[other];
    }
}

void Grouping::swap(std::int64_t first, std::int64_t second) {
    const auto i = static_cast<std::size_t>(first);
    const auto j = static_cast<std::size_t>(second);
    const auto a = groupOf_[i];
    const auto b = groupOf_[j];
    transfer(first, a, b);
    transfer(second, b, a);
    members_[static_cast<std::size_t>(a)][static_cast<std::size_t>(placeOf_[i])] = static_cast<std::int32_t>(second);
    members_[static_cast<std::size_t>(b)][static_cast<std::size_t>(placeOf_[j])] = static_cast<std::int32_t>(first);
    std::swap(placeOf_[i], placeOf_[j]);
    std::swap(groupOf_[i], groupOf_[j]);
    setOwnSums(a);
    setOwnSums(b);
}

void Grouping::move(std::int64_t neuron, std::int64_t group) {
    const auto i = static_cast<std::size_t>(neuron);
    const auto old = groupOf_[i];
    transfer(neuron, old, group);
    auto& left = members_[static_cast<std::size_t>(old)];
    auto& joined = members_[static_cast<std::size_t>(group)];
    const auto place = static_cast<std::size_t>(placeOf_[i]);
    left[place] = left.back();
    placeOf_[static_cast<std::size_t>(left[place])] = static_cast<std::int32_t>(place);
    left.pop_back();
    placeOf_[i] = static_cast<std::int32_t>(joined.size());
    joined.push_back(static_cast<std::int32_t>(neuron));
    groupOf_[i] = static_cast<std::int32_t>(group);
    setOwnSums(old);
    setOwnSums(group);
}

std::int64_t Grouping::bestPartner(std::int64_t neuron) {
    const auto own = groupOf_[static_cast<std::size_t>(neuron)];
    for (std::int64_t group = 0; group < groups(); ++group)
        toGroups_[static_cast<std::size_t>(group)] = sums_[static_cast<std::size_t>(group * stride_ + neuron)];
    const float here = toGroups_[static_cast<std::size_t>(own)];
    toGroups_[static_cast<std::size_t>(own)] = -std::numeric_limits<float>::infinity();  // no partner in the own group
    static const SwapGainsKernel swapGains = swapGainsKernels().front();
    const float best = swapGains({sumsTo(own).data(), ownSums_.data(), toGroups_.data(), weights_.row(neuron).data(),
                                  groupOf_.data(), neurons()},
                                 gains_.data());
    if (!(best - here > smallestGain_)) return -1;
    return std::find(gains_.begin(), gains_.end(), best) - gains_.begin();
}

std::int64_t Grouping::sweep(const Job& job) {
    constexpr std::int64_t neuronsBetweenChecks = 64;
    std::int64_t swaps = 0;
    std::int64_t refused = 0;
    for (std::int64_t neuron = 0; neuron < neurons(); ++neuron) {
        if (neuron % neuronsBetweenChecks == 0) job.throwIfStopped();
        const auto partner = bestPartner(neuron);
        if (partner < 0) continue;
        // the running sums are rounded: only a gain in double precision counts
        if (swapGain(neuron, partner) > smallestGain_) {
            swap(neuron, partner);
            ++swaps;
        } else {
            ++refused;
        }
    }
    if (refused > 0) refreshSums();
    return swaps;
}

void refineBySwaps(Grouping& grouping, const Job& job) {
    while (grouping.sweep(job) > 0) continue;
}

}  // namespace dynak
