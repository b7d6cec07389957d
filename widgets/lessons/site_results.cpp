// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/site_results.h"

#include "widgets/session/studio_session.h"

namespace dynak {
namespace {

template <class Part>
const Part* partOf(const std::vector<Part>& parts, const Site* site) {
    if (!site) return nullptr;
    for (const Part& part : parts)
        if (part.site == site->id) return &part;
    return nullptr;
}

}  // namespace

const Site* siteOf(const StudioSession& session, const QString& id) {
    const Project* project = session.results().project.get();
    if (!project || project->sites.empty()) return nullptr;
    for (const Site& site : project->sites)
        if (QString::fromStdString(site.id) == id) return &site;
    return &project->sites.front();
}

const SiteSparsity* sparsityOf(const StudioSession& session, const QString& id) {
    const auto& profile = session.results().profile;
    return profile ? partOf(profile->sites, siteOf(session, id)) : nullptr;
}

const SitePartition* partitionOf(const StudioSession& session, const QString& id) {
    const Project* project = session.results().project.get();
    if (!project || project->partitions.empty()) return nullptr;
    const NamedSweep* sweep = mainSweep(*project);
    const NamedPartition* named = sweep ? partitionNamed(*project, sweep->partition) : &project->partitions.back();
    return named ? partOf(named->sites, siteOf(session, id)) : nullptr;
}

const RouterQuality* routerOf(const StudioSession& session, const QString& id) {
    const auto& routers = session.results().routers;
    return routers ? partOf(routers->quality, siteOf(session, id)) : nullptr;
}

}  // namespace dynak
