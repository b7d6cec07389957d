// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/sweep/sweep.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

OperatingPoint point(double macs, double quality) {
    OperatingPoint result;
    result.macsPerSample = macs;
    result.macsShare = macs / 100;
    result.quality = quality;
    return result;
}

Sweep sweepOf(Metric metric, double dense, std::vector<OperatingPoint> points) {
    Sweep sweep;
    sweep.metric = metric;
    sweep.dense = point(100, dense);
    sweep.points = std::move(points);
    return sweep;
}

using Indices = std::vector<std::size_t>;

}  // namespace

TEST_CASE("the front holds what nothing beats, by cost") {
    const auto sweep = sweepOf(Metric::accuracy, 0.93,
                               {point(60, 0.92), point(30, 0.80), point(50, 0.79), point(40, 0.90), point(60, 0.91),
                                point(30, 0.80), point(35, std::nan("")), point(70, 0.92)});
    CHECK(paretoFront(sweep) == Indices{1, 3, 0});
    const auto lower = sweepOf(Metric::perplexity, 10, {point(60, 11), point(30, 20), point(50, 25)});
    CHECK(paretoFront(lower) == Indices{1, 0});
    CHECK(paretoFront(sweepOf(Metric::accuracy, 0.9, {})).empty());
}

TEST_CASE("the front is what pairwise comparison says") {
    std::vector<OperatingPoint> points;
    for (int i = 0; i < 200; ++i) points.push_back(point((i * 37) % 101, ((i * 53) % 97) / 97.0));
    const auto sweep = sweepOf(Metric::accuracy, 1, points);
    const auto front = paretoFront(sweep);
    for (std::size_t i = 0; i < points.size(); ++i) {
        bool beaten = false;
        for (const auto& other : points)
            beaten |= other.macsPerSample <= points[i].macsPerSample && other.quality >= points[i].quality &&
                      (other.macsPerSample < points[i].macsPerSample || other.quality > points[i].quality);
        if (std::ranges::find(front, i) != front.end()) CHECK_FALSE(beaten);
        if (!beaten) {
            const auto equal = [&](std::size_t f) {
                return points[f].macsPerSample == points[i].macsPerSample && points[f].quality == points[i].quality;
            };
            CHECK(std::ranges::any_of(front, equal));
        }
    }
}

TEST_CASE("budgets of quality and of cost") {
    const auto sweep = sweepOf(Metric::accuracy, 0.93, {point(60, 0.93), point(40, 0.92), point(30, 0.80)});
    CHECK(cheapestWithin(sweep, 0) == 0);
    CHECK(cheapestWithin(sweep, 0.01) == 1);  // exactly met
    CHECK(cheapestWithin(sweep, 0.5) == 2);
    CHECK(bestUnder(sweep, 0.5) == 1);
    CHECK(bestUnder(sweep, 0.3) == 2);
    CHECK_FALSE(bestUnder(sweep, 0.29).has_value());
    CHECK(criticalPoint(sweep) == 0);
    CHECK(criticalPoint(sweep, 0.98) == 1);
    const auto lower = sweepOf(Metric::loss, 2, {point(60, 2.01), point(40, 2.05), point(30, 3)});
    CHECK(cheapestWithin(lower, 0.05) == 1);
    CHECK_FALSE(cheapestWithin(lower, 0.001).has_value());
    CHECK(criticalPoint(lower, 0.99) == 0);
    CHECK(bestUnder(lower, 0.45) == 1);
}

TEST_CASE("metrics know their direction") {
    CHECK(higherIsBetter(Metric::accuracy));
    CHECK(higherIsBetter(Metric::agreement));
    CHECK(higherIsBetter(Metric::cosine));
    CHECK_FALSE(higherIsBetter(Metric::perplexity));
    CHECK_FALSE(higherIsBetter(Metric::loss));
    CHECK_FALSE(higherIsBetter(Metric::divergence));
    CHECK(std::string(name(Metric::perplexity)) == "perplexity");
}
