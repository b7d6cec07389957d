// SPDX-License-Identifier: GPL-3.0-or-later
// Weights in 16 bits: the upper half of a float, sign, exponent and 7 bits of the fraction. For storage only; all
// arithmetic is done in floats.
#pragma once

#include <cstdint>

namespace dynak::kernels {

// Always inlined, and by builtins: files compiled for different instruction sets include this, and the linker is to
// merge nothing of them.
struct Bfloat16 {
    std::uint16_t bits;

    Bfloat16() = default;
    // Rounds to nearest, ties to even: a relative error of 2^-8 at most. From 2^127 · (2 - 2^-8), half a step above the
    // largest value, on it is infinity; what is not a number stays so.
    [[gnu::always_inline]] explicit Bfloat16(float value) {
        const auto whole = __builtin_bit_cast(std::uint32_t, value);
        const std::uint32_t upper = whole >> 16;
        const std::uint32_t quietNan = upper | 0x40;  // a payload of low bits alone would be lost
        const std::uint32_t rounded = (whole + 0x7FFF + (upper & 1)) >> 16;
        bits = static_cast<std::uint16_t>(value != value ? quietNan : rounded);
    }
    [[gnu::always_inline]] explicit operator float() const {
        return __builtin_bit_cast(float, static_cast<std::uint32_t>(bits) << 16);
    }
};
static_assert(sizeof(Bfloat16) == 2);

}  // namespace dynak::kernels
