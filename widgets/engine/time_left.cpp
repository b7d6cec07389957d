// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engine/time_left.h"

#include <cmath>

namespace dynak {
namespace {

constexpr double memory = 8;  // seconds over which the rate forgets

}  // namespace

void TimeLeft::update(double seconds, double fraction) {
    const double passed = seconds - seconds_;
    const double done = fraction - fraction_;
    if (passed <= 0 || done < 0) return;
    const double rate = done / passed;
    const double weight = rate_ > 0 ? 1 - std::exp(-passed / memory) : 1;
    rate_ += weight * (rate - rate_);
    seconds_ = seconds;
    fraction_ = fraction;
}

std::optional<double> TimeLeft::seconds() const {
    if (seconds_ < 1 || fraction_ < 0.01 || rate_ <= 0) return std::nullopt;
    // half the recent rate, half that of the whole: quick to notice a slower phase, slow to forget the rest
    const double rate = 0.5 * (rate_ + fraction_ / seconds_);
    return std::ceil((1 - fraction_) / rate);  // more than it can know is not said
}

}  // namespace dynak
