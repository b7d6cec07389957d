// SPDX-License-Identifier: GPL-3.0-or-later
// What a long computation is given: a way to report progress and to learn that it should stop.
#pragma once

#include <functional>
#include <stop_token>

#include "core/base/sentence.h"

namespace dynak {

struct Progress {
    double fraction = 0;  // 0 … 1 of the whole job
    Sentence phase;       // what is being done, e.g. "site 4 of 6"
};

// Copies share the listener and the stop token. Cheap to pass; thread-safe as far as the listener is.
class Job {
public:
    using Listener = std::function<void(const Progress&)>;

    Job() = default;
    explicit Job(Listener listener, std::stop_token stop = {});

    // `fraction` is of this job; a part maps it into its share of the whole.
    void report(double fraction, const Sentence& phase) const;

    [[nodiscard]] bool stopRequested() const { return stop_.stop_requested(); }

    // Throws Error{stopped}. Call it once a batch, where leaving loses nothing.
    void throwIfStopped() const;

    // The share [from, to] of this job, to hand to a step of it.
    [[nodiscard]] Job part(double from, double to) const;

private:
    Listener listener_;
    std::stop_token stop_;
    double from_ = 0;
    double to_ = 1;
};

}  // namespace dynak
