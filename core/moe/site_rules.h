// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/base/sentence.h"
#include "core/moe/selection_rule.h"
#include "core/transformer/site.h"

namespace dynak {

// How experts are chosen at every site: one rule for all, and the values of sites that have their own. A plain
// SelectionRule is one that holds everywhere.
struct SiteRules {
    RuleKind kind = RuleKind::tau;
    double value = 0;                                // of sites without a value of their own
    std::map<std::string, double, std::less<>> own;  // by site id

    SiteRules() = default;
    SiteRules(const SelectionRule& rule) : kind(rule.kind), value(rule.value) {}
    SiteRules(RuleKind ruleKind, double ruleValue) : kind(ruleKind), value(ruleValue) {}

    [[nodiscard]] SelectionRule at(std::string_view site) const;
    [[nodiscard]] bool operator==(const SiteRules&) const = default;
};

// The same choice written in one way: without own values that equal the common one.
[[nodiscard]] SiteRules simplified(SiteRules rules);
// From a value for each site: what most sites have is the common value (of equally frequent ones the smallest).
[[nodiscard]] SiteRules siteRules(RuleKind kind, const std::map<std::string, double, std::less<>>& values);

// Throws Error{badArgument} as check(SelectionRule) does, for each value.
void check(const SiteRules& rules);
// Throws Error{badArgument} listing the sites there are, where one that has a value is not among them.
void checkSites(const SiteRules& rules, std::span<const Site> sites);
// "tau = 0.1; layer.3.ffn 0.05", for many sites "tau = 0.1; 9 sites 0.003 to 0.4"
[[nodiscard]] Sentence describe(const SiteRules& rules);

}  // namespace dynak
