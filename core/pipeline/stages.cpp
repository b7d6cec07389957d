// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages.h"

#include <algorithm>
#include <cctype>

#include "core/base/error.h"
#include "core/moe/executor.h"
#include "core/moe/selection_rule.h"
#include "core/partition/partition.h"
#include "core/router/router.h"

namespace dynak {

namespace {

using Json = nlohmann::json;

constexpr double unlimited = 1e15;  // counts stay exact in a double

template <class Rows>
std::vector<std::string> idsOf(const Rows& rows) {
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.emplace_back(row.id);
    return ids;
}

OptionRow count(std::string id, std::string title, std::int64_t value, std::string unit, std::string effect,
                double least = 0, double most = unlimited) {
    return {std::move(id), std::move(title), OptionType::integer, value, std::move(unit), std::move(effect), least,
            most};
}

OptionRow real(std::string id, std::string title, double value, std::string unit, std::string effect, double least,
               double most) {
    return {std::move(id), std::move(title), OptionType::real, value, std::move(unit), std::move(effect), least, most};
}

OptionRow choice(std::string id, std::string title, std::string value, std::string effect,
                 std::vector<std::string> choices) {
    OptionRow row{std::move(id), std::move(title), OptionType::choice, std::move(value), "", std::move(effect)};
    row.choices = std::move(choices);
    return row;
}

OptionRow flag(std::string id, std::string title, bool value, std::string effect) {
    return {std::move(id), std::move(title), OptionType::flag, value, "", std::move(effect)};
}

OptionRow text(std::string id, std::string title, std::string value, std::string effect) {
    return {std::move(id), std::move(title), OptionType::text, std::move(value), "", std::move(effect)};
}

OptionRow seed() {
    return count("seed", "seed", 0, "", "The same seed gives the same result.");
}

// An option that changes the time a stage takes, not what it finds.
OptionRow withoutResult(OptionRow row) {
    row.changesResult = false;
    return row;
}

OptionRow batchSize() {
    return withoutResult(count("batchSize", "batch size", 32, "samples",
                               "Samples in one forward pass; more is faster and takes more memory.", 1, 65536));
}

StageRow load() {
    return {"load",
            "Load",
            "Opens the model and the data and names the sites to convert.",
            {},
            {text("sites", "sites", "*",
                  "Which sites are converted: ids separated by commas, * and ? stand for any characters."),
             withoutResult(choice("device", "device", "cpu", "Where the model runs.", {"cpu", "cuda"})),
             withoutResult(count("threads", "threads", 0, "", "Threads to use; 0 is one a processor core.", 0, 4096))}};
}

StageRow profile() {
    return {
        "profile",
        "Profile",
        "Measures over some tokens which neurons rest, and which fire together.",
        {"load"},
        {count("tokens", "tokens", 100000, "tokens", "How many tokens are looked at; 0 is all."),
         choice("activity", "activity", "auto",
                "When a neuron counts as active: by its value not being zero, by a fixed threshold, by a share of the "
                "token's largest value; auto is nonzero for ReLU and relative for others.",
                {"auto", "nonzero", "absolute", "relative"}),
         real("activityValue", "activity threshold", 0.1, "",
              "The threshold of the rules absolute and relative; auto uses it for activations without zeros.", 0, 1e9),
         count("routerInputsMegabytes", "memory for router inputs", 512, "MB",
               "How much of the FFN inputs is kept for fitting routers, over all sites.", 0, 1e7),
         flag("coactivation", "co-activation", true,
              "Counts how often each pair of neurons fires together; the co-activation partition needs it."),
         seed(), batchSize()}};
}

// Only the co-activation graph looks at the profile: another profile leaves the other partitions as they are.
std::vector<std::string> usedByPartition(const StageRow& stage, const Json& options) {
    for (const PartitionMethod& method : partitionMethods())
        if (options.at("method") == method.id && method.needsCoactivation) return stage.needs;
    return {"load"};
}

StageRow partition() {
    return {"partition",
            "Partition",
            "Divides the neurons of each site into experts of equal size.",
            {"load", "profile"},
            {choice("method", "method", "kmeans", "How neurons are grouped.", idsOf(partitionMethods())),
             count("experts", "number of experts", 0, "experts",
                   "Experts of each site; 0 where the size is given instead, or to choose about 64."),
             count("expertSize", "expert size", 0, "neurons",
                   "Neurons of each expert; 0 where their number is given instead."),
             count("restarts", "restarts", 4, "", "Independent starts, of which the best is kept.", 1, 1000), seed()},
            usedByPartition};
}

StageRow fitRouters() {
    return {
        "fit-routers",
        "Fit routers",
        "Trains for each site a small network that predicts which experts a token needs.",
        {"load", "profile", "partition"},
        {choice("kind", "kind", "regression", "What the router predicts, and how it is made.", idsOf(routerNames())),
         count("hidden", "router width", 0, "units",
               "Hidden units: wider predicts better and costs more; 0 chooses 8 to 128, about 6 % of the site's cost.",
               0, 65536),
         count("steps", "steps", 1500, "", "Most steps of the optimiser.", 1, 1e9),
         count("routerBatch", "tokens a step", 512, "tokens", "Tokens in one step of the optimiser.", 1, 1e7),
         real("learningRate", "learning rate", 3e-3, "", "The first learning rate; it falls to 0 as half a cosine.",
              1e-9, 9.99),
         real("weightDecay", "weight decay", 0, "", "Decoupled weight decay.", 0, 0.999),
         real("heldOutShare", "held-out share", 0.1, "",
              "Share of the tokens that is measured on and never trained on.", 0.001, 0.9),
         count("patience", "patience", 8, "checks", "Stops after so many of 40 checks without improvement; 0 is never.",
               0, 40),
         count("tokens", "tokens", 0, "tokens", "Tokens to fit on; 0 is all that the profile kept."), seed()}};
}

StageRow sweep() {
    return {"sweep",
            "Sweep",
            "Measures quality and cost at many operating points.",
            {"load", "partition", "fit-routers"},
            {choice("rule", "rule", "tau", "How experts are chosen from the router's scores.", idsOf(selectionRules())),
             {"values", "values", OptionType::reals, Json::array(), "",
              "The values of tau, mass or k to measure; empty chooses them.", 0, 1e9},
             count("count", "points", 20, "points", "How many values are chosen where none are given.", 2, 1000),
             withoutResult(choice("executor", "executor", "sparse", "How the chosen experts are computed.",
                                  idsOf(executorNames()))),
             count("samples", "samples", 0, "samples", "Most samples to measure on; 0 is all."),
             count("keptTokens", "kept tokens", 4096, "tokens",
                   "Tokens whose router scores are kept, so that any tau can be looked at at once.", 0, 1e7),
             seed(),
             batchSize()}};
}

StageRow allocate() {
    return {"allocate",
            "Allocate",
            "Gives each site a τ of its own: measures what each site alone loses, and saves where it costs least.",
            {"load", "partition", "fit-routers"},
            {choice("rule", "rule", "tau", "How experts are chosen from the router's scores.", {"tau", "anchored"}),
             {"values", "values", OptionType::reals, Json::array(), "",
              "The values of tau that each site is measured at; empty chooses them.", 0, 1},
             count("count", "values a site", 12, "values", "How many values are chosen where none are given.", 2, 100),
             count("samples", "samples", 512, "samples",
                   "Most samples that sites are measured on, of those that routers are fitted on; 0 is all."),
             count("points", "points", 16, "points", "How many allocations are measured.", 2, 1000),
             count("measuredSamples", "measured samples", 0, "samples",
                   "Most samples that allocations are measured on, as of the sweep; 0 is all."),
             withoutResult(choice("executor", "executor", "grouped", "How the chosen experts are computed.",
                                  idsOf(executorNames()))),
             seed(),
             batchSize()}};
}

StageRow exportModel() {
    return {"export",
            "Export",
            "Writes the converted model for use elsewhere.",
            {"load", "partition", "fit-routers"},
            {choice("format", "format", "hf",
                    "hf: a Hugging Face folder; partition: experts and routers as HDF5 and JSON.", {"hf", "partition"}),
             choice("rule", "rule", "tau", "How experts are chosen from the router's scores.", idsOf(selectionRules())),
             real("value", "value", 0, "", "The value of tau, mass or k.", 0, 1e9)}};
}

template <class Rows>
std::string listOfIds(const Rows& rows) {
    std::string list;
    for (const auto& row : rows) list += (list.empty() ? "" : ", ") + row.id;
    return list;
}

}  // namespace

const char* describe(OptionType type) {
    switch (type) {
        case OptionType::flag: return "true or false";
        case OptionType::integer: return "a whole number";
        case OptionType::real: return "a number";
        case OptionType::text: return "a text";
        case OptionType::choice: return "one of a list of words";
        case OptionType::reals: return "a list of numbers";
    }
    return "";
}

std::vector<std::string> StageRow::usedWith(const Json& canonicalOptions) const {
    return used ? used(*this, canonicalOptions) : needs;
}

const std::vector<StageRow>& stages() {
    static const std::vector<StageRow> rows{load(),  profile(),  partition(),  fitRouters(),
                                            sweep(), allocate(), exportModel()};
    return rows;
}

const StageRow& stageNamed(std::string_view id) {
    const auto row = std::ranges::find(stages(), id, &StageRow::id);
    if (row == stages().end())
        throw Error(ErrorCode::badArgument, "There is no stage \"" + std::string(id) + "\".",
                    "Use one of: " + listOfIds(stages()) + ".");
    return *row;
}

const OptionRow& optionNamed(const StageRow& stage, std::string_view id) {
    const auto row = std::ranges::find(stage.options, id, &OptionRow::id);
    if (row == stage.options.end())
        throw Error(ErrorCode::badArgument, "The stage " + stage.id + " has no option \"" + std::string(id) + "\".",
                    "Use one of: " + listOfIds(stage.options) + ".");
    return *row;
}

std::string optionName(std::string_view id) {
    std::string name;
    for (const char c : id) {
        if (std::isupper(static_cast<unsigned char>(c))) name += '-';
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return name;
}

}  // namespace dynak
