// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>

#include "core/base/parallel.h"
#include "core/moe/internal/executor.h"

namespace dynak {

namespace {

at::Tensor expertOutput(const ExpertWeights& weights, std::int64_t expert, const at::Tensor& x) {
    const auto of = [&](const at::Tensor& tensor) {
        return tensor.defined() ? tensor.select(0, expert) : tensor;
    };
    auto hidden = at::linear(x, of(weights.up), of(weights.upBias));
    if (weights.gated())
        hidden = activate(hidden, weights.upActivation)
                     .mul_(activate(at::linear(x, of(weights.gate), of(weights.gateBias)), weights.activation));
    else
        hidden = activate(hidden, weights.activation);
    return at::mm(hidden, of(weights.down));
}

// y[tokens[i]] += rows[i]. The tokens of one expert differ, so threads never meet and the result does not depend on
// their number; index_add_ walks the rows one by one through the dispatcher.
void addRows(at::Tensor& y, const at::Tensor& tokens, const at::Tensor& rows) {
    if (!y.is_cpu()) {
        y.index_add_(0, tokens, rows);
        return;
    }
    const auto width = y.size(1);
    const auto* token = tokens.data_ptr<std::int64_t>();
    AT_DISPATCH_FLOATING_TYPES_AND2(at::kHalf, at::kBFloat16, y.scalar_type(), "addRows", [&] {
        auto* to = y.data_ptr<scalar_t>();
        const auto* from = rows.data_ptr<scalar_t>();
        const auto threads = std::clamp<std::int64_t>(tokens.size(0) * width / 32768, 1, at::get_num_threads());
        parallelFor(tokens.size(0), static_cast<int>(threads), [&](std::int64_t begin, std::int64_t end) {
            for (auto i = begin; i < end; ++i)
                for (std::int64_t j = 0; j < width; ++j) to[token[i] * width + j] += from[i * width + j];
        });
    });
}

}  // namespace

at::Tensor executeGrouped(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask) {
    const auto tokens = x.size(0);
    auto y = at::zeros({tokens, weights.down.size(2)}, x.options());
    if (weights.downBias.defined()) y += weights.downBias;
    const auto byExpert = mask.t().contiguous();
    const auto tokenOf = byExpert.nonzero().select(1, 1).contiguous();  // sorted by expert, then by token
    const auto counts = byExpert.sum(1).cpu();
    std::int64_t begin = 0;
    for (std::int64_t e = 0; e < weights.experts(); ++e) {
        const auto count = counts.data_ptr<std::int64_t>()[e];
        if (count == 0) continue;
        if (count == tokens) {
            y += expertOutput(weights, e, x);
        } else {
            const auto chosen = tokenOf.narrow(0, begin, count);
            addRows(y, chosen, expertOutput(weights, e, x.index_select(0, chosen)));
        }
        begin += count;
    }
    return y;
}

}  // namespace dynak
