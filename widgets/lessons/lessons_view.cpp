// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lessons_view.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/frame/actions.h"
#include "widgets/frame/flat_button.h"
#include "widgets/frame/quiet_label.h"
#include "widgets/lessons/lesson_card.h"
#include "widgets/lessons/lesson_page.h"
#include "widgets/lessons/lesson_text.h"
#include "widgets/session/studio_session.h"

namespace dynak {

LessonsView::LessonsView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      player_(studio.session),
      pages_(new QStackedWidget),
      scroll_(new QScrollArea),
      page_(new LessonPage(studio, player_)),
      leave_(new QToolButton) {
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    pages_->addWidget(scroll_);
    pages_->addWidget(page_);
    setContent(pages_);
    addActions();
    QAction* leave = actions().find(QStringLiteral("lesson.leave"));
    leave_->setAutoRaise(true);
    leave_->setObjectName(QStringLiteral("lessonLeave"));
    leave_->setText(leave->text());
    leave_->setToolTip(leave->toolTip());
    leave_->setFixedHeight(fontMetrics().height() + 4);
    leave_->hide();
    connect(leave_, &QToolButton::clicked, leave, &QAction::trigger);
    connect(&player_, &LessonPlayer::lessonsChanged, this, [this] { invalidate(); });
    connect(&player_, &LessonPlayer::stepChanged, this, &LessonsView::follow);
    connect(&player_, &LessonPlayer::stateChanged, page_, &LessonPage::refresh);
    connect(&session(), &StudioSession::stageChanged, page_, &LessonPage::refresh);
    follow();
}

LessonsView::~LessonsView() {
    if (leave_ && !leave_->parent()) delete leave_;
}

QWidget* LessonsView::titleControls() {
    return leave_;
}

void LessonsView::addActions() {
    for (std::size_t i = 0; i < player_.lessons().size(); ++i) {
        const Lesson& lesson = player_.lessons()[i];
        if (player_.isOwn(static_cast<int>(i))) continue;  // the list has them
        const QString id = QString::fromStdString(lesson.id);
        QAction* action =
            actions().add(QStringLiteral("lesson.start.") + id, tr("Lesson: %1").arg(lessonText(lesson.title)),
                          lessonText(lesson.summary), {}, [this, i] { begin(static_cast<int>(i)); });
        action->setProperty("demo", QString::fromStdString(lesson.demo));
    }
    actions().add(QStringLiteral("lesson.next"), tr("Next step"), tr("Go to the next step of the lesson"),
                  QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { player_.go(player_.step() + 1); });
    actions().add(QStringLiteral("lesson.back"), tr("Previous step"), tr("Go to the step before"),
                  QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { player_.go(player_.step() - 1); });
    actions().add(QStringLiteral("lesson.leave"), tr("Leave lesson"),
                  tr("Go back to the list; τ, the selection and the views are put back as they were"), {},
                  [this] { player_.leave(); });
}

void LessonsView::open(const QString& file) {
    begin(player_.add(file));
}

// From the start page, its demo is opened at once; where another project is open, the page asks first.
void LessonsView::begin(int lesson) {
    player_.start(lesson);
    const QString demo = QString::fromStdString(player_.lesson().demo);
    QAction* open = actions().find(QStringLiteral("demo.") + demo);
    if (!session().hasProject() && open) open->trigger();
}

void LessonsView::follow() {
    const bool active = player_.isActive();
    for (const char* id : {"lesson.next", "lesson.back", "lesson.leave"})
        actions().find(QLatin1String(id))->setEnabled(active);
    if (leave_) leave_->setVisible(active);
    pages_->setCurrentIndex(active ? 1 : 0);
    if (active) page_->rebuild();
    invalidate();
}

void LessonsView::refresh() {
    if (player_.isActive())
        page_->refresh();
    else
        fillList();
}

void LessonsView::fillList() {
    const int line = fontMetrics().height();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(line, line / 4, line, line);
    column->setSpacing(line * 3 / 4);
    for (int i = 0; i < std::ssize(player_.lessons()); ++i) {
        const Lesson& lesson = player_.lessons()[static_cast<std::size_t>(i)];
        const LessonProgress progress = progressOf(lesson);
        QStringList about;
        if (QAction* demo = actions().find(QStringLiteral("demo.") + QString::fromStdString(lesson.demo)))
            about << demo->text();
        about << tr("%n step(s)", nullptr, static_cast<int>(lesson.steps.size()));
        if (progress.isBegun()) about << tr("%n solved", nullptr, solvedSteps(lesson, progress));
        auto* card = new LessonCard({lessonText(lesson.title), lessonText(lesson.summary),
                                     about.join(QStringLiteral(" · ")), progress.isBegun(), player_.isOwn(i)});
        card->setMaximumWidth(fontMetrics().averageCharWidth() * 72);
        connect(card, &LessonCard::started, this, [this, i] { begin(i); });
        connect(card, &LessonCard::restarted, this, [this, i] {
            player_.restart(i);
            begin(i);
        });
        connect(card, &LessonCard::removed, this, [this, i] { player_.remove(i); });
        column->addWidget(card);
    }
    for (const QString& why : player_.unreadable()) {
        auto* label = new QuietLabel(why, 0.93, Role::error);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (QAction* open = actions().find(QStringLiteral("file.open-lesson")))
        column->addWidget(new FlatButton(open), 0, Qt::AlignLeft);
    column->addStretch(1);
    scroll_->setWidget(content);  // deletes the one before
}

void LessonsView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) invalidate();
}

}  // namespace dynak
