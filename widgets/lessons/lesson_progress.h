// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace dynak {

struct Lesson;

// Where a reader was in a lesson. Kept in the settings.
struct LessonProgress {
    static constexpr int notAnswered = -1;

    int step = 0;
    QList<int> answers;  // by step: the answer chosen last; of a task 0 once it was done

    [[nodiscard]] bool isBegun() const;
};

// As long as the lesson is; what was kept of a longer one is cut.
[[nodiscard]] LessonProgress progressOf(const Lesson& lesson);
void keepProgress(const Lesson& lesson, const LessonProgress& progress);
// Steps whose task was done or whose right answer was chosen.
[[nodiscard]] int solvedSteps(const Lesson& lesson, const LessonProgress& progress);
[[nodiscard]] bool isSolved(const Lesson& lesson, const LessonProgress& progress, int step);

// The lessons that the user opened from files, in that order; those that are gone are left out.
[[nodiscard]] QStringList ownLessons();
void keepOwnLessons(const QStringList& files);

}  // namespace dynak
