// SPDX-License-Identifier: GPL-3.0-or-later
// The model's files as byte datasets below /model/files.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/project/internal/hdf5.h"

namespace dynak {

// Takes `files` into the group of the model, or, where there are none, what the old file has.
// `oldRoot` may be null. Throws Error{io, notFound, badFile, stopped}.
void writeEmbedded(const Hdf5Group& model, const Hdf5Group* oldRoot, const std::vector<std::filesystem::path>& files,
                   const Job& job);

// Writes those of a project file into `folder`, which exists. Throws Error{io, notFound, badFile}.
void readEmbeddedModel(const std::filesystem::path& projectFile, const std::filesystem::path& folder);

}  // namespace dynak
