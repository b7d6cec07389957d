// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "core/sweep/bootstrap.h"
#include "tests/testing.h"

using namespace dynak;

TEST_CASE("the interval of an accuracy is that of the normal approximation") {
    std::vector<double> right(2000, 0);
    for (std::size_t i = 0; i < 1800; ++i) right[i] = 1;  // 90 %, standard error 0.0067
    const auto interval = bootstrapInterval(right, 5);
    CHECK(interval.low == doctest::Approx(0.9 - 1.96 * 0.0067).epsilon(0.003));
    CHECK(interval.high == doctest::Approx(0.9 + 1.96 * 0.0067).epsilon(0.003));
    const auto again = bootstrapInterval(right, 5);
    CHECK(interval.low == again.low);
    CHECK(interval.high == again.high);
    CHECK(bootstrapInterval(right, 6).low != bootstrapInterval(right, 7).low);
}

TEST_CASE("a ratio weighs samples by their tokens") {
    Random random(1);
    std::vector<double> sums, tokens;
    for (int i = 0; i < 500; ++i) {
        tokens.push_back(1.0 + static_cast<double>(random.below(100)));
        sums.push_back(tokens.back() * (2 + 0.5 * random.normal()));
    }
    const auto interval = bootstrapInterval(sums, tokens, 3);
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) sum += sums[i], count += tokens[i];
    CHECK(interval.low < sum / count);
    CHECK(interval.high > sum / count);
    CHECK(interval.high - interval.low < 0.2);
    const std::vector<double> ones(sums.size(), 1);
    CHECK(bootstrapInterval(sums, ones, 3).low == bootstrapInterval(sums, 3).low);
}

TEST_CASE("a statistic of sums draws the same sets as their ratio") {
    Random random(2);
    std::vector<double> sums, tokens;
    Matrix<double> terms(200, 2);
    for (std::int64_t i = 0; i < terms.rows; ++i) {
        tokens.push_back(terms.at(i, 1) = 1.0 + static_cast<double>(random.below(20)));
        sums.push_back(terms.at(i, 0) = tokens.back() * random.uniform());
    }
    const auto ratio = bootstrapInterval(sums, tokens, 9);
    const auto statistic = bootstrapInterval(
        terms, [](std::span<const double> whole) { return whole[0] / whole[1]; }, 9);
    CHECK(statistic.low == ratio.low);
    CHECK(statistic.high == ratio.high);
    CHECK(std::isnan(bootstrapInterval(
                         Matrix<double>(0, 2), [](std::span<const double>) { return 1.0; }, 9)
                         .low));
}

TEST_CASE("few values and none") {
    const std::vector<double> one{0.7};
    CHECK(bootstrapInterval(one, 1).low == 0.7);
    CHECK(bootstrapInterval(one, 1).high == 0.7);
    CHECK(std::isnan(bootstrapInterval(std::span<const double>{}, 1).low));
    const std::vector<double> two{1, 2};
    CHECK(testing::errorOf([&] { (void)bootstrapInterval(one, two, 1); }).code == ErrorCode::internal);
}
