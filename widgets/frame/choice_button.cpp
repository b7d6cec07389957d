// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/choice_button.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

#include "widgets/plot/palette.h"

namespace dynak {

ChoiceButton::ChoiceButton(const QString& caption, QWidget* parent) : QPushButton(parent), caption_(caption) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(caption);
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChoiceButton::setChoices(const QList<Choice>& choices) {
    if (choices == choices_) return;
    choices_ = choices;
    menu()->clear();
    auto* group = new QActionGroup(menu());
    for (const Choice& choice : choices_) {
        QAction* action = menu()->addAction(choice.text);
        action->setCheckable(true);
        action->setData(choice.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { choose(id); });
    }
    restate();
}

void ChoiceButton::setCurrent(const QString& id) {
    current_ = id;
    restate();
}

void ChoiceButton::choose(const QString& id) {
    if (id == current_) return;
    setCurrent(id);
    Q_EMIT chosen(id);
}

void ChoiceButton::step(int by) {
    const auto at = std::ranges::find(choices_, current_, &Choice::id) - choices_.begin();
    const auto next = std::clamp<qsizetype>(at + by, 0, choices_.size() - 1);
    if (!choices_.isEmpty()) choose(choices_[next].id);
}

void ChoiceButton::restate() {
    const auto found = std::ranges::find(choices_, current_, &Choice::id);
    value_ = found == choices_.end() ? QString() : found->shortText.isEmpty() ? found->text : found->shortText;
    setText(caption_.isEmpty() ? value_ : QStringLiteral("%1: %2").arg(caption_, value_));
    for (QAction* action : menu()->actions()) action->setChecked(action->data().toString() == current_);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + metrics.height() * 3 / 2, metrics.height() + 4};
}

QSize ChoiceButton::minimumSizeHint() const {
    // what is chosen is told whole where it is not too long
    const int line = fontMetrics().height(), chosen = fontMetrics().horizontalAdvance(value_) + line * 3 / 2;
    return {std::min(std::max(chosen, line * 4), line * 9), sizeHint().height()};
}

void ChoiceButton::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = isEnabled() && (underMouse() || isDown() || hasFocus());
    if (lively) {
        painter.setPen(hasFocus() ? QPen(colour[Role::accent], 1.2) : QPen(Qt::NoPen));
        painter.setBrush(colour[Role::accentSoft]);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const int line = fontMetrics().height(), arrow = line;
    painter.setPen(colour[lively ? Role::text : Role::quiet]);
    const QRect words = rect().adjusted(line / 4, 0, -arrow, 0);
    // where there is little room, what is chosen says more than what it is called
    const QString shown = fontMetrics().horizontalAdvance(text()) > words.width() ? value_ : text();
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight,
                     fontMetrics().elidedText(shown, Qt::ElideRight, words.width()));
    const QPointF tip(width() - line * 0.5, height() / 2.0 + 2);
    painter.drawPolyline(QPolygonF({tip + QPointF(-3, -3), tip, tip + QPointF(3, -3)}));
}

void ChoiceButton::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0) step(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QPushButton::keyPressEvent(event);
}

}  // namespace dynak
