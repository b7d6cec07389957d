// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>
#include <span>

#include "core/lesson/lesson.h"
#include "widgets/session/selection.h"

namespace dynak {

class StudioSession;

// Names by which a lesson picks something without knowing its number.
struct TargetRow {
    LessonKind kind;
    const char* name;
    const char* meaning;  // for docs/lessons.md
    // All that it fits, the first one first: `at` with the kind's member set. Empty while the results are not there.
    QList<Selection> (*find)(const StudioSession& session, const Selection& at);
};

[[nodiscard]] std::span<const TargetRow> lessonTargets();

// All that a pick of a selectable kind fits, given what is selected above it (`at`: the site of a neuron).
[[nodiscard]] QList<Selection> candidates(const StudioSession& session, LessonKind kind, const LessonPick& pick,
                                          const Selection& at);
// Whether `selection` has one of the kind.
[[nodiscard]] bool hasKind(const Selection& selection, LessonKind kind);
// Whether two selections have the same one.
[[nodiscard]] bool sameOf(const Selection& a, const Selection& b, LessonKind kind);

// The τ of the cheapest measured point that keeps 99 % of the dense quality, else of the dearest one; 0: no curve.
[[nodiscard]] double criticalTau(const StudioSession& session);
// Nothing while there is no curve.
[[nodiscard]] std::optional<double> tauOf(const StudioSession& session, const LessonPick& pick);

// What a scene selects; nothing while a part of it cannot be found yet. Tokens go by the rule of the moment.
[[nodiscard]] std::optional<Selection> selectionOf(const StudioSession& session, const LessonScene& scene);

}  // namespace dynak
