// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/internal/route.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

#include "core/base/parallel.h"
#include "core/moe/kernels/internal/packed_router.h"

namespace dynak {

namespace {

constexpr std::int64_t tokensAtATime = 48;  // their scores stay in the first-level cache

void select(const kernels::Target& target, std::span<const float> scores, const SelectionRule& rule, double anchor,
            std::span<std::uint8_t> selected) {
    const bool above = rule.kind == RuleKind::tau || rule.kind == RuleKind::anchored;
    if (above && rule.value > 0) {
        const double floor = rule.kind == RuleKind::anchored ? std::max(anchor, 0.0) : 0.0;
        const auto count = target.selectAbove(scores.data(), std::ssize(scores), static_cast<float>(rule.value),
                                              static_cast<float>(floor), selected.data());
        if (count >= 0) return;
    }
    selectExperts(scores, rule, anchor, selected);
}

}  // namespace

at::Tensor routePacked(const RouterWeights& router, const at::Tensor& x, const SelectionRule& rule) {
    if (!router.packed || !x.is_cpu() || x.scalar_type() != at::kFloat) return {};
    const kernels::PackedRouter& packed = *router.packed;
    const auto input = x.contiguous();
    const auto tokens = input.size(0), width = input.size(1), experts = packed.experts();
    auto mask = at::empty({tokens, experts}, x.options().dtype(at::kBool));
    const float* from = input.data_ptr<float>();
    auto* to = reinterpret_cast<std::uint8_t*>(mask.data_ptr<bool>());
    const auto threads =
        std::clamp<std::int64_t>(tokens * packed.work() / kernels::workForAThread, 1, at::get_num_threads());
    parallelFor(tokens, static_cast<int>(threads), [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> scores(static_cast<std::size_t>(std::min(tokensAtATime, end - begin) * experts));
        for (auto first = begin; first < end; first += tokensAtATime) {
            const auto count = std::min(tokensAtATime, end - first);
            packed.scores(from + first * width, count, scores.data());
            for (std::int64_t t = 0; t < count; ++t)
                select(packed.target(), {scores.data() + t * experts, static_cast<std::size_t>(experts)}, rule,
                       router.anchor, {to + (first + t) * experts, static_cast<std::size_t>(experts)});
        }
    });
    return mask;
}

}  // namespace dynak
