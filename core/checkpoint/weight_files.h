// SPDX-License-Identifier: GPL-3.0-or-later
// Which files hold a model's weights. Opened and checked, but not yet read.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/checkpoint/safetensors.h"

namespace dynak {

struct WeightFiles {
    std::vector<SafetensorsFile> files;       // sorted by path
    std::map<std::string, std::size_t> home;  // tensor -> index into files
};

// Follows transformers: model.safetensors, else model.safetensors.index.json, else the only other *.safetensors.
// Throws Error{notFound, io, badFile, badModel}.
[[nodiscard]] WeightFiles openFolderWeights(const std::filesystem::path& folder);
// Throws Error{notFound, io, badFile}.
[[nodiscard]] WeightFiles openSingleWeights(const std::filesystem::path& file);

}  // namespace dynak
