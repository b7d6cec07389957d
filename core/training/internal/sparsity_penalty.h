// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/internal/torch.h"
#include "core/transformer/internal/ffn.h"

namespace dynak {

// What a token pays for its active neurons (METHOD §1.2). Of a gated FFN the gate decides, before the product with the
// other branch (METHOD §1.1).
struct SparsityPenalty {
    const char* id;
    // [N] in float32 or wider; `displacement` is δ, below which pre-activations cost nothing.
    at::Tensor (*perToken)(const FfnTrace& trace, double displacement);
};

// One row a penalty, the paper's first.
[[nodiscard]] std::span<const SparsityPenalty> sparsityPenalties();
[[nodiscard]] const SparsityPenalty& sparsityPenalty(const std::string& id);

}  // namespace dynak
