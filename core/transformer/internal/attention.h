// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "core/transformer/internal/network.h"

namespace dynak {

// What the blocks of one forward pass share: masks, rotary tables and relative biases are made once.
struct PassContext {
    Packing packing;        // of the stack under way
    at::Tensor positions;   // [N] place of each token in its row, packed
    std::int64_t past = 0;  // tokens already in the cache
    at::Tensor memory;      // [M, width] the encoder's output, for cross attention
    Packing memoryPacking;
    KeyValueCache* cache = nullptr;
    std::size_t cacheIndex = 0;
    const Hooks* hooks = nullptr;

    std::map<std::string, at::Tensor> masks;                          // additive, by kind and window
    std::map<std::string, std::pair<at::Tensor, at::Tensor>> rotary;  // cosines and sines [N, width / 2]
};

// x and the result are [N, width].
[[nodiscard]] at::Tensor attend(const Attention& attention, const at::Tensor& x, PassContext& context);

}  // namespace dynak
