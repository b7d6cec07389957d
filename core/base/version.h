// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace dynak {

// "0.1.0"
[[nodiscard]] std::string version();
// "dynak 0.1.0 (LibTorch 2.13.0)"
[[nodiscard]] std::string versionText();
// "2.13.0"
[[nodiscard]] std::string torchVersion();

}  // namespace dynak
