// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/base/sentence.h"

namespace dynak {

// max r below is at least 0; scores of Dynak's own routers are never negative.
enum class RuleKind {
    tau,       // r_e >= tau · max r, ties included (D2DMoE §3.3); tau = 0 and tokens with r = 0 run everything
    anchored,  // r_e >= tau · max(max r, s_l) (METHOD §5b); a token may run no expert, tau = 0 runs everything
    mass,      // the fewest experts whose share of Σ max(r, 0) reaches `value`, at least one; where Σ = 0 the first
    topK,      // the k largest, ties to the lower index; k = 0 runs none
    all,       // every expert: equals the dense model
};

// How experts are chosen from a token's router scores r [E].
struct SelectionRule {
    RuleKind kind = RuleKind::tau;
    double value = 0;  // tau in [0, 1]; mass in [0, 1]; k >= 0; unused for all

    [[nodiscard]] bool operator==(const SelectionRule&) const = default;
};

struct RuleRow {
    RuleKind kind;
    const char* id;        // in files and on the command line
    const char* title;     // for people
    const char* variable;  // what `value` is called; "" where there is none
    double largest;        // of `value`; the smallest is 0
    // Sets selected[e] to 1 or 0 from finite scores. `anchor` is s_l; other rules ignore it.
    void (*select)(std::span<const float> scores, double value, double anchor, std::span<std::uint8_t> selected);
};

// The table of rules: one row each.
[[nodiscard]] std::span<const RuleRow> selectionRules();
[[nodiscard]] const RuleRow& row(RuleKind kind);
// Throws Error{badArgument} that lists the known ones.
[[nodiscard]] RuleKind ruleNamed(std::string_view id);
// Sets selected[e] to 1 or 0 and returns how many are 1. A token with a score that is not finite runs every expert:
// nothing is known about it, and the dense answer is right.
std::int64_t selectExperts(std::span<const float> scores, const SelectionRule& rule, double anchor,
                           std::span<std::uint8_t> selected);

// The least score that runs under tau and anchored: tau · max(max r, 0), with `floor` = s_l in the place of 0 for
// anchored. In float, as the scores are, so that every implementation agrees to the last bit.
[[nodiscard]] inline float tauThreshold(double tau, float largest, double floor) {
    const auto lowest = static_cast<float>(floor > 0 ? floor : 0.0);
    return static_cast<float>(tau) * (largest > lowest ? largest : lowest);
}

// Throws Error{badArgument} when the value is outside its range or a k is not whole.
void check(const SelectionRule& rule);
// "tau = 0.042", "k = 8"
[[nodiscard]] Sentence describe(const SelectionRule& rule);

}  // namespace dynak
