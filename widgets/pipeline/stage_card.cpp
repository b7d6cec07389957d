// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/stage_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/frame/elided_label.h"
#include "widgets/pipeline/pipeline_model.h"

namespace dynak {

StageCard::StageCard(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel),
      detail_(new ElidedLabel(QString(), 0.93)),
      button_(new QToolButton),
      disclosure_(new QToolButton) {
    const int line = fontMetrics().height();
    button_->setAutoRaise(true);
    button_->setObjectName(QStringLiteral("stageButton"));
    button_->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(line / 3);
    head->addWidget(title_, 1);
    head->addWidget(button_);
    head->addWidget(disclosure_);
    disclosure_->setAutoRaise(true);
    disclosure_->setObjectName(QStringLiteral("stageDisclosure"));
    disclosure_->setFixedHeight(line + 4);
    disclosure_->setIconSize(QSize(line / 2, line / 2));
    disclosure_->setCheckable(true);
    connect(disclosure_, &QToolButton::toggled, this, [this](bool open) {
        showDisclosure();
        Q_EMIT openRequested(stage_.id, open);
    });
    showDisclosure();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(line * 7 / 4, line / 3, line / 2, line / 2);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(detail_);
    button_->setFixedHeight(line + 4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(button_, &QToolButton::clicked, this, [this] {
        if (stage_.status == StageStatus::running)
            Q_EMIT stopRequested(stage_.id);
        else
            Q_EMIT runRequested(stage_.id);
    });
    showButton();
}

void StageCard::set(const StageProgress& stage, bool runnable) {
    runnable_ = runnable;
    stage_ = stage;
    title_->setText(stage.title);
    detail_->setFullText(stageDetail(stage));
    // one line is enough for what does not run
    const bool off = stage.status == StageStatus::off;
    detail_->setHidden(off);
    title_->setEnabled(!off);
    setToolTip(off ? stateName(stage.status) : QString());
    setAccessibleName(QStringLiteral("%1, %2").arg(stage.title, stateName(stage.status)));
    showButton();
    update();
}

void StageCard::setOpen(bool open) {
    const QSignalBlocker quiet(disclosure_);
    disclosure_->setChecked(open);
    showDisclosure();
}

void StageCard::showDisclosure() {
    const bool open = disclosure_->isChecked();
    disclosure_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    disclosure_->setToolTip(open ? tr("Close the options") : tr("Options"));
}

void StageCard::mouseReleaseEvent(QMouseEvent* event) {
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && disclosure_->isVisible())
        disclosure_->click();
}

void StageCard::showButton() {
    const bool running = stage_.status == StageStatus::running;
    button_->setText(running ? tr("Stop") : tr("Run"));
    // a result that is up to date cannot be made again; export is a command of its own
    const bool offered = stage_.status != StageStatus::done && stage_.status != StageStatus::off;
    button_->setVisible(offered && runnable_);
    button_->setAccessibleName(button_->text() + QLatin1Char(' ') + stage_.title);
    disclosure_->setVisible(runnable_);
    disclosure_->setAccessibleName(tr("Options of %1").arg(stage_.title));
    // always in the tab order; drawn only where it is wanted, so that the column stays calm
    const bool wanted = running || stage_.status == StageStatus::stale || stage_.status == StageStatus::failed ||
                        underMouse() || button_->hasFocus();
    QPalette ink = palette();
    if (!wanted) ink.setColor(QPalette::ButtonText, Qt::transparent);
    button_->setPalette(ink);
}

void StageCard::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    showButton();
    update();
}

void StageCard::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    showButton();
    update();
}

bool StageCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) showButton();
    return QWidget::eventFilter(watched, event);
}

void StageCard::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = fontMetrics().height();
    const bool running = stage_.status == StageStatus::running;
    if (running || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(withOpacity(colour[Role::accentSoft], running ? 1 : 0.6));
        painter.drawRoundedRect(rect(), line * 0.25, line * 0.25);
    }
    paintMark(painter, QPointF(line * 0.85, title_->geometry().center().y() + 0.5), line * 0.3);
    if (!running) return;
    const double left = line * 1.75, right = width() - line / 2, y = height() - line * 0.28;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour[Role::track]);
    painter.drawRoundedRect(QRectF(left, y - 1, right - left, 2), 1, 1);
    painter.setBrush(colour[Role::accent]);
    painter.drawRoundedRect(QRectF(left, y - 1, (right - left) * stage_.fraction, 2), 1, 1);
}

// Shape, not colour alone: full, half, ring, dashed ring, cross.
void StageCard::paintMark(QPainter& painter, QPointF centre, double radius) const {
    const Palette& colour = paletteOf(*this);
    const QRectF circle(centre - QPointF(radius, radius), QSizeF(radius * 2, radius * 2));
    QPen ring(colour[Role::accent], 1.8);
    switch (stage_.status) {
        case StageStatus::done:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour[Role::accent]);
            painter.drawEllipse(circle);
            break;
        case StageStatus::running:
            painter.setPen(ring);
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(circle);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour[Role::accent]);
            painter.drawPie(circle, 90 * 16, 180 * 16);
            break;
        case StageStatus::stale:
            ring.setDashPattern({1.6, 1.3});
            ring.setColor(colour[Role::caution]);
            [[fallthrough]];
        case StageStatus::off:
        case StageStatus::missing:
            if (stage_.status == StageStatus::off) ring.setColor(colour[Role::track]);
            painter.setPen(ring);
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(circle);
            break;
        case StageStatus::failed:
            ring.setColor(colour[Role::error]);
            painter.setPen(ring);
            painter.drawLine(circle.topLeft(), circle.bottomRight());
            painter.drawLine(circle.topRight(), circle.bottomLeft());
            break;
    }
}

}  // namespace dynak
