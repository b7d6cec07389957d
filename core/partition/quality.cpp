// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace dynak {

namespace {

// In several sums side by side, since additions of doubles wait for one another.
double squaredLength(std::span<const float> row) {
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> sums{};
    std::size_t at = 0;
    for (; at + lanes <= row.size(); at += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += static_cast<double>(row[at + lane]) * row[at + lane];
    for (; at < row.size(); ++at) sums[0] += static_cast<double>(row[at]) * row[at];
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

}  // namespace

Matrix<float> normalisedRows(std::span<const float> rows, std::int64_t neurons, std::int64_t width) {
    constexpr double smallestNorm = 1e-12;
    Matrix<float> result(neurons, width);
    for (std::int64_t neuron = 0; neuron < neurons; ++neuron) {
        const auto row = rows.subspan(static_cast<std::size_t>(neuron * width), static_cast<std::size_t>(width));
        const double scale = 1 / std::max(std::sqrt(squaredLength(row)), smallestNorm);
        std::transform(row.begin(), row.end(), result.row(neuron).begin(),
                       [scale](float value) { return static_cast<float>(value * scale); });
    }
    return result;
}

double kmeansObjective(const Matrix<float>& rows, std::span<const std::int32_t> expertOf, std::int64_t experts) {
    // sum |x|^2 - sum_c |S_c|^2 / n_c, S_c = the sum of the rows of expert c
    Matrix<double> sums(experts, rows.columns);
    std::vector<std::int64_t> sizes(static_cast<std::size_t>(experts));
    double objective = 0;
    for (std::int64_t neuron = 0; neuron < rows.rows; ++neuron) {
        const auto expert = expertOf[static_cast<std::size_t>(neuron)];
        const auto row = rows.row(neuron);
        const auto sum = sums.row(expert);
        for (std::size_t column = 0; column < row.size(); ++column) sum[column] += row[column];
        objective += squaredLength(row);
        ++sizes[static_cast<std::size_t>(expert)];
    }
    for (std::int64_t expert = 0; expert < experts; ++expert) {
        double square = 0;
        for (const double value : sums.row(expert)) square += value * value;
        if (const auto size = sizes[static_cast<std::size_t>(expert)]) objective -= square / static_cast<double>(size);
    }
    return objective;
}

double insideCoactivation(const CoactivationCounts& counts, std::span<const std::int32_t> expertOf) {
    std::uint64_t inside = 0;
    std::uint64_t all = 0;
    const auto neurons = static_cast<std::size_t>(counts.neurons);
    for (std::size_t first = 0; first < neurons; ++first) {
        const std::uint32_t* row = counts.counts.data() + first * neurons;
        for (std::size_t second = first + 1; second < neurons; ++second) {
            all += row[second];
            inside += expertOf[first] == expertOf[second] ? row[second] : 0;
        }
    }
    return all > 0 ? static_cast<double>(inside) / static_cast<double>(all) : 0;
}

}  // namespace dynak
