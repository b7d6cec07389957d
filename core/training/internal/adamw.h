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

// Scales all gradients so that their common L2 norm is at most `limit`; gives the norm before. 0: no limit.
double clipGradients(const std::vector<TrainedParameter>& parameters, double limit);

// One step of AdamW (arXiv 1711.05101, algorithm 2); `step` counts from 0. Gradients are used up.
void adamwStep(std::vector<TrainedParameter>& parameters, const TrainingOptions& options, std::int64_t step);

}  // namespace dynak
