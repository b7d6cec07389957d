// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/flat_button.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

#include "widgets/plot/palette.h"

namespace dynak {

FlatButton::FlatButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

FlatButton::FlatButton(QAction* action, QWidget* parent) : FlatButton(QString(), parent) {
    setAction(action);
}

void FlatButton::setPrimary(bool primary) {
    primary_ = primary;
    update();
}

void FlatButton::setAction(QAction* action) {
    const auto follow = [this, action] {
        setText(action->text());
        setToolTip(action->toolTip());
        setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

QSize FlatButton::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    const int arrow = menu() ? metrics.height() : 0;
    return {metrics.horizontalAdvance(text()) + metrics.height() * 7 / 4 + arrow, metrics.height() * 8 / 5 + 1};
}

void FlatButton::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colour[primary_ && isEnabled() ? Role::accent : Role::raised];
    if (isEnabled() && (underMouse() || isDown()))
        ground = primary_ ? ground.lighter(isDown() ? 92 : 108) : colour[Role::accentSoft];
    painter.setBrush(ground);
    painter.setPen(hasFocus()                ? QPen(colour[primary_ ? Role::text : Role::accent], 1.4)
                   : primary_ && isEnabled() ? QPen(Qt::NoPen)
                                             : QPen(colour[Role::border], 1));
    const double round = fontMetrics().height() * 0.25;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    painter.setPen(colour[!isEnabled() ? Role::faint : primary_ ? Role::onAccent : Role::text]);
    QRect words = rect();
    if (menu()) {
        const int arrow = fontMetrics().height();
        words.adjust(0, 0, -arrow, 0);
        const QPointF tip(width() - arrow, height() / 2.0 + 2);
        painter.drawPolyline(QPolygonF({tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)}));
    }
    painter.drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

}  // namespace dynak
