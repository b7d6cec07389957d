// SPDX-License-Identifier: GPL-3.0-or-later
// A project in which every field has a value of its own, and a comparison of all of them.
#pragma once

#include "core/project/project.h"

namespace testing {

// Two sites, one gated, with empty lists, NaN and Unicode among the values.
[[nodiscard]] dynak::Project sampleProject();

// Checks field by field; Stored results through load….
void checkSame(const dynak::Project& found, const dynak::Project& expected);

}  // namespace testing
