// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace dynak {

// How long a job will still take, from its progress. Smoothed, so that a slow batch does not make the number jump.
class TimeLeft {
public:
    // `seconds` since the start, `fraction` done. Earlier times than the last are ignored.
    void update(double seconds, double fraction);
    // Whole seconds; nothing before one second and one per cent are over.
    [[nodiscard]] std::optional<double> seconds() const;

private:
    double seconds_ = 0, fraction_ = 0;
    double rate_ = 0;  // fraction a second
};

}  // namespace dynak
