// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/step_dots.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "widgets/plot/palette.h"

namespace dynak {

StepDots::StepDots(QWidget* parent) : QWidget(parent) {
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepDots::set(const QStringList& titles, const QList<bool>& solved, int current) {
    titles_ = titles;
    solved_ = solved;
    current_ = current;
    setAccessibleName(titles.isEmpty()
                          ? QString()
                          : tr("Step %1 of %2: %3").arg(current + 1).arg(titles.size()).arg(titles.value(current)));
    updateGeometry();
    update();
}

QSize StepDots::sizeHint() const {
    const int line = fontMetrics().height();
    return {static_cast<int>(titles_.size()) * line * 7 / 8, line * 3 / 2};
}

QSize StepDots::minimumSizeHint() const {
    const int line = fontMetrics().height();
    return {static_cast<int>(std::min<qsizetype>(titles_.size(), 12)) * line / 2, line * 3 / 2};
}

double StepDots::spacing() const {
    return std::min(fontMetrics().height() * 0.875, width() / std::max(1.0, static_cast<double>(titles_.size())));
}

QPointF StepDots::centreOf(int step) const {
    return {spacing() * (step + 0.5), height() / 2.0};
}

int StepDots::stepAt(QPointF position) const {
    const auto step = static_cast<int>(position.x() / spacing());
    return position.x() >= 0 && step < titles_.size() ? step : -1;
}

bool StepDots::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), titles_.value(stepAt(help->pos())), this);
    return true;
}

void StepDots::mouseReleaseEvent(QMouseEvent* event) {
    QWidget::mouseReleaseEvent(event);
    const int step = stepAt(event->position());
    if (event->button() == Qt::LeftButton && step >= 0) Q_EMIT clicked(step);
}

void StepDots::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = spacing() * 0.22;
    for (int step = 0; step < titles_.size(); ++step) {
        const QPointF centre = centreOf(step);
        painter.setPen(QPen(colour[solved_.value(step) ? Role::accent : Role::axis], 1.2));
        painter.setBrush(solved_.value(step) ? QBrush(colour[Role::accent]) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
        if (step != current_) continue;
        painter.setPen(QPen(colour[Role::text], 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius + spacing() * 0.18, radius + spacing() * 0.18);
    }
}

}  // namespace dynak
