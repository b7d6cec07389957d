// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/cost_accuracy_figure.h"

#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"
#include "widgets/plot/parts.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

const QString overlay = QStringLiteral("handle");
constexpr double keptShare = 0.99;  // the zone and the critical point: 99 % of the dense quality

double zoneEdge(Metric metric, double dense) {
    return higherIsBetter(metric) ? dense * keptShare : dense / keptShare;
}

}  // namespace

CostAccuracyFigure::CostAccuracyFigure(const OperatingPointModel& model, QWidget* parent)
    : Figure(parent), model_(model) {
    addLayer(overlay);
    layer(overlay)->setMode(QCPLayer::lmBuffered);  // dragging repaints the handle, not the curves
    setMouseTracking(true);
    setAccessibleName(tr("Cost and accuracy"));
    connect(this, &QCustomPlot::beforeReplot, this, &CostAccuracyFigure::placeHandle);
    connect(this, &QCustomPlot::afterLayout, this, &CostAccuracyFigure::placeHandle);
}

void CostAccuracyFigure::setAxes(const PointAxes& axes) {
    axes_ = axes;
    scheduleRebuild();
}

void CostAccuracyFigure::rebuild() {
    dropDown_ = dropLeft_ = nullptr;
    knob_ = mark_ = halo_ = nullptr;
    knobLabel_ = nullptr;
    setCurrentLayer(QStringLiteral("main"));
    styleAxis(xAxis, false, false);
    styleAxis(yAxis, false, true);
    xAxis->setTicker(QSharedPointer<UnitTicker>::create(axes_.xUnit(), 5));
    yAxis->setTicker(QSharedPointer<UnitTicker>::create(axes_.yUnit(), 6));
    xAxis->setLabel(axes_.xTitle());
    const int em = static_cast<int>(this->em());
    axisRect()->setMinimumMargins(QMargins(em, em * 2, em * 3, em));
    if (model_.points().empty()) return;

    setRanges();
    auto* caption = addText(axes_.yTitle(), Role::quiet, Qt::AlignLeft | Qt::AlignBottom);
    caption->position->setType(QCPItemPosition::ptAxisRectRatio);
    caption->position->setCoords(0, 0);
    caption->setPadding(QMargins(0, 0, 0, em / 2));
    addZone();
    QList<RuleKind> kinds;
    for (const OperatingPoint& point : model_.points())
        if (point.rule.kind != RuleKind::all && !kinds.contains(point.rule.kind)) kinds << point.rule.kind;
    for (const RuleKind kind : kinds) addSeries(kind);
    addDense();
    addCritical();
    addNames(kinds);
    addFlags();

    setCurrentLayer(overlay);
    dropDown_ = new QCPItemLine(this);
    dropLeft_ = new QCPItemLine(this);
    for (QCPItemLine* line : {dropDown_, dropLeft_}) {
        line->setPen(pen(Role::accent, 1, Qt::DashLine));
        line->start->setType(QCPItemPosition::ptAbsolute);
        line->end->setType(QCPItemPosition::ptAbsolute);
        line->setClipToAxisRect(false);
    }
    for (QCPItemEllipse** circle : {&halo_, &mark_, &knob_}) {
        *circle = new QCPItemEllipse(this);
        (*circle)->setClipToAxisRect(false);
        (*circle)->topLeft->setType(QCPItemPosition::ptAbsolute);
        (*circle)->bottomRight->setType(QCPItemPosition::ptAbsolute);
    }
    halo_->setPen(pen(Role::quiet, 1.2));
    halo_->setBrush(Qt::NoBrush);
    mark_->setPen(pen(Role::accent, 2));
    mark_->setBrush(Qt::NoBrush);
    knobLabel_ = addText({}, Role::text, Qt::AlignLeft | Qt::AlignBottom);
    knobLabel_->position->setType(QCPItemPosition::ptAbsolute);
    setCurrentLayer(QStringLiteral("main"));
}

