// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded randomness. The standard library fixes the engine but not its distributions, so those are ours.
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace dynak {

class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    [[nodiscard]] std::uint64_t bits() { return engine_(); }
    // Uniform in [0, 1), 53 bits.
    [[nodiscard]] double uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    // Uniform in 0 … count - 1 without bias; count > 0.
    [[nodiscard]] std::int64_t below(std::int64_t count);
    // Standard normal (Box-Muller, one value a call).
    [[nodiscard]] double normal();
    // An independent generator for a named part of the work.
    [[nodiscard]] Random fork(std::uint64_t key);

    template <class T>
    void shuffle(std::span<T> values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(below(static_cast<std::int64_t>(i)))]);
    }
    // 0 … count - 1 in random order.
    [[nodiscard]] std::vector<std::int64_t> permutation(std::int64_t count);

private:
    std::mt19937_64 engine_;
};

}  // namespace dynak
