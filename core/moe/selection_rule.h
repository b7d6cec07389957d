// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dynak {

enum class RuleKind {
    tau,       // r_e >= tau · max r (the paper's; D2DMoE §3.3)
    anchored,  // r_e >= tau · max(max r, s_l) (METHOD §5b); a token may run no expert
    mass,      // the fewest experts whose share of Σ r reaches `value`, at least one
    topK,      // the k largest, ties to the lower index
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
    const char* id;     // in files and on the command line
    const char* title;  // for people
    // Sets selected[e] to 1 or 0. `anchor` is s_l; other rules ignore it.
    void (*select)(std::span<const float> scores, double value, double anchor, std::span<std::uint8_t> selected);
};

// The table of rules: one row each.
[[nodiscard]] std::span<const RuleRow> selectionRules();
[[nodiscard]] const RuleRow& row(RuleKind kind);
// Throws Error{badArgument} that lists the known ones.
[[nodiscard]] RuleKind ruleNamed(std::string_view id);
// "tau = 0.042", "top-k = 8"
[[nodiscard]] std::string describe(const SelectionRule& rule);

}  // namespace dynak
