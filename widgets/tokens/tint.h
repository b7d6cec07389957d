// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/palette.h"

namespace dynak {

// The ground of a token: from the window's own at 0 to a clear amber at 1. Text stays readable on all of it.
[[nodiscard]] QColor tint(const Palette& palette, double shade);

}  // namespace dynak
