// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace dynak {

// Throws Error{badArgument} that lists the penalties.
void requirePenalty(const std::string& id);

}  // namespace dynak
