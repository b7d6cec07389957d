// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sparsity_profile.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace dynak {

const char* name(ActivityRule rule) {
    switch (rule) {
        case ActivityRule::nonZero: return "non-zero";
        case ActivityRule::absolute: return "absolute";
        case ActivityRule::relative: return "relative";
    }
    return "?";
}

std::string Activity::description() const {
    std::array<char, 96> text{};
    switch (rule) {
        case ActivityRule::nonZero: return "active: a ≠ 0";
        case ActivityRule::absolute: std::snprintf(text.data(), text.size(), "active: |a| > %g", value); break;
        case ActivityRule::relative:
            std::snprintf(text.data(), text.size(), "active: |a| > %g · largest of the token", value);
            break;
    }
    return text.data();
}

double SiteSparsity::activeShare(double q) const {
    if (tokens == 0 || neurons == 0) return 0;
    const double wanted = q * static_cast<double>(tokens);
    double seen = 0;
    for (std::size_t active = 0; active < activeHistogram.size(); ++active) {
        seen += static_cast<double>(activeHistogram[active]);
        if (seen >= wanted && seen > 0) return static_cast<double>(active) / static_cast<double>(neurons);
    }
    return 0;
}

double SiteSparsity::restingShare(double q) const {
    return tokens == 0 || neurons == 0 ? 0 : 1 - activeShare(1 - q);
}

std::int64_t SiteSparsity::neverFiring() const {
    return tokens == 0 ? 0 : std::ranges::count(firingCounts, 0);
}

std::int64_t SiteSparsity::alwaysFiring() const {
    return tokens == 0 ? 0 : std::ranges::count(firingCounts, tokens);
}

double SiteSparsity::meanRestingShare() const {
    if (tokens == 0 || neurons == 0) return 0;
    double active = 0;
    for (const auto count : firingCounts) active += static_cast<double>(count);
    return 1 - active / (static_cast<double>(tokens) * static_cast<double>(neurons));
}

}  // namespace dynak
