// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <nlohmann/json.hpp>

#include "widgets/session/results.h"

namespace dynak {

// How far each stage of a project is under a canonical recipe, with its result in one line.
[[nodiscard]] QList<StageProgress> stageList(const Project& project, const nlohmann::json& recipe);
// Under its own.
[[nodiscard]] QList<StageProgress> stageList(const Project& project);

}  // namespace dynak
