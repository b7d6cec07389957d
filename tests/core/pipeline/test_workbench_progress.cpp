// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/pipeline/workbench.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

TEST_CASE("trainings are the larger part of the progress of a run") {
    const TemporaryFolder folder;
    const fs::path source = demoFolder("shapes");
    const nlohmann::json about = readJson(source / "demo.json");
    Workbench bench(newProject({source, {}, source / about.at("data").get<std::string>()}, about.at("recipe")),
                    folder / "shapes.dynak");
    bench.setOptions("sparsify", {{"enabled", true}, {"epochs", 0}, {"steps", 3}});
    bench.setOptions("profile", {{"tokens", 500}});
    std::vector<double> steps, all;
    bench.run("profile", Job([&](const Progress& progress) {
                  all.push_back(progress.fraction);
                  if (progress.phase.english().starts_with("step ")) steps.push_back(progress.fraction);
              }));
    REQUIRE(!steps.empty());
    CHECK(steps.back() > 0.7);  // of a run that loads, sparsifies and profiles
    for (std::size_t i = 1; i < all.size(); ++i) CHECK(all[i] >= all[i - 1]);
    CHECK(all.back() == doctest::Approx(1));
}
