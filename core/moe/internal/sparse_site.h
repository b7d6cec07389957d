// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <tuple>

#include "core/moe/kernels/internal/packed_experts.h"
#include "core/transformer/internal/ffn.h"

namespace dynak {

struct ExpertWeights;

// What the sparse executor keeps of a site besides its weights: packed forms, each made when first asked for, since
// each is a copy of the weights; and from which share of executed pairs on the dense form is faster.
class SparseSite {
public:
    template <class Weight = float>
    [[nodiscard]] const kernels::PackedExperts<Weight>& experts(const ExpertWeights& weights);
    [[nodiscard]] const FfnWeights& dense(const ExpertWeights& weights);
    // Makes all that the executor `sparse` may need now, for batches of about `tokens`.
    void prepare(const ExpertWeights& weights, std::int64_t tokens);
    // Measured once a machine, shape, number of threads and magnitude of tokens (core/moe/break_even.h).
    [[nodiscard]] double breakEven(const ExpertWeights& weights, std::int64_t tokens);

private:
    template <class Weight>
    using Packed = std::unique_ptr<const kernels::PackedExperts<Weight>>;

    std::mutex guard_;
    std::tuple<Packed<float>, Packed<kernels::Bfloat16>> experts_;
    std::unique_ptr<const FfnWeights> dense_;
    std::map<std::int64_t, double> breakEven_;
};

// The packed experts of weights in floats on the CPU, as floats or rounded to kernels::Bfloat16.
template <class Weight = float>
[[nodiscard]] kernels::PackedExperts<Weight> packExperts(const ExpertWeights& weights,
                                                         const kernels::Target& target = kernels::bestTarget());
// Runs them; x and mask as for Execute.
template <class Weight>
[[nodiscard]] at::Tensor runPacked(const kernels::PackedExperts<Weight>& experts, const at::Tensor& x,
                                   const at::Tensor& mask, int threads);
// The dense form with what was not selected set to zero before the down projection.
[[nodiscard]] at::Tensor runDense(const FfnWeights& dense, const at::Tensor& x, const at::Tensor& mask);

}  // namespace dynak
