// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/project/internal/hdf5.h"

namespace dynak {

// Copies an object with all below it from file to file. Throws Error{badFile, io}.
void copyObject(const Hdf5Group& from, const Hdf5Group& to, const std::string& name);

// Copies the attributes and links of `from`, and of the groups that both have, which `to` lacks and Dynak did not
// leave out on purpose: what other programs and newer versions put there. Groups of different keys share nothing.
void carryOverUnknown(const Hdf5Group& from, const Hdf5Group& to);

}  // namespace dynak
