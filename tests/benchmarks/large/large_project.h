// SPDX-License-Identifier: GPL-3.0-or-later
// A project as large as those of real models, made of formulas.
#pragma once

#include "core/project/project.h"

namespace dynak {

struct LargeProject {
    std::int64_t sites = 12, neurons = 3072, experts = 128, tokens = 100000;
    bool coactivation = true;
};

[[nodiscard]] Project largeProject(const LargeProject& wish);

}  // namespace dynak
