// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/coactivation_figure.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/coactivation/figure_painting.h"
#include "widgets/plot/numbers.h"
#include "widgets/plot/painted_item.h"

namespace dynak {
namespace {

const QString mapLayer = QStringLiteral("map");
const QString livelyLayer = QStringLiteral("overlay");
constexpr int rampColours = 256;
constexpr int calmAfter = 120;  // ms without movement
constexpr int floorSteps = 200;
constexpr double miniatureShare = 0.22;  // of the map's side

}  // namespace

CoactivationFigure::CoactivationFigure(Engine& engine, const ExpertModel& experts, const SplitModel& splits,
                                       QWidget* parent)
    : Figure(parent), splits_(splits), experts_(experts), map_(engine), graph_(experts), floor_(new QSlider(this)) {
    setMouseTracking(true);
    setAccessibleName(tr("Co-activation"));
    addLayer(mapLayer, layer(QStringLiteral("legend")), QCustomPlot::limAbove);
    layer(mapLayer)->setMode(QCPLayer::lmBuffered);
    axisRect()->setMinimumMargins({});
    for (QCPAxis* axis : axisRect()->axes()) axis->setVisible(false);
    floor_->setOrientation(Qt::Horizontal);
    floor_->setRange(0, floorSteps);
    floor_->setAccessibleName(tr("Edges from"));
    floor_->setToolTip(tr("Experts are joined that fire together at least this much more often than chance"));
    floor_->hide();
    calm_.setSingleShot(true);
    calm_.setInterval(calmAfter);
    connect(&calm_, &QTimer::timeout, this, [this] { redraw(mapLayer); });
    connect(&map_, &HeatMap::tilesReady, this, [this] { redraw(mapLayer); });
    connect(floor_, &QSlider::valueChanged, this, [this](int step) {
        graph_.setFloor(std::pow(graph_.largestLift(), static_cast<double>(step) / floorSteps));
        redraw(livelyLayer);
    });
}

QSize CoactivationFigure::minimumSizeHint() const {
    const int line = QFontMetrics(labelFont()).height();
    return {line * 16, line * 14};
}

FigureLook CoactivationFigure::look() const {
    return {colours(), labelFont(), em(), QFontMetricsF(labelFont()).height()};
}

FigureParts CoactivationFigure::parts() const {
    return partsOf({QSizeF(viewport().size()), QFontMetricsF(labelFont()).height(), em(),
                    QFontMetricsF(font()).height(), isPlain() ? 0 : splits_.rowCount(), !graph_.isEmpty(), !isPlain()});
}

MapViewport CoactivationFigure::viewIn(const FigureParts& parts) const {
    MapViewport view = view_;
    view.setSide(parts.map.width());
    return view;
}

void CoactivationFigure::rebuild() {
    updateColours();
    (new PaintedItem(this, [this](QCPPainter& painter) { paintStill(painter); }))->setLayer(QStringLiteral("main"));
    (new PaintedItem(this, [this](QCPPainter& painter) { paintMap(painter); }))->setLayer(mapLayer);
    (new PaintedItem(this, [this](QCPPainter& painter) { paintLively(painter); }))->setLayer(livelyLayer);
    placeSlider();
}

void CoactivationFigure::redraw(const QString& name) {
    if (content_ && isVisible()) layer(name)->replot();
}

void CoactivationFigure::setContent(std::shared_ptr<const CoactivationContent> content) {
    const bool sameMap = content_ && content && content_->pyramid == content->pyramid;
    // a site of another project may have the same name
    const bool samePlaces =
        content_ && content && content_->site == content->site && content_->counts->neurons == content->counts->neurons;
    const bool sameGraph = samePlaces && content_->order.partition == content->order.partition;
    content_ = std::move(content);
    graph_.set(content_);
    if (!sameGraph) setFloor(graph_.firstFloor());
    if (!sameMap) pair_ = {};
    if (content_ && !samePlaces) view_.setPlaces(content_->counts->neurons);
    scheduleRebuild();
}

void CoactivationFigure::updateColours() {
    if (!content_) {
        map_.set(nullptr, {});
        return;
    }
    scale_ = scaleFor(value_, content_->quantiles[static_cast<std::size_t>(value_)]);
    MapColours mapColours{scale_, {}, colours()[Role::track].rgb()};
    for (int i = 0; i < rampColours; ++i)
        mapColours.ramp.push_back(colourAt(colours().sequential(), static_cast<double>(i) / (rampColours - 1)).rgb());
    map_.set(content_->pyramid, std::move(mapColours));
}

void CoactivationFigure::setValue(PairValue value) {
    if (value == value_) return;
    value_ = value;
    scheduleRebuild();
}

void CoactivationFigure::setMarks(const Marks& marks) {
    if (marks == marks_) return;
    marks_ = marks;
    redraw(livelyLayer);
}

void CoactivationFigure::showShares() {
    redraw(livelyLayer);
}

void CoactivationFigure::setWaiting(const QString& text) {
    if (text == waiting_) return;
    waiting_ = text;
    if (content_)
        redraw(livelyLayer);
    else
        scheduleRebuild();
}

void CoactivationFigure::setFloor(double lift) {
    const double most = std::max(graph_.largestLift(), 1.0 + 1e-9);
    graph_.setFloor(std::clamp(lift, 1.0, most));
    const QSignalBlocker silent(floor_);
    floor_->setValue(static_cast<int>(std::floor(std::log(graph_.floor()) / std::log(most) * floorSteps)));
    redraw(livelyLayer);
}

void CoactivationFigure::setSeen(QPointF origin, double across) {
    view_.setVisible(origin, across);
    viewChanged();
}

void CoactivationFigure::placeSlider() {
    const FigureParts where = parts();
    const bool shown = !isPlain() && !graph_.isEmpty() && where.graph.height() > 40;
    const QString widest = tr("edges from %1").arg(timesChance(88.8));
    const int words = static_cast<int>(QFontMetricsF(labelFont()).horizontalAdvance(widest) + em());
    const QRect row = where.floor.toAlignedRect();
    floor_->setGeometry(row.left() + words, row.top(), std::min(row.width() - words, static_cast<int>(em() * 14)),
                        row.height());
    floor_->setVisible(shown && row.width() - words > em() * 3);
}

void CoactivationFigure::resizeEvent(QResizeEvent* event) {
    Figure::resizeEvent(event);
    placeSlider();
}

// Legend and captions: nothing that follows the pointer.
void CoactivationFigure::paintStill(QPainter& painter) {
    if (!content_ || isPlain()) return;
    paintLegend(painter, parts().legend, scale_, look());
}

void CoactivationFigure::paintMap(QCPPainter& painter) {
    if (!content_) return;
    const FigureParts where = parts();
    const MapViewport view = viewIn(where);
    const bool exact = painter.modes().testFlag(QCPPainter::pmNoCaching);
    if (exact) {
        // as one picture: SVG cuts nothing off at the map's edge
        constexpr int sharpness = 2;
        QImage picture((where.map.size() * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        picture.setDevicePixelRatio(sharpness);
        QPainter inner(&picture);
        inner.translate(-where.map.topLeft());
        map_.paint(inner, where.map, view, true, true);
        paintBorders(inner, where.map, *content_, view);
        inner.end();
        painter.drawImage(where.map, picture);
    } else {
        map_.paint(painter, where.map, view, false, !calm_.isActive());
        paintBorders(painter, where.map, *content_, view);
    }
    if (!view.isWhole() && !isPlain()) paintMiniature(painter, where.map);
}

QRectF CoactivationFigure::miniature(const QRectF& map) const {
    const double side = std::max(48.0, map.width() * miniatureShare), gap = em() * 0.5;
    return {map.right() - side - gap, map.bottom() - side - gap, side, side};
}

void CoactivationFigure::paintMiniature(QPainter& painter, const QRectF& map) {
    const QRectF small = miniature(map);
    painter.save();
    painter.fillRect(small.adjusted(-2, -2, 2, 2), colours()[Role::window]);
    map_.paintOverview(painter, small);
    const QRectF seen = view_.visible();
    const double perPlace = small.width() / static_cast<double>(view_.places());
    QRectF frame(small.topLeft() + seen.topLeft() * perPlace, seen.size() * perPlace);
    if (frame.width() < 4) frame.adjust(-2, -2, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withOpacity(Qt::black, 0.6), 3));
    painter.drawRect(frame);
    painter.setPen(QPen(Qt::white, 1.2));
    painter.drawRect(frame);
    painter.restore();
}

// What follows pointer, selection and τ.
void CoactivationFigure::paintLively(QPainter& painter) {
    const FigureParts where = parts();
    painter.setFont(labelFont());
    if (!isPlain()) {
        painter.setPen(colours()[pair_.row >= 0 ? Role::text : Role::quiet]);
        const QFontMetricsF metrics(labelFont());
        painter.drawText(where.readOut, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(readOut(), Qt::ElideRight, where.readOut.width()));
    }
    if (!content_) return;
    const MapViewport view = viewIn(where);
    if (marks_.hoveredExpert >= 0 && marks_.hoveredExpert != marks_.selectedExpert && pair_.row < 0)
        paintExpert(painter, where.map, *content_, view, marks_.hoveredExpert, false);
    if (marks_.pinnedExpert != marks_.selectedExpert)
        paintExpert(painter, where.map, *content_, view, marks_.pinnedExpert, false);
    paintExpert(painter, where.map, *content_, view, marks_.selectedExpert, true);
    const auto placeOf = [this](qint64 neuron) -> qint64 {
        const auto& places = content_->pyramid->places();
        return neuron >= 0 && neuron < std::ssize(places) ? places[static_cast<std::size_t>(neuron)] : -1;
    };
    const qint64 chosen = placeOf(marks_.selectedNeuron), under = placeOf(marks_.hoveredNeuron);
    paintCross(painter, where.map, view, chosen, chosen, withOpacity(Qt::white, 0.9));
    if (pair_.row >= 0)
        paintCross(painter, where.map, view, placeOf(pair_.row), placeOf(pair_.column), withOpacity(Qt::white, 0.95));
    else
        paintCross(painter, where.map, view, under, under, withOpacity(Qt::white, 0.5));

    graph_.paint(painter, where.graph, {marks_.selectedExpert, marks_.hoveredExpert, marks_.pinnedExpert},
                 {colours(), labelFont(), em()});
    if (isPlain()) return;
    if (!graph_.isEmpty()) {
        painter.setFont(labelFont());
        painter.setPen(colours()[Role::quiet]);
        const QString area =
            experts_.hasShares() ? tr("area: tokens that run it") : tr("area: its neurons' firing rate");
        painter.drawText(where.graphHead, Qt::AlignLeft | Qt::AlignTop,
                         QFontMetricsF(labelFont()).elidedText(area, Qt::ElideRight, where.graphHead.width()));
        painter.drawText(where.floor, Qt::AlignLeft | Qt::AlignVCenter,
                         tr("edges from %1").arg(timesChance(graph_.floor())));
    }
    paintBars(painter, where.bars, splits_, splits_.rowOf(content_->order.partition), hoveredSplit_, look());
}

QString CoactivationFigure::readOut() const {
    if (!waiting_.isEmpty()) return waiting_;
    if (!content_) return {};
    const CoactivationCounts& counts = *content_->counts;
    const auto tokens = static_cast<double>(std::max<std::int64_t>(1, counts.tokens));
    const auto expertOf = [this](qint64 neuron) {
        return content_->expertOf[static_cast<std::size_t>(neuron)];
    };
    const auto alone = [&](qint64 neuron) {
        const QString fires =
            tr("neuron %1: fires on %2 of tokens").arg(neuron).arg(percent(counts.at(neuron, neuron) / tokens));
        return content_->expertOf.empty() ? fires
                                          : fires + QStringLiteral(" · ") + tr("expert %1").arg(expertOf(neuron));
    };
    const Pair at = pair_;
    if (at.row >= 0 && at.row == at.column) return alone(at.row);
    if (at.row >= 0) {
        const double lift = pairValue(counts, PairValue::lift, at.row, at.column);
        const QString share = percent(pairValue(counts, PairValue::together, at.row, at.column));
        QString text = std::isfinite(lift)
                           ? tr("neurons %1 and %2: together in %3 of tokens, %4")
                                 .arg(at.row)
                                 .arg(at.column)
                                 .arg(share, timesChance(lift))
                           : tr("neurons %1 and %2: at least one never fires").arg(at.row).arg(at.column);
        if (value_ == PairValue::conditional && std::isfinite(lift))
            text += tr(" · %1 of the tokens of %2")
                        .arg(percent(pairValue(counts, PairValue::conditional, at.row, at.column)))
                        .arg(at.row);
        if (content_->expertOf.empty()) return text;
        const int a = expertOf(at.row), b = expertOf(at.column);
        return text + QStringLiteral(" · ") +
               (a == b ? tr("both in expert %1").arg(a) : tr("experts %1 and %2").arg(a).arg(b));
    }
    if (marks_.selectedNeuron >= 0 && marks_.selectedNeuron < counts.neurons) return alone(marks_.selectedNeuron);
    const QString about =
        tr("%1 · %2 neurons · %3 tokens")
            .arg(content_->site, count(static_cast<double>(counts.neurons)), count(static_cast<double>(counts.tokens)));
    return content_->activity.isEmpty() ? about : about + QStringLiteral(" · ") + content_->activity;
}

QPointF CoactivationFigure::cellCentre(qint64 rowNeuron, qint64 columnNeuron) const {
    const auto& places = content_->pyramid->places();
    const FigureParts where = parts();
    const auto middle = [&](qint64 neuron) {
        return static_cast<double>(places[static_cast<std::size_t>(neuron)]) + 0.5;
    };
    return where.map.topLeft() + viewIn(where).pixelAt({middle(columnNeuron), middle(rowNeuron)});
}

QPointF CoactivationFigure::nodeCentre(int expert) const {
    return graph_.centre(parts().graph, expert);
}

QPointF CoactivationFigure::rowCentre(int split) const {
    return barCentre(parts().bars, splits_, split);
}

}  // namespace dynak
