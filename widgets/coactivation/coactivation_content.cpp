// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/coactivation_content.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/partition/quality.h"
#include "core/project/project_file.h"
#include "widgets/sparsity/sparsity_model.h"

namespace dynak {
namespace {

constexpr double shownBelow = 0.98;             // share of pairs whose values the colours tell apart
constexpr std::int64_t attractingEdges = 4;     // of each expert, in the layout
constexpr std::uint64_t layoutSeed = 20260101;  // any fixed number: the same project looks the same tomorrow

void setCounts(CoactivationContent& content, const Project& project) {
    const std::string site = content.site.toStdString();
    const auto stored = std::ranges::find(project.coactivation, site, &SiteCoactivation::site);
    content.counts = stored != project.coactivation.end() && stored->counts.value ? stored->counts.value
                                                                                  : loadCoactivation(project, site);
    for (const PairValue value : {PairValue::together, PairValue::conditional, PairValue::lift})
        content.quantiles[static_cast<std::size_t>(value)] = sampledQuantile(*content.counts, value, shownBelow);
}

void setExperts(CoactivationContent& content, const SitePartition& split, const Job& job) {
    content.expertOf = split.expertOf;
    content.sizes.assign(static_cast<std::size_t>(split.experts), 0);
    content.experts = expertCoactivation(*content.counts, split.expertOf, split.experts, job);
    for (const std::int32_t expert : split.expertOf) ++content.sizes[static_cast<std::size_t>(expert)];
    Matrix<double> pull = content.experts.lift;  // its logarithm: rare experts with lifts of 100 are no black holes
    std::ranges::transform(pull.values, pull.values.begin(), [](double lift) { return std::log(std::max(1.0, lift)); });
    content.places = forceLayout(pull, attractingEdges, layoutSeed, job);
}

void setOrder(CoactivationContent& content, const SitePartition* split, const Job& job) {
    std::vector<std::int64_t> order;
    switch (content.order.kind) {
        case OrderKind::experts: order = split ? split->order() : originalOrder(content.counts->neurons); break;
        case OrderKind::original: order = originalOrder(content.counts->neurons); break;
        case OrderKind::firing: order = orderByFiring(*content.counts); break;
    }
    content.pyramid = std::make_shared<const CoactivationPyramid>(content.counts, std::move(order), job);
}

QString methodTitle(const std::string& id) {
    const auto methods = partitionMethods();
    const auto found = std::ranges::find(methods, id, &PartitionMethod::id);
    return found != methods.end() ? QCoreApplication::translate("Partitions", found->title)
                                  : QString::fromStdString(id);
}

void setSplits(CoactivationContent& content, const Project& project, const Job& job) {
    const std::int64_t neurons = content.counts->neurons;
    for (const NamedPartition& partition : project.partitions) {
        job.throwIfStopped();
        const QString name = QString::fromStdString(partition.name);
        const SitePartition* split = splitOf(project, name, content.site);
        if (!split || split->neurons() != neurons) continue;
        content.splits.push_back({name, methodTitle(split->method), split->experts,
                                  insideCoactivation(*content.counts, split->expertOf),
                                  randomInsideCoactivation(neurons, split->experts)});
    }
    // the same method twice is told apart by its name
    const std::vector<SplitQuality> byMethod = content.splits;
    for (SplitQuality& split : content.splits)
        if (std::ranges::count(byMethod, split.title, &SplitQuality::title) > 1) split.title = split.partition;
    std::ranges::stable_sort(content.splits, std::ranges::greater{}, &SplitQuality::inside);
}

std::vector<std::string> partitionKeys(const Project& project) {
    std::vector<std::string> keys;
    for (const NamedPartition& partition : project.partitions) keys.push_back(partition.name + '\n' + partition.key);
    return keys;
}

}  // namespace

const QStringList& orderIds() {
    static const QStringList ids{QStringLiteral("experts"), QStringLiteral("original"), QStringLiteral("firing")};
    return ids;
}

const SitePartition* splitOf(const Project& project, const QString& partition, const QString& site) {
    const NamedPartition* named = partitionNamed(project, partition.toStdString());
    if (!named) return nullptr;
    const auto found = std::ranges::find(named->sites, site.toStdString(), &SitePartition::site);
    return found != named->sites.end() ? &*found : nullptr;
}

std::shared_ptr<const CoactivationContent> makeContent(const Project& project, const QString& site,
                                                       const MapOrder& order,
                                                       const std::shared_ptr<const CoactivationContent>& before,
                                                       const Job& job) {
    const std::string key = project.profile ? project.profile->key : std::string();
    const std::vector<std::string> splitKeys = partitionKeys(project);
    const bool sameCounts = before && before->site == site && before->key == key;
    const bool sameSplits = sameCounts && before->splitKeys == splitKeys;
    if (sameSplits && before->order == order) return before;

    CoactivationContent content = sameCounts ? *before : CoactivationContent{};
    content.site = site;
    content.key = key;
    if (project.profile)
        for (const SiteSparsity& profiled : project.profile->profile.sites)
            if (profiled.site == site.toStdString()) content.activity = activityText(profiled.activity);
    if (!sameCounts) setCounts(content, project);
    job.throwIfStopped();
    const SitePartition* split = splitOf(project, order.partition, site);
    if (!sameSplits || content.order.partition != order.partition) {
        content.experts = {};
        content.expertOf.clear();
        content.sizes.clear();
        content.places.clear();
        if (split) setExperts(content, *split, job);
    }
    content.order = order;
    setOrder(content, split, job);
    if (!sameSplits) {
        content.splits.clear();
        setSplits(content, project, job);
        content.splitKeys = splitKeys;
    }
    return std::make_shared<const CoactivationContent>(std::move(content));
}

}  // namespace dynak
