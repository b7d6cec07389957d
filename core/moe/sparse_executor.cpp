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

bool hasPackedForm(const ExpertWeights& weights, const at::Tensor& x) {
    return weights.sparse && x.is_cpu() && x.scalar_type() == at::kFloat;
}

// A graphics card is told of an expert more slowly than it computes one: all in one product there.
at::Tensor runUnpacked(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask) {
    return x.is_cpu() ? executeGrouped(weights, x, mask) : executeMasked(weights, x, mask);
}

}  // namespace

template <class Weight>
kernels::PackedExperts<Weight> packExperts(const ExpertWeights& weights, const kernels::Target& target) {
    const auto whole = [](const at::Tensor& tensor) {
        return tensor.defined() ? tensor.contiguous() : tensor;
    };
    const auto gate = whole(weights.gate), gateBias = whole(weights.gateBias), up = whole(weights.up);
    const auto upBias = whole(weights.upBias), down = whole(weights.down), downBias = whole(weights.downBias);
    return kernels::PackedExperts<Weight>(
        {floats(gate), floats(gateBias), floats(up), floats(upBias), floats(down), floats(downBias), weights.experts(),
         weights.expertSize(), weights.width(), weights.activation, weights.upActivation},
        target);
}

template <class Weight>
at::Tensor runPacked(const kernels::PackedExperts<Weight>& experts, const at::Tensor& x, const at::Tensor& mask,
                     int threads) {
    const auto input = x.contiguous();
    const auto selected = mask.contiguous();
    auto y = at::empty_like(input);
    experts.run(floats(input), input.size(0), reinterpret_cast<const std::uint8_t*>(selected.data_ptr<bool>()),
                y.data_ptr<float>(), threads);
    return y;
}

template kernels::PackedExperts<float> packExperts(const ExpertWeights&, const kernels::Target&);
template kernels::PackedExperts<kernels::Bfloat16> packExperts(const ExpertWeights&, const kernels::Target&);
template at::Tensor runPacked(const kernels::PackedExperts<float>&, const at::Tensor&, const at::Tensor&, int);
template at::Tensor runPacked(const kernels::PackedExperts<kernels::Bfloat16>&, const at::Tensor&, const at::Tensor&,
                              int);

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
    if (!hasPackedForm(weights, x)) return runUnpacked(weights, x, mask);
    const auto tokens = x.size(0);
    if (tokens > 1) {
        const auto share = mask.sum().item<double>() / static_cast<double>(std::max<std::int64_t>(1, mask.numel()));
        if (share > 0.4 && share > weights.sparse->breakEven(weights, tokens))
            return runDense(weights.sparse->dense(weights), x, mask);
    }
    return runPacked(weights.sparse->experts(weights), x, mask, at::get_num_threads());
}

at::Tensor executeSparseBf16(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask) {
    if (!hasPackedForm(weights, x)) return runUnpacked(weights, x, mask);
    return runPacked(weights.sparse->experts<kernels::Bfloat16>(weights), x, mask, at::get_num_threads());
}

}  // namespace dynak
