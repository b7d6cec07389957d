// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/base/random.h"
#include "core/sweep/allocate.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

std::string siteId(std::int64_t site) {
    return "layer." + std::to_string(site) + ".ffn";
}

// Damage and cost of each site at each value, all at the first: 0 and the whole cost.
Sensitivity tableOf(std::int64_t sites, std::int64_t values) {
    Sensitivity table;
    table.damage = Matrix<double>(sites, values);
    table.macsShare = Matrix<double>(sites, values, 1.0);
    for (std::int64_t site = 0; site < sites; ++site) table.sites.push_back(siteId(site));
    for (std::int64_t value = 0; value < values; ++value)
        table.values.push_back(static_cast<double>(value) / static_cast<double>(values));
    return table;
}

// Each site saves a random amount at each value; the damage of the same saving grows faster and faster when `convex`.
Sensitivity randomTable(std::uint64_t seed, std::int64_t sites, std::int64_t values, bool convex) {
    Random random(seed);
    Sensitivity table = tableOf(sites, values);
    for (std::int64_t site = 0; site < sites; ++site) {
        double saved = 0, damage = 0, slope = 0;
        for (std::int64_t value = 1; value < values; ++value) {
            const double more = 0.01 + 0.05 * random.uniform();
            slope = convex ? slope + random.uniform() : random.uniform();
            saved += more;
            damage += slope * more;
            table.macsShare.at(site, value) = 1 - saved;
            table.damage.at(site, value) = damage;
        }
    }
    return table;
}

// The least damage of all choices that cost at most `share`.
double bruteForce(const Sensitivity& table, double share) {
    double best = HUGE_VAL;
    std::vector<std::int64_t> chosen(table.sites.size(), 0);
    for (bool more = true; more;) {
        double cost = table.macsShare.at(0, 0), damage = 0;
        for (std::int64_t site = 0; site < table.damage.rows; ++site) {
            const auto value = chosen[static_cast<std::size_t>(site)];
            cost -= table.macsShare.at(site, 0) - table.macsShare.at(site, value);
            damage += table.damage.at(site, value);
        }
        if (cost <= share + 1e-12) best = std::min(best, damage);
        more = false;
        for (auto& value : chosen) {
            if (++value < table.damage.columns) {
                more = true;
                break;
            }
            value = 0;
        }
    }
    return best;
}

}  // namespace

TEST_CASE("no choice of values costs as little as a greedy step with less damage: brute force") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed)
        for (const bool convex : {true, false}) {
            const Sensitivity table = randomTable(seed, 4, 5, convex);
            const auto steps = allocateGreedily(table);
            REQUIRE(steps.size() > 4);
            for (const Allocation& step : steps)
                CHECK(step.damage == doctest::Approx(bruteForce(table, step.macsShare)).epsilon(1e-9));
        }
}

TEST_CASE("with convex rows every value is visited, one site at a time, by rising slope") {
    const Sensitivity table = randomTable(3, 3, 6, true);
    const auto steps = allocateGreedily(table);
    CHECK(steps.size() == 3 * 5 + 1);
    double slope = 0;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        CHECK(steps[i].macsShare < steps[i - 1].macsShare);
        const double next = (steps[i].damage - steps[i - 1].damage) / (steps[i - 1].macsShare - steps[i].macsShare);
        CHECK(next >= slope - 1e-9);
        slope = next;
    }
    CHECK(steps.front().rule == SiteRules(RuleKind::tau, 0));
    CHECK(steps.back().rule == SiteRules(RuleKind::tau, table.values.back()));
}

TEST_CASE("the site that loses least for what it saves is tightened first") {
    Sensitivity table = tableOf(2, 2);
    table.macsShare.at(0, 1) = 0.9;
    table.damage.at(0, 1) = 0.3;
    table.macsShare.at(1, 1) = 0.8;
    table.damage.at(1, 1) = 0.4;
    const auto steps = allocateGreedily(table);
    REQUIRE(steps.size() == 3);
    CHECK(steps[1].rule.at(siteId(1)).value == table.values[1]);
    CHECK(steps[1].rule.at(siteId(0)).value == 0);
    CHECK(steps[1].macsShare == doctest::Approx(0.8));
    CHECK(steps[2].damage == doctest::Approx(0.7));
    CHECK(steps[2].macsShare == doctest::Approx(0.7));
}