void CostAccuracyFigure::setRanges() {
    double low = 1e300, high = -1e300, right = 0;
    const auto take = [&](double y) {
        if (!std::isfinite(y)) return;
        low = std::min(low, y);
        high = std::max(high, y);
    };
    for (const OperatingPoint& point : model_.points()) {
        take(axes_.y(point));
        if (const auto interval = axes_.interval(point)) {
            take(interval->first);
            take(interval->second);
        }
        right = std::max(right, axes_.x(point));
    }
    if (const auto edge = axes_.yOfQuality(zoneEdge(model_.metric(), model_.points().front().quality))) take(*edge);
    const double pad = std::max(0.06 * (high - low), 1e-6);
    xAxis->setRange(0, std::max(right, 1e-9) * 1.015);  // half a mark of room at the edge
    yAxis->setRange(low - pad, high + pad);
}

void CostAccuracyFigure::addZone() {
    const double quality = model_.points().front().quality;
    const auto dense = axes_.yOfQuality(quality), edge = axes_.yOfQuality(zoneEdge(model_.metric(), quality));
    if (!dense || !edge) return;
    auto* zone = new QCPItemRect(this);
    zone->setLayer(QStringLiteral("background"));
    zone->setPen(Qt::NoPen);
    zone->setBrush(colours()[Role::zone]);
    zone->topLeft->setTypeX(QCPItemPosition::ptAxisRectRatio);
    zone->bottomRight->setTypeX(QCPItemPosition::ptAxisRectRatio);
    zone->topLeft->setCoords(0, *dense);
    zone->bottomRight->setCoords(1, *edge);
    // beside the zone, not in it: it may be thinner than a line of text
    const bool rising = axes_.higherIsBetter();
    auto* name =
        addText(tr("within 1 % of dense"), Role::quiet, Qt::AlignLeft | (rising ? Qt::AlignTop : Qt::AlignBottom));
    name->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    name->position->setCoords(0.012, *edge);
    const int gap = static_cast<int>(em() * 0.3);
    name->setPadding(rising ? QMargins(0, gap, 0, 0) : QMargins(0, 0, 0, gap));
    auto* guide = new QCPItemLine(this);
    guide->setPen(pen(Role::outline, 1, Qt::DotLine));
    guide->start->setTypeX(QCPItemPosition::ptAxisRectRatio);
    guide->end->setTypeX(QCPItemPosition::ptAxisRectRatio);
    guide->start->setCoords(0, *dense);
    guide->end->setCoords(1, *dense);
}

void CostAccuracyFigure::addSeries(RuleKind kind) {
    QVector<double> cost, value, low, high;
    bool banded = false;
    for (const OperatingPoint& point : model_.points()) {
        if (point.rule.kind != kind) continue;
        const auto interval = axes_.interval(point);
        banded = banded || interval;
        cost << axes_.x(point);
        value << axes_.y(point);
        low << (interval ? interval->first : value.back());
        high << (interval ? interval->second : value.back());
    }
    const QColor colour = colours().categorical(seriesColour(kind));
    if (banded) {
        QCPGraph* lower = addGraph();
        lower->setPen(Qt::NoPen);
        lower->setData(cost, low);
        QCPGraph* upper = addGraph();
        upper->setPen(Qt::NoPen);
        upper->setData(cost, high);
        upper->setBrush(withOpacity(colour, colours().bandOpacity()));
        upper->setChannelFillGraph(lower);
    }
    QCPGraph* line = addGraph();
    line->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(Qt::NoPen), colour, 5.5));
    line->setData(cost, value);
}

void CostAccuracyFigure::addDense() {
    const OperatingPoint& dense = model_.points().front();
    QCPGraph* diamond = addGraph();
    diamond->setLineStyle(QCPGraph::lsNone);
    diamond->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, pen(Role::text), colours()[Role::text], 10));
    diamond->addData(axes_.x(dense), axes_.y(dense));
    // on the axis edge half of the mark would be cut off
    diamond->setAdaptiveSampling(false);
    auto* name = addText(tr("dense"), Role::text, Qt::AlignHCenter | Qt::AlignBottom);
    name->position->setCoords(axes_.x(dense), axes_.y(dense));
    name->setPadding(QMargins(0, 0, 0, static_cast<int>(em() * 0.9)));
}

