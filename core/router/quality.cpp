// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/router/internal/quality.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"

namespace dynak {

namespace {

constexpr std::int64_t largestSample = 8192;  // tokens
constexpr std::int64_t scatterPairs = 3000;

std::vector<std::int32_t> order(std::span<const float> values) {
    std::vector<std::int32_t> indices(values.size());
    std::iota(indices.begin(), indices.end(), 0);
    std::ranges::stable_sort(indices, std::ranges::greater{},
                             [&](std::int32_t i) { return values[static_cast<std::size_t>(i)]; });
    return indices;
}

std::vector<double> ranks(std::span<const float> values) {
    const auto indices = order(values);
    const auto value = [&](std::size_t place) {
        return values[static_cast<std::size_t>(indices[place])];
    };
    std::vector<double> result(values.size());
    for (std::size_t begin = 0, end = 0; begin < values.size(); begin = end) {
        while (end < values.size() && value(end) == value(begin)) ++end;
        for (auto place = begin; place < end; ++place)
            result[static_cast<std::size_t>(indices[place])] = static_cast<double>(begin + end - 1) / 2;
    }
    return result;
}

// 1, 2, 4, … below E.
std::vector<std::int64_t> countsOfExperts(std::int64_t experts) {
    std::vector<std::int64_t> ks;
    for (std::int64_t k = 1; k < experts; k *= 2) ks.push_back(k);
    if (ks.empty()) ks.push_back(1);
    return ks;
}

// Adds the share of Σ norms that the first k of `indices` cover, for each k.
void addCovered(std::span<const float> norms, const std::vector<std::int32_t>& indices, double total,
                const std::vector<std::int64_t>& ks, std::vector<double>& covered) {
    double sum = 0;
    std::size_t place = 0;
    for (std::size_t i = 0; i < ks.size(); ++i) {
        for (; place < static_cast<std::size_t>(ks[i]); ++place) sum += norms[static_cast<std::size_t>(indices[place])];
        covered[i] += sum / total;
    }
}

void sampleScatter(std::span<const float> scores, std::span<const float> norms, std::uint64_t seed,
                   RouterQuality& quality) {
    Random random(seed);
    const auto count = std::min<std::int64_t>(scatterPairs, std::ssize(scores));
    for (std::int64_t i = 0; i < count; ++i) {
        const auto chosen = static_cast<std::size_t>(random.below(std::ssize(scores)));
        quality.predicted.push_back(scores[chosen]);
        quality.target.push_back(norms[chosen]);
    }
}

}  // namespace

std::optional<double> rankCorrelation(std::span<const float> a, std::span<const float> b) {
    const auto ranksA = ranks(a);
    const auto ranksB = ranks(b);
    const double mean = (static_cast<double>(a.size()) - 1) / 2;
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        product += (ranksA[i] - mean) * (ranksB[i] - mean);
        squareA += (ranksA[i] - mean) * (ranksA[i] - mean);
        squareB += (ranksB[i] - mean) * (ranksB[i] - mean);
    }
    if (squareA == 0 || squareB == 0) return std::nullopt;
    return product / std::sqrt(squareA * squareB);
}

void measureQuality(const at::Tensor& scores, const at::Tensor& norms, std::uint64_t seed, RouterQuality& quality) {
    const auto tokens = std::min(norms.size(0), largestSample);
    const auto experts = static_cast<std::size_t>(norms.size(1));
    const auto s = scores.narrow(0, 0, tokens).to(at::kCPU, at::kFloat).contiguous();
    const auto y = norms.narrow(0, 0, tokens).to(at::kCPU, at::kFloat).contiguous();
    const std::span allScores(s.data_ptr<float>(), static_cast<std::size_t>(s.numel()));
    const std::span allNorms(y.data_ptr<float>(), static_cast<std::size_t>(y.numel()));

    quality.ks = countsOfExperts(norms.size(1));
    quality.coveredShare.assign(quality.ks.size(), 0);
    quality.oracleCoveredShare.assign(quality.ks.size(), 0);
    double correlation = 0;
    double correlated = 0;
    double covered = 0;
    for (std::size_t n = 0; n < static_cast<std::size_t>(tokens); ++n) {
        const auto predicted = allScores.subspan(n * experts, experts);
        const auto target = allNorms.subspan(n * experts, experts);
        if (const auto value = rankCorrelation(predicted, target)) {
            correlation += *value;
            ++correlated;
        }
        const double total = std::accumulate(target.begin(), target.end(), 0.0);
        if (!(total > 0)) continue;
        addCovered(target, order(predicted), total, quality.ks, quality.coveredShare);
        addCovered(target, order(target), total, quality.ks, quality.oracleCoveredShare);
        ++covered;
    }
    quality.rankCorrelation = correlated > 0 ? correlation / correlated : 0;
    for (auto* shares : {&quality.coveredShare, &quality.oracleCoveredShare})
        for (auto& share : *shares) share /= std::max(1.0, covered);
    if (tokens > 0) sampleScatter(allScores, allNorms, seed, quality);
}

}  // namespace dynak
