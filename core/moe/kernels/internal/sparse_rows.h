// SPDX-License-Identifier: GPL-3.0-or-later
// Products with a matrix of which each row of the other factor needs few rows: of a token those of its active neurons,
// of a neuron those of the tokens for which it is active. What is zero is not touched.
#pragma once

#include <algorithm>

#include "core/moe/kernels/internal/target.h"
#include "core/moe/kernels/internal/vector.h"

namespace dynak::kernels {

// Columns of `vectors` registers, which hold their sums while all rows go by.
template <class Isa, int vectors>
void sumColumns(const FewRows& rows, const float* factors, const float* base, std::int64_t from, float* out) {
    constexpr std::int64_t lanes = Isa::lanes;
    Vector<Isa> sum[vectors]{};
    if (base)
#pragma GCC unroll 8
        for (int v = 0; v < vectors; ++v) sum[v] = load<Isa>(base + from + v * lanes);
    for (std::int64_t r = 0; r < rows.count; ++r) {
        const float* row = rows.matrix + rows.at[r] * rows.stride + from;
        const float factor = factors[r];
#pragma GCC unroll 8
        for (int v = 0; v < vectors; ++v) sum[v] += factor * load<Isa>(row + v * lanes);
    }
#pragma GCC unroll 8
    for (int v = 0; v < vectors; ++v) store<Isa>(out + from + v * lanes, sum[v]);
}

template <class Isa>
void sumRows(const FewRows& rows, const float* factors, const float* base, std::int64_t width, float* out) {
    constexpr int vectors = 8;  // enough sums at a time to keep two multipliers busy
    constexpr std::int64_t lanes = Isa::lanes;
    std::int64_t from = 0;
    for (; from + vectors * lanes <= width; from += vectors * lanes)
        sumColumns<Isa, vectors>(rows, factors, base, from, out);
    for (; from + lanes <= width; from += lanes) sumColumns<Isa, 1>(rows, factors, base, from, out);
    for (; from < width; ++from) {
        float sum = base ? base[from] : 0;
        for (std::int64_t r = 0; r < rows.count; ++r) sum += factors[r] * rows.matrix[rows.at[r] * rows.stride + from];
        out[from] = sum;
    }
}

// As many rows at a time as a register has lanes, so that all their sums are reduced together.
template <class Isa>
void addDots(const FewRows& rows, const float* x, std::int64_t width, float* dots) {
    constexpr std::int64_t lanes = Isa::lanes;
    for (std::int64_t first = 0; first < rows.count; first += lanes) {
        const std::int64_t count = std::min(lanes, rows.count - first);
        const float* row[lanes];
        for (std::int64_t r = 0; r < lanes; ++r)  // the last one again where there are fewer
            row[r] = rows.matrix + rows.at[first + std::min(r, count - 1)] * rows.stride;
        Vector<Isa> sum[lanes]{};
        std::int64_t j = 0;
        for (; j + lanes <= width; j += lanes) {
            const auto values = load<Isa>(x + j);
#pragma GCC unroll 16
            for (int r = 0; r < lanes; ++r) sum[r] += values * load<Isa>(row[r] + j);
        }
        if (j < width) {
            const auto values = loadPart<Isa>(x + j, width - j);
#pragma GCC unroll 16
            for (int r = 0; r < lanes; ++r) sum[r] += values * loadPart<Isa>(row[r] + j, width - j);
        }
        float totals[lanes];
        store<Isa>(totals, reduce<Isa>(sum));
        for (std::int64_t r = 0; r < count; ++r) dots[first + r] += totals[r];
    }
}

}  // namespace dynak::kernels
