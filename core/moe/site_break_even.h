// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/moe/converted_model.h"

namespace dynak {

struct SiteBreakEven {
    std::string site;
    double share = 0;  // of executed (token, expert) pairs, from which on the sparse executor runs everything instead
};

// Of each converted site, for batches of about `tokens` tokens and the threads that are set; measured once a machine
// and shape (core/moe/break_even.h), in a second at most. Sites that have no sparse form (not floats, not on the CPU)
// are left out. The router's own time is not in it: that is paid either way.
[[nodiscard]] std::vector<SiteBreakEven> breakEvenShares(const ConvertedModel& model, std::int64_t tokens);

}  // namespace dynak
