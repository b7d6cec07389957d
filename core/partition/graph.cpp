// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/graph.h"

#include <metis.h>

#include <algorithm>
#include <cmath>
#include <mutex>

#include "core/base/error.h"

namespace dynak {

namespace {

static_assert(sizeof(idx_t) == sizeof(std::int32_t), "METIS with 32-bit indices");

using Neighbours = std::vector<std::vector<std::int32_t>>;  // [neurons] in ascending order

// The neurons with which each neuron has one of its `strongest` edges, made symmetric.
Neighbours strongestNeighbours(const Matrix<float>& weights, std::int64_t strongest) {
    Neighbours neighbours(static_cast<std::size_t>(weights.rows));
    std::vector<std::int32_t> candidates;
    for (std::int64_t neuron = 0; neuron < weights.rows; ++neuron) {
        const auto row = weights.row(neuron);
        candidates.clear();
        for (std::size_t other = 0; other < row.size(); ++other)
            if (row[other] > 0) candidates.push_back(static_cast<std::int32_t>(other));
        const auto kept = std::min<std::int64_t>(strongest, static_cast<std::int64_t>(candidates.size()));
        std::partial_sort(candidates.begin(), candidates.begin() + kept, candidates.end(),
                          [row](std::int32_t left, std::int32_t right) {
                              const float a = row[static_cast<std::size_t>(left)];
                              const float b = row[static_cast<std::size_t>(right)];
                              return a != b ? a > b : left < right;
                          });
        for (auto other = candidates.begin(); other != candidates.begin() + kept; ++other) {
            neighbours[static_cast<std::size_t>(neuron)].push_back(*other);
            neighbours[static_cast<std::size_t>(*other)].push_back(static_cast<std::int32_t>(neuron));
        }
    }
    for (auto& list : neighbours) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return neighbours;
}

// By what to multiply the weights so that they are worth rounding and their sum is far from 2^31.
double scaleOf(const Matrix<float>& weights, const Neighbours& neighbours) {
    constexpr double mostInAll = 1 << 30;
    constexpr double largestWeight = 1 << 20;
    double sum = 0;
    double count = 0;
    double largest = 0;
    for (std::size_t neuron = 0; neuron < neighbours.size(); ++neuron)
        for (const auto other : neighbours[neuron]) {
            const double weight = weights.at(static_cast<std::int64_t>(neuron), other);
            sum += weight;
            largest = std::max(largest, weight);
            ++count;
        }
    if (count == 0) return 1;
    // each weight may round up by 1
    return std::min(largestWeight / largest, std::max(mostInAll - count, 0.0) / sum);
}

}  // namespace

Graph strongestEdges(const Matrix<float>& weights, std::int64_t strongest, std::span<const std::int64_t> order) {
    const Neighbours neighbours = strongestNeighbours(weights, strongest);
    const double scale = scaleOf(weights, neighbours);
    std::vector<std::int32_t> vertexOf(order.size());
    for (std::size_t vertex = 0; vertex < order.size(); ++vertex)
        vertexOf[static_cast<std::size_t>(order[vertex])] = static_cast<std::int32_t>(vertex);
    Graph graph;
    graph.offsets.push_back(0);
    for (const auto neuron : order) {
        for (const auto other : neighbours[static_cast<std::size_t>(neuron)]) {
            graph.neighbours.push_back(vertexOf[static_cast<std::size_t>(other)]);
            graph.weights.push_back(
                std::max(1, static_cast<std::int32_t>(std::lround(weights.at(neuron, other) * scale))));
        }
        graph.offsets.push_back(static_cast<std::int32_t>(graph.neighbours.size()));
    }
    return graph;
}

std::vector<std::int32_t> bisect(const Graph& graph, std::int64_t parts, std::uint64_t seed) {
    std::vector<std::int32_t> partOf(static_cast<std::size_t>(graph.vertices()));
    if (parts == 1 || graph.neighbours.empty()) {
        for (std::size_t vertex = 0; vertex < partOf.size(); ++vertex)
            partOf[vertex] = static_cast<std::int32_t>(vertex % static_cast<std::size_t>(parts));
        return partOf;
    }
    idx_t options[METIS_NOPTIONS];
    METIS_SetDefaultOptions(options);
    options[METIS_OPTION_UFACTOR] = 1;  // the least imbalance it can aim at
    options[METIS_OPTION_SEED] = static_cast<idx_t>(seed & 0x7fffffff);
    auto vertices = static_cast<idx_t>(graph.vertices());
    auto wanted = static_cast<idx_t>(parts);
    idx_t constraints = 1;
    idx_t cut = 0;
    // METIS takes pointers to non-const and leaves the graph alone
    auto* offsets = const_cast<idx_t*>(graph.offsets.data());
    auto* neighbours = const_cast<idx_t*>(graph.neighbours.data());
    auto* weights = const_cast<idx_t*>(graph.weights.data());
    static std::mutex oneAtATime;  // its random numbers are global
    const std::scoped_lock lock(oneAtATime);
    const int status = METIS_PartGraphRecursive(&vertices, &constraints, offsets, neighbours, nullptr, nullptr, weights,
                                                &wanted, nullptr, nullptr, options, &cut, partOf.data());
    if (status != METIS_OK)
        throw Error(ErrorCode::internal,
                    Sentence::tr("METIS could not split a graph of %1 neurons into %2 parts (status %3).", vertices,
                                 parts, status),
                    status == METIS_ERROR_MEMORY ? Sentence::tr("Free some memory.")
                                                 : Sentence::tr("Use the method 'kmeans'."));
    return partOf;
}

}  // namespace dynak
