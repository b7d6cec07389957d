// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include <algorithm>

namespace dynak {

namespace {

template <class T>
const T* named(const std::vector<T>& items, std::string_view name) {
    const auto at = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.name == name; });
    return at == items.end() ? nullptr : &*at;
}

template <class T, class Same>
void put(std::vector<T>& items, T item, Same same) {
    const auto at = std::find_if(items.begin(), items.end(), [&](const T& other) { return same(other, item); });
    if (at == items.end())
        items.push_back(std::move(item));
    else
        *at = std::move(item);
}

template <class T>
void putNamed(std::vector<T>& items, T item) {
    put(items, std::move(item), [](const T& a, const T& b) { return a.name == b.name; });
}

}  // namespace

const StageRecord* recordOf(const Project& project, std::string_view key) {
    for (const StageRecord& record : project.records)
        if (record.key == key) return &record;
    return nullptr;
}

const NamedPartition* partitionNamed(const Project& project, std::string_view name) {
    return named(project.partitions, name);
}

const NamedRouters* routersNamed(const Project& project, std::string_view name) {
    return named(project.routers, name);
}

const NamedSweep* sweepNamed(const Project& project, std::string_view name) {
    return named(project.sweeps, name);
}

const NamedAllocations* allocationsNamed(const Project& project, std::string_view name) {
    return named(project.allocations, name);
}

void putRecord(Project& project, StageRecord record) {
    // the newest stands last: dates tell seconds only
    std::erase_if(project.records, [&](const StageRecord& other) { return other.key == record.key; });
    project.records.push_back(std::move(record));
}

void putProfile(Project& project, ProfileResult profile) {
    constexpr std::size_t most = 4;
    auto& earlier = project.earlierProfiles;
    if (project.profile && project.profile->key != profile.key)
        earlier.insert(earlier.begin(), std::move(*project.profile));
    std::erase_if(earlier, [&](const ProfileResult& other) { return other.key == profile.key; });
    if (earlier.size() > most) earlier.resize(most);
    project.profile = std::move(profile);
}

void putPartition(Project& project, NamedPartition partition) {
    putNamed(project.partitions, std::move(partition));
}

void putRouters(Project& project, NamedRouters routers) {
    putNamed(project.routers, std::move(routers));
}

void putSweep(Project& project, NamedSweep sweep) {
    putNamed(project.sweeps, std::move(sweep));
}

void putAllocations(Project& project, NamedAllocations allocations) {
    putNamed(project.allocations, std::move(allocations));
}

void releaseStored(Project& project) {
    const auto release = [](auto& stored) {
        if (stored.inFile) stored.value.reset();
    };
    for (SiteCoactivation& site : project.coactivation) release(site.counts);
    for (SiteInputs& site : project.inputs) release(site.values);
    for (NamedSweep& sweep : project.sweeps) release(sweep.scores);
}

const TrainedModel* trainedOf(const Project& project, std::string_view key) {
    for (const TrainedModel& model : project.trained)
        if (model.key == key) return &model;
    return nullptr;
}

void putTrained(Project& project, TrainedModel model) {
    put(project.trained, std::move(model), [](const auto& a, const auto& b) { return a.key == b.key; });
}

const RouterFits* fitsOf(const Project& project, std::string_view key) {
    const auto at = std::ranges::find(project.fits, key, &RouterFits::key);
    return at == project.fits.end() ? nullptr : &*at;
}

void putFits(Project& project, RouterFits fits) {
    std::erase_if(project.fits, [&](const RouterFits& other) {
        const StageRecord* record = recordOf(project, other.key);
        return other.key != fits.key && (!record || !record->failure.empty());
    });
    put(project.fits, std::move(fits), [](const auto& a, const auto& b) { return a.key == b.key; });
}

}  // namespace dynak
