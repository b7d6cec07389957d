// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace dynak {

// The instruction set of the kernels that run on this machine: "avx512", "avx2" or "portable".
[[nodiscard]] std::string_view kernelTarget();

}  // namespace dynak
