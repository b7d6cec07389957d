// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/architecture/activation.h"

namespace dynak {

// One two-layer unit that can become a MoE: an FFN, plain or gated, or the MLP that stands for an attention projection
// (METHOD §6). All stages and views name it by its id.
struct Site {
    std::string id;            // "layer.7.ffn", "decoder.3.ffn", "layer.7.attention.query"
    std::string stack;         // "" for a single stack, else "encoder" or "decoder"
    std::int64_t layer = 0;    // block index in its stack
    std::int64_t width = 0;    // d, features of a token
    std::int64_t neurons = 0;  // f, hidden units
    Activation activation = Activation::relu;
    bool gated = false;
    Activation upActivation = Activation::identity;  // of the other factor, where gated
    bool projection = false;                         // stands for an attention projection
    std::int64_t outputWidth = 0;                    // features of its output; 0: `width`

    [[nodiscard]] std::int64_t outputs() const { return outputWidth > 0 ? outputWidth : width; }
};

}  // namespace dynak
