// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
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
// The first id that is not one of `rows`.
[[nodiscard]] std::optional<std::int64_t> idOutside(const at::Tensor& ids, std::int64_t rows);

}  // namespace dynak
