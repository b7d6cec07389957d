// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "core/moe/kernels/internal/packed_experts.h"
#include "core/transformer/internal/ffn.h"

namespace dynak {

struct ExpertWeights;

// What the sparse executor keeps of a site besides its weights: packed forms, each made when first asked for, since
// each is a copy of the weights; and from which share of executed pairs on the dense form is faster.
class SparseSite {
public:
    [[nodiscard]] const kernels::PackedExperts& experts(const ExpertWeights& weights);
    [[nodiscard]] const FfnWeights& dense(const ExpertWeights& weights);
    // Makes all of that now, for batches of about `tokens`.
    void prepare(const ExpertWeights& weights, std::int64_t tokens);
    // Measured once a machine, shape, number of threads and magnitude of tokens (core/moe/break_even.h).
    [[nodiscard]] double breakEven(const ExpertWeights& weights, std::int64_t tokens);

private:
    std::mutex guard_;
    std::unique_ptr<const kernels::PackedExperts> experts_;
    std::unique_ptr<const FfnWeights> dense_;
    std::map<std::int64_t, double> breakEven_;
};

// The packed experts of weights in floats on the CPU.
[[nodiscard]] kernels::PackedExperts packExperts(const ExpertWeights& weights,
                                                 const kernels::Target& target = kernels::bestTarget());
// Runs them; x and mask as for Execute.
[[nodiscard]] at::Tensor runPacked(const kernels::PackedExperts& experts, const at::Tensor& x, const at::Tensor& mask,
                                   int threads);
// The dense form with what was not selected set to zero before the down projection.
[[nodiscard]] at::Tensor runDense(const FfnWeights& dense, const at::Tensor& x, const at::Tensor& mask);

}  // namespace dynak
