// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sparsity_penalty.h"

#include <array>

#include "core/base/error.h"
#include "core/training/internal/sparsity_penalty.h"
#include "core/training/internal/squared_hoyer.h"

namespace dynak {

namespace {

// Half-precision sums over thousands of neurons would lose what this is about.
at::Tensor widened(const at::Tensor& values) {
    return values.scalar_type() == at::kDouble ? values : values.to(at::kFloat);
}

at::Tensor added(const at::Tensor& magnitudes) {
    return magnitudes.sum(1);
}

at::Tensor ofActivations(const FfnTrace& trace) {
    return widened(trace.key).abs();
}

// max(p, δ) - δ: pushes pre-activations of GELU down to where it is flat.
at::Tensor ofPreActivations(const FfnTrace& trace, double displacement) {
    return widened(trace.pre).clamp_min(displacement) - displacement;
}

at::Tensor hoyer(const FfnTrace& trace, double) {
    return squaredHoyer(trace.key);
}
at::Tensor l1(const FfnTrace& trace, double) {
    return added(ofActivations(trace));
}
at::Tensor clamped(const FfnTrace& trace, double displacement) {
    return added(ofPreActivations(trace, displacement));
}
at::Tensor hoyerClamped(const FfnTrace& trace, double displacement) {
    return squaredHoyer(ofPreActivations(trace, displacement));
}

constexpr std::array penalties{SparsityPenalty{"hoyer", hoyer}, SparsityPenalty{"l1", l1},
                               SparsityPenalty{"clamped", clamped}, SparsityPenalty{"hoyer-clamped", hoyerClamped}};

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
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no sparsity penalty \"%1\".", id),
                Sentence::tr("Choose one of %1.", known));
}

void requirePenalty(const std::string& id) {
    static_cast<void>(sparsityPenalty(id));
}

}  // namespace dynak
