// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/verdict.h"

#include <QPainter>

#include "widgets/plot/palette.h"

namespace dynak {

Verdict::Verdict(QWidget* parent) : QLabel(parent) {
    const int line = fontMetrics().height();
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setContentsMargins(line * 3 / 4, line / 2, line / 2, line / 2);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setObjectName(QStringLiteral("lessonVerdict"));
    hide();
}

void Verdict::show(const QString& text, Kind kind) {
    kind_ = kind;
    if (text != this->text()) setText(text);
    setVisible(!text.isEmpty());
    update();
}

void Verdict::paintEvent(QPaintEvent* event) {
    const Palette& colour = paletteOf(*this);
    const double round = fontMetrics().height() * 0.25;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour[kind_ == good ? Role::accentSoft : kind_ == bad ? Role::errorSoft : Role::raised]);
    painter.drawRoundedRect(rect(), round, round);
    painter.setBrush(colour[kind_ == good ? Role::accent : kind_ == bad ? Role::error : Role::axis]);
    painter.setClipRect(QRectF(0, 0, round, height()));
    painter.drawRoundedRect(rect(), round, round);
    painter.end();
    QLabel::paintEvent(event);
}

}  // namespace dynak
