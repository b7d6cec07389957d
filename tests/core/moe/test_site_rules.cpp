// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/site_rules.h"
#include "tests/testing.h"

using namespace dynak;

TEST_CASE("a site without a value of its own has the common one") {
    SiteRules rules(RuleKind::anchored, 0.2);
    rules.own = {{"layer.1.ffn", 0.05}};
    CHECK(rules.at("layer.0.ffn") == SelectionRule{RuleKind::anchored, 0.2});
    CHECK(rules.at("layer.1.ffn") == SelectionRule{RuleKind::anchored, 0.05});
    CHECK_FALSE(rules == SiteRules(RuleKind::anchored, 0.2));
}

TEST_CASE("the same choice has one spelling") {
    SiteRules rules(RuleKind::tau, 0.2);
    rules.own = {{"a", 0.2}, {"b", 0.3}};
    CHECK(simplified(rules).own == std::map<std::string, double, std::less<>>{{"b", 0.3}});
    rules.own = {{"a", 0.2}, {"b", 0.2}};
    CHECK(simplified(rules) == SiteRules(RuleKind::tau, 0.2));

    CHECK(siteRules(RuleKind::tau, {{"a", 0.1}, {"b", 0.1}}) == SiteRules(RuleKind::tau, 0.1));
    const SiteRules mostly = siteRules(RuleKind::tau, {{"a", 0.4}, {"b", 0.4}, {"c", 0.1}});
    CHECK(mostly.value == 0.4);
    CHECK(mostly.at("c").value == 0.1);
    CHECK(mostly.own.size() == 1);
    CHECK(siteRules(RuleKind::tau, {{"a", 0.4}, {"b", 0.1}}).value == 0.1);
}

TEST_CASE("values out of range and unknown sites are refused by name") {
    SiteRules rules(RuleKind::tau, 0.2);
    rules.own = {{"layer.1.ffn", 1.5}};
    CHECK(testing::mentions(testing::errorOf([&] { check(rules); }).text, "layer.1.ffn", "1.5"));
    rules.own = {{"layer.7.ffn", 0.5}};
    CHECK_NOTHROW(check(rules));
    Site site;
    site.id = "layer.0.ffn";
    const Error error = testing::errorOf([&] { checkSites(rules, std::vector{site}); });
    CHECK(testing::mentions(error.text, "layer.7.ffn"));
    CHECK(testing::mentions(error.hint, "layer.0.ffn"));
    CHECK_NOTHROW(checkSites(SiteRules(RuleKind::tau, 0.2), {}));
}

TEST_CASE("people read which sites differ") {
    SiteRules rules(RuleKind::tau, 0.2);
    CHECK(describe(rules) == "tau = 0.2");
    rules.own = {{"a", 0.05}, {"b", 0}};
    CHECK(describe(rules) == "tau = 0.2; a 0.05, b 0");
    rules.own = {{"a", 0.05}, {"b", 0}, {"c", 0.9}, {"d", 0.4}};
    CHECK(describe(rules) == "tau = 0.2; 4 sites 0 to 0.9");
}
