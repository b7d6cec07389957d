// SPDX-License-Identifier: GPL-3.0-or-later
// From which share of executed (token, expert) pairs on running everything is faster, measured and remembered a
// machine.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

namespace dynak {

// One FFN shape as run on this machine.
struct FfnShape {
    std::int64_t width = 0, experts = 0, size = 0;
    bool gated = false;
    int threads = 1;
    std::int64_t tokens = 0;  // a magnitude: see tokenMagnitude
};

// 16, 128 or 1024: the largest that is not above `tokens`, 16 where all are.
[[nodiscard]] std::int64_t tokenMagnitude(std::int64_t tokens);

// Milliseconds of the dense form, and of the sparse one at the shares 0.5 and 1.
struct ShapeTimes {
    double dense = 0, half = 0, whole = 0;
};

// Where the line through the two sparse times meets the dense one, from 0 to 1; 1 where the sparse form is never
// slower.
[[nodiscard]] double breakEvenShare(const ShapeTimes& times);

// times.json in the cache folder: times by machine and shape.
[[nodiscard]] std::filesystem::path timesFile();

// The stored times of the shape on this machine, else those that `measure` gives, which are then stored. A damaged file
// is begun anew; one that cannot be written means measuring once a process, nothing worse.
[[nodiscard]] ShapeTimes timesOf(const FfnShape& shape, const std::function<ShapeTimes()>& measure,
                                 const std::filesystem::path& file = timesFile());

}  // namespace dynak
