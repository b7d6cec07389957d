// SPDX-License-Identifier: GPL-3.0-or-later
// The table of one target, filled from the templates.
#pragma once

#include <cstdint>
#include <utility>

#include "core/moe/kernels/internal/activation.h"
#include "core/moe/kernels/internal/narrow_outputs.h"
#include "core/moe/kernels/internal/one_token.h"
#include "core/moe/kernels/internal/outputs.h"
#include "core/moe/kernels/internal/panels.h"
#include "core/moe/kernels/internal/rows.h"
#include "core/moe/kernels/internal/select.h"
#include "core/moe/kernels/internal/sparse_rows.h"
#include "core/moe/kernels/internal/target.h"

namespace dynak::kernels {

template <class Isa, int tokens = Isa::tokens, class Weight>
void panelsOf(const TokenTile& tile, const Weight* weights, const float* bias, std::int64_t d, std::int64_t neurons,
              float* hidden, std::int64_t stride) {
    if constexpr (tokens > 0) {
        if (tile.count == tokens) return panels<Isa, tokens>(tile, weights, bias, d, neurons, hidden, stride);
        panelsOf<Isa, tokens - 1>(tile, weights, bias, d, neurons, hidden, stride);
    }
}

template <class Isa, int tokens = Isa::tokens, class Weight>
void outputsOf(const TokenTile& tile, const Weight* down, std::int64_t d, std::int64_t neurons, const float* hidden,
               std::int64_t stride) {
    if constexpr (tokens > 1) {
        if (tile.count == tokens) return addOutputs<Isa, tokens>(tile.y, down, d, neurons, hidden, stride);
        outputsOf<Isa, tokens - 1>(tile, down, d, neurons, hidden, stride);
    }
}

template <class Isa>
constexpr int narrowest = 2 * Isa::rowNeurons;

template <class Isa, class Weight>
void addOutputs(const TokenTile& tile, const Weight* down, std::int64_t d, std::int64_t neurons, const float* hidden,
                std::int64_t stride) {
    if (tile.count == 1)
        addToOne<Isa>(tile.y[0], down, d, neurons, hidden);
    else if (neurons <= narrowest<Isa>)
        addNarrowOutputs<Isa>(tile, down, d, neurons, hidden, stride);
    else
        outputsOf<Isa>(tile, down, d, neurons, hidden, stride);
}

template <class Isa>
constexpr Target tableOf(const char* name, bool (*runs)()) {
    return {name,
            Isa::lanes,
            Isa::tokens,
            narrowest<Isa>,
            runs,
            {panelsOf<Isa>, rows<Isa>, addOutputs<Isa>},
            {panelsOf<Isa>, rows<Isa>, addOutputs<Isa>},
            activate<Isa>,
            selectAbove<Isa>,
            sumRows<Isa>,
            addDots<Isa>};
}

}  // namespace dynak::kernels
