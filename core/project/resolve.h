// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the model and the data of a project that was moved.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/project/project.h"

namespace dynak {

// The hash that ModelReference or DataReference keeps, of what lies at a path; may throw where nothing fits lies there.
using ContentHash = std::function<std::string(const std::filesystem::path&)>;

// The first place with the right content: relative to the project's file, then as it was named.
// Throws Error{notFound} where nothing is at either, Error{badModel} or {badData} where the content is another:
// text and hint can be put to the user as a question.
[[nodiscard]] std::filesystem::path resolveModel(const Project& project, const ContentHash& hashOf);
[[nodiscard]] std::filesystem::path resolveTrained(const Project& project, const TrainedModel& model,
                                                   const ContentHash& hashOf);
[[nodiscard]] std::filesystem::path resolveData(const Project& project, const ContentHash& hashOf);

}  // namespace dynak
