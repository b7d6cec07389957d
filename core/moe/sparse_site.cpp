// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/internal/sparse_site.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <limits>

#include "core/moe/break_even.h"
#include "core/moe/internal/expert_weights.h"

namespace dynak {

namespace {

template <class Work>
double milliseconds(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    (void)work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// The least of a few in turns: what the machine can do, without what else it does.
ShapeTimes measure(const kernels::PackedExperts<float>& experts, const FfnWeights& dense, const FfnShape& shape) {
    const auto x = at::arange(shape.tokens * shape.width, at::kFloat).sin().view({shape.tokens, shape.width});
    const auto all = at::ones({shape.tokens, shape.experts}, at::kBool);
    const auto half = at::arange(shape.tokens * shape.experts)
                          .view({shape.tokens, shape.experts})
                          .mul(7)
                          .div(4, "floor")
                          .remainder(2)
                          .to(at::kBool);
    constexpr double most = std::numeric_limits<double>::infinity();
    ShapeTimes least{most, most, most};
    for (int round = 0; round < 4; ++round) {
        least.dense = std::min(least.dense, milliseconds([&] { return ffnForward(dense, x); }));
        least.half = std::min(least.half, milliseconds([&] { return runPacked(experts, x, half, shape.threads); }));
        least.whole = std::min(least.whole, milliseconds([&] { return runPacked(experts, x, all, shape.threads); }));
    }
    return least;
}

}  // namespace

template <class Weight>
const kernels::PackedExperts<Weight>& SparseSite::experts(const ExpertWeights& weights) {
    const std::scoped_lock lock(guard_);
    auto& packed = std::get<Packed<Weight>>(experts_);
    if (!packed) packed = std::make_unique<const kernels::PackedExperts<Weight>>(packExperts<Weight>(weights));
    return *packed;
}

template const kernels::PackedExperts<float>& SparseSite::experts(const ExpertWeights&);
template const kernels::PackedExperts<kernels::Bfloat16>& SparseSite::experts(const ExpertWeights&);

const FfnWeights& SparseSite::dense(const ExpertWeights& weights) {
    const std::scoped_lock lock(guard_);
    if (!dense_) {
        FfnWeights dense = denseWeights(weights);
        dense.keepPacked();
        dense_ = std::make_unique<const FfnWeights>(std::move(dense));
    }
    return *dense_;
}

void SparseSite::prepare(const ExpertWeights& weights, std::int64_t tokens) {
    (void)experts(weights);
    if (breakEven(weights, tokens) < 1) dense(weights).pack();
}

double SparseSite::breakEven(const ExpertWeights& weights, std::int64_t tokens) {
    FfnShape shape{weights.width(), weights.experts(),     weights.expertSize(),
                   weights.gated(), at::get_num_threads(), tokenMagnitude(tokens)};
    // large layers are measured with fewer tokens: a second at most on one core
    constexpr double mostWork = 2e10;  // multiply-adds of one run
    while (shape.tokens > 16 &&
           static_cast<double>(shape.tokens * weights.neurons() * weights.width()) * (weights.gated() ? 3 : 2) >
               mostWork)
        shape.tokens /= 8;
    {
        const std::scoped_lock lock(guard_);
        if (const auto known = breakEven_.find(shape.tokens); known != breakEven_.end()) return known->second;
    }
    const double share =
        breakEvenShare(timesOf(shape, [&] { return measure(experts(weights), dense(weights), shape); }));
    const std::scoped_lock lock(guard_);
    return breakEven_[shape.tokens] = share;
}

}  // namespace dynak
