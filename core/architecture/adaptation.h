// SPDX-License-Identifier: GPL-3.0-or-later
// What Dynak has changed in a model beyond its family's description: the section "dynak_model" of config.json.
#pragma once

#include <nlohmann/json.hpp>

#include "core/architecture/architecture.h"
#include "core/base/sentence.h"

namespace dynak {

inline constexpr const char* adaptationKey = "dynak_model";

// Applies `config`'s section to `architecture`: {"projections": {"factor": 1, "activation": "relu"}} puts two-layer
// MLPs in the place of all projections of self-attention, {"pooling": "mean"} tells a classifier which tokens it sees,
// {"up_activation": "relu"} rectifies the other factor of gated FFNs, too (dReLU, arXiv 2406.05955).
// Throws Error{badModel} naming `origin`, the key, what was expected and found.
void applyAdaptations(Architecture& architecture, const nlohmann::json& config, const Sentence& origin);

// Neurons of the MLP of `factor` times the multiply-adds of a linear map (METHOD §6): round(φ·(d·d' + d') / (d + d' +
// 1)), at least 1.
[[nodiscard]] std::int64_t projectionNeurons(std::int64_t inputs, std::int64_t outputs, double factor);

}  // namespace dynak
