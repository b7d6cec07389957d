// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages.h"

#include <algorithm>
#include <cctype>

#include "core/base/error.h"
#include "core/base/nearest.h"
#include "core/moe/executor.h"
#include "core/moe/selection_rule.h"
#include "core/partition/partition.h"
#include "core/router/router.h"
#include "core/sweep/text_metric.h"

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

// An option that earlier versions did not have: its default is what they did.
OptionRow added(OptionRow row) {
    row.keyedAtDefault = false;
    return row;
}

// How quality is measured.
std::vector<OptionRow> withMetric(std::vector<OptionRow> more) {
    std::vector<std::string> metrics{"auto"};
    for (const TextMetric& row : textMetrics()) metrics.emplace_back(name(row.metric));
    more.push_back(added(choice("metric", "metric", "auto",
                                "auto is what model and data allow; bleu, chrf and exact-match compare the texts that "
                                "an encoder-decoder writes at each point with the targets.",
                                std::move(metrics))));
    more.push_back(
        added(count("beam", "beams", 1, "beams", "Of the texts that such metrics compare; 1 is greedy.", 1, 1024)));
    return more;
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

OptionRow enabled(std::string effect) {
    return flag("enabled", "switched on", false, std::move(effect));
}

// What every training of a stage may be told; `more` comes first.
std::vector<OptionRow> withTraining(std::vector<OptionRow> more, double epochs, double learningRate) {
    const std::vector<OptionRow> rows{
        real("epochs", "epochs", epochs, "passes", "Length in passes over the training data; 0: steps count.", 0, 1e6),
        count("steps", "steps", 1000, "steps", "Length in steps of the optimiser, where epochs is 0.", 1, 1e9),
        real("learningRate", "learning rate", learningRate, "", "At the end of the warm-up.", 1e-9, 9.99),
        real("warmUpShare", "warm-up", 0.05, "", "Share of the steps over which the learning rate grows.", 0, 1),
        choice("schedule", "schedule", "linear", "How the learning rate falls after the warm-up.",
               {"constant", "linear", "cosine"}),
        real("weightDecay", "weight decay", 0.01, "", "Decoupled weight decay of matrices.", 0, 0.999),
        real("clip", "clipping", 1, "", "Largest norm of the gradient; 0 is no limit.", 0, 1e9),
        count("batchSize", "batch size", 32, "samples", "Samples in one forward pass of the training.", 1, 65536),
        count("accumulation", "accumulation", 1, "passes", "Forward passes in one step of the optimiser.", 1, 65536),
        choice("precision", "precision", "fp32", "bf16 runs the matrix products in half precision.", {"fp32", "bf16"}),
        count("crop", "crop", 0, "pixels", "Images: border over which they are shifted at random."),
        flag("flip", "flip", false, "Images: mirrors every second one."),
        real("mixup", "mixup", 0, "", "Images: parameter of mixup; 0 is none.", 0, 100),
        real("cutmix", "CutMix", 0, "", "Images: parameter of CutMix; 0 is none.", 0, 100),
        real("smoothing", "label smoothing", 0, "", "Share of a label that is spread over all classes.", 0, 0.999),
        seed()};
    more.insert(more.end(), rows.begin(), rows.end());
    return more;
}

OptionRow recovery() {
    return choice("loss", "loss", "auto",
                  "What is learnt: task, the labels; distil, the outputs of the dense model and of its sites, which "
                  "needs no labels; both; auto is task where there are labels, else distil.",
                  {"auto", "task", "distil", "both"});
}

OptionRow dropout() {
    return added(real("dropout", "dropout", 0, "",
                      "Share of the features of embeddings and of branches' outputs that a pass sets to 0.", 0, 0.99));
}

StageRow replaceProjections() {
    return {"replace-projections",
            "Replace projections",
            "Teaches a small two-layer network to each projection of attention, so that it can become experts too.",
            {"load"},
            withTraining({enabled("Replaces the projections of attention before anything else."),
                          real("factor", "size", 1, "",
                               "Multiply-adds of each network, as a multiple of its projection's.", 0.01, 64),
                          choice("activation", "activation", "relu", "Of the networks.", {"relu", "gelu", "silu"}),
                          real("alpha", "alpha", 0, "", "Weight of the squared Hoyer penalty; 0 is none.", 0, 1e6)},
                         1, 1e-3)};
}

StageRow relufy() {
    return {"relufy",
            "ReLU",
            "Puts ReLU in the place of GELU or SiLU and trains until the model is as good as before.",
            {"replace-projections"},
            withTraining({enabled("Changes the activation before the model is profiled."),
                          added(choice("gated", "gated FFNs", "gate",
                                       "Of FFNs with a gate: gate puts ReLU there; both rectifies the other factor, "
                                       "too (dReLU), so that more neurons rest and there is more to recover.",
                                       {"gate", "both"})),
                          recovery(), dropout()},
                         1, 5e-5)};
}

StageRow sparsify() {
    return {
        "sparsify",
        "Sparsify",
        "Trains the model so that most neurons rest for most tokens.",
        {"relufy"},
        withTraining(
            {enabled("Sparsifies the model before it is profiled."),
             choice("penalty", "penalty", "hoyer",
                    "What a token pays: hoyer, about its number of active neurons; l1, the sum of activations; "
                    "clamped and hoyer-clamped, the same of pre-activations above the displacement, for GELU.",
                    {"hoyer", "l1", "clamped", "hoyer-clamped"}),
             real("alpha", "alpha", 2e-3, "", "Weight of the penalty: more rests, and more is lost.", 0, 1e6),
             choice("alphaSchedule", "alpha's schedule", "warm-up",
                    "constant; linear grows until the end; warm-up grows over the first half.",
                    {"constant", "linear", "warm-up"}),
             real("displacement", "displacement", -10, "",
                  "Pre-activations below it cost nothing; of clamped penalties.", -1e6, 1e6),
             added(real(
                 "projectionWeight", "weight of projections", 1, "",
                 "Of attention's projections in the penalty, beside 1 of the FFNs. A layer has four of them, so that "
                 "each pays a quarter of what an FFN pays.",
                 0, 1e6)),
             recovery(), dropout()},
            3, 1e-4)};
}

StageRow profile() {
    return {
        "profile",
        "Profile",
        "Measures over some tokens which neurons rest, and which fire together.",
        {"sparsify"},
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
    return {"sparsify"};
}

StageRow partition() {
    return {"partition",
            "Partition",
            "Divides the neurons of each site into experts of equal size.",
            {"sparsify", "profile"},
            {choice("method", "method", "kmeans", "How neurons are grouped.", idsOf(partitionMethods())),
             count("experts", "number of experts", 0, "experts",
                   "Experts of each site; 0 where the size is given instead, or to choose about 64."),
             count("expertSize", "expert size", 0, "neurons",
                   "Neurons of each expert; 0 where their number is given instead."),
             count("restarts", "restarts", 4, "",
                   "Independent starts, of which the best is kept; 0: one quick search, a little worse.", 0, 1000),
             seed()},
            usedByPartition};
}

StageRow fitRouters() {
    return {
        "fit-routers",
        "Fit routers",
        "Trains for each site a small network that predicts which experts a token needs.",
        {"sparsify", "profile", "partition"},
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
         count("tokens", "tokens", 0, "tokens",
               "Tokens to fit on, of those profiled; 0 is all that are kept in memory. Others are read from the data "
               "again, in a pass for as many sites as the memory holds."),
         seed()}};
}

StageRow sweep() {
    return {
        "sweep",
        "Sweep",
        "Measures quality and cost at many operating points.",
        {"sparsify", "partition", "fit-routers"},
        withMetric(
            {choice("rule", "rule", "tau", "How experts are chosen from the router's scores.", idsOf(selectionRules())),
             {"values", "values", OptionType::reals, Json::array(), "",
              "The values of tau, mass or k to measure; empty spreads them by the experts that run.", 0, 1e9},
             count("count", "points", 20, "points", "How many values are chosen where none are given.", 2, 1000),
             withoutResult(choice("executor", "executor", "sparse", "How the chosen experts are computed.",
                                  idsOf(executorNames()))),
             count("samples", "samples", 0, "samples", "Most samples to measure on; 0 is all."),
             count("keptTokens", "kept tokens", 4096, "tokens",
                   "Tokens whose router scores are kept, so that any tau can be looked at at once.", 0, 1e7),
             seed(),
             batchSize()})};
}

StageRow allocate() {
    return {
        "allocate",
        "Allocate",
        "Gives each site a τ of its own: measures what each site alone loses, and saves where it costs least.",
        {"sparsify", "partition", "fit-routers"},
        withMetric(
            {choice("rule", "rule", "tau", "How experts are chosen from the router's scores.", {"tau", "anchored"}),
             {"values", "values", OptionType::reals, Json::array(), "",
              "The values of tau that each site is measured at; empty spreads them by the experts that run.", 0, 1},
             count("count", "values a site", 12, "values", "How many values are chosen where none are given.", 2, 100),
             count("samples", "samples", 512, "samples",
                   "Most samples that sites are measured on, of those that routers are fitted on; 0 is all."),
             count("points", "points", 16, "points", "How many allocations are measured.", 2, 1000),
             count("measuredSamples", "measured samples", 0, "samples",
                   "Most samples that allocations are measured on, as of the sweep; 0 is all."),
             withoutResult(choice("executor", "executor", "sparse", "How the chosen experts are computed.",
                                  idsOf(executorNames()))),
             seed(),
             batchSize()})};
}

StageRow exportModel() {
    return {"export",
            "Export",
            "Writes the converted model for use elsewhere.",
            {"sparsify", "partition", "fit-routers"},
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

Sentence describe(OptionType type) {
    switch (type) {
        case OptionType::flag: return Sentence::tr("true or false");
        case OptionType::integer: return Sentence::tr("a whole number");
        case OptionType::real: return Sentence::tr("a number");
        case OptionType::text: return Sentence::tr("a text");
        case OptionType::choice: return Sentence::tr("one of a list of words");
        case OptionType::reals: return Sentence::tr("a list of numbers");
    }
    return {};
}

bool StageRow::enabled(const Json& canonicalOptions) const {
    return canonicalOptions.value("enabled", true);
}

bool StageRow::trains() const {
    return std::ranges::find(options, "enabled", &OptionRow::id) != options.end();
}

std::vector<std::string> StageRow::usedWith(const Json& canonicalOptions) const {
    return used ? used(*this, canonicalOptions) : needs;
}

const std::vector<StageRow>& stages() {
    static const std::vector<StageRow> rows{load(),      replaceProjections(), relufy(), sparsify(), profile(),
                                            partition(), fitRouters(),         sweep(),  allocate(), exportModel()};
    return rows;
}

const StageRow& stageNamed(std::string_view id) {
    const auto row = std::ranges::find(stages(), id, &StageRow::id);
    if (row == stages().end())
        throw Error(ErrorCode::badArgument, Sentence::tr("There is no stage \"%1\".", id),
                    Sentence::tr("Use one of: %1.%2", listOfIds(stages()), didYouMean(id, idsOf(stages()))));
    return *row;
}

const OptionRow& optionNamed(const StageRow& stage, std::string_view id) {
    const auto row = std::ranges::find(stage.options, id, &OptionRow::id);
    if (row == stage.options.end())
        throw Error(ErrorCode::badArgument, Sentence::tr("The stage %1 has no option \"%2\".", stage.id, id),
                    Sentence::tr("Use one of: %1.%2", listOfIds(stage.options), didYouMean(id, idsOf(stage.options))));
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
