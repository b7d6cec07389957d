// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/job.h"

#include <algorithm>

#include "core/base/error.h"

namespace dynak {

Job::Job(Listener listener, std::stop_token stop) : listener_(std::move(listener)), stop_(std::move(stop)) {}

void Job::report(double fraction, const Sentence& phase) const {
    if (!listener_) return;
    const double inside = std::clamp(fraction, 0.0, 1.0);
    listener_({from_ + inside * (to_ - from_), phase});
}

void Job::throwIfStopped() const {
    if (stopRequested())
        throw Error(ErrorCode::stopped, Sentence::tr("Stopped."),
                    Sentence::tr("What was finished is kept; run it again to go on."));
}

Job Job::part(double from, double to) const {
    Job inner = *this;
    inner.from_ = from_ + from * (to_ - from_);
    inner.to_ = from_ + to * (to_ - from_);
    return inner;
}

}  // namespace dynak
