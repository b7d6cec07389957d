// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

#include <torch/version.h>

namespace dynak {

std::string version() {
    return DYNAK_VERSION;
}

std::string torchVersion() {
    return TORCH_VERSION;
}

std::string versionText() {
    return "dynak " + version() + " (LibTorch " + torchVersion() + ")";
}

}  // namespace dynak
