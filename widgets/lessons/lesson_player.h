// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/base/sentence.h"
#include "core/lesson/lesson.h"
#include "core/moe/site_rules.h"
#include "widgets/lessons/lesson_check.h"
#include "widgets/lessons/lesson_progress.h"
#include "widgets/session/selection.h"

namespace dynak {

class StudioSession;

// The lessons there are and the one that is taken: which step, what it sets in the session, whether it is solved.
// What the session had before comes back on leaving.
class LessonPlayer : public QObject {
    Q_OBJECT

public:
    explicit LessonPlayer(StudioSession& session, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Lesson>& lessons() const { return lessons_; }
    // Files of lessons that could not be read, with why.
    [[nodiscard]] QStringList unreadable() const;
    // One's own, from a file; again: read anew. Gives its place in the list. Throws as readLesson.
    int add(const QString& file);
    void remove(int lesson);
    // Whether it came from a file of the user's.
    [[nodiscard]] bool isOwn(int lesson) const;

    // Goes on where the reader was.
    void start(int lesson);
    // From the first step, with all answers forgotten.
    void restart(int lesson);
    void leave();
    [[nodiscard]] bool isActive() const { return active_ >= 0; }
    [[nodiscard]] int active() const { return active_; }
    [[nodiscard]] const Lesson& lesson() const { return lessons_[static_cast<std::size_t>(active_)]; }
    [[nodiscard]] int step() const { return progress_.step; }
    [[nodiscard]] const LessonStep& current() const { return lesson().steps[static_cast<std::size_t>(step())]; }
    [[nodiscard]] int stepCount() const { return static_cast<int>(lesson().steps.size()); }
    // The view that is wanted large, with the lesson beside it; empty: the views as the user arranged them.
    [[nodiscard]] const QString& presented() const { return presented_; }
    // Beyond an end: stays.
    void go(int step);

    void choose(int answer);
    // Does the task, or chooses the right answer. False when the project's results do not allow it.
    bool showMe();
    // The answer that is chosen; LessonProgress::notAnswered: none.
    [[nodiscard]] int chosen() const { return progress_.answers[step()]; }
    [[nodiscard]] bool isSolved(int step) const { return dynak::isSolved(lesson(), progress_, step); }
    [[nodiscard]] bool isMeasuring() const { return measuring_; }

    // Whether the lesson is about a demo that is not the open project; or about any and none is open.
    [[nodiscard]] bool needsProject() const;
    // Whether something that the step shows or says is not computed yet.
    [[nodiscard]] bool isWaiting() const;
    // A text of the step in the user's language, with its facts.
    [[nodiscard]] QString words(const std::string& text) const;

Q_SIGNALS:
    void lessonsChanged();
    // Another lesson, another step, another project, or none.
    void stepChanged();
    // An answer was chosen, a task was done, or words may read differently.
    void stateChanged();
    void presentedChanged();

private:
    void enter();
    void present(const QString& view);
    void setScene();
    void look();
    void followProject();
    void solve(int answer);

    StudioSession& session_;
    std::vector<Lesson> lessons_;
    std::vector<Sentence> unreadable_;
    int active_ = -1;
    LessonProgress progress_;
    QString presented_;
    bool measuring_ = false;
    bool setting_ = false;    // the session's signals are our own doing
    bool isSceneSet_ = true;  // else the results for it are not there yet
    Selection scene_;
    std::size_t pinsBefore_ = 0;
    // of the user
    std::optional<Selection> selectionBefore_;
    std::optional<SiteRules> ruleBefore_;
};

}  // namespace dynak
