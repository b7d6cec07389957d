// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "widgets/frame/view.h"
#include "widgets/lessons/lesson_player.h"

class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace dynak {

class LessonPage;

// The list of lessons, or the step of the one that is taken. Its commands ("lesson.…") work from anywhere.
class LessonsView : public View {
    Q_OBJECT

public:
    explicit LessonsView(const Studio& studio, QWidget* parent = nullptr);
    ~LessonsView() override;

    [[nodiscard]] QWidget* titleControls() override;
    [[nodiscard]] LessonPlayer& player() { return player_; }
    [[nodiscard]] LessonPage& page() const { return *page_; }

    // Puts a lesson of the user's on the list and begins it. Throws as readLesson.
    void open(const QString& file);

protected:
    void refresh() override;
    void changeEvent(QEvent* event) override;

private:
    void addActions();
    void begin(int lesson);
    void fillList();
    void follow();

    LessonPlayer player_;
    QStackedWidget* pages_;
    QScrollArea* scroll_;
    LessonPage* page_;
    QPointer<QToolButton> leave_;
};

}  // namespace dynak
