// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "core/transformer/internal/network.h"

namespace dynak {

// The weights under the names and in the layouts that the architecture gives them on disk: the inverse of loadNetwork.
// Fused parts are joined, transposed ones turned back; tied tensors come once. Float32.
[[nodiscard]] std::map<std::string, at::Tensor> storedTensors(const Network& network);

}  // namespace dynak
