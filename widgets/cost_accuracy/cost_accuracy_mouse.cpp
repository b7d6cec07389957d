// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken hold of in the figure: the handle of τ, and the edge of the zone.
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/cost_accuracy/cost_accuracy_figure.h"

namespace dynak {

double CostAccuracyFigure::zoneEdgePosition() const {
    return zoneEdge_ ? yAxis->coordToPixel(*zoneEdge_) : std::nan("");
}

bool CostAccuracyFigure::isOverKnob(QPointF position) const {
    const QPointF offset = position - handlePosition();
    return handle_ && std::hypot(offset.x(), offset.y()) < em() * 1.6;
}

bool CostAccuracyFigure::isOverEdge(QPointF position) const {
    return zoneEdge_ && axisRect()->rect().contains(position.toPoint()) &&
           std::abs(position.y() - zoneEdgePosition()) < em() * 0.5 && rowAt(position) < 0;
}

// In steps of a tenth of a per cent.
double CostAccuracyFigure::toleranceAt(double pixel) const {
    const double dense = model_.points().front().quality;
    const double quality = axes_.qualityOfY(yAxis->pixelToCoord(pixel));
    const double lost = higherIsBetter(model_.metric()) ? (dense - quality) / std::max(std::abs(dense), 1e-12)
                                                        : 1 - dense / std::max(quality, 1e-12);
    return std::clamp(std::round(lost * 1000) / 1000, 0.0, 0.9);
}

void CostAccuracyFigure::mousePressEvent(QMouseEvent* event) {
    Figure::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    if (isOverKnob(event->position())) {
        drag_ = Drag::handle;
        grab_ = event->position().x() - handlePosition().x();
        setCursor(Qt::ClosedHandCursor);
        Q_EMIT hovered(-1);
    } else if (isOverEdge(event->position())) {
        drag_ = Drag::edge;
        grab_ = event->position().y() - zoneEdgePosition();
    } else {
        Q_EMIT clicked(rowAt(event->position()));
    }
}

void CostAccuracyFigure::mouseMoveEvent(QMouseEvent* event) {
    Figure::mouseMoveEvent(event);
    switch (drag_) {
        case Drag::handle: Q_EMIT dragged(costAt(event->position().x() - grab_)); return;
        case Drag::edge: Q_EMIT toleranceDragged(toleranceAt(event->position().y() - grab_)); return;
        case Drag::none: break;
    }
    showCursor(event->position());
    Q_EMIT hovered(isOverKnob(event->position()) ? -1 : rowAt(event->position()));
}

void CostAccuracyFigure::showCursor(QPointF position) {
    setCursor(isOverKnob(position) ? Qt::OpenHandCursor : isOverEdge(position) ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void CostAccuracyFigure::mouseReleaseEvent(QMouseEvent* event) {
    Figure::mouseReleaseEvent(event);
    if (drag_ == Drag::none || event->button() != Qt::LeftButton) return;
    const Drag ended = std::exchange(drag_, Drag::none);
    showCursor(event->position());
    if (ended == Drag::handle)
        Q_EMIT released();
    else
        Q_EMIT toleranceReleased();
}

void CostAccuracyFigure::leaveEvent(QEvent* event) {
    Figure::leaveEvent(event);
    Q_EMIT hovered(-1);
}

void CostAccuracyFigure::keyPressEvent(QKeyEvent* event) {
    // to the right is dearer, so to a smaller τ
    if (event->key() == Qt::Key_Left)
        Q_EMIT stepped(1);
    else if (event->key() == Qt::Key_Right)
        Q_EMIT stepped(-1);
    else
        Figure::keyPressEvent(event);
}

}  // namespace dynak
