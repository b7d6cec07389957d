// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer, wheel and keys do to the co-activation figure.
#include <QApplication>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/coactivation/coactivation_figure.h"
#include "widgets/coactivation/figure_painting.h"

namespace dynak {
namespace {

constexpr double keyZoom = 1.5, wheelZoom = 1.2;  // a step
constexpr double wheelStep = 120;                 // eighths of a degree, as Qt counts

}  // namespace

CoactivationFigure::Pair CoactivationFigure::pairAt(QPointF position) const {
    const FigureParts where = parts();
    if (!content_ || !where.map.contains(position)) return {};
    const QPointF place = viewIn(where).placeAt(position - where.map.topLeft());
    const auto& order = content_->pyramid->order();
    const auto at = [&](double along) {
        const auto index = static_cast<qint64>(std::floor(along));
        return order[static_cast<std::size_t>(std::clamp<qint64>(index, 0, std::ssize(order) - 1))];
    };
    return {at(place.y()), at(place.x())};
}

void CoactivationFigure::showPair(const Pair& pair) {
    if (pair == pair_) return;
    pair_ = pair;
    redraw(QStringLiteral("overlay"));
    Q_EMIT pairHovered(pair.row, pair.column);
}

void CoactivationFigure::viewChanged() {
    calm_.start();
    redraw(QStringLiteral("map"));
    redraw(QStringLiteral("overlay"));
}

void CoactivationFigure::zoom(double factor, QPointF at) {
    view_.setSide(parts().map.width());
    view_.zoomAt(at, factor);
    viewChanged();
}

void CoactivationFigure::mousePressEvent(QMouseEvent* event) {
    Figure::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !content_) return;
    const FigureParts where = parts();
    const QPointF at = event->position();
    pressed_ = last_ = at;
    if (where.map.contains(at)) {
        const bool small = !view_.isWhole() && miniature(where.map).contains(at);
        drag_ = small ? Drag::miniature : Drag::press;
        if (small) mouseMoveEvent(event);
        return;
    }
    if (const int expert = graph_.expertAt(where.graph, at); expert >= 0) {
        Q_EMIT expertClicked(expert, event->modifiers());
        return;
    }
    const int split = barAt(where.bars, splits_, at);
    if (split >= 0 && !splits_.isRandom(split)) Q_EMIT splitClicked(splits_.split(split).partition);
}

void CoactivationFigure::mouseMoveEvent(QMouseEvent* event) {
    Figure::mouseMoveEvent(event);
    if (!content_) return;
    const FigureParts where = parts();
    const QPointF at = event->position();
    if (drag_ == Drag::press && (at - pressed_).manhattanLength() >= QApplication::startDragDistance() &&
        !view_.isWhole()) {
        drag_ = Drag::map;
        setCursor(Qt::ClosedHandCursor);
        showPair({});
    }
    if (drag_ == Drag::map) {
        view_.setSide(where.map.width());
        view_.moveBy(at - last_);
        last_ = at;
        viewChanged();
        return;
    }
    if (drag_ == Drag::miniature) {
        const QRectF small = miniature(where.map);
        view_.centreOn((at - small.topLeft()) * static_cast<double>(view_.places()) / small.width());
        viewChanged();
        return;
    }
    const bool onSmall = !view_.isWhole() && miniature(where.map).contains(at);
    showPair(onSmall ? Pair{} : pairAt(at));
    hoverExpert(graph_.expertAt(where.graph, at));
    const int split = barAt(where.bars, splits_, at);
    if (split == hoveredSplit_) return;
    hoveredSplit_ = split;
    if (split >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), splits_.describe(split), this);
    else
        QToolTip::hideText();
    redraw(QStringLiteral("overlay"));
}

void CoactivationFigure::hoverExpert(int expert) {
    // while the pointer is on the map the view hovers the expert of its row
    if (pair_.row < 0 && expert != marks_.hoveredExpert) Q_EMIT expertHovered(expert);
}

void CoactivationFigure::mouseReleaseEvent(QMouseEvent* event) {
    Figure::mouseReleaseEvent(event);
    const Drag was = std::exchange(drag_, Drag::none);
    unsetCursor();
    if (was != Drag::press || event->button() != Qt::LeftButton) return;
    const Pair at = pairAt(event->position());
    if (at.row >= 0) Q_EMIT neuronClicked(at.row, event->modifiers());
}

void CoactivationFigure::wheelEvent(QWheelEvent* event) {
    const QRectF map = parts().map;
    if (!content_ || !map.contains(event->position())) {
        event->ignore();
        return;
    }
    zoom(std::pow(wheelZoom, event->angleDelta().y() / wheelStep), event->position() - map.topLeft());
    showPair(pairAt(event->position()));
    event->accept();
}

// The cross-hair by places; it enters at the middle of what is seen.
void CoactivationFigure::moveCross(int across, int down) {
    const auto& order = content_->pyramid->order();
    const auto& places = content_->pyramid->places();
    const QPointF middle = view_.visible().center();
    const auto last = std::ssize(order) - 1;
    qint64 row = static_cast<qint64>(middle.y()), column = static_cast<qint64>(middle.x());
    if (pair_.row >= 0) {
        row = places[static_cast<std::size_t>(pair_.row)] + down;
        column = places[static_cast<std::size_t>(pair_.column)] + across;
    }
    row = std::clamp<qint64>(row, 0, last);
    column = std::clamp<qint64>(column, 0, last);
    const QRectF before = view_.visible();
    view_.show({static_cast<double>(column), static_cast<double>(row)});
    if (view_.visible() != before) viewChanged();
    showPair({order[static_cast<std::size_t>(row)], order[static_cast<std::size_t>(column)]});
}

void CoactivationFigure::keyPressEvent(QKeyEvent* event) {
    const auto& map = parts().map;
    const QPointF middle(map.width() / 2, map.height() / 2);
    const bool far = event->modifiers().testFlag(Qt::ShiftModifier);
    const double across = static_cast<double>(view_.visible().width());
    const int step = far ? std::max(1, static_cast<int>(across / 10)) : 1;
    if (!content_) return Figure::keyPressEvent(event);
    const int experts = experts_.rowCount();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoom(keyZoom, middle);
        case Qt::Key_Minus: return zoom(1 / keyZoom, middle);
        case Qt::Key_0: view_.reset(); return viewChanged();
        case Qt::Key_Left: return moveCross(-step, 0);
        case Qt::Key_Right: return moveCross(step, 0);
        case Qt::Key_Up: return moveCross(0, -step);
        case Qt::Key_Down: return moveCross(0, step);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (pair_.row >= 0) Q_EMIT neuronClicked(pair_.row, event->modifiers());
            return;
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            if (experts > 0)
                Q_EMIT expertClicked(
                    std::clamp(marks_.selectedExpert + (event->key() == Qt::Key_PageDown ? 1 : -1), 0, experts - 1),
                    {});
            return;
        default: Figure::keyPressEvent(event);
    }
}

void CoactivationFigure::leaveEvent(QEvent* event) {
    Figure::leaveEvent(event);
    showPair({});
    hoverExpert(-1);
    if (std::exchange(hoveredSplit_, -1) >= 0) redraw(QStringLiteral("overlay"));
}

}  // namespace dynak
