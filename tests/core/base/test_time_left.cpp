// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_left.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace dynak;

TEST_CASE("the time left is smooth and whole") {
    TimeLeft left;
    left.update(0.5, 0.05);
    CHECK_FALSE(left.seconds());  // too early to say
    for (int i = 2; i <= 10; ++i) left.update(0.5 * i, 0.05 * i);
    REQUIRE(left.seconds());
    CHECK(*left.seconds() == doctest::Approx(5).epsilon(0.002));
    left.update(6, 0.5);  // one slow second may not double it
    CHECK(*left.seconds() <= 7);
    CHECK(*left.seconds() == std::floor(*left.seconds()));
}

TEST_CASE("what was done before a job goes on tells nothing of its speed") {
    TimeLeft left;
    left.update(0, 0);
    left.update(0.1, 0.1);
    left.update(0.2, 0.4);  // stages that are there already
    double second = 1;
    for (; second <= 180; ++second) left.update(second, 0.4 + 0.001 * second);
    REQUIRE(left.seconds());
    CHECK(*left.seconds() == doctest::Approx(0.42 / 0.001).epsilon(0.02));
}

TEST_CASE("a job of hours is estimated once two minutes are seen") {
    TimeLeft left;
    for (int second = 0; second <= 130; ++second) left.update(second, 1e-5 * second);
    REQUIRE(left.seconds());
    CHECK(*left.seconds() == doctest::Approx(1e5).epsilon(0.02));
}
