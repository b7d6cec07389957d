// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/options.h"

namespace dynak {

// Renders every view of the table and the whole window into a folder, both themes, at scale 1 and 2:
// "cost-accuracy-dark@2x.png". A process has one scale, so this starts itself once a scale. Returns the exit code.
[[nodiscard]] int takeScreenshots(const StudioOptions& options, const QStringList& arguments);

// Saves one figure of a project. Throws Error.
void saveFigureOf(const StudioOptions& options);
// Writes the report of a project. Throws Error.
void saveReportOf(const StudioOptions& options);

}  // namespace dynak
