// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __x86_64__

#include "core/moe/kernels/internal/table.h"

namespace dynak::kernels {

namespace {

struct Isa {
    static constexpr int lanes = 16;
    static constexpr int tokens = 12;
    static constexpr int rowTokens = 4;
    static constexpr int rowNeurons = 6;
};

bool runs() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
}

}  // namespace

extern const Target avx512;
const Target avx512 = tableOf<Isa>("avx512", runs);

}  // namespace dynak::kernels

#endif
