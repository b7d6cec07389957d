// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "core/base/tensor.h"

namespace testing {

// Of two lists of numbers of the same length.
template <class Numbers>
double largestDifference(const Numbers& a, const Numbers& b) {
    REQUIRE(a.size() == b.size());
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    return largest;
}

inline double largestDifference(const dynak::TensorView& a, const dynak::TensorView& b) {
    REQUIRE(a.shape == b.shape);
    return largestDifference(a.toFloats(), b.toFloats());
}

// Products in another order differ by roundings of the largest numbers that are added.
inline double relativeDifference(const dynak::TensorView& a, const dynak::TensorView& b) {
    double largest = 1;
    for (const float value : a.toFloats()) largest = std::max(largest, std::abs(static_cast<double>(value)));
    return largestDifference(a, b) / largest;
}

}  // namespace testing
