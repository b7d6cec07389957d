// SPDX-License-Identifier: GPL-3.0-or-later
// What the view shows of one site in one order, computed off the GUI thread.
#pragma once

#include <QString>
#include <array>
#include <memory>
#include <vector>

#include "core/base/job.h"
#include "core/partition/expert_coactivation.h"
#include "core/partition/force_layout.h"
#include "core/profile/coactivation_pyramid.h"
#include "core/project/project.h"

namespace dynak {

enum class OrderKind { experts, original, firing };
// On the command line, in the order of the kinds.
[[nodiscard]] const QStringList& orderIds();

// How the neurons are sorted, and whose experts are drawn.
struct MapOrder {
    OrderKind kind = OrderKind::experts;
    QString partition;  // name; empty: the project has none

    [[nodiscard]] bool operator==(const MapOrder&) const = default;
};

// One split of the site and how much of its co-activation falls inside experts.
struct SplitQuality {
    QString partition;  // name; empty: the mean of all random splits
    QString title;      // "k-means"
    qint64 experts = 0;
    double inside = 0;  // share 0 … 1
    double random = 0;  // of random splits into as many experts
};

struct CoactivationContent {
    QString site;
    std::string key;   // of the profile that counted
    QString activity;  // when a neuron counted as active
    MapOrder order;
    std::shared_ptr<const CoactivationCounts> counts;
    std::shared_ptr<const CoactivationPyramid> pyramid;
    std::array<double, 3> quantiles{};  // by PairValue: what few pairs exceed

    std::vector<std::int32_t> expertOf;  // [neurons]; empty without a partition
    std::vector<std::int64_t> sizes;     // [experts] neurons
    ExpertCoactivation experts;
    std::vector<LayoutPoint> places;  // [experts] on the graph

    std::vector<SplitQuality> splits;
    std::vector<std::string> splitKeys;  // of the partitions that `splits` compares
};

// Null where the project has no such partition, or none of that site.
[[nodiscard]] const SitePartition* splitOf(const Project& project, const QString& partition, const QString& site);

// Takes from `before` what has not changed; it may be null. Throws Error{notFound, badFile, io, stopped}.
[[nodiscard]] std::shared_ptr<const CoactivationContent> makeContent(
    const Project& project, const QString& site, const MapOrder& order,
    const std::shared_ptr<const CoactivationContent>& before, const Job& job);

}  // namespace dynak
