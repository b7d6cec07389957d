// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/tensor.h"

namespace dynak {

// A label that is not counted, as PyTorch's ignore_index.
inline constexpr std::int64_t ignoredLabel = -100;

// What a Transformer is given: rows of token ids padded on the right, or pixels. Row-major.
struct Batch {
    std::int64_t size = 0;    // rows
    std::int64_t length = 0;  // tokens in a padded row; 0 for images

    std::vector<std::int64_t> tokenIds;  // [size, length]
    std::vector<std::int64_t> typeIds;   // [size, length], or empty: all 0
    std::vector<std::uint8_t> mask;      // [size, length], 1 = real token; empty: all real

    std::vector<float> pixels;  // [size, channels, height, width], preprocessed
    Shape pixelShape;           // those four; empty for text

    std::vector<std::int64_t> decoderIds;  // [size, decoderLength], encoder-decoder models only
    std::int64_t decoderLength = 0;
    std::vector<std::uint8_t> decoderMask;  // [size, decoderLength], 1 = real token; empty: all real

    // Classes [size], or token ids [size, length] (decoder: [size, decoderLength]); ignoredLabel = not counted; empty:
    // none.
    std::vector<std::int64_t> labels;

    std::vector<std::int64_t> samples;  // [size] index of each row's sample in its split; may be empty
};

}  // namespace dynak
