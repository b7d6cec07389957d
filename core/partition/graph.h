// SPDX-License-Identifier: GPL-3.0-or-later
// The co-activation graph that METIS is given.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/tensor.h"

namespace dynak {

// Undirected, without loops, in METIS' compressed rows: the neighbours of vertex v are
// neighbours[offsets[v] … offsets[v + 1] - 1]; each edge stands in both rows with the same weight >= 1.
struct Graph {
    std::vector<std::int32_t> offsets;     // [vertices + 1]
    std::vector<std::int32_t> neighbours;  // [2 edges]
    std::vector<std::int32_t> weights;     // [2 edges]

    [[nodiscard]] std::int64_t vertices() const { return static_cast<std::int64_t>(offsets.size()) - 1; }
};

// Keeps an edge where it is among the `strongest` of either end. Vertex v of the graph is neuron order[v]. Weights are
// rounded to integers and scaled down where needed so that all of them add up to less than 2^31 (METIS 5.1's idx_t).
// `weights` [neurons, neurons]: symmetric, not negative, zero diagonal.
[[nodiscard]] Graph strongestEdges(const Matrix<float>& weights, std::int64_t strongest,
                                   std::span<const std::int64_t> order);

// METIS' recursive bisection into parts of about equal size; returns the part of each vertex.
// Throws Error{internal} when METIS refuses.
[[nodiscard]] std::vector<std::int32_t> bisect(const Graph& graph, std::int64_t parts, std::uint64_t seed);

}  // namespace dynak
