// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sparsity_penalty.h"

#include <array>

#include "core/base/error.h"
#include "core/training/internal/sparsity_penalty.h"

namespace dynak {

namespace {

// The values that decide activity: of a gated FFN its gate, whose product with the other branch is the activation.
at::Tensor l1(const FfnTrace& trace) {
    return trace.act.abs().sum(1);
}

// (Σ|a|)² / Σa²: about the number of active neurons, 1 … f; 0 for a token at rest (squared Hoyer, METHOD §1.2).
at::Tensor squaredHoyer(const FfnTrace& trace) {
    return l1(trace).square() / (trace.act.square().sum(1) + 1e-15);
}

constexpr std::array penalties{SparsityPenalty{"hoyer", squaredHoyer}, SparsityPenalty{"l1", l1}};

}  // namespace

std::span<const SparsityPenalty> sparsityPenalties() {
    return penalties;
}

const SparsityPenalty& sparsityPenalty(const std::string& id) {
    std::string known;
    for (const auto& row : penalties) {
        if (id == row.id) return row;
        known += (known.empty() ? "" : ", ") + std::string(row.id);
    }
    throw Error(ErrorCode::badArgument, "There is no sparsity penalty \"" + id + "\".", "Choose one of " + known + ".");
}

void requirePenalty(const std::string& id) {
    static_cast<void>(sparsityPenalty(id));
}

}  // namespace dynak