TEST_CASE("values that save nothing are passed over, and a gain of quality is taken first") {
    Sensitivity table = tableOf(2, 3);
    table.macsShare.at(0, 1) = 1.1;  // dearer: noise of a measurement
    table.damage.at(0, 1) = -5;
    table.macsShare.at(0, 2) = 0.7;
    table.damage.at(0, 2) = 0.1;
    table.macsShare.at(1, 1) = 0.9;
    table.damage.at(1, 1) = -0.2;
    table.macsShare.at(1, 2) = 0.9;
    table.damage.at(1, 2) = 0.1;
    const auto steps = allocateGreedily(table);
    REQUIRE(steps.size() == 3);
    CHECK(steps[1].rule.at(siteId(1)).value == table.values[1]);
    CHECK(steps[2].rule.at(siteId(0)).value == table.values[2]);
    CHECK(steps[2].damage == doctest::Approx(-0.1));
}

namespace {

// Damages of sites add up, and each pair of sites that are both tightened loses `together` times the product more.
Together withPairs(const Sensitivity& table, double together, int* asked = nullptr) {
    return [&table, together, asked](const std::vector<std::int64_t>& columns) -> std::optional<Combination> {
        Combination trial;
        trial.macsShare = table.macsShare.at(0, 0);
        std::vector<double> alone;
        for (std::size_t site = 0; site < columns.size(); ++site) {
            const auto row = static_cast<std::int64_t>(site);
            trial.values.push_back(table.values[static_cast<std::size_t>(columns[site])]);
            alone.push_back(table.damage.at(row, columns[site]));
            trial.damage += alone.back();
            trial.macsShare -= table.macsShare.at(row, 0) - table.macsShare.at(row, columns[site]);
        }
        for (std::size_t i = 0; i < alone.size(); ++i)
            for (std::size_t j = i + 1; j < alone.size(); ++j) trial.damage += together * alone[i] * alone[j];
        if (asked) ++*asked;
        return trial;
    };
}

}  // namespace

TEST_CASE("where damages add up, the measured greedy way is the predicted one") {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const Sensitivity table = randomTable(seed, 4, 6, true);
        const auto predicted = allocateGreedily(table);
        int asked = 0;
        const auto measured = allocateGreedily(table, withPairs(table, 0, &asked));
        REQUIRE(measured.size() == predicted.size());
        for (std::size_t i = 0; i < measured.size(); ++i) {
            CHECK(measured[i].rule == predicted[i].rule);
            CHECK(measured[i].damage == doctest::Approx(predicted[i].damage));
            CHECK(measured[i].macsShare == doctest::Approx(predicted[i].macsShare));
        }
        CHECK(asked <= 2 * static_cast<int>(predicted.size()));
    }
}

TEST_CASE("damages that do not add up are the measured ones, and no equal value loses less than what is chosen") {
    for (std::uint64_t seed = 1; seed <= 8; ++seed)
        for (const double pairs : {-2.0, 3.0, 30.0}) {
            const Sensitivity table = randomTable(seed, 4, 6, seed % 2 == 0);
            const Together together = withPairs(table, pairs);
            auto all = allocateGreedily(table, together);
            const auto equal = equalValues(table, together);
            CHECK(equal.size() == table.values.size());
            std::ranges::copy(equal, std::back_inserter(all));
            const auto best = bestOf(all);
            for (std::size_t i = 1; i < best.size(); ++i) {
                CHECK(best[i].macsShare < best[i - 1].macsShare);
                CHECK(best[i].damage > best[i - 1].damage);
            }
            for (const Allocation& single : equal) {
                const auto step = firstUnder(best, single.macsShare + 1e-12);
                REQUIRE(step);
                CHECK(best[*step].damage <= single.damage);
            }
        }
}

