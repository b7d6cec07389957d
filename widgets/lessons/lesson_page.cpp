// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_page.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/file.h"
#include "core/demo/demo.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/flat_button.h"
#include "widgets/frame/quiet_label.h"
#include "widgets/lessons/answer_button.h"
#include "widgets/lessons/lesson_player.h"
#include "widgets/lessons/lesson_text.h"
#include "widgets/lessons/step_dots.h"
#include "widgets/lessons/verdict.h"
#include "widgets/plot/numbers.h"
#include "widgets/runner/project_runner.h"
#include "widgets/session/studio_session.h"

namespace dynak {
namespace {

constexpr int measure = 60;  // letters a line: what the eye follows without effort

QLabel* makeWords(double size = 1, bool bold = false) {
    auto* label = new QLabel;
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    if (bold) font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString paragraph(const QString& text, bool last) {
    return QStringLiteral("<p style='line-height:138%; margin-top:0; margin-bottom:%1em'>%2</p>")
        .arg(last ? QStringLiteral("0") : QStringLiteral("0.7"), markedUp(text));
}

}  // namespace

LessonPage::LessonPage(const Studio& studio, LessonPlayer& player, QWidget* parent)
    : QWidget(parent),
      studio_(studio),
      player_(player),
      scroll_(new QScrollArea),
      body_(new QWidget),
      choices_(new QVBoxLayout),
      lesson_(new QuietLabel(QString(), 0.93)),
      title_(makeWords(1.35, true)),
      waiting_(new QuietLabel),
      text_(makeWords()),
      ask_(makeWords(1, true)),
      verdict_(new Verdict),
      showMe_(new FlatButton(tr("Show me"))),
      offer_(new QWidget),
      offered_(makeWords()),
      open_(new FlatButton),
      takes_(new QuietLabel),
      back_(new FlatButton(tr("Back"))),
      next_(new FlatButton),
      dots_(new StepDots),
      position_(new QuietLabel) {
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBody();
    column->addWidget(scroll_, 1);
    buildFoot();
}

void LessonPage::buildBody() {
    const int line = fontMetrics().height();
    title_->setObjectName(QStringLiteral("lessonTitle"));
    text_->setObjectName(QStringLiteral("lessonText"));
    text_->setTextFormat(Qt::RichText);
    ask_->setObjectName(QStringLiteral("lessonAsk"));
    showMe_->setObjectName(QStringLiteral("lessonShowMe"));
    waiting_->setObjectName(QStringLiteral("lessonWaiting"));
    waiting_->setWordWrap(true);
    open_->setObjectName(QStringLiteral("lessonOpen"));
    open_->setPrimary(true);
    takes_->setWordWrap(true);
    choices_->setSpacing(0);
    // rings stand under the words, the ground of a pointed answer reaches beyond them
    choices_->setContentsMargins(-line / 2, 0, 0, 0);

    auto* offer = new QVBoxLayout(offer_);
    offer->setContentsMargins(0, line / 2, 0, 0);
    offer->setSpacing(line * 2 / 3);
    offer->addWidget(offered_);
    offer->addWidget(open_, 0, Qt::AlignLeft);
    offer->addWidget(takes_);

    auto* text = new QWidget;
    text->setMaximumWidth(fontMetrics().averageCharWidth() * measure);
    auto* words = new QVBoxLayout(text);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(line / 2);
    words->addWidget(lesson_);
    words->addWidget(title_);
    words->addWidget(waiting_);
    words->addWidget(text_);
    words->addSpacing(line / 2);
    words->addWidget(ask_);
    words->addLayout(choices_);
    words->addWidget(verdict_);
    words->addWidget(showMe_, 0, Qt::AlignLeft);
    words->addWidget(offer_);
    words->addStretch(1);
    auto* row = new QHBoxLayout(body_);
    row->setContentsMargins(line, line / 4, line, line);
    row->addWidget(text, 1000);
    row->addStretch(1);
    scroll_->setWidget(body_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    connect(showMe_, &QPushButton::clicked, this, &LessonPage::showMe);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (QAction* demo =
                studio_.actions.find(QStringLiteral("demo.") + QString::fromStdString(player_.lesson().demo)))
            demo->trigger();
        else if (QAction* open = studio_.actions.find(QStringLiteral("file.open")))
            open->trigger();
    });
}

void LessonPage::buildFoot() {
    const int line = fontMetrics().height();
    back_->setObjectName(QStringLiteral("lessonBack"));
    next_->setObjectName(QStringLiteral("lessonNext"));
    position_->setObjectName(QStringLiteral("lessonPosition"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->setSpacing(line / 2);
    row->addWidget(back_);
    row->addStretch(1);
    row->addWidget(dots_);
    row->addWidget(position_);
    row->addStretch(1);
    row->addWidget(next_);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(back_, &QPushButton::clicked, this, [this] { player_.go(player_.step() - 1); });
    connect(next_, &QPushButton::clicked, this, [this] {
        if (player_.step() + 1 < player_.stepCount())
            player_.go(player_.step() + 1);
        else
            player_.leave();
    });
    connect(dots_, &StepDots::clicked, this, [this](int step) { player_.go(step); });
}

void LessonPage::rebuild() {
    if (!player_.isActive()) return;
    shown_ = &player_.current();
    isBlocked_ = false;
    qDeleteAll(answers_);
    answers_.clear();
    const LessonStep& step = player_.current();
    QWidget* before = ask_;
    for (std::size_t i = 0; i < step.answers.size(); ++i) {
        auto* button = new AnswerButton(player_.words(step.answers[i].text));
        button->setToolTip(tr("Key %1").arg(i + 1));
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(static_cast<int>(i)); });
        choices_->addWidget(button);
        setTabOrder(before, button);
        before = button;
        answers_ << button;
    }
    setTabOrder(before, showMe_);
    setTabOrder(showMe_, open_);
    setTabOrder(open_, back_);
    setTabOrder(back_, next_);
    refresh();
    scroll_->ensureVisible(0, 0);
    // keys reach the step; nobody works in the views while the step changes
    setFocus(Qt::OtherFocusReason);
}

void LessonPage::refresh() {
    if (!player_.isActive() || shown_ != &player_.current()) return;  // rebuild comes
    const LessonStep& step = player_.current();
    const int at = player_.step();
    const bool offering = player_.needsProject(), waiting = !offering && player_.isWaiting();
    lesson_->setText(lessonText(player_.lesson().title));
    title_->setText(player_.words(step.title));
    QString html;
    for (const std::string& one : step.text) html += paragraph(player_.words(one), &one == &step.text.back());
    if (html != text_->text()) text_->setText(html);
    text_->setVisible(!offering);
    waiting_->setVisible(waiting);
    if (waiting) waiting_->setText(preparation());
    ask_->setText(player_.words(step.ask));
    ask_->setVisible(!offering);
    const bool solved = player_.isSolved(at);
    for (int i = 0; i < answers_.size(); ++i) {
        const LessonAnswer& answer = step.answers[static_cast<std::size_t>(i)];
        answers_[i]->setText(player_.words(answer.text));
        answers_[i]->setChosen(i == player_.chosen(), answer.right);
        answers_[i]->setVisible(!offering);
    }
    if (solved && showMe_->hasFocus()) next_->setFocus(Qt::TabFocusReason);  // else it would go to what follows: back
    showMe_->setVisible(!offering && !solved);
    showMe_->setEnabled(!waiting);
    showMe_->setToolTip(step.isTask() ? tr("Do it in my place") : tr("Choose the right answer"));
    if (offering)
        verdict_->show({}, Verdict::neutral);
    else if (step.isTask() && solved)
        verdict_->show(markedUp(player_.words(step.done)), Verdict::good);
    else if (step.isTask() && player_.isMeasuring())
        verdict_->show(tr("Being measured …"), Verdict::neutral);
    else if (isBlocked_)
        verdict_->show(tr("No point of this project does that."), Verdict::bad);
    else if (!step.isTask() && player_.chosen() >= 0)
        verdict_->show(markedUp(player_.words(step.answers[static_cast<std::size_t>(player_.chosen())].because)),
                       solved ? Verdict::good : Verdict::bad);
    else
        verdict_->show({}, Verdict::neutral);
    offer_->setVisible(offering);
    if (offering) showOffer();

    QStringList titles;
    QList<bool> marks;
    for (int i = 0; i < player_.stepCount(); ++i) {
        titles << lessonText(player_.lesson().steps[static_cast<std::size_t>(i)].title);
        marks << player_.isSolved(i);
    }
    dots_->set(titles, marks, at);
    position_->setText(tr("%1 of %2").arg(at + 1).arg(player_.stepCount()));
    back_->setEnabled(at > 0);
    next_->setText(at + 1 < player_.stepCount() ? tr("Next") : tr("Finish"));
    next_->setPrimary(solved);
    setAccessibleName(title_->text());
}

// What a demo needs before it can be looked at, and how long that takes.
void LessonPage::showOffer() {
    const std::string& demo = player_.lesson().demo;
    QAction* action = studio_.actions.find(QStringLiteral("demo.") + QString::fromStdString(demo));
    if (demo.empty() || !action) {
        offered_->setText(tr("This lesson goes with any project. Open one, and it begins."));
        open_->setText(tr("Open…"));
        takes_->hide();
        return;
    }
    offered_->setText(tr("This lesson is about the built-in model “%1”, which is not open.").arg(action->text()));
    open_->setText(tr("Open “%1”").arg(action->text()));
    const auto about = attempt([&] { return readJson(demoFolder(demo) / "demo.json"); });
    const double seconds = about ? about->value("seconds", 0.0) : 0;
    const bool ready = QFileInfo::exists(demoFile(QString::fromStdString(demo)));
    takes_->setText(ready         ? tr("It opens as you left it.")
                    : seconds > 0 ? tr("It is computed first: about %1. You can read meanwhile.").arg(duration(seconds))
                                  : tr("It is computed first. You can read meanwhile."));
    takes_->show();
}

QString LessonPage::preparation() const {
    for (const StageProgress& stage : studio_.session.stages()) {
        if (stage.status != StageStatus::running) continue;
        const QString now = tr("%1: %2").arg(stage.title, percent(stage.fraction, 0));
        return stage.secondsLeft ? tr("Still computing. %1, %2 left.").arg(now, duration(*stage.secondsLeft))
                                 : tr("Still computing. %1.").arg(now);
    }
    return tr("Some results that this step shows are missing. “Run all” computes them.");
}

void LessonPage::choose(int answer) {
    player_.choose(answer);
    // by keyboard, the way on is one key away
    if (player_.isSolved(player_.step()) && answers_.value(answer) && answers_[answer]->hasFocus())
        next_->setFocus(Qt::TabFocusReason);
}

void LessonPage::showMe() {
    isBlocked_ = !player_.showMe();
    refresh();
}

void LessonPage::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool goesOn = plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (plain && digit >= 0 && digit < answers_.size() && !player_.needsProject())
        choose(digit);
    else if (goesOn && player_.isActive() && player_.needsProject())
        open_->click();
    else if (goesOn && player_.isActive() && player_.isSolved(player_.step()))
        next_->click();
    else
        QWidget::keyPressEvent(event);
}

void LessonPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace dynak
