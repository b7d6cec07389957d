// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_card.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/frame/flat_button.h"
#include "widgets/frame/quiet_label.h"

namespace dynak {

LessonCard::LessonCard(const Content& content, QWidget* parent) : QWidget(parent) {
    const int line = fontMetrics().height();
    auto* title = new QLabel(content.title);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    title->setFont(bold);
    auto* summary = new QLabel(content.summary);
    auto* about = new QuietLabel(content.about, 0.93);
    for (QLabel* label : {title, summary, static_cast<QLabel*>(about)}) label->setWordWrap(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(line / 2);
    const auto button = [&](const QString& text, const char* name, void (LessonCard::*signal)()) {
        auto* made = new FlatButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(QStringLiteral("%1: %2").arg(text, content.title));
        connect(made, &QPushButton::clicked, this, signal);
        buttons->addWidget(made);
        return made;
    };
    button(content.begun ? tr("Go on") : tr("Start"), "lessonStart", &LessonCard::started)->setPrimary(true);
    if (content.begun) button(tr("Start again"), "lessonRestart", &LessonCard::restarted);
    if (content.removable)
        button(tr("Remove"), "lessonRemove", &LessonCard::removed)
            ->setToolTip(tr("Take the lesson off the list; its file stays"));
    buttons->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(line, line * 3 / 4, line, line * 3 / 4);
    column->setSpacing(line / 3);
    column->addWidget(title);
    column->addWidget(summary);
    column->addWidget(about);
    column->addSpacing(line / 4);
    column->addLayout(buttons);
}

void LessonCard::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    const double round = fontMetrics().height() * 0.3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour[Role::raised]);
    painter.setPen(QPen(colour[Role::border], 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

}  // namespace dynak
