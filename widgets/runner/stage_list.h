// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "widgets/session/results.h"

namespace dynak {

// How far each stage of a project is, with its result in one line.
[[nodiscard]] QList<StageProgress> stageList(const Project& project);

}  // namespace dynak