TEST_CASE("the cheapest point within a loss is one value for all sites where that is cheaper") {
    const auto point = [](double value, double quality, double share) {
        OperatingPoint made;
        made.rule = {RuleKind::tau, value};
        made.quality = quality;
        made.macsShare = made.macsPerSample = share;
        return made;
    };
    Allocations measured;
    measured.curve.dense.quality = 1;
    measured.curve.points = {point(0, 1, 1.1), point(0.2, 0.95, 0.7), point(0.4, 0.8, 0.5)};
    Sweep single = measured.curve;
    single.points = {point(0, 1, 1.1), point(0.1, 0.99, 0.8), point(0.3, 0.9, 0.6), point(0.9, 0.6, 0.4)};
    CHECK(cheapestWithin(measured, nullptr, 0.1)->macsShare == 0.7);
    CHECK(cheapestWithin(measured, &single, 0.1) == &single.points[2]);
    CHECK(cheapestWithin(measured, &single, 0.06) == &measured.curve.points[1]);
    CHECK(cheapestWithin(measured, &single, 0.3) == &measured.curve.points[2]);
    single.points[2].rule.kind = RuleKind::anchored;  // another rule's are another curve
    CHECK(cheapestWithin(measured, &single, 0.1) == &measured.curve.points[1]);
    single.metric = Metric::loss;
    CHECK(cheapestWithin(measured, &single, 0.02) == &measured.curve.points[0]);
    measured.curve.points.clear();
    CHECK(cheapestWithin(measured, nullptr, 0.1) == nullptr);
}

TEST_CASE("combinations are read again where they were measured, and the way ends where they do") {
    Allocations measured;
    measured.table = randomTable(3, 3, 4, true);
    CHECK(allocationsOf(measured).size() == allocateGreedily(measured.table).size());  // of older projects
    const Together together = withPairs(measured.table, 5);
    const auto whole = allocateGreedily(measured.table, [&](const std::vector<std::int64_t>& columns) {
        auto trial = together(columns);
        measured.combinations.push_back(*trial);
        return trial;
    });
    auto again = allocationsOf(measured);
    CHECK(again.front().rule == bestOf(whole).front().rule);
    CHECK(again.back().rule == bestOf(whole).back().rule);
    CHECK(again.size() == bestOf(whole).size());
    measured.combinations.resize(4);
    again = allocationsOf(measured);
    CHECK(again.size() >= 2);
    CHECK(again.size() < bestOf(whole).size());
}

TEST_CASE("budgets find the first step under them, and points are spread over the way") {
    const auto steps = allocateGreedily(randomTable(5, 4, 6, true));
    CHECK(firstUnder(steps, 2) == 0);
    const double cheapest = steps.back().macsShare;
    CHECK(firstUnder(steps, cheapest) == steps.size() - 1);
    CHECK_FALSE(firstUnder(steps, cheapest - 1e-6).has_value());
    const auto middle = firstUnder(steps, (1 + cheapest) / 2);
    REQUIRE(middle);
    CHECK(steps[*middle].macsShare <= (1 + cheapest) / 2);
    CHECK(steps[*middle - 1].macsShare > (1 + cheapest) / 2);

    const auto five = spreadSteps(steps, 5);
    REQUIRE(five.size() == 5);
    CHECK(five.front() == steps.front().rule);
    CHECK(five.back() == steps.back().rule);
    CHECK(spreadSteps(steps, 1000).size() == steps.size());
    CHECK(spreadSteps({}, 5).empty());
}

TEST_CASE("a table with a hole is no ground to choose on") {
    Sensitivity table = tableOf(2, 2);
    table.damage.at(1, 1) = std::nan("");
    CHECK_FALSE(table.isComplete());
    CHECK(testing::mentions(testing::errorOf([&] { (void)allocateGreedily(table); }).text, "Not every site"));
    CHECK_FALSE(Sensitivity{}.isComplete());
}
