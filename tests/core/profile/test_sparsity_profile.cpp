// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sparsity_profile.h"

#include <doctest/doctest.h>

using namespace dynak;

namespace {

SiteSparsity hundredTokens() {
    SiteSparsity site;
    site.neurons = 10;
    site.tokens = 100;
    site.activeHistogram = {0, 50, 0, 40, 0, 0, 0, 0, 0, 0, 10};
    return site;
}

}  // namespace

TEST_CASE("quantiles of the active share count tokens") {
    const SiteSparsity site = hundredTokens();
    CHECK(site.activeShare(0.5) == 0.1);
    CHECK(site.activeShare(0.51) == 0.3);
    CHECK(site.activeShare(0.95) == 1.0);
    CHECK(site.activeShare(1) == 1.0);
    CHECK(site.activeShare(0) == 0.1);  // no token has none active
}

TEST_CASE("what rests is what is not active, for the token at the other end") {
    const SiteSparsity site = hundredTokens();
    CHECK(site.restingShare() == doctest::Approx(0.9));
    CHECK(site.restingShare(0.05) == doctest::Approx(0));
    for (const double q : {0.05, 0.5, 0.95})
        CHECK(site.restingShare(q) == doctest::Approx(1 - site.activeShare(1 - q)));
}

TEST_CASE("without a token there is nothing to say") {
    SiteSparsity site;
    site.neurons = 10;
    site.activeHistogram.assign(11, 0);
    site.firingCounts.assign(10, 0);
    CHECK(site.activeShare() == 0);
    CHECK(site.restingShare() == 0);
    CHECK(site.neverFiring() == 0);
    CHECK(site.alwaysFiring() == 0);
}

TEST_CASE("dead and always-on neurons are counted") {
    SiteSparsity site = hundredTokens();
    site.firingCounts = {100, 0, 7, 99, 0, 1, 0, 2, 3, 4};
    CHECK(site.neverFiring() == 3);
    CHECK(site.alwaysFiring() == 1);
}
