// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/architecture/architecture.h"
#include "core/internal/torch.h"

namespace dynak {

// Cosines and sines [N, width / 2] of rotary positions (RoFormer, arXiv 2104.09864; llama3, yarn and
// longrope scaling of frequencies).
[[nodiscard]] std::pair<at::Tensor, at::Tensor> rotaryTable(const RotarySpec& spec, const at::Tensor& positions);
// Rotates the first `width` features of each head of x [N, heads, headWidth].
[[nodiscard]] at::Tensor rotate(const at::Tensor& x, const RotarySpec& spec, const at::Tensor& cosines,
                                const at::Tensor& sines);

// Sinusoids [N, width] (Attention is all you need §3.5; halves as Marian, or sin and cos alternating).
[[nodiscard]] at::Tensor sinusoids(const PositionSpec& spec, const at::Tensor& positions, std::int64_t width);

// T5's bias [heads, queries, keys]; `past` is the position of the first query.
[[nodiscard]] at::Tensor relativeBias(const RelativeBiasSpec& spec, const at::Tensor& table, std::int64_t queries,
                                      std::int64_t keys, std::int64_t past);
// ALiBi (arXiv 2108.12409): -slope · distance, [heads, queries, keys].
[[nodiscard]] at::Tensor alibiBias(const AttentionSpec& spec, std::int64_t queries, std::int64_t keys,
                                   std::int64_t past);

}  // namespace dynak
