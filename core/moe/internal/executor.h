// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moe/executor.h"
#include "core/moe/internal/expert_weights.h"

namespace dynak {

// x [N, d], mask [N, E] Boolean -> y [N, d], downBias included.
using Execute = at::Tensor (*)(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask);

[[nodiscard]] at::Tensor executeMasked(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask);
[[nodiscard]] at::Tensor executeGrouped(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask);

// Own kernels, or everything where that is faster. Results are those of the others up to rounding. Where there is no
// packed form (ExpertWeights::sparse) it is executeGrouped on the CPU and executeMasked elsewhere.
[[nodiscard]] at::Tensor executeSparse(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask);

// Own kernels on weights rounded to bfloat16, whatever the share: the dense form is of whole floats, so falling back to
// it would take more memory than rounding saves and let a token's result depend on how many others run. Where there is
// no packed form it is as executeSparse, on the weights as they are.
[[nodiscard]] at::Tensor executeSparseBf16(const ExpertWeights& weights, const at::Tensor& x, const at::Tensor& mask);

[[nodiscard]] Execute executor(ExecutorKind kind);

}  // namespace dynak
