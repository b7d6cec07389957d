// SPDX-License-Identifier: GPL-3.0-or-later
// The model's folder with the neurons of each converted FFN sorted by expert: the same function for every program that
// opens it, and experts are runs of rows. Routers stand beside it, since other programs refuse tensors they do not
// know.
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/resources.h"
#include "core/checkpoint/safetensors.h"
#include "core/exporter/permutation.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* routersFile = "dynak_routers.safetensors";
constexpr const char* modelling = "modeling_dynak";

// The end of a transformers class's name → the Auto class that opens it.
constexpr std::array<std::pair<std::string_view, const char*>, 8> autoClasses{{
    {"ForSequenceClassification", "AutoModelForSequenceClassification"},
    {"ForImageClassification", "AutoModelForImageClassification"},
    {"ForMaskedLM", "AutoModelForMaskedLM"},
    {"ForCausalLM", "AutoModelForCausalLM"},
    {"LMHeadModel", "AutoModelForCausalLM"},
    {"ForConditionalGeneration", "AutoModelForSeq2SeqLM"},
    {"MTModel", "AutoModelForSeq2SeqLM"},
    {"Model", "AutoModel"},
}};

void writeWeights(const Transformer& model, const std::vector<ConvertedSite>& sites, const fs::path& file,
                  const Job& job) {
    const auto orders = neuronOrders(model, sites);
    const Checkpoint& checkpoint = model.checkpoint();
    std::map<std::string, Tensor> moved;
    std::vector<NamedTensor> tensors;
    for (const auto& name : checkpoint.names()) {
        job.throwIfStopped();
        const TensorView stored = checkpoint.view(name);
        const auto order = orders.find(name);
        if (order != orders.end()) moved.emplace(name, reordered(stored, order->second));
        tensors.push_back({name, order == orders.end() ? stored : moved.at(name).view()});
    }
    job.report(0.5, Sentence::tr("writing %1", file.filename()));
    writeSafetensors(file, tensors);
}

// What a program needs beside the weights, and the terms under which they may be passed on.
void copyCompanions(const Checkpoint& checkpoint, const fs::path& folder) {
    std::vector<fs::path> files = checkpoint.companions();
    if (fs::is_directory(checkpoint.path()))
        for (const char* name :
             {"generation_config.json", "README.md", "LICENSE", "LICENSE.txt", "LICENSE.md", "NOTICE"})
            if (fs::is_regular_file(checkpoint.folder() / name)) files.push_back(checkpoint.folder() / name);
    for (const auto& file : files) {
        std::error_code failure;
        fs::copy_file(file, folder / file.filename(), failure);
        if (failure)
            throw Error(ErrorCode::io, Sentence::tr("%1 cannot be copied to the export: %2.", file, failure.message()),
                        Sentence::tr("Check that it may be read and that the disk is not full."));
    }
}

// dReLU: a class of transformers leaves the other factor as it is.
bool isRectified(const Site& site) {
    return site.upActivation != Activation::identity;
}

// Empty, or why the modelling file would not work.
Sentence obstacle(const json& config, const Transformer& model, const std::vector<ConvertedSite>& sites) {
    if (!config.contains("model_type") || !config.contains("architectures") || !config["architectures"].is_array() ||
        config["architectures"].empty() || !config["architectures"][0].is_string())
        return Sentence::tr("config.json does not name a class of transformers (\"architectures\")");
    for (const auto& site : sites)
        if (site.site->projection)
            return Sentence::tr("%1 stands for a projection of attention, which no class of transformers has as an MLP",
                                site.site->id);
    for (const auto& site : sites)
        if (!site.site->id.ends_with(".ffn")) return Sentence::tr("the block of %1 has several FFNs", site.site->id);
    for (const auto& site : model.sites()) {
        if (!isRectified(site)) continue;
        // the modelling file rectifies both factors, since it cannot tell them apart
        if (site.activation != Activation::relu)
            return Sentence::tr("%1 has %2 on one factor and ReLU on the other", site.id, name(site.activation));
        if (std::ranges::find(sites, site.id, [](const auto& converted) { return converted.site->id; }) == sites.end())
            return Sentence::tr("both factors of %1 are rectified and it is not converted", site.id);
    }
    return {};
}

void addModelling(json& config, const fs::path& folder) {
    const auto architecture = config["architectures"][0].get<std::string>();
    const auto opener =
        std::ranges::find_if(autoClasses, [&](const auto& row) { return architecture.ends_with(row.first); });
    const std::string reference = std::string(modelling) + ".Dynak" + architecture;
    const std::string name = opener == autoClasses.end() ? "AutoModel" : opener->second;
    config["auto_map"][name] = reference;
    const std::string file = std::string(modelling) + ".py";
    replaceText(folder / file, readText(resourceFolder() / "export" / file));
}

void writeConfig(const Transformer& model, const json& section, const std::vector<ConvertedSite>& sites,
                 const fs::path& folder, ExportReport& report) {
    json config = model.checkpoint().config();
    config["dynak"] = section;
    const bool rectified = std::ranges::any_of(model.sites(), isRectified);
    const bool replaced = std::ranges::any_of(sites, [](const ConvertedSite& site) { return site.site->projection; });
    if (const auto why = obstacle(config, model, sites); !why.empty()) {
        report.notes.push_back(
            replaced || rectified
                ? Sentence::tr("No modelling file was written, since %1; the folder opens as the dense model, in Dynak "
                               "only.",
                               why)
                : Sentence::tr("No modelling file was written, since %1; the folder opens as the dense model.", why));
    } else {
        addModelling(config, folder);
        if (rectified)
            report.notes.push_back(
                Sentence::tr("Both factors of the gated FFNs are rectified (dReLU): other programs compute the model "
                             "with trust_remote_code only, and without it open a model that leaves one factor as it "
                             "is."));
    }
    replaceText(folder / "config.json", config.dump(2) + "\n");
}

}  // namespace

void writeHuggingFace(const ExportInput& input, const ExportOptions& options, const fs::path& folder, const Job& job,
                      ExportReport& report) {
    const Transformer& model = input.model;
    const Checkpoint& checkpoint = model.checkpoint();
    const auto sites = convertedSites(input);
    const json section = dynakSection(input, options.rule);
    writeWeights(model, sites, folder / "model.safetensors", job.part(0, 0.5));
    writeRouters(folder / routersFile, sites);
    copyCompanions(checkpoint, folder);

    const bool hasConfig = fs::is_directory(checkpoint.path());
    const bool known = model.architectureFile().parent_path() == resourceFolder() / "architectures";
    std::optional<fs::path> architecture;
    if (!known) {
        architecture = folder / "architecture.json";
        replaceText(*architecture, model.architecture().description.dump(2) + "\n");
    }
    if (hasConfig) {
        writeConfig(model, section, sites, folder, report);
    } else {
        replaceText(folder / "dynak.json", json{{"dynak", section}}.dump(2) + "\n");
        report.notes.push_back(
            Sentence::tr("The model has no config.json: the weights are model.safetensors, its description "
                         "architecture.json; no modelling file for transformers was written."));
    }
    checkWritten(input, options, hasConfig ? folder : folder / "model.safetensors", architecture, section,
                 folder / routersFile, job.part(0.6, 1), report);
}

}  // namespace dynak
