// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"

namespace dynak {

namespace {

constexpr std::int64_t draws = 1000;

// `statistic` is given a generator and returns the statistic of one drawn set.
template <class Statistic>
Interval percentiles(std::uint64_t seed, Statistic&& statistic) {
    std::vector<double> results(draws);
    parallelFor(draws, 0, [&](std::int64_t begin, std::int64_t end) {
        for (auto draw = begin; draw < end; ++draw) {
            Random random = Random(seed).fork(static_cast<std::uint64_t>(draw));
            results[static_cast<std::size_t>(draw)] = statistic(random);
        }
    });
    std::ranges::sort(results);
    return {results[draws / 40], results[draws - 1 - draws / 40]};  // 2.5 % on each side
}

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

}  // namespace

Interval bootstrapInterval(std::span<const double> values, std::uint64_t seed) {
    if (values.empty()) return {nothing, nothing};
    return percentiles(seed, [&](Random& random) {
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            sum += values[static_cast<std::size_t>(random.below(std::ssize(values)))];
        return sum / static_cast<double>(values.size());
    });
}

Interval bootstrapInterval(std::span<const double> sums, std::span<const double> weights, std::uint64_t seed) {
    if (sums.size() != weights.size())
        throw Error(ErrorCode::internal,
                    Sentence::tr("bootstrapInterval: %1 sums, %2 weights.", sums.size(), weights.size()));
    if (sums.empty()) return {nothing, nothing};
    return percentiles(seed, [&](Random& random) {
        double sum = 0;
        double weight = 0;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const auto chosen = static_cast<std::size_t>(random.below(std::ssize(sums)));
            sum += sums[chosen];
            weight += weights[chosen];
        }
        // a set without a single token says nothing; it happens with few samples only
        return weight > 0 ? sum / weight : 0;
    });
}

Interval bootstrapInterval(const Matrix<double>& terms,
                           const std::function<double(std::span<const double> sums)>& statistic, std::uint64_t seed) {
    if (terms.rows == 0) return {nothing, nothing};
    return percentiles(seed, [&](Random& random) {
        std::vector<double> sums(static_cast<std::size_t>(terms.columns));
        for (std::int64_t i = 0; i < terms.rows; ++i)
            std::ranges::transform(sums, terms.row(random.below(terms.rows)), sums.begin(), std::plus<>());
        return statistic(sums);
    });
}

}  // namespace dynak
