// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/studio_session.h"

namespace dynak {

// Style and palette of the application. Remembers what the system wanted before the first call.
void applyTheme(Theme theme);
[[nodiscard]] Theme savedTheme();
void saveTheme(Theme theme);

}  // namespace dynak
