// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>

namespace dynak {

// How long a job will still take, from its progress of the last two minutes. Smoothed, so that a slow batch does not
// make the number jump; what a job that goes on finds done already is forgotten.
class TimeLeft {
public:
    // `seconds` since any time, `fraction` done. The first is where the measuring begins; earlier times than the last
    // are ignored.
    void update(double seconds, double fraction);
    // Whole seconds; nothing before a second and a hundredth of the work have been seen.
    [[nodiscard]] std::optional<double> seconds() const;

private:
    struct Mark {
        double seconds, fraction;
    };
    std::deque<Mark> marks_;
    double rate_ = 0;  // fraction a second, of the last few
};

}  // namespace dynak
