// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/training_run.h"

#include <doctest/doctest.h>

#include "core/checkpoint/safetensors.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/stages.h"
#include "tests/testing.h"

using namespace dynak;
using testing::TemporaryFolder;

namespace {

TrainingLine lineAt(std::int64_t step) {
    TrainingLine line;
    line.step = step;
    line.steps = 300;
    line.taskLoss = 1.0 / static_cast<double>(step);
    line.sites.push_back({"layer.0.ffn", 0.9, 0.95});
    return line;
}

TrainedModel trained(const std::string& key, const std::string& scores) {
    TrainedModel model{"sparsify", key, "/nowhere", {}, {}, scores, {}};
    for (const std::int64_t step : {100, 200, 300}) model.lines.push_back(toJson(lineAt(step)).dump());
    return model;
}

void record(Project& project, const std::string& key, const std::string& date) {
    StageRecord record;
    record.stage = "sparsify";
    record.key = key;
    record.options = R"({"alpha": 0.01})";
    record.date = date;
    record.seconds = 12;
    project.records.push_back(record);
}

// A checkpoint without weights: the log is all that is asked of it.
void writeCheckpoint(const std::filesystem::path& file) {
    std::filesystem::create_directories(file.parent_path());
    const nlohmann::json lines{toJson(lineAt(100)), toJson(lineAt(120))};
    writeSafetensors(file, {},
                     {{"kind", "dynak-training"},
                      {"version", "2"},
                      {"step", "125"},
                      {"options", R"({"steps": 300})"},
                      {"lines", lines.dump()}});
}

}  // namespace

TEST_CASE("runs that are done stand in the order of their dates, with scores and options") {
    Project project;
    const std::string later(16, 'b'), earlier(16, 'a');
    project.trained = {trained(later, R"({"before": {"loss": 0.5, "accuracy": 0.9, "count": 10},
                                          "after": {"loss": 0.6, "accuracy": 0.8, "count": 10}})"),
                       trained(earlier, R"({"before": null, "after": null})")};
    record(project, later, "2026-02-02T00:00:00Z");
    record(project, earlier, "2026-02-01T00:00:00Z");
    const auto runs = trainingRuns(project);
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].name() == "sparsify-aaaaaaaa");
    CHECK_FALSE(runs[0].before);
    CHECK(runs[1].key == later);
    CHECK(runs[1].done);
    CHECK(runs[1].step == 300);
    CHECK(runs[1].steps == 300);
    CHECK(runs[1].seconds == 12);
    CHECK(runs[1].options == R"({"alpha": 0.01})");
    REQUIRE(runs[1].lines.size() == 3);
    CHECK(runs[1].lines[1].taskLoss == doctest::Approx(1.0 / 200));
    CHECK(*runs[1].before == HeldOutScore{0.5, 0.9, 10});
    CHECK(runs[1].after->accuracy == 0.8);
}

TEST_CASE("a log that cannot be read hides its run alone") {
    Project project;
    project.trained = {trained("first", "{}"), trained("second", "{}")};
    project.trained.front().lines[1] = "{";
    const auto runs = trainingRuns(project);
    REQUIRE(runs.size() == 1);
    CHECK(runs.front().key == "second");
}

TEST_CASE("a stopped run is found by its checkpoint while its stage is switched on") {
    const TemporaryFolder folder;
    Project project;
    project.file = folder / "p.dynak";
    project.recipe = canonicalRecipe({{"sparsify", {{"enabled", true}, {"alpha", 0.01}}}}).dump();
    CHECK(trainingRuns(project).empty());
    const StageState state = stateOf(stageStates(project, parseRecipe(project.recipe)), "sparsify");
    writeCheckpoint(trainingCheckpoint(project.file, state));
    const auto runs = trainingRuns(project);
    REQUIRE(runs.size() == 1);
    CHECK_FALSE(runs.front().done);
    CHECK(runs.front().key == state.key);
    CHECK(runs.front().step == 125);
    CHECK(runs.front().steps == 300);
    CHECK(runs.front().lines.size() == 2);
    CHECK(nlohmann::json::parse(runs.front().options)["alpha"] == 0.01);
    CHECK(trainedFolder(project.file, state) == folder / "p.models" / runs.front().name());

    // of other options it is another run; switched off there is none
    project.recipe = canonicalRecipe({{"sparsify", {{"enabled", true}, {"alpha", 0.02}}}}).dump();
    CHECK(trainingRuns(project).empty());
    project.recipe = canonicalRecipe({{"sparsify", {{"alpha", 0.01}}}}).dump();
    CHECK(trainingRuns(project).empty());
}

TEST_CASE("fits of routers are runs: those that are done, and the recipe's own that was stopped") {
    const SiteFit first{"layer.0.ffn", RouterKind::regression, 1500, {{37, 0.5, 0.6}, {74, 0.4, 0.45}}, 0.9};
    const SiteFit second{"layer.1.ffn", RouterKind::regression, 1500, {{37, 0.5, 0.7}}, 0.8};
    Project project;
    project.recipe = canonicalRecipe({{"fit-routers", {{"hidden", 16}}}}).dump();
    const StageState state = stateOf(stageStates(project, parseRecipe(project.recipe)), "fit-routers");
    putFits(project, {"unknown", {toJson(first).dump()}});
    CHECK(trainingRuns(project).empty());  // of other options, and not done
    putFits(project, {state.key, {toJson(first).dump()}});
    CHECK(project.fits.size() == 1);  // nobody would go on with the other
    auto runs = trainingRuns(project);
    REQUIRE(runs.size() == 1);
    CHECK_FALSE(runs.front().done);
    CHECK(nlohmann::json::parse(runs.front().options)["hidden"] == 16);
    CHECK((runs.front().fits == std::vector{first}));

    putFits(project, {state.key, {toJson(first).dump(), toJson(second).dump()}});
    StageRecord record;
    record.stage = "fit-routers";
    record.key = state.key;
    record.options = R"({"hidden": 16})";
    record.date = "2026-02-01T00:00:00Z";
    record.seconds = 7;
    putRecord(project, record);
    project.trained = {trained("later", "{}")};
    ::record(project, "later", "2026-02-02T00:00:00Z");
    putFits(project, {"of other options", {"{"}});
    CHECK(project.fits.size() == 2);
    runs = trainingRuns(project);
    REQUIRE(runs.size() == 2);
    CHECK(runs.front().done);
    CHECK(runs.front().name() == "fit-routers-" + state.key.substr(0, 8));
    CHECK(runs.front().step == 74 + 37);
    CHECK(runs.front().seconds == 7);
    CHECK(runs.back().stage == "sparsify");

    // which partition it was fitted to says what is fitted, where there are several
    project.partitions = {{"kmeans-16", "p16", "kmeans", {}}};
    project.records.front().inputs = {"profile", "p16"};
    CHECK(trainingRuns(project).front().title.empty());
    project.partitions.push_back({"kmeans-32", "p32", "kmeans", {}});
    CHECK(trainingRuns(project).front().title == "kmeans-16");
}
