// SPDX-License-Identifier: GPL-3.0-or-later
// A demo's model, converted with few tokens: what a site with a value of its own measures, and the stage that gives
// each its own.
#include <algorithm>
#include <cmath>
#include <stop_token>

#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/moe/converted_forward.h"
#include "core/pipeline/workbench.h"
#include "core/project/project_file.h"
#include "core/sweep/allocate.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

Workbench benchOf(const std::filesystem::path& file = {}) {
    const auto source = demoFolder("shapes");
    const nlohmann::json about = readJson(source / "demo.json");
    Workbench bench(newProject({source, {}, source / about.at("data").get<std::string>()}, about.at("recipe")), file);
    bench.setOptions("profile", {{"tokens", 2000}});
    bench.setOptions("fit-routers", {{"steps", 60}});
    bench.setOptions("sweep", {{"count", 3}, {"samples", 48}, {"keptTokens", 0}});
    bench.setOptions("allocate", {{"values", {0.1, 0.4}}, {"samples", 40}, {"points", 4}, {"measuredSamples", 48}});
    return bench;
}

SiteRules withAll(RuleKind kind, double common, double own, const Project& project) {
    SiteRules rules(kind, common);
    for (const Site& site : project.sites) rules.own[site.id] = own;
    return rules;
}

void checkSamePoint(const OperatingPoint& a, const OperatingPoint& b) {
    CHECK(a.quality == b.quality);
    CHECK(a.qualityLow == b.qualityLow);
    CHECK(a.loss == b.loss);
    CHECK(a.macsPerSample == b.macsPerSample);
    CHECK(a.expertsPerSite == b.expertsPerSite);
}

const Allocations& allocationsOf(const Workbench& bench) {
    return bench.project().allocations.back().allocations;
}

bool sameTable(const Sensitivity& a, const Sensitivity& b) {
    return a.sites == b.sites && a.values == b.values && a.damage.values == b.damage.values &&
           a.macsShare.values == b.macsShare.values;
}

}  // namespace

TEST_CASE("the same value at every site is the single rule, and 0 everywhere is dense, to the last bit") {
    Workbench bench = benchOf();
    bench.run("sweep");
    for (const auto kind : {RuleKind::tau, RuleKind::anchored})
        checkSamePoint(bench.measure(withAll(kind, 0.7, 0.2, bench.project())), bench.measure({kind, 0.2}));
    const OperatingPoint& dense = bench.project().sweeps.back().sweep.dense;
    const OperatingPoint everything = bench.measure(withAll(RuleKind::tau, 0.7, 0, bench.project()));
    CHECK(everything.quality == dense.quality);
    CHECK(everything.loss == dense.loss);
    CHECK(everything.macsShare > 1);  // the routers

    SUBCASE("one site's own value changes that site's experts and the cost by it") {
        const Project& project = bench.project();
        const auto ids = project.sweeps.back().sweep.sites;
        double previous = HUGE_VAL;
        for (const double own : {0.0, 0.05, 0.2, 0.5, 1.0}) {
            SiteRules rules(RuleKind::tau, 0);
            rules.own[ids.back()] = own;
            const OperatingPoint point = bench.measure(rules);
            for (std::size_t site = 0; site + 1 < ids.size(); ++site)
                CHECK(point.expertsPerSite[site] == everything.expertsPerSite[site]);
            CHECK(point.macsShare <= previous);
            previous = point.macsShare;
        }
        CHECK(previous < everything.macsShare);
    }
    SUBCASE("forward passes agree") {
        const ConvertedModel model = bench.converted();
        const Site& site = bench.project().sites.front();
        Batch batch;
        const auto& patches = *model.transformer().architecture().stacks.front().embedding.patches;
        batch.size = 2;
        batch.pixelShape = {2, patches.channels, patches.imageHeight, patches.imageWidth};
        batch.pixels.resize(static_cast<std::size_t>(elementCount(batch.pixelShape)), 0.25F);
        const SelectionRule rule{RuleKind::tau, 0.3};
        const auto single = forwardConverted(model, batch, rule);
        const auto same = forwardConverted(model, batch, withAll(RuleKind::tau, 0, 0.3, bench.project()));
        CHECK(single.at("logits").view().toFloats() == same.at("logits").view().toFloats());
        SiteRules other(rule);
        other.own["layer.99.ffn"] = 0.1;
        CHECK(testing::mentions(testing::errorOf([&] { (void)forwardConverted(model, batch, other); }).hint, site.id));
    }
}

