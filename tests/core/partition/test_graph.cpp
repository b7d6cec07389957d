// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/graph.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

#include "core/base/random.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

Matrix<float> randomCounts(std::int64_t neurons, std::int64_t limit, Random& random) {
    Matrix<float> weights(neurons, neurons);
    for (std::int64_t i = 0; i < neurons; ++i)
        for (std::int64_t j = 0; j < i; ++j)
            weights.at(i, j) = weights.at(j, i) = static_cast<float>(random.below(limit));
    return weights;
}

std::vector<std::int64_t> identity(std::int64_t count) {
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t> edgesOf(const Graph& graph) {
    std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t> edges;
    for (std::int32_t vertex = 0; vertex < graph.vertices(); ++vertex)
        for (auto at = graph.offsets[static_cast<std::size_t>(vertex)];
             at < graph.offsets[static_cast<std::size_t>(vertex) + 1]; ++at)
            CHECK(edges
                      .emplace(std::pair{vertex, graph.neighbours[static_cast<std::size_t>(at)]},
                               graph.weights[static_cast<std::size_t>(at)])
                      .second);
    return edges;
}

}  // namespace

TEST_CASE("The graph keeps the strongest edges of each neuron, both ways, in METIS' form") {
    Random random(31);
    const auto weights = randomCounts(40, 1000, random);
    const auto order = random.permutation(40);
    const auto graph = strongestEdges(weights, 5, order);
    CHECK(graph.offsets.size() == 41);
    CHECK(graph.offsets.front() == 0);
    CHECK(graph.offsets.back() == static_cast<std::int32_t>(graph.neighbours.size()));
    const auto edges = edgesOf(graph);
    CHECK(edges.size() == graph.neighbours.size());
    for (const auto& [ends, weight] : edges) {
        CHECK(ends.first != ends.second);
        CHECK(weight >= 1);
        const auto back = edges.find({ends.second, ends.first});
        REQUIRE(back != edges.end());
        CHECK(back->second == weight);
    }
    // an edge is there exactly when it is among the five strongest of one end
    const auto rank = [&](std::int64_t from, std::int64_t to) {
        std::int64_t stronger = 0;
        for (std::int64_t other = 0; other < 40; ++other) {
            const float weight = weights.at(from, other);
            stronger += weight > weights.at(from, to) || (weight == weights.at(from, to) && other < to);
        }
        return stronger;
    };
    for (std::int32_t i = 0; i < 40; ++i)
        for (std::int32_t j = 0; j < 40; ++j) {
            const auto a = order[static_cast<std::size_t>(i)];
            const auto b = order[static_cast<std::size_t>(j)];
            if (a != b && weights.at(a, b) > 0) CHECK(edges.contains({i, j}) == (rank(a, b) < 5 || rank(b, a) < 5));
        }
}

TEST_CASE("The weights of a graph add up to less than 2^31 and keep their ratios") {
    Random random(33);
    auto weights = randomCounts(200, 1000, random);
    for (float& weight : weights.values) weight *= 4e6F;  // counts near 2^32
    const auto graph = strongestEdges(weights, 200, identity(200));
    std::int64_t sum = 0;
    for (const auto weight : graph.weights) sum += weight;
    CHECK(sum < INT64_C(1) << 31);
    const auto edges = edgesOf(graph);
    const auto& [heaviest, top] =
        *std::max_element(edges.begin(), edges.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    for (const auto& [ends, weight] : edges)
        CHECK(static_cast<double>(weight) / top ==
              doctest::Approx(weights.at(ends.first, ends.second) / weights.at(heaviest.first, heaviest.second))
                  .epsilon(0.01));
}

TEST_CASE("Neurons that fire with no other have no edges") {
    Matrix<float> weights(6, 6);
    weights.at(1, 4) = weights.at(4, 1) = 3;
    const auto graph = strongestEdges(weights, 4, identity(6));
    CHECK(graph.offsets == std::vector<std::int32_t>{0, 0, 1, 1, 1, 2, 2});
    CHECK(graph.neighbours == std::vector<std::int32_t>{4, 1});
}

TEST_CASE("METIS separates two cliques and takes every number of parts") {
    Matrix<float> weights(16, 16);
    for (std::int64_t i = 0; i < 16; ++i)
        for (std::int64_t j = 0; j < 16; ++j)
            if (i != j) weights.at(i, j) = i % 2 == j % 2 ? 50 : 1;
    const auto graph = strongestEdges(weights, 16, identity(16));
    const auto halves = bisect(graph, 2, 1);
    for (std::size_t vertex = 2; vertex < halves.size(); ++vertex) CHECK(halves[vertex] == halves[vertex - 2]);
    CHECK(halves[0] != halves[1]);
    for (std::int64_t parts = 1; parts <= 16; ++parts)
        for (const auto part : bisect(graph, parts, 1)) CHECK((part >= 0 && part < parts));
}
