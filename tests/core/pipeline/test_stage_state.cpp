// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"
#include "core/pipeline/stage_state.h"
#include "core/project/stage_key.h"
#include "tests/testing.h"

using namespace dynak;
using Json = nlohmann::json;

namespace {

// What a run of the stage leaves in the project.
void putResult(Project& project, const std::string& stage, const std::string& key, const Json& recipe) {
    const ResultNames names = resultNames(recipe);
    if (stage == "profile") project.profile = ProfileResult{key, {}};
    if (stage == "partition") putPartition(project, {names.partition, key, {}, {}});
    if (stage == "fit-routers") putRouters(project, {names.routers, key, names.partition, {}, {}});
    if (stage == "sweep") putSweep(project, {names.sweep, key, {}, names.partition, names.routers, {}, {}});
    if (stage == "allocate") putAllocations(project, {names.allocations, key, names.sweep, {}});
}

// As if every stage had run.
void runAll(Project& project, const Json& recipe, const std::string& date) {
    for (const StageState& state : stageStates(project, recipe)) {
        if (state.status == StageStatus::off) continue;
        StageRecord record;
        record.stage = state.stage;
        record.key = state.key;
        record.inputs = state.inputs;
        record.options = keyedOptions(stageNamed(state.stage), recipe.at(state.stage));
        record.date = date;
        putRecord(project, record);
        putResult(project, state.stage, state.key, recipe);
    }
}

Project convertedProject() {
    Project project;
    project.model.hash = "model";
    project.data.hash = "data";
    runAll(project, canonicalRecipe(Json::object()), "2026-01-01T00:00:00Z");
    return project;
}

// The stages that are not done, in order.
std::vector<std::string> staleStages(const Project& project, const Json& recipe) {
    std::vector<std::string> stale;
    for (const StageState& state : stageStates(project, canonicalRecipe(recipe)))
        if (state.status != StageStatus::done && state.status != StageStatus::off) stale.push_back(state.stage);
    return stale;
}

}  // namespace

TEST_CASE("An option makes stale what depends on it, and nothing else") {
    using Stages = std::vector<std::string>;
    struct Case {
        const char* recipe;
        Stages stale;
    };
    const std::vector<Case> cases{
        {R"({})", {}},
        {R"({"load":{"sites":"layer.0.*"}})",
         {"load", "profile", "partition", "fit-routers", "sweep", "allocate", "export"}},
        {R"({"load":{"threads":4}})", {}},
        {R"({"profile":{"batchSize":8}})", {}},
        {R"({"sparsify":{"enabled":true}})",
         {"sparsify", "profile", "partition", "fit-routers", "sweep", "allocate", "export"}},
        {R"({"sparsify":{"alpha":0.5}})", {}},  // switched off: what it would do does not count
        // k-means does not look at the profile
        {R"({"profile":{"tokens":1000}})", {"profile", "fit-routers", "sweep", "allocate", "export"}},
        {R"({"partition":{"expertSize":12}})", {"partition", "fit-routers", "sweep", "allocate", "export"}},
        {R"({"partition":{"method":"coactivation"}})", {"partition", "fit-routers", "sweep", "allocate", "export"}},
        {R"({"fit-routers":{"hidden":64}})", {"fit-routers", "sweep", "allocate", "export"}},
        {R"({"sweep":{"count":5}})", {"sweep"}},
        {R"({"allocate":{"points":5}})", {"allocate"}},
        {R"({"allocate":{"executor":"masked"}})", {}},
        {R"({"sweep":{"executor":"masked"}})", {}},
        {R"({"sweep":{"metric":"bleu"}})", {"sweep"}},
        {R"({"sweep":{"metric":"auto","beam":1}})", {}},
        {R"({"export":{"value":0.1}})", {"export"}},
    };
    const Project project = convertedProject();
    for (const Case& changed : cases) {
        CAPTURE(changed.recipe);
        CHECK(staleStages(project, Json::parse(changed.recipe)) == changed.stale);
    }
}

TEST_CASE("A co-activation partition depends on the profile") {
    Project project;
    const Json recipe = canonicalRecipe(Json::parse(R"({"partition":{"method":"coactivation"}})"));
    runAll(project, recipe, "2026-01-01T00:00:00Z");
    Json changed = recipe;
    changed["profile"]["tokens"] = 7;
    CHECK(staleStages(project, changed) ==
          std::vector<std::string>{"profile", "partition", "fit-routers", "sweep", "allocate", "export"});
}

TEST_CASE("Another model or other data make everything stale") {
    Project project = convertedProject();
    project.data.hash = "other";
    const auto states = stageStates(project, canonicalRecipe(Json::object()));
    for (const StageState& state : states)
        if (state.status != StageStatus::off) CHECK(state.status == StageStatus::stale);
    CHECK(states[0].reason == "the model or the data changed");
    project = convertedProject();
    project.model.architecture = "{}";
    CHECK(staleStages(project, Json::object()).size() == stages().size() - 3);  // three are switched off
}

