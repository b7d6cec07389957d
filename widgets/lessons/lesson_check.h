// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/lesson/lesson.h"

namespace dynak {

class StudioSession;

enum class TaskState {
    open,
    measuring,  // predicted to be done; the measurement is on its way
    done,
};

// Whether the session is as a task wants it. `pinsBefore`: kept points when the task began.
// While τ is dragged nothing is done; cost, quality and experts count once they are measured.
[[nodiscard]] TaskState taskState(const std::vector<LessonCheck>& checks, const StudioSession& session,
                                  std::size_t pinsBefore);

// Share of the dense quality that is kept at a quality; 1 at dense. Where lower is better, dense over quality.
[[nodiscard]] std::optional<double> keptQuality(const StudioSession& session, double quality);

// Does the task in the reader's place: moves τ, selects, keeps a point. False when that cannot be done with the
// project's results; then nothing was changed.
bool fulfil(const std::vector<LessonCheck>& checks, StudioSession& session);

}  // namespace dynak
