// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/force_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"

namespace dynak {

namespace {

constexpr int steps = 400;
constexpr double firstStep = 0.12;  // the farthest a vertex moves in the first step; falls to 0
constexpr double gravity = 0.6;     // towards the middle, so that vertices without edges do not fly off
constexpr double leastDistance = 1e-4;

struct Edge {
    std::size_t from, to;
    double weight;  // of the largest of all
};

std::vector<Edge> strongestEdgesOf(const Matrix<double>& weights, std::int64_t strongest) {
    const auto n = static_cast<std::size_t>(weights.rows);
    Matrix<std::uint8_t> kept(weights.rows, weights.rows);
    double largest = 0;
    std::vector<std::int64_t> others(n);
    for (std::int64_t i = 0; i < weights.rows; ++i) {
        std::iota(others.begin(), others.end(), std::int64_t{0});
        std::ranges::stable_sort(others, std::ranges::greater{},
                                 [&](std::int64_t j) { return j == i ? -1 : weights.at(i, j); });
        for (std::int64_t rank = 0; rank < std::min(strongest, weights.rows - 1); ++rank) {
            const std::int64_t j = others[static_cast<std::size_t>(rank)];
            kept.at(std::min(i, j), std::max(i, j)) = 1;
            largest = std::max(largest, weights.at(i, j));
        }
    }
    std::vector<Edge> edges;
    for (std::int64_t i = 0; i < weights.rows; ++i)
        for (std::int64_t j = i + 1; j < weights.rows; ++j)
            if (kept.at(i, j) && weights.at(i, j) > 0)
                edges.push_back({static_cast<std::size_t>(i), static_cast<std::size_t>(j), weights.at(i, j) / largest});
    return edges;
}

// Stretches both axes to [0, 1].
void fill(std::vector<LayoutPoint>& points, double LayoutPoint::*axis) {
    const auto [low, high] = std::ranges::minmax(points, {}, [axis](const LayoutPoint& point) { return point.*axis; });
    const double from = low.*axis, length = high.*axis - from;
    for (LayoutPoint& point : points) point.*axis = length > 0 ? (point.*axis - from) / length : 0.5;
}

}  // namespace

std::vector<LayoutPoint> forceLayout(const Matrix<double>& weights, std::int64_t strongest, std::uint64_t seed,
                                     const Job& job) {
    const auto n = static_cast<std::size_t>(weights.rows);
    if (n == 0) return {};
    Random random(seed);
    std::vector<LayoutPoint> points(n), moves(n);
    for (LayoutPoint& point : points) point = {random.uniform() - 0.5, random.uniform() - 0.5};
    const std::vector<Edge> edges = strongestEdgesOf(weights, strongest);
    const double k = 1 / std::sqrt(static_cast<double>(n));  // distance at which an edge of weight 1 rests
    for (int step = 0; step < steps; ++step) {
        job.throwIfStopped();
        for (std::size_t i = 0; i < n; ++i) moves[i] = {-gravity * points[i].x, -gravity * points[i].y};
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = i + 1; j < n; ++j) {
                const double dx = points[i].x - points[j].x, dy = points[i].y - points[j].y;
                const double push = k * k / std::max(leastDistance, dx * dx + dy * dy);
                moves[i].x += dx * push;
                moves[i].y += dy * push;
                moves[j].x -= dx * push;
                moves[j].y -= dy * push;
            }
        for (const Edge& edge : edges) {
            LayoutPoint& a = points[edge.from];
            LayoutPoint& b = points[edge.to];
            const double dx = a.x - b.x, dy = a.y - b.y;
            const double pull = edge.weight * std::hypot(dx, dy) / k;
            moves[edge.from].x -= dx * pull;
            moves[edge.from].y -= dy * pull;
            moves[edge.to].x += dx * pull;
            moves[edge.to].y += dy * pull;
        }
        const double most = firstStep * (1 - static_cast<double>(step) / steps);
        for (std::size_t i = 0; i < n; ++i) {
            const double length = std::max(leastDistance, std::hypot(moves[i].x, moves[i].y));
            points[i].x += moves[i].x / length * std::min(length, most);
            points[i].y += moves[i].y / length * std::min(length, most);
        }
    }
    fill(points, &LayoutPoint::x);
    fill(points, &LayoutPoint::y);
    return points;
}

}  // namespace dynak