TEST_CASE("Going back to options that ran before needs no new run") {
    Project project = convertedProject();
    const Json other = canonicalRecipe(Json::parse(R"({"partition":{"expertSize":12}})"));
    runAll(project, other, "2026-01-02T00:00:00Z");
    CHECK(staleStages(project, other).empty());
    CHECK(staleStages(project, Json::object()).empty());
}

TEST_CASE("Going back to options whose result was replaced needs a new run") {
    Project project = convertedProject();
    const Json other = canonicalRecipe(Json::parse(R"({"fit-routers":{"hidden":64}})"));  // of the same name
    runAll(project, other, "2026-01-01T00:00:00Z");                                       // within the second
    CHECK(staleStages(project, other).empty());
    CHECK(staleStages(project, Json::object()) == std::vector<std::string>{"fit-routers", "sweep", "allocate"});
    const auto states = stageStates(project, canonicalRecipe(Json::object()));
    CHECK(testing::mentions(stateOf(states, "fit-routers").reason, "instead of 64"));
    runAll(project, canonicalRecipe(Json::object()), "2026-01-01T00:00:00Z");
    CHECK(staleStages(project, Json::object()).empty());
    CHECK(staleStages(project, other) == std::vector<std::string>{"fit-routers", "sweep", "allocate"});
}

TEST_CASE("The reason names the option, its new and its former value") {
    Project project = convertedProject();
    const Json recipe = canonicalRecipe(Json::parse(R"({"partition":{"expertSize":12}})"));
    const auto states = stageStates(project, recipe);
    const StageState& partition = stateOf(states, "partition");
    CHECK(partition.status == StageStatus::stale);
    CHECK(testing::mentions(partition.reason, "expert size: 12 instead of 0"));
    CHECK(testing::mentions(stateOf(states, "sweep").reason, "Partition changed", "expert size: 12"));
    CHECK(stateOf(states, "profile").reason.empty());
}

TEST_CASE("An option that is younger than a result leaves it valid at its default") {
    Project project = convertedProject();
    for (const StageRecord& record : project.records)
        if (record.stage == "sweep") CHECK_FALSE(Json::parse(record.options).contains("metric"));
    const Json recipe = canonicalRecipe(Json::parse(R"({"sweep":{"metric":"bleu","beam":4}})"));
    CHECK(stateOf(stageStates(project, recipe), "sweep").reason ==
          "metric: \"bleu\" instead of \"auto\", beams: 4 instead of 1");
    runAll(project, recipe, "2026-01-02T00:00:00Z");
    CHECK(stateOf(stageStates(project, canonicalRecipe(Json::object())), "sweep").reason ==
          "metric: \"auto\" instead of \"bleu\", beams: 1 instead of 4");
    const Json trained = canonicalRecipe(Json::parse(R"({"sparsify":{"enabled":true}})"));
    runAll(project, trained, "2026-01-03T00:00:00Z");
    for (const StageRecord& record : project.records)
        if (record.stage == "sparsify") CHECK_FALSE(Json::parse(record.options).contains("dropout"));
    const Json dropping = canonicalRecipe(Json::parse(R"({"sparsify":{"enabled":true,"dropout":0.1}})"));
    CHECK(stateOf(stageStates(project, dropping), "sparsify").reason == "dropout: 0.1 instead of 0.0");
}

TEST_CASE("An empty project says what is needed first") {
    const auto states = stageStates(Project(), canonicalRecipe(Json::object()));
    for (const StageState& state : states)
        if (state.status != StageStatus::off) CHECK(state.status == StageStatus::missing);
    CHECK(states[0].reason == "not run yet");
    CHECK(stateOf(states, "profile").reason == "needs Load");
}

TEST_CASE("A failed run is shown with its error until it succeeds") {
    Project project = convertedProject();
    const Json recipe = canonicalRecipe(Json::object());
    const StageState sweep = stateOf(stageStates(project, recipe), "sweep");
    StageRecord record;
    record.stage = "sweep";
    record.key = sweep.key;
    record.failure = Sentence::verbatim("The disk is full.");
    putRecord(project, record);
    CHECK(stateOf(stageStates(project, recipe), "sweep").status == StageStatus::failed);
    CHECK(stateOf(stageStates(project, recipe), "sweep").reason == "The disk is full.");
    record.failure = {};
    putRecord(project, record);
    CHECK(stateOf(stageStates(project, recipe), "sweep").status == StageStatus::done);
}

TEST_CASE("Keys differ by stage, inputs and options, and stay the same for ever") {
    const std::string key = stageKey("profile", {"a", "b"}, "{}");
    CHECK(key == stageKey("profile", {"a", "b"}, "{}"));
    CHECK(key.size() == 32);
    CHECK(key != stageKey("partition", {"a", "b"}, "{}"));
    CHECK(key != stageKey("profile", {"ab"}, "{}"));
    CHECK(key != stageKey("profile", {"b", "a"}, "{}"));
    CHECK(key != stageKey("profile", {"a", "b"}, R"({"tokens":1})"));
}
