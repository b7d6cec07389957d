// SPDX-License-Identifier: GPL-3.0-or-later
// A project that carries its model along.
#pragma once

#include <filesystem>

#include "core/checkpoint/checkpoint.h"
#include "core/project/project.h"

namespace dynak {

// The next save takes in the weights, the config and what lies beside them (tokenizer, preprocessor).
void embedModel(Project& project, const Checkpoint& checkpoint);

// Writes the embedded model into a folder of its own below `cache`, once for each content, and returns what
// Checkpoint::open takes: the folder, or the file of a model that was a lone file.
// Throws Error{notFound} where none is embedded, Error{io, badFile}.
[[nodiscard]] std::filesystem::path extractModel(const Project& project, const std::filesystem::path& cache);

}  // namespace dynak
