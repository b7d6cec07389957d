// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/assignment.h"

#include <algorithm>
#include <limits>

namespace dynak {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// Every item starts in its cheapest group, which is optimal but unequal; then items leave the groups that are too
// large along shortest paths. Prices keep the reduced edge costs non-negative, so Dijkstra's algorithm applies.
class Assignment {
public:
    explicit Assignment(const Matrix<float>& costs)
        : costs_(costs),
          groups_(static_cast<std::size_t>(costs.columns)),
          capacity_(static_cast<std::size_t>(costs.rows / costs.columns)),
          members_(groups_),
          edges_(costs.columns, costs.columns, infinite),
          prices_(groups_, 0.0) {
        for (std::int64_t item = 0; item < costs.rows; ++item) {
            const auto row = costs.row(item);
            members_[static_cast<std::size_t>(std::min_element(row.begin(), row.end()) - row.begin())].push_back(item);
        }
        for (std::size_t group = 0; group < groups_; ++group) updateEdges(group);
    }

    void balance(const Job& job) {
        for (std::size_t group = 0; group < groups_; ++group) {
            job.throwIfStopped();
            while (members_[group].size() > capacity_) augment(group);
        }
    }

    [[nodiscard]] std::vector<std::int32_t> groupOf() const {
        std::vector<std::int32_t> result(static_cast<std::size_t>(costs_.rows));
        for (std::size_t group = 0; group < groups_; ++group)
            for (const auto item : members_[group])
                result[static_cast<std::size_t>(item)] = static_cast<std::int32_t>(group);
        return result;
    }

private:
    // What the cheapest item of `from` pays to move to each other group.
    void updateEdges(std::size_t from) {
        const auto edges = edges_.row(static_cast<std::int64_t>(from));
        std::fill(edges.begin(), edges.end(), infinite);
        for (const auto item : members_[from]) {
            const auto row = costs_.row(item);
            const double here = row[from];
            for (std::size_t to = 0; to < groups_; ++to) edges[to] = std::min(edges[to], row[to] - here);
        }
    }

    // Moves one item out of `source`, along the shortest path to a group with room.
    void augment(std::size_t source) {
        distance_.assign(groups_, infinite);
        previous_.assign(groups_, source);
        settled_.assign(groups_, 0);
        distance_[source] = 0;
        std::size_t group = source;
        while (members_[group].size() >= capacity_) {
            settle(group);
            group = nearestUnsettled();
        }
        const double length = distance_[group];
        for (std::size_t other = 0; other < groups_; ++other)
            if (settled_[other]) prices_[other] += distance_[other] - length;
        moveAlongPath(source, group);
    }

    void settle(std::size_t group) {
        settled_[group] = 1;
        const auto edges = edges_.row(static_cast<std::int64_t>(group));
        const double base = distance_[group];
        const double price = prices_[group];
        for (std::size_t to = 0; to < groups_; ++to) {
            // below 0 by rounding only
            const double reduced = std::max(edges[to] + price - prices_[to], 0.0);
            if (!settled_[to] && base + reduced < distance_[to]) {
                distance_[to] = base + reduced;
                previous_[to] = group;
            }
        }
    }

    [[nodiscard]] std::size_t nearestUnsettled() const {
        std::size_t nearest = groups_;
        for (std::size_t group = 0; group < groups_; ++group)
            if (!settled_[group] && (nearest == groups_ || distance_[group] < distance_[nearest])) nearest = group;
        return nearest;
    }

    void moveAlongPath(std::size_t source, std::size_t target) {
        struct Move {
            std::size_t from, to, place;
        };
        std::vector<Move> moves;
        for (std::size_t to = target; to != source; to = previous_[to])
            moves.push_back({previous_[to], to, cheapestToMove(previous_[to], to)});
        // a group on the path loses before it gains: the places stay valid in this order
        std::vector<std::int64_t> items;
        for (const auto& move : moves) {
            auto& from = members_[move.from];
            items.push_back(from[move.place]);
            from[move.place] = from.back();
            from.pop_back();
        }
        for (std::size_t step = 0; step < moves.size(); ++step) members_[moves[step].to].push_back(items[step]);
        for (const auto& move : moves) updateEdges(move.to);
        updateEdges(source);
    }

    [[nodiscard]] std::size_t cheapestToMove(std::size_t from, std::size_t to) const {
        std::size_t cheapest = 0;
        double least = infinite;
        for (std::size_t place = 0; place < members_[from].size(); ++place) {
            const auto row = costs_.row(members_[from][place]);
            const double cost = static_cast<double>(row[to]) - row[from];
            if (cost < least) {
                least = cost;
                cheapest = place;
            }
        }
        return cheapest;
    }

    const Matrix<float>& costs_;
    std::size_t groups_;
    std::size_t capacity_;
    std::vector<std::vector<std::int64_t>> members_;
    Matrix<double> edges_;  // [from, to]
    std::vector<double> prices_;
    std::vector<double> distance_;
    std::vector<std::size_t> previous_;
    std::vector<char> settled_;
};

}  // namespace

std::vector<std::int32_t> assignBalanced(const Matrix<float>& costs, const Job& job) {
    Assignment assignment(costs);
    assignment.balance(job);
    return assignment.groupOf();
}

}  // namespace dynak
