// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/outline.h"
#include "core/transformer/transformer.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

// A model's outline says the same as its cost model and its number of parameters.
void checkOutline(const std::filesystem::path& folder) {
    INFO(folder.string());
    const Transformer model = Transformer::open(folder);
    const Outline outline = outlineOf(model, 7);
    double macs = 0;
    std::int64_t parameters = 0;
    std::map<std::string, double> bySite;
    for (const ModuleRow& row : outline.rows) {
        macs += row.macs;
        parameters += row.parameters;
        bySite[row.site] += row.macs;
        if (!row.shape.empty() && row.parameters > 0) CHECK(row.parameters == elementCount(row.shape));
    }
    CHECK(parameters == model.parameterCount());
    const CostModel cost = model.costModel();
    CHECK(macs == doctest::Approx(cost.dense(Workload::sample(outline.length))));
    for (const SiteCost& site : cost.sites) {
        INFO(site.site);
        CHECK(bySite[site.site] == doctest::Approx(site.densePerToken * outline.length));
    }
}

}  // namespace

TEST_CASE("outline: MACs and parameters of the parts are those of the whole") {
    for (const auto& entry : std::filesystem::directory_iterator(testing::sourceDir() / "tests/fixtures/families"))
        if (entry.is_directory()) checkOutline(entry.path());
    checkOutline(testing::sourceDir() / "resources/demo/shapes");
    checkOutline(testing::sourceDir() / "resources/demo/grammar");
}

TEST_CASE("outline: the length is the images' own, the one asked for, or a usual one") {
    const Transformer images = Transformer::open(testing::sourceDir() / "resources/demo/shapes");
    CHECK(outlineOf(images, 7).length == static_cast<double>(images.fixedLength()));
    const Transformer text = Transformer::open(testing::sourceDir() / "resources/demo/grammar");
    CHECK(outlineOf(text, 7).length == 7);
    CHECK(outlineOf(text).length == static_cast<double>(std::min<std::int64_t>(128, text.architecture().context)));
}
