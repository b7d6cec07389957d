// SPDX-License-Identifier: GPL-3.0-or-later
// A model's folder made into that of a changed model, before training: weights in F32, config.json, and what lies
// beside them. The result opens like any model.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/architecture/activation.h"
#include "core/transformer/transformer.h"

namespace dynak {

// What becomes of a gated FFN's act(gate) ⊙ up.
enum class GatedRelu {
    gate,  // ReLU(gate) ⊙ up
    both,  // ReLU(gate) ⊙ ReLU(up): dReLU (arXiv 2406.05955), rests where either factor does
};

// The same weights with ReLU in the place of the FFNs' activation (METHOD §1.1); a gated FFN keeps its product. The
// name in config.json changes where the family takes it from there, else the description in architecture.json.
// MLPs of attention projections follow. Throws Error{badModel} where neither says what the activation is; Error{io}.
void deriveRelu(const Transformer& model, const std::filesystem::path& folder, GatedRelu gated = GatedRelu::gate);

enum class HeadPooling { first, mean };

// The same body with a new head for the classes `labels`: the family's own classification head, its matrices normal
// with deviation 0.02 by the seed, biases 0; a pooler that the checkpoint has is kept. HeadPooling::first sees what the
// family's head sees; `mean` is written into config.json's "dynak_model" (docs/architectures.md), which only Dynak
// reads. Throws Error{badModel} where the family has no classification head; Error{badArgument} below two classes.
void deriveHead(const Transformer& model, const std::vector<std::string>& labels, HeadPooling pooling,
                std::uint64_t seed, const std::filesystem::path& folder);

struct ProjectionOptions {
    double factor = 1;  // φ: multiply-adds of an MLP as a multiple of the projection's
    Activation activation = Activation::relu;
};

// The same model with a two-layer MLP of equal cost in the place of each projection of self-attention (METHOD §6).
// The MLP begins as the projection's best approximation of half its rank: act(z) - act(-z) = z for ReLU, GELU and SiLU,
// so a pair of neurons carries one singular direction, and an MLP of twice the projection's rank equals it.
// Throws Error{badModel} where projections are replaced already; Error{badArgument} for another activation.
void deriveProjections(const Transformer& model, const ProjectionOptions& options, const std::filesystem::path& folder);

}  // namespace dynak
