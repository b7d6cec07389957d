// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/estimate.h"

#include <doctest/doctest.h>

#include "core/pipeline/recipe.h"
#include "core/pipeline/stages.h"

using namespace dynak;

namespace {

Project loaded() {
    Project project;
    project.outline.length = 100;
    project.outline.rows.push_back({"layer.0.ffn.up.weight", {64, 16}, 1024, 2e5, "layer.0.ffn"});
    Site site;
    site.id = "layer.0.ffn";
    site.width = 16;
    site.neurons = 64;
    project.sites.push_back(site);
    return project;
}

void ran(Project& project, const std::string& stage, const nlohmann::json& recipe, double seconds,
         const std::string& date = "2026-01-01T00:00:00Z") {
    StageRecord record;
    record.stage = stage;
    record.key = stage + date;
    record.options = keyedOptions(stageNamed(stage), recipe.at(stage));
    record.seconds = seconds;
    record.date = date;
    project.records.push_back(record);
}

}  // namespace

TEST_CASE("a stage takes longer in proportion to its work") {
    Project project = loaded();
    const auto recipe = parseRecipe("");
    for (const char* stage : {"profile", "partition", "fit-routers", "sweep"})
        CHECK_FALSE(estimatedSeconds(project, recipe, stage));  // nothing ran yet: nothing is guessed
    ran(project, "profile", recipe, 10);
    CHECK(*estimatedSeconds(project, recipe, "profile") == doctest::Approx(10));
    const auto more = withOptions(recipe, "profile", {{"tokens", 200000}});
    CHECK(*estimatedSeconds(project, more, "profile") == doctest::Approx(20));
    ran(project, "fit-routers", recipe, 6);
    CHECK(*estimatedSeconds(project, withOptions(recipe, "fit-routers", {{"steps", 500}}), "fit-routers") ==
          doctest::Approx(2));
    ran(project, "profile", recipe, 30, "2026-01-02T00:00:00Z");
    CHECK(*estimatedSeconds(project, recipe, "profile") == doctest::Approx(30));  // the newest
}

TEST_CASE("another kind of work says nothing about this one") {
    Project project = loaded();
    const auto recipe = parseRecipe("");
    ran(project, "partition", recipe, 4);
    CHECK_FALSE(estimatedSeconds(project, withOptions(recipe, "partition", {{"method", "coactivation"}}), "partition"));
    CHECK(rateName(recipe, "partition") == "partition.kmeans");
}

TEST_CASE("rates of other projects stand in") {
    const auto recipe = parseRecipe("");
    Project old = loaded();
    ran(old, "profile", recipe, 10);
    const StageRates rates{{rateName(recipe, "profile"), *measuredRate(old, recipe, "profile")}};
    Project twice = loaded();
    twice.outline.rows.push_back({"layer.1.ffn.up.weight", {64, 16}, 1024, 2e5, "layer.1.ffn"});
    twice.sites.push_back(twice.sites.front());
    CHECK(*estimatedSeconds(twice, recipe, "profile", rates) == doctest::Approx(20));
}

TEST_CASE("a failed run and an unknown number of samples give no guess") {
    Project project = loaded();
    const auto recipe = parseRecipe("");
    ran(project, "profile", recipe, 10);
    project.records.back().failure = Sentence::verbatim("The data set is gone.");
    CHECK_FALSE(estimatedSeconds(project, recipe, "profile"));
    CHECK_FALSE(workOf(project, recipe, "sweep"));
    CHECK(workOf(project, withOptions(recipe, "sweep", {{"samples", 100}}), "sweep"));
}