TEST_CASE(
    "the stage measures each site alone, goes its greedy way, and goes on after a stop as if there had been none") {
    const testing::TemporaryFolder folder;
    Workbench whole = benchOf();
    whole.run("allocate");
    const Sensitivity& table = allocationsOf(whole).table;
    REQUIRE(table.isComplete());
    CHECK(table.values == std::vector<double>{0, 0.1, 0.4});
    CHECK(table.metric == Metric::divergence);
    CHECK(table.samples == 40);
    for (std::int64_t site = 0; site < table.damage.rows; ++site) {
        CHECK(table.damage.at(site, 0) == 0);
        CHECK(table.damage.at(site, 1) >= 0);  // a divergence
        CHECK(table.macsShare.at(site, 2) <= table.macsShare.at(site, 1));
        CHECK(table.macsShare.at(site, 1) <= table.macsShare.at(site, 0));
    }
    const Sweep& curve = allocationsOf(whole).curve;
    REQUIRE(curve.points.size() >= 2);
    CHECK(curve.points.front().rule == SiteRules(RuleKind::tau, 0));
    CHECK(curve.points.front().quality == curve.dense.quality);
    CHECK(std::ranges::any_of(curve.points, [](const OperatingPoint& point) { return !point.rule.own.empty(); }));
    CHECK(curve.points.back().macsShare < curve.points.front().macsShare);
    CHECK(curve.dense.count == 48);

    Workbench stopped = benchOf(folder / "p.dynak");
    stopped.run("fit-routers");
    for (const double at : {0.2, 0.5, 0.9}) {  // in the table, on the greedy way, in the curve
        std::stop_source stop;
        const Job job(
            [&](const Progress& progress) {
                if (progress.fraction > at) stop.request_stop();
            },
            stop.get_token());
        CHECK(testing::errorOf([&] { stopped.run("allocate", job); }).code == ErrorCode::stopped);
        // the file has what was finished
        Project saved = openProject(folder / "p.dynak");
        REQUIRE(saved.allocations.size() == 1);
        CHECK(saved.allocations[0].allocations.table.isComplete() == (at > 0.3));
        CHECK(saved.allocations[0].allocations.curve.points.empty() == (at < 0.8));
        stopped = Workbench(std::move(saved), folder / "p.dynak");
    }
    stopped.run("allocate");
    CHECK(sameTable(allocationsOf(stopped).table, table));
    const auto& combinations = allocationsOf(whole).combinations;
    REQUIRE(combinations.size() == allocationsOf(stopped).combinations.size());
    for (std::size_t i = 0; i < combinations.size(); ++i) {
        CHECK(combinations[i].values == allocationsOf(stopped).combinations[i].values);
        CHECK(combinations[i].damage == allocationsOf(stopped).combinations[i].damage);
    }
    // equal values were tried, too, and nothing that is chosen loses more than they do
    const auto chosen = dynak::allocationsOf(allocationsOf(whole));
    for (const double value : table.values) {
        const std::vector<double> equal(table.sites.size(), value);
        const auto found = std::ranges::find(combinations, equal, &Combination::values);
        CHECK((value == 0) == (found == combinations.end()));
        if (found == combinations.end()) continue;
        const auto step = firstUnder(chosen, found->macsShare);
        REQUIRE(step);
        CHECK(chosen[*step].damage <= found->damage);
    }
    const Sweep& again = allocationsOf(stopped).curve;
    REQUIRE(again.points.size() == curve.points.size());
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        CHECK(again.points[i].rule == curve.points[i].rule);
        checkSamePoint(again.points[i], curve.points[i]);
    }
}

TEST_CASE("a metric's smooth relative") {
    CHECK(sensitivityMetric(Metric::accuracy) == Metric::divergence);
    CHECK(sensitivityMetric(Metric::perplexity) == Metric::loss);
    CHECK(sensitivityMetric(Metric::cosine) == Metric::cosine);
    CHECK(sensitivityMetric(Metric::agreement) == Metric::divergence);
}
