// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "widgets/frame/studio.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace dynak {

class AnswerButton;
class FlatButton;
class LessonPlayer;
struct LessonStep;
class QuietLabel;
class StepDots;
class Verdict;

// The current step: words, what is asked, the way on. Keys: 1 … 9 answer, Return goes on once it is solved.
class LessonPage : public QWidget {
    Q_OBJECT

public:
    LessonPage(const Studio& studio, LessonPlayer& player, QWidget* parent = nullptr);

    // Another step.
    void rebuild();
    // The same step: words, verdict, progress.
    void refresh();

    [[nodiscard]] const QList<AnswerButton*>& answers() const { return answers_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildBody();
    void buildFoot();
    void choose(int answer);
    void showMe();
    void showOffer();
    [[nodiscard]] QString preparation() const;

    Studio studio_;
    LessonPlayer& player_;
    const LessonStep* shown_ = nullptr;
    bool isBlocked_ = false;  // Show me could not do it
    QScrollArea* scroll_;
    QWidget* body_;
    QVBoxLayout* choices_;
    QuietLabel* lesson_;
    QLabel* title_;
    QuietLabel* waiting_;
    QLabel* text_;
    QLabel* ask_;
    QList<AnswerButton*> answers_;
    Verdict* verdict_;
    FlatButton* showMe_;
    QWidget* offer_;  // in the place of the question: the demo's button
    QLabel* offered_;
    FlatButton* open_;
    QuietLabel* takes_;
    FlatButton* back_;
    FlatButton* next_;
    StepDots* dots_;
    QuietLabel* position_;
};

}  // namespace dynak
