// SPDX-License-Identifier: GPL-3.0-or-later
// Whole conversions on a device that is not the CPU.
#include <ATen/Parallel.h>

#include <cmath>

#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/pipeline/workbench.h"
#include "core/router/internal/two_layer.h"
#include "tests/core/device/differences.h"
#include "tests/core/device/other_device.h"
#include "tests/core/translator.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

// A demo's project with few options.
Project smallProject(const std::string& demo) {
    const fs::path source = demoFolder(demo);
    const nlohmann::json about = readJson(source / "demo.json");
    return newProject({source, {}, source / about.at("data").get<std::string>()}, about.at("recipe"));
}

void choose(Workbench& bench, const char* executor = "sparse") {
    bench.setOptions("profile", {{"tokens", 600}});
    bench.setOptions("partition", {{"restarts", 1}});
    bench.setOptions("fit-routers", {{"steps", 30}});
    bench.setOptions("sweep", {{"count", 3}, {"samples", 24}, {"keptTokens", 60}, {"executor", executor}});
    bench.setOptions("allocate", {{"values", {0.1, 0.4}}, {"samples", 16}, {"points", 2}, {"measuredSamples", 16}});
}

Workbench benchOn(const std::string& device, Project project, const fs::path& file = {}) {
    return Workbench(std::move(project), file, {.device = device, .threads = 1, .onChange = {}, .onTraining = {}});
}

void checkClose(const Sweep& expected, const Sweep& found) {
    CHECK(found.dense.quality == doctest::Approx(expected.dense.quality).epsilon(1e-5));
    REQUIRE(found.points.size() == expected.points.size());
    for (std::size_t i = 0; i < found.points.size(); ++i) {
        CHECK(found.points[i].quality == doctest::Approx(expected.points[i].quality).epsilon(1e-5));
        CHECK(found.points[i].expertsMean == doctest::Approx(expected.points[i].expertsMean).epsilon(1e-5));
        CHECK(found.points[i].macsShare == doctest::Approx(expected.points[i].macsShare).epsilon(1e-5));
    }
}

}  // namespace

TEST_CASE("a conversion on another device gives what it gives on the CPU") {
    for (const char* demo : {"shapes", "grammar"}) {
        INFO(std::string(demo));
        Workbench here = benchOn("cpu", smallProject(demo));
        Workbench there = benchOn(otherDevice, smallProject(demo));
        for (Workbench* bench : {&here, &there}) {
            choose(*bench);
            bench->run("sweep");
        }
        const Project &expected = here.project(), &found = there.project();
        REQUIRE(found.profile->profile.sites.size() == expected.profile->profile.sites.size());
        for (std::size_t i = 0; i < found.profile->profile.sites.size(); ++i) {
            const SiteSparsity &a = expected.profile->profile.sites[i], &b = found.profile->profile.sites[i];
            CHECK(b.exactZeroShare == doctest::Approx(a.exactZeroShare).epsilon(1e-4));
            CHECK(largestDifference(a.meanMagnitude, b.meanMagnitude) <= 1e-5);
        }
        for (std::size_t i = 0; i < found.partitions.front().sites.size(); ++i)
            CHECK(found.partitions.front().sites[i].expertOf == expected.partitions.front().sites[i].expertOf);
        for (std::size_t i = 0; i < found.routers.front().routers.quality.size(); ++i) {
            const RouterQuality &a = expected.routers.front().routers.quality[i],
                                &b = found.routers.front().routers.quality[i];
            CHECK(b.heldOutLoss == doctest::Approx(a.heldOutLoss).epsilon(1e-3));
            CHECK(b.rankCorrelation == doctest::Approx(a.rankCorrelation).epsilon(1e-2));
        }
        CHECK(found.sweeps.front().sweep.dense.quality ==
              doctest::Approx(expected.sweeps.front().sweep.dense.quality).epsilon(1e-5));
        CHECK(found.sweeps.front().scores.value->scores.size() == found.sites.size());
    }
}

TEST_CASE("every executor gives the same curve on another device") {
    Workbench here = benchOn("cpu", smallProject("grammar"));
    choose(here);
    here.run("sweep");
    const Sweep expected = here.project().sweeps.front().sweep;
    for (const auto& row : executorNames()) {
        INFO(std::string(row.id));
        Project project = here.project();
        project.sweeps.clear();
        Workbench there = benchOn(otherDevice, std::move(project));
        choose(there, row.id);
        there.run("sweep");
        checkClose(expected, there.project().sweeps.front().sweep);
    }
    Workbench there = benchOn(otherDevice, here.project());
    there.run("allocate");
    CHECK(there.project().allocations.back().allocations.table.isComplete());
}