void CostAccuracyFigure::addCritical() {
    if (critical_ < 0 || critical_ >= model_.rowCount()) return;
    const OperatingPoint& point = model_.points()[static_cast<std::size_t>(critical_)];
    auto* tick = new QCPItemLine(this);
    tick->setPen(pen(Role::text, 1.2));
    tick->setClipToAxisRect(false);
    tick->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    tick->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    tick->start->setCoords(axes_.x(point), 1);
    tick->end->setCoords(axes_.x(point), 0.965);
    // beside the tick, where there is room
    const bool right = axes_.x(point) < 0.6 * xAxis->range().upper;
    auto* name = addText(tr("99 % of dense at %1 of its cost").arg(percent(point.macsShare, 0)), Role::quiet,
                         (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    name->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    name->position->setCoords(axes_.x(point), 0.995);
    const int gap = static_cast<int>(em() * 0.5);
    name->setPadding(QMargins(gap, 0, gap, 0));
}

// Names of the lines in their colours, in the corner that a rising curve leaves free.
void CostAccuracyFigure::addNames(const QList<RuleKind>& kinds) {
    if (kinds.size() < 2) return;
    const bool rising = axes_.higherIsBetter();
    const double line = QFontMetricsF(labelFont()).lineSpacing();
    for (int i = 0; i < kinds.size(); ++i) {
        auto* name = addText(QStringLiteral("●  ") + seriesTitle(kinds[i]), Role::text,
                             Qt::AlignLeft | (rising ? Qt::AlignBottom : Qt::AlignTop));
        name->setColor(colours().categorical(seriesColour(kinds[i])));
        name->position->setType(QCPItemPosition::ptAxisRectRatio);
        name->position->setCoords(0.66, rising ? 0.93 : 0.04);
        const int offset = static_cast<int>(line * (rising ? kinds.size() - 1 - i : i));
        name->setPadding(rising ? QMargins(0, 0, 0, offset) : QMargins(0, offset, 0, 0));
    }
}

void CostAccuracyFigure::setFlags(QList<Flag> flags) {
    if (flags == flags_) return;
    flags_ = std::move(flags);
    scheduleRebuild();
}

// Kept points: a short pole with the name on it, away from the curve.
void CostAccuracyFigure::addFlags() {
    for (const Flag& flag : std::as_const(flags_)) {
        const QPointF at(axes_.x(flag.at), axes_.y(flag.at));
        if (!std::isfinite(at.x()) || !std::isfinite(at.y())) continue;
        auto* name = addText(flag.name, Role::text, Qt::AlignHCenter | Qt::AlignTop);
        auto* pole = new QCPItemLine(this);
        pole->setPen(pen(Role::text, 1));
        pole->start->setCoords(at);
        pole->end->setParentAnchor(name->top);
        name->setBrush(colours()[Role::raised]);
        name->setPen(pen(Role::border));
        const int gap = static_cast<int>(em() * 0.3);
        name->setPadding(QMargins(gap * 2, gap / 2, gap * 2, gap / 2));
        name->position->setParentAnchor(pole->start);
        name->position->setType(QCPItemPosition::ptAbsolute);
        name->position->setCoords(0, em() * 2.6);
    }
}

void CostAccuracyFigure::setHandle(const Reading& reading, RuleKind kind) {
    handle_ = reading;
    handleKind_ = kind;
    placeHandle();
    layer(overlay)->replot();
}

void CostAccuracyFigure::hideHandle() {
    handle_.reset();
    placeHandle();
    layer(overlay)->replot();
}

void CostAccuracyFigure::setMarked(int selectedRow, int hoveredRow) {
    if (selectedRow == selected_ && hoveredRow == hovered_) return;
    selected_ = selectedRow;
    hovered_ = hoveredRow;
    placeHandle();
    layer(overlay)->replot();
}

void CostAccuracyFigure::placeHandle() {
    if (!knob_) return;
    for (auto [circle, row] : {std::pair{mark_, selected_}, std::pair{halo_, hovered_}}) {
        circle->setVisible(row >= 0 && row < model_.rowCount());
        if (circle->visible()) placeCircle(circle, pointPosition(row), em() * 0.65);
    }
    for (QCPAbstractItem* item : {static_cast<QCPAbstractItem*>(dropDown_), static_cast<QCPAbstractItem*>(dropLeft_),
                                  static_cast<QCPAbstractItem*>(knob_), static_cast<QCPAbstractItem*>(knobLabel_)})
        item->setVisible(handle_.has_value());
    if (!handle_) return;
    const QPointF at = handlePosition();
    dropDown_->start->setPixelPosition(at);
    dropDown_->end->setPixelPosition({at.x(), static_cast<double>(axisRect()->bottom())});
    dropLeft_->start->setPixelPosition(at);
    dropLeft_->end->setPixelPosition({static_cast<double>(axisRect()->left()), at.y()});
    placeCircle(knob_, at, em() * 0.75);
    knob_->setBrush(colours()[Role::raised]);
    // predicted and measured must never look the same: dashed ring, italic label with ≈
    knob_->setPen(pen(Role::accent, 2.6, handle_->measured ? Qt::SolidLine : Qt::DotLine));
    QFont font = labelFont();
    font.setItalic(!handle_->measured);
    knobLabel_->setFont(font);
    knobLabel_->setColor(colours()[handle_->measured ? Role::text : Role::quiet]);
    const QString title = pointTitle({handleKind_, handle_->tau});
    knobLabel_->setText(isPlain() ? QString() : handle_->measured ? title : QStringLiteral("≈ ") + title);
    // Above the curve: left of one that rises with cost, right of one that falls; where there is room.
    const double room = QFontMetricsF(font).horizontalAdvance(knobLabel_->text()) + em() * 1.5;
    const bool right =
        axes_.higherIsBetter() ? at.x() - room < axisRect()->left() : at.x() + room < axisRect()->right();
    const double lift = em() * 1.1;
    knobLabel_->setPositionAlignment((right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    knobLabel_->position->setPixelPosition(at + QPointF(right ? lift * 0.7 : -lift * 0.7, -lift * 0.7));
}

QPointF CostAccuracyFigure::handlePosition() const {
    if (!handle_) return {};
    return {xAxis->coordToPixel(axes_.x(*handle_)), yAxis->coordToPixel(axes_.y(*handle_))};
}

double CostAccuracyFigure::costAt(double pixel) const {
    return axes_.cost(xAxis->pixelToCoord(pixel));
}

QPointF CostAccuracyFigure::pointPosition(int row) const {
    const OperatingPoint& point = model_.points()[static_cast<std::size_t>(row)];
    return {xAxis->coordToPixel(axes_.x(point)), yAxis->coordToPixel(axes_.y(point))};
}

int CostAccuracyFigure::rowAt(QPointF position) const {
    int best = -1;
    double nearest = em() * 2;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const QPointF to = pointPosition(row) - position;
        const double distance = std::hypot(to.x(), to.y());
        if (distance < nearest) {
            nearest = distance;
            best = row;
        }
    }
    return best;
}

void CostAccuracyFigure::mousePressEvent(QMouseEvent* event) {
    Figure::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    const QPointF offset = event->position() - handlePosition();
    if (handle_ && std::hypot(offset.x(), offset.y()) < em() * 1.6) {
        dragging_ = true;
        grab_ = offset.x();
        setCursor(Qt::ClosedHandCursor);
        Q_EMIT hovered(-1);
        return;
    }
    Q_EMIT clicked(rowAt(event->position()));
}

void CostAccuracyFigure::mouseMoveEvent(QMouseEvent* event) {
    Figure::mouseMoveEvent(event);
    if (dragging_) {
        Q_EMIT dragged(costAt(event->position().x() - grab_));
        return;
    }
    const QPointF offset = event->position() - handlePosition();
    const bool overKnob = handle_ && std::hypot(offset.x(), offset.y()) < em() * 1.6;
    setCursor(overKnob ? Qt::OpenHandCursor : Qt::ArrowCursor);
    Q_EMIT hovered(overKnob ? -1 : rowAt(event->position()));
}

void CostAccuracyFigure::mouseReleaseEvent(QMouseEvent* event) {
    Figure::mouseReleaseEvent(event);
    if (!dragging_ || event->button() != Qt::LeftButton) return;
    dragging_ = false;
    setCursor(Qt::OpenHandCursor);
    Q_EMIT released();
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
