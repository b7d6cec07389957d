// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/internal/torch.h"
#include "core/training/options.h"

namespace dynak {

struct TrainedParameter {
    std::string name;
    at::Tensor value;     // shares its memory with the network
    at::Tensor mean;      // of the gradient
    at::Tensor variance;  // mean of its square
};

// The common L2 norm of all gradients.
[[nodiscard]] double gradientNorm(const std::vector<TrainedParameter>& parameters);

// One step of AdamW (arXiv 1711.05101, algorithm 2); `step` counts from 0. Gradients are used up, scaled so that
// `norm`, which is theirs, becomes at most options.clipNorm (0: no limit).
void adamwStep(std::vector<TrainedParameter>& parameters, const TrainingOptions& options, std::int64_t step,
               double norm);

}  // namespace dynak
