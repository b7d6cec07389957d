// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_left.h"

#include <cmath>

namespace dynak {
namespace {

constexpr double memory = 8;    // seconds over which the rate forgets
constexpr double window = 120;  // seconds that the mean rate goes over
constexpr double spacing = 1;   // seconds between two marks that are kept

}  // namespace

void TimeLeft::update(double seconds, double fraction) {
    if (marks_.empty()) {
        marks_.push_back({seconds, fraction});
        return;
    }
    const double passed = seconds - marks_.back().seconds;
    const double done = fraction - marks_.back().fraction;
    if (passed <= 0 || done < 0) return;
    const double weight = rate_ > 0 ? 1 - std::exp(-passed / memory) : 1;
    rate_ += weight * (done / passed - rate_);
    const std::size_t count = marks_.size();
    if (count > 2 && marks_[count - 1].seconds - marks_[count - 2].seconds < spacing) marks_.pop_back();
    marks_.push_back({seconds, fraction});
    while (marks_.size() > 2 && marks_[1].seconds < seconds - window) marks_.pop_front();
}

std::optional<double> TimeLeft::seconds() const {
    if (marks_.size() < 2) return std::nullopt;
    const Mark first = marks_.front(), last = marks_.back();
    const double passed = last.seconds - first.seconds, done = last.fraction - first.fraction;
    if (passed < 1 || rate_ <= 0 || (done < 0.01 && passed < window)) return std::nullopt;
    // half the recent rate, half that of the whole: quick to notice a slower phase, slow to forget the rest
    const double rate = 0.5 * (rate_ + done / passed);
    return std::ceil((1 - last.fraction) / rate);  // more than it can know is not said
}

}  // namespace dynak
