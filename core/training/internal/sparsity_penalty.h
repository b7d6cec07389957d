// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/internal/torch.h"
#include "core/transformer/internal/ffn.h"

namespace dynak {

// What a token pays for its active neurons (METHOD §1.2).
struct SparsityPenalty {
    const char* id;
    at::Tensor (*perToken)(const FfnTrace& trace);  // [N]
};

// One row a penalty, the paper's first.
[[nodiscard]] std::span<const SparsityPenalty> sparsityPenalties();
[[nodiscard]] const SparsityPenalty& sparsityPenalty(const std::string& id);

}  // namespace dynak
