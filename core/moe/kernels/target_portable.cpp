// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/kernels/internal/table.h"

namespace dynak::kernels {

namespace {

struct Isa {
    static constexpr int lanes = 4;
    static constexpr int tokens = 6;
    static constexpr int rowTokens = 4;
    static constexpr int rowNeurons = 2;
};

bool runs() {
    return true;
}

}  // namespace

extern const Target portable;
const Target portable = tableOf<Isa>("portable", runs);

}  // namespace dynak::kernels
