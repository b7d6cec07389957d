// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/synthetic.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <cmath>
#include <memory>

#include "app/studio/theme.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/demo/demo.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/stage_state.h"
#include "core/pipeline/workbench.h"
#include "widgets/runner/stage_list.h"

namespace synthetic {

using namespace dynak;

namespace {

constexpr int siteCount = 6;
constexpr std::int64_t neurons = 384, tokens = 20000, experts = 48;

std::string siteId(int layer) {
    return "layer." + std::to_string(layer) + ".ffn";
}

SiteSparsity sparsity(int layer) {
    Random random(static_cast<std::uint64_t>(layer) + 1);
    SiteSparsity site;
    site.site = siteId(layer);
    site.neurons = neurons;
    site.tokens = tokens;
    site.activeHistogram.assign(neurons + 1, 0);
    site.firingCounts.resize(neurons);
    site.meanMagnitude.assign(neurons, 0.1);
    const double mean = 0.06 + 0.014 * layer;
    for (std::int64_t i = 0; i < tokens; ++i) {
        const double share = mean * std::exp(0.35 * random.normal());
        site.activeHistogram[static_cast<std::size_t>(std::min(1.0, share) * neurons)]++;
    }
    for (std::int64_t j = 0; j < neurons; ++j)
        site.firingCounts[static_cast<std::size_t>(j)] =
            j < 3 ? tokens
            : j > neurons - 9
                ? 0
                : static_cast<std::int64_t>(tokens * 0.5 * std::exp(-6.0 * static_cast<double>(j) / neurons));
    site.activations = {-3, 3, std::vector<std::int64_t>(60, 0)};
    for (int i = 0; i < 60; ++i)
        site.activations.counts[static_cast<std::size_t>(i)] =
            std::llround(1e5 * std::exp(-0.5 * std::pow((i - 22) / 9.0, 2)));
    return site;
}

// Neurons of one expert fire together four times as often as chance, others a little less often.
CoactivationCounts coactivation(const SiteSparsity& site) {
    CoactivationCounts out{site.site, neurons, tokens, std::vector<std::uint32_t>(neurons * neurons)};
    for (std::int64_t i = 0; i < neurons; ++i)
        for (std::int64_t j = 0; j < neurons; ++j) {
            const auto first = static_cast<double>(site.firingCounts[static_cast<std::size_t>(i)]);
            const auto second = static_cast<double>(site.firingCounts[static_cast<std::size_t>(j)]);
            const double lift = i % experts == j % experts ? 4 : 0.8;
            const double together = i == j ? first : std::min({first, second, lift * first * second / tokens});
            out.counts[static_cast<std::size_t>(i * neurons + j)] = static_cast<std::uint32_t>(together);
        }
    return out;
}

OperatingPoint point(const SelectionRule& rule, double share, double quality) {
    OperatingPoint out;
    out.rule = rule;
    out.quality = quality;
    out.qualityLow = quality - 0.006 - 0.02 * (1 - share) * (1 - share);
    out.qualityHigh = quality + 0.005 + 0.008 * (1 - share);
    out.count = 2000;
    out.macsShare = share;
    out.macsPerSample = 3.2e9 * share;
    out.expertsMean = experts * std::max(0.0, share - 0.05);
    out.millisecondsPerSample = 2 + 12 * share;
    return out;
}

Sweep sweep() {
    Sweep out;
    out.metric = Metric::accuracy;
    out.split = Sentence::tr("test");
    for (int layer = 0; layer < siteCount; ++layer) {
        out.sites.push_back(siteId(layer));
        out.experts.push_back(experts);
    }
    out.dense = point({RuleKind::all, 0}, 1, 0.925);
    for (int i = 0; i <= 11; ++i) {
        const double tau = i == 0 ? 0 : 0.004 * std::pow(1.55, i - 1);
        const double share = 1.02 / (1 + 9.0 * tau * 1.6) * (1 - 0.25 * tau);
        out.points.push_back(point({RuleKind::tau, tau}, share, 0.925 - 0.10 * std::pow(std::max(0.0, 1 - share), 4)));
    }
    out.points.front().quality = out.dense.quality;
    for (const int k : {4, 8, 12, 20, 30, 40}) {
        const double share = 0.05 + 0.97 * k / experts;
        out.points.push_back(
            point({RuleKind::topK, static_cast<double>(k)}, share, 0.922 - 0.14 * std::pow(1 - share, 3)));
    }
    out.seconds = 12.4;
    return out;
}

RouterQuality routerQuality(int layer) {
    RouterQuality out;
    out.site = siteId(layer);
    out.rankCorrelation = 0.7 + 0.03 * layer;
    out.macsShare = 0.06;
    for (int k = 1; k <= experts; k += k < 8 ? 1 : 4) {
        out.ks.push_back(k);
        const double share = static_cast<double>(k) / experts;
        out.oracleCoveredShare.push_back(1 - std::pow(1 - share, 3));
        out.coveredShare.push_back(1 - std::pow(1 - share, 2));
    }
    for (int i = 0; i < 2000; ++i) {
        const double norm = std::fmod(i * 0.6180339887, 1.0);
        out.target.push_back(static_cast<float>(norm * norm));
        out.predicted.push_back(static_cast<float>(norm * norm + 0.1 * (std::fmod(i * 0.7548776662, 1.0) - 0.5)));
    }
    return out;
}

// A token of which about `reach` experts pass τ = 0.1; expert 0 is always the largest.
void addRow(Matrix<float>& table, double reach) {
    for (std::int64_t e = 0; e < experts; ++e)
        table.values.push_back(static_cast<float>(std::pow(10.0, -static_cast<double>(e) / reach)));
    ++table.rows;
}

void addToken(TokenScores& scores, std::int64_t sample, std::int64_t position, double wanted) {
    for (int site = 0; site < siteCount; ++site)
        addRow(scores.scores[static_cast<std::size_t>(site)], std::max(1.0, wanted + site));
    scores.sampleOf.push_back(sample);
    scores.positionOf.push_back(position);
}

TokenScores emptyScores() {
    TokenScores scores;
    for (int site = 0; site < siteCount; ++site) {
        scores.sites.push_back(siteId(site));
        scores.anchors.push_back(1);
        scores.scores.emplace_back(0, experts);
    }
    return scores;
}

// As if the stage had run with the recipe's options.
void record(Project& project, const std::string& stage) {
    const StageState state = stateOf(stageStates(project, parseRecipe(project.recipe)), stage);
    StageRecord record;
    record.stage = stage;
    record.key = state.key;
    record.inputs = state.inputs;
    record.options = keyedOptions(stageNamed(stage), parseRecipe(project.recipe).at(stage));
    record.date = "2026-11-23T01:45:09Z";
    putRecord(project, record);
    if (stage == "profile") project.profile->key = state.key;
    if (stage == "partition") project.partitions.back().key = state.key;
    if (stage == "fit-routers") project.routers.back().key = state.key;
    if (stage == "sweep") project.sweeps.back().key = state.key;
}

TrainedModel trained(const std::string& key, double alpha, double accuracy) {
    TrainedModel model{"sparsify", key, "/nowhere", {}, {}, {}, {}};
    model.scores = nlohmann::json{{"before", {{"loss", 0.2}, {"accuracy", 0.925}, {"count", 1000}}},
                                  {"after", {{"loss", 0.3}, {"accuracy", accuracy}, {"count", 1000}}}}
                       .dump();
    for (std::int64_t step = 10; step <= 400; step += 10)
        model.lines.push_back(toJson(trainingLine(step, alpha)).dump());
    return model;
}

// With its record.
void train(Project& project, const std::string& key, double alpha, double accuracy, const std::string& date) {
    project.trained.push_back(trained(key, alpha, accuracy));
    StageRecord record;
    record.stage = "sparsify";
    record.key = key;
    record.options = nlohmann::json{{"alpha", alpha}}.dump();
    record.date = date;
    record.seconds = 95;
    project.records.push_back(record);
}

}  // namespace

TrainingLine trainingLine(std::int64_t step, double alpha) {
    TrainingLine line;
    const double done = static_cast<double>(step) / 400;
    line.step = step;
    line.steps = 400;
    line.taskLoss = 0.3 + 0.4 * std::exp(-4 * done);
    line.alpha = alpha * std::min(1.0, 2 * done);
    line.penalty = 300 * std::exp(-3 * done);
    line.learningRate = 1e-4 * (1 - done);
    line.accuracy = 0.9 + 0.02 * done;
    for (int layer = 0; layer < siteCount; ++layer) {
        const double rest = 0.6 + 0.05 * layer + 0.1 * done;
        line.sites.push_back({siteId(layer), rest, rest + 0.03});
        line.restingShare += rest / siteCount;
    }
    line.tokensPerSecond = 12300;
    line.secondsLeft = 80;
    return line;
}

SiteFit routerFit(int site, RouterKind kind, int checks, double height, bool done) {
    SiteFit fit{siteId(site), kind, 1000, {}, {}};
    const double best = 14 + 4 * site;
    for (int check = 1; check <= checks; ++check) {
        const double fitted = 0.04 + 0.5 * std::exp(-check / 3.0);
        const double byHeart = std::max(0.0, check - best) / 400 + std::max(0.0, best - check) / 2000;
        fit.lines.push_back({check * 25, height * fitted, height * (fitted + 0.02 + byHeart)});
    }
    if (done) fit.rankCorrelation = 0.95 - 0.03 * site - 0.2 * (height - 0.5);
    return fit;
}

Project projectWithFits() {
    struct Fit {
        const char *key, *options, *date;
        RouterKind kind;
        double height;
    };
    Project made = project();
    for (const Fit& of : {Fit{"dddddddd4", R"({"hidden": 16})", "2026-11-22T01:00:00Z", RouterKind::regression, 0.8},
                          Fit{"eeeeeeee5", R"({"hidden": 64})", "2026-11-22T02:00:00Z", RouterKind::regression, 0.5},
                          Fit{"ffffffff6", R"({"hidden": 64, "kind": "classification"})", "2026-11-22T03:00:00Z",
                              RouterKind::classification, 0.6}}) {
        RouterFits fits{of.key, {}};
        for (int site = 0; site < siteCount; ++site)
            fits.sites.push_back(toJson(routerFit(site, of.kind, std::min(40, 14 + 4 * site + 8), of.height)).dump());
        StageRecord record;
        record.stage = "fit-routers";
        record.key = of.key;
        record.options = of.options;
        record.date = of.date;
        record.seconds = 12;
        putRecord(made, record);
        putFits(made, std::move(fits));
    }
    return made;
}

TokenScores textScores(std::int64_t longest) {
    static const std::vector<std::string> words{" i",  " was", " feeling", " embed", "ded",  " quiet",
                                                " by", " the", " river",   ",",      " calm"};
    TokenScores scores = emptyScores();
    for (std::int64_t sample = 0; sample < 24; ++sample) {
        const std::int64_t length = sample == 3 ? longest : 12 + sample % 5;
        scores.samples.samples.push_back(sample * 10);
        scores.samples.labels.push_back(sample % 2);
        scores.samples.predictions.push_back(sample % 3 == 0 ? 1 - sample % 2 : sample % 2);
        scores.samples.confidences.push_back(0.9);
        for (std::int64_t n = 0; n < length; ++n) {
            addToken(scores, sample * 10, n, 2 + 4 * static_cast<double>(n % 7));
            scores.textOf.push_back(n == 0            ? "[CLS]"
                                    : n == length - 1 ? " [SEP]"
                                                      : words[static_cast<std::size_t>((n + sample) % 11)]);
        }
    }
    scores.samples.labelNames = {"joy", "fear"};
    return scores;
}

TokenScores pairScores() {
    static const std::vector<std::string> source{"Ein", " Hund", " ren", "nt", "</s>"};
    static const std::vector<std::string> target{"<s>", "A", " dog", " run", "ning", " fast", "."};
    TokenScores scores;
    scores.sites = {"encoder.0.ffn", "encoder.1.ffn", "decoder.0.ffn",
                    "decoder.1.ffn", "decoder.2.ffn", "decoder.3.ffn"};
    scores.sourceSites = {1, 1, 0, 0, 0, 0};
    scores.anchors.assign(6, 1);
    scores.scores.assign(6, Matrix<float>(0, experts));
    for (std::int64_t sample = 0; sample < 8; ++sample) {
        scores.samples.samples.push_back(sample);
        for (const bool ofSource : {true, false}) {
            const auto& words = ofSource ? source : target;
            for (std::size_t n = 0; n < words.size(); ++n) {
                const double reach = ofSource ? 4 : 3 * static_cast<double>(n + 1);
                for (std::size_t site = 0; site < 6; ++site)
                    if ((scores.sourceSites[site] == 1) == ofSource) addRow(scores.scores[site], reach);
                scores.sampleOf.push_back(sample);
                scores.positionOf.push_back(static_cast<std::int64_t>(n));
                scores.ofSource.push_back(ofSource);
                scores.textOf.push_back(n == 1 && ofSource && sample == 5 ? " Kater" : words[n]);
            }
        }
    }
    return scores;
}

TokenScores pictureScores() {
    TokenScores scores = emptyScores();
    scores.gridShape = {4, 5};
    scores.samples.pictureShape = {8, 10, 3};
    scores.samples.labelNames = {"ring", "star"};
    for (std::int64_t sample = 0; sample < 12; ++sample) {
        scores.samples.samples.push_back(sample);
        scores.samples.labels.push_back(sample % 2);
        scores.samples.predictions.push_back(0);
        scores.samples.confidences.push_back(0.8);
        for (int pixel = 0; pixel < 8 * 10; ++pixel)
            for (const int colour : {20 * static_cast<int>(sample), 3 * pixel, 200})
                scores.samples.pictures.push_back(static_cast<std::uint8_t>(colour));
        for (std::int64_t n = 0; n < 21; ++n)
            addToken(scores, sample, n, n == 0 ? 40 : static_cast<double>(2 * sample + n % 5));
    }
    return scores;
}

Project projectWith(TokenScores scores) {
    Project out = project();
    out.sweeps.back().scores = Stored<TokenScores>::of(std::move(scores));
    return out;
}

Project project() {
    Project out;
    out.title = "emotion-minilm";
    out.recipe = R"({"partition":{"experts":48}})";
    out.model.title = "MiniLM";
    out.model.path = "/nowhere/minilm";
    out.model.parameters = 22'600'000;
    out.outline.length = 128;
    out.outline.rows.push_back({"embedding.tokens", {1000, 96}, 96000, 0, ""});
    out.data.description = "emotion: 6 classes, 16000 train, 2000 test";
    ProfileResult profile{"", {}};
    profile.profile.tokens = tokens;
    profile.profile.samples = 2000;
    profile.profile.seconds = 4.2;
    NamedPartition partition{"kmeans-48", "", "kmeans", {}};
    for (int layer = 0; layer < siteCount; ++layer) {
        Site site;
        site.id = siteId(layer);
        site.layer = layer;
        site.width = 96;
        site.neurons = neurons;
        out.sites.push_back(site);
        const std::string block = "layer." + std::to_string(layer);
        out.outline.rows.push_back({block + ".attention.query.weight", {96, 96}, 9216, 1.2e6, ""});
        out.outline.rows.push_back({block + ".attention.products", {}, 0, 0.4e6, ""});
        out.outline.rows.push_back({site.id + ".up.weight", {neurons, 96}, 36864, 4.7e6, site.id});
        out.outline.rows.push_back({site.id + ".down.weight", {96, neurons}, 36864, 4.7e6, site.id});
        profile.profile.sites.push_back(sparsity(layer));
        out.coactivation.push_back(
            {site.id, neurons, tokens, Stored<CoactivationCounts>::of(coactivation(profile.profile.sites.back()))});
        SitePartition split;
        split.site = site.id;
        split.method = "kmeans";
        split.experts = experts;
        for (std::int64_t j = 0; j < neurons; ++j) split.expertOf.push_back(static_cast<std::int32_t>(j % experts));
        partition.sites.push_back(split);
    }
    out.profile = profile;
    out.partitions.push_back(partition);
    out.sweeps.push_back({"kmeans-48.regression.tau", "", Sentence::verbatim("k-means, regression"), "kmeans-48",
                          "kmeans-48.regression", sweep(), Stored<TokenScores>::of(textScores())});
    NamedRouters routers{"kmeans-48.regression", "", "kmeans-48", RouterKind::regression, {}};
    routers.routers.seconds = 11;
    for (int layer = 0; layer < siteCount; ++layer) {
        SiteRouter router;
        router.site = siteId(layer);
        router.experts = experts;
        routers.routers.sites.push_back(router);
        routers.routers.quality.push_back(routerQuality(layer));
    }
    out.routers.push_back(routers);
    train(out, "aaaaaaaa1", 0.001, 0.92, "2026-11-23T01:00:00Z");
    train(out, "bbbbbbbb2", 0.005, 0.91, "2026-11-23T02:00:00Z");
    for (const char* stage : {"load", "profile", "partition", "fit-routers", "sweep"}) record(out, stage);
    return out;
}

void open(StudioSession& session, const Project& from) {
    const auto shared = std::make_shared<const Project>(from);
    const NamedSweep* sweep = mainSweep(*shared);
    const auto scores = sweep ? sweep->scores.value : nullptr;
    session.openProject(infoOf(*shared), resultsOf(shared, scores), stageList(*shared));
}

QString convertedDemo(const QString& folder, const std::string& demo) {
    const auto source = demoFolder(demo);
    const nlohmann::json about = readJson(source / "demo.json");
    const QString file = QStringLiteral("%1/%2.dynak").arg(folder, QString::fromStdString(demo));
    Workbench bench(newProject({source, {}, source / about.at("data").get<std::string>()}, about.at("recipe")),
                    file.toStdString());
    bench.setOptions("profile", {{"tokens", 2000}});
    bench.setOptions("fit-routers", {{"steps", 60}});
    bench.setOptions("sweep", {{"count", 3}, {"samples", 20}, {"keptTokens", 300}});
    bench.run("sweep");
    return file;
}

void prepare() {
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("DynakTests"));
    QApplication::setApplicationName(QStringLiteral("test-%1").arg(QApplication::applicationPid()));
    QSettings().clear();
    applyTheme(Theme::light);
}

}  // namespace synthetic
