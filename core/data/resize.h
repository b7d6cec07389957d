// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/data/image.h"

namespace dynak {

enum class ResizeFilter { nearest, lanczos, bilinear, bicubic, box, hamming };  // in the order of Pillow's ids 0 … 5

// Pillow's Image.resize on bytes, bit for bit (version 13): a pass along each axis, the filter widened when shrinking
// (antialiasing), weights in fixed point with 22 bits, each pass rounded to 8 bits.
[[nodiscard]] Image resizeImage(const Image& image, std::int64_t height, std::int64_t width, ResizeFilter filter);

}  // namespace dynak
