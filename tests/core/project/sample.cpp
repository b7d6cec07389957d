// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "core/data/batch.h"

#include <cmath>
#include <limits>

namespace testing {

using namespace dynak;

namespace {

SiteSparsity sampleSparsity(const std::string& site, std::int64_t neurons) {
    SiteSparsity s;
    s.site = site;
    s.neurons = neurons;
    s.tokens = 11;
    s.activity = {ActivityRule::relative, 0.05};
    s.exactZeroShare = 0.75;
    s.negativeShare = std::nan("");
    s.nearZeroShare = {0.5, 0.25};
    s.belowThresholdShare = {0.125};
    s.activeHistogram.assign(static_cast<std::size_t>(neurons + 1), 3);
    s.firingCounts.assign(static_cast<std::size_t>(neurons), 7);
    s.firingCounts[1] = 9;
    s.meanMagnitude.assign(static_cast<std::size_t>(neurons), 0.3);
    s.meanMagnitude[0] = std::numeric_limits<double>::infinity();
    s.activations = {-2.5, 3.5, {1, 2, 3}};
    return s;
}

SiteRouter sampleRouter(const std::string& site, RouterKind kind) {
    SiteRouter r;
    r.site = site;
    r.kind = kind;
    r.width = 3;
    r.experts = 2;
    r.seed = 18446744073709551615ULL;
    r.anchor = 0.46;
    r.absoluteOutput = false;
    r.hiddenActivation = Activation::geluTanh;
    if (kind == RouterKind::regression) {
        r.hidden = 4;
        r.first = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        r.second = {-1, -2, -3, -4, -5, -6, -7, -8};
    } else if (kind == RouterKind::similarity) {
        r.first = {0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F};
    }
    return r;
}

OperatingPoint samplePoint(double tau) {
    OperatingPoint p;
    p.rule = {RuleKind::anchored, tau};
    p.quality = 0.9 + tau;
    p.qualityLow = 0.8;
    p.qualityHigh = 0.99;
    p.loss = 0.2;
    p.count = 2000;
    p.macsPerSample = 1e9;
    p.macsShare = 0.4;
    p.expertsPerSite = {1.5, 0.5};
    p.expertsMean = 1;
    p.millisecondsPerSample = 2.5;
    return p;
}

TokenScores sampleScores() {
    TokenScores scores;
    scores.sites = {"layer.0.ffn", "layer.1.ffn"};
    scores.anchors = {0.5, 2};
    scores.scores = {Matrix<float>(3, 2, 0.5F), Matrix<float>(3, 4, 0.25F)};
    scores.scores[1].at(2, 3) = std::nanf("");
    scores.sampleOf = {0, 0, 5};
    scores.positionOf = {0, 1, 0};
    scores.textOf = {"", "Straße", std::string("a\0b", 3)};
    scores.samples.samples = {0, 5};
    scores.samples.labels = {1, ignoredLabel};
    scores.samples.predictions = {0, 1};
    scores.samples.confidences = {0.75, 0.5};
    scores.samples.labelNames = {"Größe", ""};
    scores.samples.pictureShape = {1, 2, 3};
    scores.samples.pictures = {0, 1, 2, 3, 4, 5, 255, 254, 253, 252, 251, 250};
    return scores;
}

NamedSweep sampleSweep() {
    NamedSweep named;
    named.name = "kmeans-2.regression.anchored";
    named.key = "sweep-key";
    named.title = Sentence::verbatim("k-means, verankert (τ)");
    named.partition = "kmeans-2";
    named.routers = "kmeans-2.regression";
    named.sweep.metric = Metric::divergence;
    named.sweep.split = Sentence::tr("All %1 %2 of all splits.", 3, "rows");
    named.sweep.sites = {"layer.0.ffn", "layer.1.ffn"};
    named.sweep.experts = {2, 4};
    named.sweep.breakEven = {0.9, 0.75};
    named.sweep.seconds = 3;
    named.sweep.dense = samplePoint(0);
    named.sweep.dense.rule = {RuleKind::all, 0};
    named.sweep.dense.expertsPerSite.clear();
    named.sweep.points = {samplePoint(0.01), samplePoint(0.1)};
    named.sweep.points[1].loss.reset();
    named.sweep.points[1].rule = {RuleKind::topK, 3};
    named.sweep.points[1].rule.own = {{"layer.1.ffn", 1}};
    named.scores = Stored<TokenScores>::of(sampleScores());
    return named;
}

NamedAllocations sampleAllocations() {
    NamedAllocations named{"kmeans-2.regression.anchored.by-site", "allocate-key", "kmeans-2.regression.anchored", {}};
    Sensitivity& table = named.allocations.table;
    table.kind = RuleKind::anchored;
    table.metric = Metric::loss;
    table.sites = {"layer.0.ffn", "layer.1.ffn"};
    table.values = {0, 0.1, 0.5};
    table.damage = Matrix<double>(2, 3, 0.5);
    table.damage.at(1, 2) = std::nan("");
    table.macsShare = Matrix<double>(2, 3, 0.75);
    table.samples = 40;
    table.seconds = 1.5;
    named.allocations.combinations = {{{0.1, 0.5}, 0.25, 0.5}, {{0.5, 0.5}, 0.75, 0.25}};
    named.allocations.curve = sampleSweep().sweep;
    return named;
}

void addRecords(Project& p) {
    StageRecord profile;
    profile.stage = "profile";
    profile.key = "profile-key";
    profile.inputs = {"load-key", "data"};
    profile.options = R"({"tokens":11})";
    profile.seed = 5;
    profile.version = "0.1.0";
    profile.date = "2026-11-23T01:45:09Z";
    profile.seconds = 1.5;
    profile.threads = 2;
    profile.host = "host ünï";
    profile.torch = "2.13.0";
    StageRecord sweep;
    sweep.stage = "sweep";
    sweep.key = "sweep-key";
    sweep.options = "{}";
    sweep.failure = Sentence::tr("%1: %2", "why\nwhere", Sentence::tr("with a phrase of its own"));
    p.records = {profile, sweep};
}

void addPartitionsAndRouters(Project& p) {
    for (const std::string method : {"kmeans", "coactivation"}) {
        NamedPartition partition{method + "-2", method + "-key", method, {}};
        for (const Site& site : p.sites)
            partition.sites.push_back({site.id, method, 42, 2, {0, 1, 1, 0}, 1.5, 2.5, 0.6, 0.5});
        p.partitions.push_back(partition);
    }
    for (const RouterKind kind : {RouterKind::regression, RouterKind::similarity, RouterKind::oracle}) {
        NamedRouters routers{"kmeans-2." + std::to_string(static_cast<int>(kind)), "key", "kmeans-2", kind, {}};
        for (const Site& site : p.sites) routers.routers.sites.push_back(sampleRouter(site.id, kind));
        routers.routers.quality = {{"layer.0.ffn", 0.1, 0.2, 0.9, {1, 2}, {0.5, 1}, {0.6, 1}, {1, 2}, {3, 4}, 0.05}};
        routers.routers.tokens = 100;
        routers.routers.seconds = 2;
        p.routers.push_back(routers);
    }
}

void addProfile(Project& p) {
    p.profile.emplace();
    p.profile->key = "profile-key";
    p.profile->profile = {{0.1, 0.01}, {0.5}, 11, 2, 0.25, {}};
    for (const Site& site : p.sites) {
        p.profile->profile.sites.push_back(sampleSparsity(site.id, site.neurons));
        CoactivationCounts counts{site.id, 4, 11, std::vector<std::uint32_t>(16, 3)};
        counts.counts[5] = 4294967295U;
        p.coactivation.push_back({site.id, 4, 11, Stored<CoactivationCounts>::of(counts)});
        Matrix<float> inputs(5, 3, 0.5F);
        inputs.at(4, 2) = std::nanf("");
        inputs.at(0, 1) = static_cast<float>(site.layer) + 0.125F;
        p.inputs.push_back({site.id, 5, 3, Stored<Matrix<float>>::of(inputs)});
    }
    p.earlierProfiles = {*p.profile, *p.profile};
    p.earlierProfiles[0].key = "earlier-key";
    p.earlierProfiles[1].key = "earliest-key";
    p.earlierProfiles[1].profile.sites.pop_back();
}

}  // namespace

Project sampleProject() {
    Project p;
    p.title = "Emotion – 感情 🙂";
    p.recipe = R"({"partition":{"expertSize":2}})";
    p.viewState = R"({"docks":"…"})";
    p.model.path = "/models/minilm";
    p.model.hash = "00112233445566778899aabbccddeeff";
    p.model.family = "bert";
    p.model.title = "MiniLM";
    p.model.architecture = "{\"own\": true}";
    p.model.parameters = 22713216;
    p.data.path = "/data/emotion";
    p.data.hash = "ffeeddccbbaa99887766554433221100";
    p.data.description = "emotion: 6 classes";
    p.data.split = Sentence::verbatim("fitted on train, measured on test");
    p.sites = {{"layer.0.ffn", "", 0, 3, 4, Activation::relu, false},
               {"layer.1.ffn", "encoder", 1, 3, 4, Activation::silu, true, Activation::relu}};
    p.trained = {{"relufy", "00ff", "/models/relufy-00ff", "../relufy-00ff", "abcd", R"({"after": null})", {}},
                 {"sparsify", "00fe", "/models/sparsify-00fe", {}, "abce", "{}", {R"({"step": 50})", "{}"}}};
    p.fits = {{"f1f1", {R"({"site": "layer.0.ffn"})", "{}"}}, {"f2f2", {}}};
    p.outline = {
        128,
        {{"layer.0.ffn.up.weight", {4, 3}, 12, 1536, "layer.0.ffn"}, {"layer.0.attention.products", {}, 0, 7.5, ""}}};
    addRecords(p);
    addProfile(p);
    addPartitionsAndRouters(p);
    p.sweeps = {sampleSweep(), {}};
    p.sweeps[1].name = "empty";
    p.pins = {{"chosen", "empty", {RuleKind::mass, 0.9}, "weil’s passt"}, {"chosen", "", {}, ""}};
    p.pins[1].rule.own = {{"layer.0.ffn", 0}, {"layer.1.ffn", 0.25}};
    p.allocations = {sampleAllocations(), {}};
    p.allocations[1].name = "not begun";
    p.thumbnails = {{"curve", {std::byte{0x89}, std::byte{0}, std::byte{255}}}, {"none", {}}};
    return p;
}

}  // namespace testing
