// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of floats, loaded from floats or from weights in bfloat16, by the compiler's vector extension: one source for
// every instruction set. Only the files target_*.cpp include this and the headers that use it; each is compiled for one
// instruction set. Every template here takes the file's Isa, which is in an anonymous namespace, so that the linker
// merges nothing of different files.
#pragma once

#include <cstdint>
#include <cstring>
#include <utility>

#include "core/moe/kernels/internal/bfloat16.h"

namespace dynak::kernels {

template <int lanes>
struct VectorOf {
    typedef float Float __attribute__((vector_size(lanes * 4)));
    typedef float Unaligned __attribute__((vector_size(lanes * 4), aligned(4), may_alias));
    typedef std::int32_t Int __attribute__((vector_size(lanes * 4)));
    typedef std::uint32_t Bits __attribute__((vector_size(lanes * 4)));
    typedef std::uint16_t Halves __attribute__((vector_size(lanes * 2)));
    typedef std::uint16_t UnalignedHalves __attribute__((vector_size(lanes * 2), aligned(2), may_alias));
};

template <class Isa>
using Vector = typename VectorOf<Isa::lanes>::Float;
template <class Isa>
using Indices = typename VectorOf<Isa::lanes>::Int;

template <class Isa>
[[gnu::always_inline]] inline Vector<Isa> load(const float* from) {
    return *reinterpret_cast<const typename VectorOf<Isa::lanes>::Unaligned*>(from);
}

// Exact: the halves become the upper ones of floats. Every instruction set has that, none needs arithmetic in bfloat16.
template <class Isa>
[[gnu::always_inline]] inline Vector<Isa> widened(typename VectorOf<Isa::lanes>::Halves halves) {
    return reinterpret_cast<Vector<Isa>>(__builtin_convertvector(halves, typename VectorOf<Isa::lanes>::Bits) << 16);
}

template <class Isa>
[[gnu::always_inline]] inline Vector<Isa> load(const Bfloat16* from) {
    return widened<Isa>(*reinterpret_cast<const typename VectorOf<Isa::lanes>::UnalignedHalves*>(from));
}

template <class Isa>
[[gnu::always_inline]] inline void store(float* to, Vector<Isa> values) {
    *reinterpret_cast<typename VectorOf<Isa::lanes>::Unaligned*>(to) = values;
}

// The first `count` < lanes values; zeros behind.
template <class Isa>
[[gnu::always_inline]] inline Vector<Isa> loadPart(const float* from, std::int64_t count) {
    Vector<Isa> values{};
    std::memcpy(&values, from, static_cast<std::size_t>(count) * sizeof(float));
    return values;
}

template <class Isa>
[[gnu::always_inline]] inline Vector<Isa> loadPart(const Bfloat16* from, std::int64_t count) {
    typename VectorOf<Isa::lanes>::Halves halves{};
    std::memcpy(&halves, from, static_cast<std::size_t>(count) * sizeof(Bfloat16));
    return widened<Isa>(halves);
}

template <class Isa>
[[gnu::always_inline]] inline void storePart(float* to, Vector<Isa> values, std::int64_t count) {
    std::memcpy(to, &values, static_cast<std::size_t>(count) * sizeof(float));
}

// Of two vectors in groups of lanes: the lower (shift 0) or upper (shift group / 2) halves of all groups, a's first.
template <class Isa, int group, int shift, int... lane>
[[gnu::always_inline]] inline Vector<Isa> halves(Vector<Isa> a, Vector<Isa> b, std::integer_sequence<int, lane...>) {
    constexpr int lanes = Isa::lanes, half = group / 2;
    return __builtin_shufflevector(
        a, b,
        (lane < lanes / 2 ? 0 : lanes) + lane % (lanes / 2) / half * group + lane % (lanes / 2) % half + shift...);
}

// Lane i of the result is the sum of the lanes of vectors[i]. Each level adds the two halves of every group of lanes
// and packs two vectors into one: 3 operations for a pair, where a sum of one vector alone takes 2·log2(lanes).
template <class Isa, int group = Isa::lanes>
[[gnu::always_inline]] inline Vector<Isa> reduce(const Vector<Isa>* vectors) {
    if constexpr (group == 1) {
        return vectors[0];
    } else {
        constexpr int half = group / 2;
        constexpr std::make_integer_sequence<int, Isa::lanes> all;
        Vector<Isa> packed[half];
#pragma GCC unroll 16
        for (int i = 0; i < half; ++i) {
            const auto a = vectors[2 * i], b = vectors[2 * i + 1];
            packed[i] = halves<Isa, group, 0>(a, b, all) + halves<Isa, group, half>(a, b, all);
        }
        return reduce<Isa, half>(packed);
    }
}

}  // namespace dynak::kernels
