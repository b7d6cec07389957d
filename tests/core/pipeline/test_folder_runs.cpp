// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/folder_runs.h"

#include "core/base/file.h"
#include "core/checkpoint/safetensors.h"
#include "core/training/options.h"
#include "tests/testing.h"

using namespace dynak;
using nlohmann::json;
using testing::TemporaryFolder;

namespace {

json lines(std::int64_t steps) {
    json all = json::array();
    for (std::int64_t step = 50; step <= steps; step += 50) {
        TrainingLine line;
        line.step = step;
        line.taskLoss = 1.0 / static_cast<double>(step);
        all.push_back(toJson(line));
    }
    return all;
}

void writeReport(const TemporaryFolder& folder, const std::vector<std::string>& names) {
    json stages = json::array();
    for (const auto& name : names)
        stages.push_back({{"name", name},
                          {"options", toJson(TrainingOptions{})},
                          {"steps", 200},
                          {"seconds", 12.5},
                          {"lines", lines(200)}});
    replaceText(folder / trainingReport, json{{"model", "m"}, {"data", "d"}, {"stages", stages}}.dump());
}

void writeCheckpoint(const std::filesystem::path& file, std::int64_t step, std::int64_t steps) {
    writeSafetensors(file, {},
                     {{"kind", "dynak-training"},
                      {"version", "2"},
                      {"step", std::to_string(step)},
                      {"options", json{{"steps", steps}}.dump()},
                      {"lines", lines(step).dump()}});
}

}  // namespace

TEST_CASE("a folder tells of the stages of its model's training") {
    const TemporaryFolder folder;
    CHECK(folderRuns(folder / "nowhere").empty());
    CHECK(folderRuns(folder / "").empty());
    writeReport(folder, {"tune", "sparsify"});
    const auto runs = folderRuns(folder / "");
    REQUIRE(runs.size() == 2);
    CHECK(runs[1].stage == "train");
    CHECK(runs[1].title == "sparsify");
    CHECK(runs[1].name() == "train-2");
    CHECK(runs[1].done);
    CHECK(runs[1].step == 200);
    CHECK(runs[1].seconds == 12.5);
    CHECK(runs[1].lines.size() == 4);
    CHECK(json::parse(runs[1].options)["steps"] == TrainingOptions{}.steps);

    // the project of the model has them before its own
    Project project;
    project.model.path = (folder / "").string();
    project.trained = {{"sparsify", "key", "/nowhere", {}, {}, "{}", {}}};
    const auto all = trainingRuns(project);
    REQUIRE(all.size() == 3);
    CHECK(all.front().title == "tune");
    CHECK(all.back().key == "key");
}

TEST_CASE("a training on its way is told by its checkpoints, and goes before what an earlier one reported") {
    const TemporaryFolder folder;
    CHECK(stageCheckpoint("out", 0, 1) == "out/training.safetensors");
    CHECK(stageCheckpoint("out", 1, 3) == "out/training-2.safetensors");
    writeCheckpoint(stageCheckpoint(folder / "", 0, 2), 200, 200);
    writeCheckpoint(stageCheckpoint(folder / "", 1, 2), 100, 300);
    auto runs = folderRuns(folder / "");
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].done);
    CHECK_FALSE(runs[1].done);
    CHECK(runs[1].step == 100);
    CHECK(runs[1].steps == 300);
    CHECK(runs[1].lines.size() == 2);

    writeReport(folder, {"tune", "sparsify", "more"});
    runs = folderRuns(folder / "");
    REQUIRE(runs.size() == 2);  // the third has not begun again
    CHECK(runs[0].title == "tune");
    CHECK_FALSE(runs[1].done);
    writeCheckpoint(stageCheckpoint(folder / "", 1, 2), 300, 300);
    CHECK(folderRuns(folder / "").size() == 3);
}

TEST_CASE("what cannot be read is passed over") {
    const TemporaryFolder folder;
    replaceText(folder / trainingReport, R"({"stages": [{"name": "tune"}]})");
    CHECK(folderRuns(folder / "").empty());
    replaceText(folder / trainingReport, "{");
    replaceText(stageCheckpoint(folder / "", 0, 1), "no tensors");
    CHECK(folderRuns(folder / "").empty());
    writeCheckpoint(stageCheckpoint(folder / "", 0, 1), 100, 300);
    CHECK(folderRuns(folder / "").size() == 1);
}
