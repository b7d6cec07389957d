// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include "core/base/tensor.h"

namespace dynak {

// Writes bytes as a gzip-compressed IDX file (the format of MNIST). Throws Error{io}.
void writeIdx(const std::filesystem::path& file, const Shape& shape, std::span<const std::uint8_t> bytes);

}  // namespace dynak
