// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dynak/rule_options.h"

#include <array>
#include <charconv>

#include "core/base/error.h"

namespace dynak::cli {

namespace {

// "layer.3.ffn=0.05"
std::pair<std::string, double> ownValue(const std::string& text) {
    const auto sign = text.rfind('=');
    double value = 0;
    if (sign != std::string::npos && sign > 0) {
        const char* end = text.data() + text.size();
        const auto [rest, failure] = std::from_chars(text.data() + sign + 1, end, value);
        if (failure == std::errc() && rest == end) return {text.substr(0, sign), value};
    }
    throw Error(ErrorCode::badArgument, Sentence::tr("--site-tau is '%1'; expected SITE=VALUE.", text),
                Sentence::tr("Write for example --site-tau layer.3.ffn=0.05; dynak inspect lists the sites."));
}

// The fewest digits that read back as the same number.
std::string exact(double value) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

}  // namespace

void RuleOptions::add(CLI::App& command, const std::string& otherwise) {
    command.add_option("--tau", tau_, "Expert e runs when r_e >= tau · max r; default: " + otherwise)
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--rule", rule_, "With --value: tau, anchored, mass, top-k")->capture_default_str();
    command.add_option("--value", value_, "Value of the rule");
    command.add_option("--site-tau", own_, "SITE=VALUE: a site with a value of its own; may be given several times")
        ->allow_extra_args(false);
}

std::optional<SiteRules> RuleOptions::rules() const {
    if (!given()) return std::nullopt;
    if (!tau_ && !value_)
        throw Error(ErrorCode::badArgument, Sentence::tr("--site-tau needs the value of the other sites."),
                    Sentence::tr("Add --tau T, or --rule R --value V."));
    SiteRules rules = tau_ ? SiteRules(RuleKind::tau, *tau_) : SiteRules(ruleNamed(rule_), *value_);
    for (const auto& text : own_) {
        const auto [site, value] = ownValue(text);
        rules.own[site] = value;
    }
    check(rules);
    return simplified(std::move(rules));
}

std::string ruleArguments(const SiteRules& rules) {
    std::string text = rules.kind == RuleKind::tau
                           ? "--tau " + exact(rules.value)
                           : "--rule " + std::string(row(rules.kind).id) + " --value " + exact(rules.value);
    for (const auto& [site, value] : rules.own) text += " --site-tau " + site + "=" + exact(value);
    return text;
}

}  // namespace dynak::cli
