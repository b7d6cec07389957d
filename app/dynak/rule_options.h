// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/dynak/context.h"
#include "core/moe/site_rules.h"

namespace dynak::cli {

// --tau T or --rule R --value V, and --site-tau SITE=V for sites with a value of their own.
class RuleOptions {
public:
    // `otherwise`: what is done without them.
    void add(CLI::App& command, const std::string& otherwise);
    [[nodiscard]] bool given() const { return tau_ || value_ || !own_.empty(); }
    // Nothing where neither was given. Throws Error{badArgument}.
    [[nodiscard]] std::optional<SiteRules> rules() const;

private:
    std::string rule_ = "tau";
    std::optional<double> tau_, value_;
    std::vector<std::string> own_;
};

// As these options spell it: "--tau 0.1 --site-tau layer.3.ffn=0.05".
[[nodiscard]] std::string ruleArguments(const SiteRules& rules);

}  // namespace dynak::cli
