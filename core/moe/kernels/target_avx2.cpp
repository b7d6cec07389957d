// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __x86_64__

#include "core/moe/kernels/internal/table.h"

namespace dynak::kernels {

namespace {

struct Isa {
    static constexpr int lanes = 8;
    static constexpr int tokens = 6;
    static constexpr int rowTokens = 4;
    static constexpr int rowNeurons = 3;
};

bool runs() {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

}  // namespace

extern const Target avx2;
const Target avx2 = tableOf<Isa>("avx2", runs);

}  // namespace dynak::kernels

#endif
