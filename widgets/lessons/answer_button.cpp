// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/answer_button.h"

#include <QPainter>

#include "widgets/plot/palette.h"

namespace dynak {

AnswerButton::AnswerButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerButton::setChosen(bool chosen, bool right) {
    chosen_ = chosen;
    right_ = right;
    setChecked(chosen);
    setAccessibleDescription(!chosen ? QString() : right ? tr("right") : tr("not right"));
    update();
}

QRect AnswerButton::wordsIn(int width) const {
    const int line = fontMetrics().height();
    const QRect room(line * 7 / 4, line / 3, width - line * 9 / 4, 100 * line);
    return fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
}

QSize AnswerButton::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

int AnswerButton::heightForWidth(int width) const {
    return wordsIn(width).height() + fontMetrics().height() * 2 / 3;
}

void AnswerButton::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    const double line = fontMetrics().height();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointed = isEnabled() && (underMouse() || isDown());
    painter.setBrush(pointed ? QBrush(colour[Role::accentSoft]) : QBrush(Qt::NoBrush));
    painter.setPen(hasFocus() ? QPen(colour[Role::accent], 1.4) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7), line * 0.25, line * 0.25);

    const QRect words = wordsIn(width());
    const QPointF centre(line * 0.9, words.top() + line / 2);
    const double radius = line * 0.36;
    const QColor ink = colour[!chosen_ ? Role::axis : right_ ? Role::accent : Role::error];
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(chosen_ ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);
    if (chosen_) {
        painter.setPen(QPen(colour[Role::onAccent], 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double r = radius * 0.45;
        if (right_) {
            painter.drawPolyline(QPolygonF({centre + QPointF(-r, 0), centre + QPointF(-r * 0.25, r * 0.8),
                                            centre + QPointF(r * 1.05, -r * 0.75)}));
        } else {
            painter.drawLine(centre + QPointF(-r, -r) * 0.8, centre + QPointF(r, r) * 0.8);
            painter.drawLine(centre + QPointF(-r, r) * 0.8, centre + QPointF(r, -r) * 0.8);
        }
    }
    painter.setPen(colour[Role::text]);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
}

}  // namespace dynak
