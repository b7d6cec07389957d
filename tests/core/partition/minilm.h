// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a real site for tests and benchmarks of partitions.
#pragma once

#include <filesystem>
#include <vector>

#include "core/checkpoint/checkpoint.h"

namespace testing {

// [1536, 384] up-projection of MiniLM's layer 0, or nothing where the model is absent.
inline std::vector<float> minilmUpProjection() {
    const auto folder = std::filesystem::path(DYNAK_SHARED_DIR) / "models/minilm";
    if (!std::filesystem::exists(folder)) return {};
    return dynak::Checkpoint::open(folder).view("encoder.layer.0.intermediate.dense.weight").toFloats();
}

}  // namespace testing
