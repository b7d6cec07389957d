// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/selection_rule.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <numeric>
#include <vector>

#include "core/base/error.h"

namespace dynak {

namespace {

using Scores = std::span<const float>;
using Selected = std::span<std::uint8_t>;

void selectAll(Scores, double, double, Selected selected) {
    std::ranges::fill(selected, std::uint8_t{1});
}

void selectAbove(Scores scores, double tau, double floor, Selected selected) {
    if (tau <= 0 || scores.empty()) return selectAll(scores, tau, floor, selected);
    const float threshold = tauThreshold(tau, std::ranges::max(scores), floor);
    for (std::size_t e = 0; e < scores.size(); ++e) selected[e] = scores[e] >= threshold;
}

void selectTau(Scores scores, double tau, double, Selected selected) {
    selectAbove(scores, tau, 0, selected);
}

// Experts by falling score, ties to the lower index.
std::vector<std::int32_t> ranking(Scores scores) {
    std::vector<std::int32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    // not stable_sort, which takes memory of its own for every token
    std::ranges::sort(order, [&](std::int32_t a, std::int32_t b) {
        const float first = scores[static_cast<std::size_t>(a)], second = scores[static_cast<std::size_t>(b)];
        return first != second ? first > second : a < b;
    });
    return order;
}

void selectMass(Scores scores, double mass, double, Selected selected) {
    std::ranges::fill(selected, std::uint8_t{0});
    const auto order = ranking(scores);
    const auto score = [&](std::int32_t e) {
        return std::max(0.0, double{scores[static_cast<std::size_t>(e)]});
    };
    double total = 0;  // summed in the same order as `covered`, so that a mass of 1 is reached exactly
    for (const auto e : order) total += score(e);
    double covered = 0;
    for (std::size_t rank = 0; rank < order.size() && (rank == 0 || covered < mass * total); ++rank) {
        selected[static_cast<std::size_t>(order[rank])] = 1;
        covered += score(order[rank]);
    }
}

// All above the k-th largest score, and of those that equal it the first: no more order than that is needed.
void selectTopK(Scores scores, double k, double, Selected selected) {
    const auto count = static_cast<std::ptrdiff_t>(std::clamp(k, 0.0, static_cast<double>(scores.size())));
    if (count == 0) {
        std::ranges::fill(selected, std::uint8_t{0});
        return;
    }
    std::vector<float> values(scores.begin(), scores.end());
    const auto last = values.begin() + (count - 1);
    std::ranges::nth_element(values, last, std::ranges::greater{});
    const float threshold = *last;
    std::ptrdiff_t left = count - std::ranges::count_if(scores, [&](float score) { return score > threshold; });
    for (std::size_t e = 0; e < scores.size(); ++e) {
        const bool tied = scores[e] == threshold && left > 0;
        left -= tied;
        selected[e] = scores[e] > threshold || tied;
    }
}

constexpr double anyCount = std::numeric_limits<std::int32_t>::max();

constexpr std::array rules{
    RuleRow{RuleKind::tau, "tau", "dynamic-k", "tau", 1, selectTau},
    RuleRow{RuleKind::anchored, "anchored", "anchored dynamic-k", "tau", 1, selectAbove},
    RuleRow{RuleKind::mass, "mass", "cumulative mass", "mass", 1, selectMass},
    RuleRow{RuleKind::topK, "top-k", "top-k", "k", anyCount, selectTopK},
    RuleRow{RuleKind::all, "all", "all experts", "", 0, selectAll},
};

}  // namespace

std::span<const RuleRow> selectionRules() {
    return rules;
}

const RuleRow& row(RuleKind kind) {
    return *std::ranges::find(rules, kind, &RuleRow::kind);
}

RuleKind ruleNamed(std::string_view id) {
    std::string known;
    for (const auto& rule : rules) {
        if (id == rule.id) return rule.kind;
        known += (known.empty() ? "" : ", ") + std::string(rule.id);
    }
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no selection rule '%1'.", id),
                Sentence::tr("Use one of: %1.", known));
}

std::int64_t selectExperts(Scores scores, const SelectionRule& rule, double anchor, Selected selected) {
    const bool finite = std::ranges::all_of(scores, [](float score) { return std::isfinite(score); });
    const auto select = finite ? row(rule.kind).select : selectAll;
    select(scores, rule.value, anchor, selected);
    return std::accumulate(selected.begin(), selected.end(), std::int64_t{0});
}

void check(const SelectionRule& rule) {
    const auto& kind = row(rule.kind);
    if (kind.kind == RuleKind::all) return;
    const bool whole = rule.kind != RuleKind::topK || rule.value == std::floor(rule.value);
    if (rule.value >= 0 && rule.value <= kind.largest && whole) return;
    const Sentence range =
        rule.kind == RuleKind::topK ? Sentence::tr("a whole number from 0") : Sentence::tr("a number from 0 to 1");
    throw Error(ErrorCode::badArgument,
                Sentence::tr("The value of the selection rule '%1' is %2; it must be %3.", kind.id,
                             std::to_string(rule.value), range),
                Sentence::tr("Choose %1 for %2.", range, kind.variable));
}

Sentence describe(const SelectionRule& rule) {
    const auto& kind = row(rule.kind);
    if (kind.kind == RuleKind::all) return Sentence::listed(kind.title);
    std::array<char, 32> value{};
    std::snprintf(value.data(), value.size(), "%.6g", rule.value);
    return rule.kind == RuleKind::anchored ? Sentence::tr("anchored %1 = %2", kind.variable, value.data())
                                           : Sentence::tr("%1 = %2", kind.variable, value.data());
}

}  // namespace dynak
