// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/Parallel.h>

#include <algorithm>

#include "core/base/parallel.h"
#include "core/moe/internal/executor.h"
#include "core/moe/internal/sparse_site.h"

namespace dynak {

namespace {

const float* floats(const at::Tensor& tensor) {
    return tensor.defined() ? tensor.data_ptr<float>() : nullptr;
}

}  // namespace

kernels::PackedExperts packExperts(const ExpertWeights& weights, const kernels::Target& target) {
    const auto whole = [](const at::Tensor& tensor) {
        return tensor.defined() ? tensor.contiguous() : tensor;
    };
    const auto gate = whole(weights.gate), gateBias = whole(weights.gateBias), up = whole(weights.up);
    const auto upBias = whole(weights.upBias), down = whole(weights.down), downBias = whole(weights.downBias);
    return kernels::PackedExperts(
        {floats(gate), floats(gateBias), floats(up), floats(upBias), floats(down), floats(downBias), weights.experts(),
         weights.expertSize(), weights.width(), weights.activation, weights.upActivation},
        target);
}

at::Tensor runPacked(const kernels::PackedExperts& experts, const at::Tensor& x, const at::Tensor& mask, int threads) {
    const auto input = x.contiguous();
    const auto selected = mask.contiguous();
    auto y = at::empty_like(input);
    experts.run(floats(input), input.size(0), reinterpret_cast<const std::uint8_t*>(selected.data_ptr<bool>()),
                y.data_ptr<float>(), threads);
    return y;
}

at::Tensor runDense(const FfnWeights& dense, const at::Tensor& x, const at::Tensor& mask) {
    auto hidden = ffnHidden(dense, x).contiguous();
    const auto selected = mask.contiguous();
    const auto experts = mask.size(1);
    const auto size = hidden.size(1) / experts;
    const bool* row = selected.data_ptr<bool>();
    float* values = hidden.data_ptr<float>();
    // the few that were not selected: a product with the mask would pass over all of them
    parallelFor(mask.numel(), mask.numel() * size < (1 << 20) ? 1 : at::get_num_threads(),
                [&](std::int64_t begin, std::int64_t end) {
                    for (auto pair = begin; pair < end; ++pair)
                        if (!row[pair]) std::fill_n(values + pair * size, size, 0.0F);
                });
    return ffnOutput(dense, hidden);
}

at::Tensor executeSparse(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask) {
    if (!weights.sparse || !x.is_cpu() || x.scalar_type() != at::kFloat) return executeGrouped(weights, x, mask);
    const auto tokens = x.size(0);
    if (tokens > 1) {
        const auto share = mask.sum().item<double>() / static_cast<double>(std::max<std::int64_t>(1, mask.numel()));
        if (share > 0.4 && share > weights.sparse->breakEven(weights, tokens))
            return runDense(weights.sparse->dense(weights), x, mask);
    }
    return runPacked(weights.sparse->experts(weights), x, mask, at::get_num_threads());
}

}  // namespace dynak
