// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/tensor.h"
#include "core/internal/torch.h"

namespace dynak {

// Copies into an aligned Torch tensor of the same type.
[[nodiscard]] at::Tensor toTorch(const TensorView& view);
// Copies out; types that Dynak does not have are converted to float32.
[[nodiscard]] Tensor fromTorch(const at::Tensor& tensor);
[[nodiscard]] std::vector<float> toFloats(const at::Tensor& tensor);
[[nodiscard]] at::Tensor fromInts(const std::vector<std::int64_t>& values, at::IntArrayRef shape);
[[nodiscard]] at::Tensor fromFloats(const std::vector<float>& values, at::IntArrayRef shape);

}  // namespace dynak
