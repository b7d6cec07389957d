// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/pipeline/workbench.h"
#include "tests/core/translator.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

const OperatingPoint& pointAt(const Sweep& sweep, const SiteRules& rule) {
    return *std::ranges::find(sweep.points, rule, &OperatingPoint::rule);
}

}  // namespace

TEST_CASE("a point that joins a sweep is judged by its metric, whatever the options ask of the next sweep") {
    const testing::TemporaryFolder folder;
    testing::makeTranslator(folder.path());
    Workbench bench = testing::convertedTranslator(folder.path(), "decoder.*");
    const SiteRules half(RuleKind::topK, 4), few(RuleKind::topK, 2);
    bench.setOptions("sweep", {{"metric", "chrf"}, {"rule", "top-k"}, {"values", {4, 2}}});
    bench.run("sweep");
    const Sweep both = bench.project().sweeps.back().sweep;

    bench.setOptions("sweep", {{"metric", "chrf"}, {"rule", "top-k"}, {"values", {4}}});
    bench.run("sweep");
    bench.setOptions("sweep", {{"metric", "auto"}});
    const OperatingPoint joined = bench.measure(few);
    const Sweep& sweep = bench.project().sweeps.back().sweep;
    REQUIRE(sweep.metric == Metric::chrf);
    REQUIRE(sweep.points.size() == 2);
    CHECK(pointAt(sweep, few).quality == joined.quality);
    CHECK(joined.quality == pointAt(both, few).quality);
    CHECK(joined.qualityLow == pointAt(both, few).qualityLow);
    CHECK(joined.macsShare == pointAt(both, few).macsShare);
    CHECK(pointAt(sweep, half).quality == pointAt(both, half).quality);

    // measured again it takes the place of the one before
    (void)bench.measure(few);
    CHECK(bench.project().sweeps.back().sweep.points.size() == 2);
}
