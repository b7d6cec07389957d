// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/internal/select_experts.h"

#include <algorithm>

namespace dynak {

namespace {

at::Tensor allSelected(const at::Tensor& scores) {
    return at::ones_like(scores, scores.options().dtype(at::kBool));
}

at::Tensor above(const at::Tensor& scores, double tau, double floor) {
    if (tau <= 0) return allSelected(scores);
    const auto largest = scores.amax(1, true).clamp_min(std::max(floor, 0.0));
    return scores >= largest * tau;
}

// Selected in order of falling score (`order` as given by sort) back to the order of the experts.
at::Tensor inExpertOrder(const at::Tensor& selectedByRank, const at::Tensor& order) {
    return at::zeros_like(selectedByRank).scatter_(1, order, selectedByRank);
}

at::Tensor mass(const at::Tensor& scores, double value) {
    const auto [sorted, order] = at::sort(scores, /*stable=*/true, 1, /*descending=*/true);
    const auto covered = sorted.clamp_min(0).to(at::kDouble).cumsum(1);
    const auto total = covered.narrow(1, scores.size(1) - 1, 1);
    auto selected = allSelected(scores);  // rank 0 always runs
    const auto others = scores.size(1) - 1;
    selected.narrow(1, 1, others).copy_(covered.narrow(1, 0, others) < total * value);
    return inExpertOrder(selected, order);
}

at::Tensor topK(const at::Tensor& scores, double value) {
    const auto experts = scores.size(1);
    const auto count = static_cast<std::int64_t>(std::clamp(value, 0.0, static_cast<double>(experts)));
    const auto order = std::get<1>(at::sort(scores, /*stable=*/true, 1, /*descending=*/true));
    return at::zeros_like(scores, scores.options().dtype(at::kBool)).scatter_(1, order.narrow(1, 0, count), true);
}

at::Tensor ofFinite(const at::Tensor& scores, const SelectionRule& rule, double anchor) {
    switch (rule.kind) {
        case RuleKind::tau: return above(scores, rule.value, 0);
        case RuleKind::anchored: return above(scores, rule.value, anchor);
        case RuleKind::mass: return mass(scores, rule.value);
        case RuleKind::topK: return topK(scores, rule.value);
        case RuleKind::all: break;
    }
    return allSelected(scores);
}

}  // namespace

at::Tensor selectExperts(const at::Tensor& scores, const SelectionRule& rule, double anchor) {
    if (scores.numel() == 0 || rule.kind == RuleKind::all) return allSelected(scores);
    return ofFinite(scores, rule, anchor).logical_or_(at::isfinite(scores).all(1, true).logical_not_());
}

}  // namespace dynak
