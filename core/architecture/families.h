// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/architecture/architecture.h"
#include "core/architecture/tensor_names.h"
#include "core/checkpoint/checkpoint.h"

namespace dynak {

struct FamilyRow {
    std::string family;
    std::string title;
    std::vector<std::string> modelTypes;  // config.json's "model_type"
    std::filesystem::path file;
};

// The families in the resource folder, by name. Throws Error{badFile} naming a file that cannot be read.
[[nodiscard]] std::vector<FamilyRow> knownFamilies();

struct ResolvedArchitecture {
    Architecture architecture;
    TensorNames names;
    std::filesystem::path file;
};

// The architecture of a checkpoint: `file` when given; else "architecture.json" beside the weights; else the family
// whose "applies" lists config.json's model_type. Throws Error{badModel} that lists the known families.
[[nodiscard]] ResolvedArchitecture findArchitecture(const Checkpoint& checkpoint,
                                                    const std::optional<std::filesystem::path>& file = {});

}  // namespace dynak
