// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/compare.h"

#include <cmath>

#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

OperatingPoint point(double tau, double quality, double share) {
    OperatingPoint result;
    result.rule = {RuleKind::tau, tau};
    result.quality = quality;
    result.qualityLow = quality - 0.1;
    result.qualityHigh = quality + 0.1;
    result.loss = 1 - quality;
    result.macsShare = share;
    result.expertsPerSite = {share, 2 * share};
    return result;
}

Sweep sweep(double shift) {
    Sweep result;
    result.sites = {"layer.0.ffn", "layer.1.ffn"};
    result.experts = {4, 4};
    result.dense = point(0, 0.9 + shift, 1);
    result.points = {point(0.1, 0.8 + shift, 0.6 + shift), point(0.5, 0.5 + shift, 0.3)};
    return result;
}

}  // namespace

TEST_CASE("the interval of a mean is Student's") {
    CHECK(intervalOfMean({3}) == 0);
    CHECK(intervalOfMean({1, 1, 1}) == 0);
    // mean 2, deviation 1, three values: 4.303 / sqrt(3)
    CHECK(intervalOfMean({1, 2, 3}) == doctest::Approx(4.303 / std::sqrt(3.0)));
    CHECK(intervalOfMean({1, 3}) == doctest::Approx(12.706));
    std::vector<double> many;
    for (int i = 0; i < 1000; ++i) many.push_back(i % 2 == 0 ? -1 : 1);
    CHECK(intervalOfMean(many) == doctest::Approx(1.96 / std::sqrt(999.0)));
}

TEST_CASE("the mean of sweeps averages cost and quality point by point") {
    const Sweep mean = meanSweep({sweep(0), sweep(0.02), sweep(0.04)});
    REQUIRE(mean.points.size() == 2);
    CHECK(mean.points[0].quality == doctest::Approx(0.82));
    CHECK(mean.points[0].macsShare == doctest::Approx(0.62));
    CHECK(mean.points[0].expertsPerSite[1] == doctest::Approx(1.24));
    CHECK(*mean.points[0].loss == doctest::Approx(0.18));
    CHECK(mean.points[0].qualityHigh - mean.points[0].quality == doctest::Approx(4.303 * 0.02 / std::sqrt(3.0)));
    CHECK(mean.dense.quality == doctest::Approx(0.92));
    // one sweep stays as it is, its bootstrap interval too
    CHECK(meanSweep({sweep(0)}).points[0].qualityLow == doctest::Approx(0.7));
}

TEST_CASE("points that a sweep lacks are left out; sweeps that do not fit are refused") {
    Sweep shorter = sweep(0);
    shorter.points.erase(shorter.points.begin());
    const Sweep mean = meanSweep({sweep(0), shorter});
    REQUIRE(mean.points.size() == 1);
    CHECK(mean.points[0].rule.value == 0.5);
    Sweep other = sweep(0);
    other.experts = {8, 8};
    CHECK(errorOf([&] { static_cast<void>(meanSweep({sweep(0), other})); }).code == ErrorCode::badArgument);
}
