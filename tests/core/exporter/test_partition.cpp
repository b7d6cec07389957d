// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "families.h"

using namespace dynak;

TEST_CASE("the partition as JSON and HDF5") {
    const auto folder = testing::shared("fixtures/families/llama");
    if (!folder) return;
    const testing::TemporaryFolder temporary;
    const auto input = testing::randomlyConverted(Transformer::open(*folder), RouterKind::regression);
    ExportOptions options;
    options.format = "partition";
    options.rule = {RuleKind::tau, 0.1};
    options.rule.own = {{input.model.sites().back().id, 0.4}};
    options.output = temporary / "out";
    const auto report = exportModel(input, options);
    REQUIRE(report.checks.size() == 1);
    CHECK(report.checks[0].value == 0);
    REQUIRE(report.files.size() == 2);
    CHECK(report.files[0].name == "partition.h5");
    const auto section = readJson(temporary / "out/partition.json")["dynak"];
    CHECK(section["rule"] == "tau");
    CHECK(section["value"] == 0.1);
    const auto site = section["sites"][0];
    CHECK(site["value"] == 0.1);
    CHECK(section["sites"].back()["value"] == 0.4);
    CHECK(site["expert_of"].get<std::vector<std::int32_t>>() == input.partitions[0].expertOf);
    CHECK(site["order"].get<std::vector<std::int64_t>>() == input.partitions[0].order());
    CHECK(site["second"].size() == 8);
    CHECK(static_cast<float>(site["second"][7][15].get<double>()) == input.routers[0].second.back());
    options.force = true;
    CHECK_NOTHROW((void)exportModel(input, options));
}