TEST_CASE("stages that train run on another device, and the ones after them") {
    const TemporaryFolder folder;
    const nlohmann::json few{{"enabled", true}, {"epochs", 0}, {"steps", 3}, {"batchSize", 8}};
    Workbench bench = benchOn(otherDevice, smallProject("shapes"), folder / "shapes.dynak");
    choose(bench);
    for (const char* stage : {"replace-projections", "relufy", "sparsify"}) bench.setOptions(stage, few);
    bench.run("fit-routers");
    CHECK(bench.project().trained.size() == 3);
    CHECK(bench.project().routers.front().routers.sites.size() == bench.project().sites.size());
    CHECK(std::isfinite(bench.measure({RuleKind::tau, 0.3}).quality));
}

TEST_CASE("the router's predictor learns the same on another device") {
    const at::Tensor inputs = at::arange(64 * 6, at::kFloat).sin().view({64, 6});
    const at::Tensor targets = at::arange(64 * 4, at::kFloat).cos().abs().view({64, 4});
    const at::Tensor order = at::arange(64, at::kLong);
    RouterOptions options;
    options.hidden = 5;
    options.steps = 20;
    options.batchSize = 16;
    for (const auto& [hidden, loss] :
         {std::pair(Activation::relu, &squaredErrorOfAbsolute), std::pair(Activation::tanh, &crossEntropyOfLogits)}) {
        std::vector<TwoLayerFit> fits;
        for (const char* device : {"cpu", otherDevice}) {
            const auto there = [&](const at::Tensor& tensor) {
                return tensor.to(at::Device(device));
            };
            fits.push_back(fitTwoLayer({there(inputs), there(targets), there(order.narrow(0, 8, 56)),
                                        there(order.narrow(0, 0, 8)), hidden, loss},
                                       options, {}));
        }
        CHECK(largestDifference(toVector(fits[0].net.first), toVector(fits[1].net.first)) <= 1e-5);
        CHECK(largestDifference(toVector(fits[0].net.second), toVector(fits[1].net.second)) <= 1e-5);
        CHECK(fits[1].loss.heldOut == doctest::Approx(fits[0].loss.heldOut).epsilon(1e-5));
    }
}

TEST_CASE("routers of every kind are fitted on another device") {
    Workbench here = benchOn("cpu", smallProject("grammar"));
    choose(here);
    here.run("partition");
    for (const auto& row : routerNames()) {
        INFO(std::string(row.id));
        std::vector<double> anchors;
        for (const char* device : {"cpu", otherDevice}) {
            Workbench bench = benchOn(device, here.project());
            bench.setOptions("fit-routers", {{"kind", row.id}});
            bench.run("fit-routers");
            anchors.push_back(bench.project().routers.back().routers.sites.front().anchor);
            CHECK(std::isfinite(bench.measure({RuleKind::mass, 0.8}).quality));
            CHECK(std::isfinite(bench.measure({RuleKind::topK, 2}).quality));
        }
        CHECK(anchors[1] == doctest::Approx(anchors[0]).epsilon(1e-2));
    }
}

TEST_CASE("an encoder-decoder is converted and writes on another device") {
    const TemporaryFolder folder;
    makeTranslator(folder.path());
    const Workbench here = convertedTranslator(folder.path());
    std::vector<Sweep> sweeps;
    for (const char* device : {"cpu", otherDevice}) {
        Workbench bench = benchOn(device, here.project());
        bench.setOptions("sweep", {{"samples", 20}, {"count", 3}, {"metric", "bleu"}, {"beam", 2}});
        bench.run("sweep");
        sweeps.push_back(bench.project().sweeps.front().sweep);
    }
    checkClose(sweeps[0], sweeps[1]);
    Workbench there = benchOn(otherDevice, here.project());
    there.run("profile");
}

TEST_CASE("the stage load says where models run, and can be told another place") {
    Project project = smallProject("grammar");
    Workbench bench(std::move(project), {}, {});
    const auto ranThere = [&] {
        const std::int64_t before = operationsOnOtherDevice();
        choose(bench);
        (void)bench.model();
        return operationsOnOtherDevice() > before;
    };
    CHECK_FALSE(ranThere());
    bench.setOptions("load", {{"device", "cuda"}});
    CHECK(mentions(errorOf(ranThere).text, "\"cuda\"", "not available"));
    bench.setOptions("load", {{"device", "cpu"}, {"threads", 3}});
    CHECK_FALSE(ranThere());
    bench.run("load");
    CHECK(bench.project().records.back().threads == 3);
    CHECK(at::get_num_threads() == 3);
    setThreads(1);
}

TEST_CASE("a device that is not there is refused in one sentence") {
    for (const char* name : {"cuda", "cuda:7", "tpu", "meta", "x y"}) {
        INFO(std::string(name));
        const Error error = errorOf([&] { requireDevice(name); });
        CHECK(error.code == ErrorCode::badArgument);
        CHECK(error.text == "The device \"" + std::string(name) + "\" is not available in this LibTorch.");
    }
    requireDevice("cpu");
    requireDevice(otherDevice);
}
