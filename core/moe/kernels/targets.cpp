// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/moe/kernels.h"
#include "core/moe/kernels/internal/target.h"

namespace dynak::kernels {

#ifdef __x86_64__
extern const Target avx512;
extern const Target avx2;
#endif
extern const Target portable;

namespace {

constexpr std::array table{
#ifdef __x86_64__
    &avx512,
    &avx2,
#endif
    &portable,
};

}  // namespace

std::span<const Target* const> targets() {
    return table;
}

const Target& bestTarget() {
    static const Target& best = **std::ranges::find_if(table, [](const Target* target) { return target->runs(); });
    return best;
}

}  // namespace dynak::kernels

namespace dynak {

std::string_view kernelTarget() {
    return kernels::bestTarget().name;
}

}  // namespace dynak
