// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/version.h"
#include "core/checkpoint/safetensors.h"
#include "core/exporter/formats.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int sectionVersion = 2;  // 1: sites had no value of their own

template <class Row>
const Row* rowOf(const std::vector<Row>& rows, const std::string& site) {
    const auto found = std::ranges::find(rows, site, &Row::site);
    return found == rows.end() ? nullptr : &*found;
}

void expect(const Site& site, const Sentence& what, std::int64_t expected, std::int64_t found) {
    if (expected == found) return;
    throw Error(ErrorCode::badModel,
                Sentence::tr("The site %1 does not fit: %2 is %3, expected %4.", site.id, what, found, expected),
                Sentence::tr("Run the stages partition and fit-routers again."));
}

std::vector<float> values(const SafetensorsFile& file, const std::string& name, const Shape& expected) {
    if (!file.contains(name)) return {};
    const TensorView view = file.view(name);
    if (view.shape.size() != 2 || view.shape != expected)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: the tensor \"%2\" has the shape %3, expected %4.", file.path(), name,
                                 toString(view.shape), toString(expected)),
                    Sentence::tr("Export again."));
    return view.toFloats();
}

Tensor matrix(const std::vector<float>& values, std::int64_t columns) {
    return Tensor::fromFloats({std::ssize(values) / columns, columns}, values);
}

}  // namespace

std::vector<ConvertedSite> convertedSites(const ExportInput& input) {
    std::vector<ConvertedSite> sites;
    for (std::size_t i = 0; i < input.model.sites().size(); ++i) {
        const Site& site = input.model.sites()[i];
        const auto* partition = rowOf(input.partitions, site.id);
        const auto* router = rowOf(input.routers, site.id);
        if (!partition && !router) continue;
        if (!partition || !router)
            throw Error(ErrorCode::badModel,
                        partition ? Sentence::tr("The site %1 has no router.", site.id)
                                  : Sentence::tr("The site %1 has no partition.", site.id),
                        Sentence::tr("Run the missing stage."));
        expect(site, Sentence::tr("the number of neurons in its partition"), site.neurons, partition->neurons());
        expect(site, Sentence::tr("the number of experts of its router"), partition->experts, router->experts);
        expect(site, Sentence::tr("the width of its router"), site.width, router->width);
        sites.push_back({i, &site, partition, router});
    }
    return sites;
}

void checkInput(const ExportInput& input) {
    const auto sites = convertedSites(input);
    if (sites.empty())
        throw Error(ErrorCode::badArgument, Sentence::tr("No site of the model has both a partition and a router."),
                    Sentence::tr("Run the stages partition and fit-routers first."));
    for (const auto& site : sites)
        if (site.router->first.empty())
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("The router of %1 is of the kind %2, which has no weights and serves comparisons "
                                     "only.",
                                     site.site->id, name(site.router->kind)),
                        Sentence::tr("Fit routers of the kind regression, classification, similarity or centroid."));
}

json dynakSection(const ExportInput& input, const SiteRules& rule) {
    json list = json::array();
    for (const auto& [index, site, partition, router] : convertedSites(input))
        list.push_back({{"site", site->id},
                        {"value", rule.at(site->id).value},
                        {"stack", site->stack},
                        {"layer", site->layer},
                        {"width", site->width},
                        {"neurons", site->neurons},
                        {"activation", name(site->activation)},
                        {"gated", site->gated},
                        {"up_activation", name(site->upActivation)},
                        {"partition", partition->method},
                        {"experts", partition->experts},
                        {"expert_size", partition->expertSize()},
                        {"router", name(router->kind)},
                        {"router_width", router->hidden},
                        {"hidden_activation", name(router->hiddenActivation)},
                        {"absolute_output", router->absoluteOutput},
                        {"anchor", router->anchor}});
    return {{"version", sectionVersion},
            {"dynak_version", version()},
            {"rule", row(rule.kind).id},
            {"value", rule.value},
            {"sites", std::move(list)}};
}

bool writtenByExport(const fs::path& folder) {
    for (const char* name : {"config.json", "dynak.json", "partition.json"}) {
        if (!fs::is_regular_file(folder / name)) continue;
        const auto content = attempt([&] { return readJson(folder / name); });
        if (content && content->is_object() && content->contains("dynak")) return true;
    }
    return false;
}

void writeRouters(const fs::path& file, const std::vector<ConvertedSite>& sites) {
    std::vector<std::pair<std::string, Tensor>> tensors;
    for (const auto& site : sites) {
        const SiteRouter& router = *site.router;
        tensors.emplace_back(router.site + ".first", matrix(router.first, router.width));
        if (!router.second.empty()) tensors.emplace_back(router.site + ".second", matrix(router.second, router.hidden));
    }
    std::vector<NamedTensor> views;
    for (const auto& [name, tensor] : tensors) views.push_back({name, tensor.view()});
    writeSafetensors(file, views);
}

std::vector<SiteRouter> readRouters(const json& section, const fs::path& path) {
    const auto file = SafetensorsFile::open(path);
    std::vector<SiteRouter> routers;
    for (const auto& site : section.at("sites")) {
        SiteRouter router;
        router.site = site.at("site");
        router.kind = routerNamed(site.at("router").get<std::string>());
        router.width = site.at("width");
        router.hidden = site.at("router_width");
        router.experts = site.at("experts");
        router.hiddenActivation =
            activationNamed(site.at("hidden_activation").get<std::string>()).value_or(Activation::relu);
        router.absoluteOutput = site.at("absolute_output");
        router.anchor = site.at("anchor");
        const bool similarity = holdsDirections(router.kind);
        router.first =
            values(file, router.site + ".first", {similarity ? router.experts : router.hidden, router.width});
        router.second = values(file, router.site + ".second", {router.experts, router.hidden});
        routers.push_back(std::move(router));
    }
    return routers;
}

}  // namespace dynak
