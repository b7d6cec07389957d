// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt draws, the studio draws: dynak runs dynak-studio without a display.
#pragma once

#include <string>
#include <vector>

#include "core/base/sentence.h"

namespace dynak::cli {

// Waits for dynak-studio with these arguments; `what` could not be made where it fails: 'The figure "sparsity"'.
// Throws Error{notFound} where dynak-studio is not installed.
void runStudio(const std::vector<std::string>& arguments, const Sentence& what);

// Writes a project's report: one HTML page (widgets/report). Throws as runStudio.
void writeReport(const std::string& project, const std::string& output);

}  // namespace dynak::cli
