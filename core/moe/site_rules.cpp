// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/site_rules.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/base/error.h"

namespace dynak {

namespace {

std::string shown(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", value);
    return text.data();
}

}  // namespace

SelectionRule SiteRules::at(std::string_view site) const {
    const auto found = own.find(site);
    return {kind, found == own.end() ? value : found->second};
}

SiteRules simplified(SiteRules rules) {
    std::erase_if(rules.own, [&](const auto& entry) { return entry.second == rules.value; });
    return rules;
}

SiteRules siteRules(RuleKind kind, const std::map<std::string, double, std::less<>>& values) {
    std::map<double, int> counts;
    for (const auto& [site, value] : values) ++counts[value];
    SiteRules rules(kind, 0);
    int most = 0;
    for (const auto& [value, count] : counts)
        if (count > most) {
            most = count;
            rules.value = value;
        }
    rules.own = values;
    return simplified(std::move(rules));
}

void check(const SiteRules& rules) {
    check(SelectionRule{rules.kind, rules.value});
    for (const auto& [site, value] : rules.own) {
        try {
            check(SelectionRule{rules.kind, value});
        } catch (Error& error) {
            error.text = Sentence::tr("%1: %2", site, error.text);
            throw;
        }
    }
}

void checkSites(const SiteRules& rules, std::span<const Site> sites) {
    for (const auto& entry : rules.own) {
        if (std::ranges::find(sites, entry.first, &Site::id) != sites.end()) continue;
        std::string known;
        for (const Site& site : sites) known += (known.empty() ? "" : ", ") + site.id;
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("The model has no site '%1' to give a value of its own.", entry.first),
                    Sentence::tr("Use one of: %1.", known));
    }
}

Sentence describe(const SiteRules& rules) {
    constexpr std::size_t fewSites = 3;
    Sentence common = describe(SelectionRule{rules.kind, rules.value});
    if (rules.own.empty()) return common;
    if (rules.own.size() <= fewSites) {
        std::string own;
        for (const auto& [site, value] : rules.own) own += (own.empty() ? "" : ", ") + site + " " + shown(value);
        return Sentence::tr("%1; %2", common, own);
    }
    const auto byValue = [](const auto& a, const auto& b) {
        return a.second < b.second;
    };
    const auto [least, most] = std::minmax_element(rules.own.begin(), rules.own.end(), byValue);
    return Sentence::tr("%1; %2 sites %3 to %4", common, rules.own.size(), shown(least->second), shown(most->second));
}

}  // namespace dynak
