// SPDX-License-Identifier: GPL-3.0-or-later
// Neuron → expert, order, routers and rule, for programs of one's own: the same content as HDF5 and as JSON.
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/base/version.h"
#include "core/exporter/formats.h"
#include "core/project/internal/fields.h"
#include "core/project/internal/output_file.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::int64_t formatVersion = 2;  // 1: sites had no value of their own
constexpr const char* formatName = "dynak-partition";

// The number with the fewest digits that reads back as the same float.
double shortest(float value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    double result = 0;
    std::from_chars(text.data(), end, result);
    return result;
}

// Rows of `columns` numbers.
json rowsOf(const std::vector<float>& values, std::int64_t columns) {
    json rows = json::array();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (static_cast<std::int64_t>(i) % columns == 0) rows.push_back(json::array());
        rows.back().push_back(shortest(values[i]));
    }
    return rows;
}

void writeJson(const ExportInput& input, const SiteRules& rule, const fs::path& file) {
    json section = dynakSection(input, rule);
    const auto sites = convertedSites(input);
    for (std::size_t i = 0; i < sites.size(); ++i) {
        json& entry = section["sites"][i];
        const SiteRouter& router = *sites[i].router;
        entry["expert_of"] = sites[i].partition->expertOf;
        entry["order"] = sites[i].partition->order();
        entry["first"] = rowsOf(router.first, router.width);
        if (!router.second.empty()) entry["second"] = rowsOf(router.second, router.hidden);
    }
    replaceText(file, json{{"format", formatName}, {"dynak", std::move(section)}}.dump() + "\n");
}

void writeHdf5(const ExportInput& input, const SiteRules& rule, const fs::path& path, const Job& job) {
    const Hdf5Use use;
    OutputFile file(path, path);
    const Hdf5Group root = file.root();
    GroupWriter writer(root, job);
    writer.text("format", formatName);
    writer.number("format_version", formatVersion);
    writer.text("dynak_version", version());
    writer.choice("rule", rule.kind, ruleKinds);
    writer.number("value", rule.value);
    const auto idOf = [](const ConvertedSite& site, std::size_t) {
        return site.site->id;
    };
    writer.list("sites", convertedSites(input), idOf, [&](GroupWriter& group, const ConvertedSite& site) {
        fields(group, *site.site);
        group.number("value", rule.at(site.site->id).value);
        group.part("partition", *site.partition, [](GroupWriter& part, const SitePartition& partition) {
            fields(part, partition);
            part.array("order", partition.order(), {partition.neurons()});
        });
        group.part("router", *site.router, allFields);
    });
    file.finish();
}

// How many numbers of both files differ from the input.
double differences(const ExportInput& input, const SiteRules& rule, const fs::path& folder) {
    const json section = readJson(folder / "partition.json").at("dynak");
    const Hdf5Use use;
    const fs::path path = folder / "partition.h5";
    const Hdf5Handle file = openHdf5(path);
    const Hdf5Group list = rootOf(file, path, fs::file_size(path)).open("sites");
    double count = 0;
    const auto sites = convertedSites(input);
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const auto& [index, site, partition, router] = sites[i];
        const json& entry = section.at("sites").at(i);
        count += entry.at("expert_of").get<std::vector<std::int32_t>>() != partition->expertOf;
        count += entry.at("order").get<std::vector<std::int64_t>>() != partition->order();
        count += entry.at("first") != rowsOf(router->first, router->width);
        const Hdf5Group group = list.open(site->id);
        double storedValue = 0;
        GroupReader(group).number("value", storedValue);
        count += storedValue != rule.at(site->id).value;
        count += entry.at("value") != rule.at(site->id).value;
        const Hdf5Group parts[] = {group.open("partition"), group.open("router")};
        SitePartition storedPartition;
        GroupReader reader(parts[0]);
        fields(reader, storedPartition);
        count += storedPartition.expertOf != partition->expertOf;
        SiteRouter storedRouter;
        GroupReader routerReader(parts[1]);
        fields(routerReader, storedRouter);
        count += storedRouter.first != router->first;
        count += storedRouter.second != router->second;
    }
    return count;
}

}  // namespace

void writePartition(const ExportInput& input, const ExportOptions& options, const fs::path& folder, const Job& job,
                    ExportReport& report) {
    writeJson(input, options.rule, folder / "partition.json");
    job.report(0.5, Sentence::tr("writing %1", "partition.h5"));
    writeHdf5(input, options.rule, folder / "partition.h5", job);
    report.checks.push_back(
        {Sentence::tr("arrays that read back otherwise"), differences(input, options.rule, folder), 0});
}

}  // namespace dynak
