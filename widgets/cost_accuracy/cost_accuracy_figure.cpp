// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/cost_accuracy_figure.h"

#include <QMouseEvent>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/plot/label_places.h"
#include "widgets/plot/numbers.h"
#include "widgets/plot/parts.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

const QString overlay = QStringLiteral("handle");

constexpr qsizetype mostNamesInside = 5;  // of lines; more would cover them

Qt::PenStyle dashesOf(int dashes) {
    constexpr std::array styles{Qt::SolidLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return styles[static_cast<std::size_t>(dashes) % styles.size()];
}

// Before a line's name.
QString markOf(const OperatingPointModel::Series& series) {
    if (series.greedy) return QStringLiteral("■  ");
    const std::array marks{QStringLiteral("●  "), QStringLiteral("·●·  "), QStringLiteral("-●·  "),
                           QStringLiteral("-●··  ")};
    return marks[static_cast<std::size_t>(series.dashes) % marks.size()];
}

bool wholePercent(double share) {
    return std::abs(share * 100 - std::round(share * 100)) < 0.005;
}

double zoneEdge(Metric metric, double dense, double tolerance) {
    return higherIsBetter(metric) ? dense * (1 - tolerance) : dense / std::max(1 - tolerance, 1e-6);
}

}  // namespace

CostAccuracyFigure::CostAccuracyFigure(const OperatingPointModel& model, QWidget* parent)
    : Figure(parent), model_(model) {
    addLayer(overlay);
    layer(overlay)->setMode(QCPLayer::lmBuffered);  // dragging repaints the handle, not the curves
    setMouseTracking(true);
    setAccessibleName(tr("Cost and accuracy"));
    connect(this, &QCustomPlot::beforeReplot, this, &CostAccuracyFigure::fitAxis);
    for (auto signal : {&QCustomPlot::beforeReplot, &QCustomPlot::afterLayout})
        connect(this, signal, this, [this] {
            placeWords();
            placeHandle();
        });
}

QStringList CostAccuracyFigure::commandOptions() const {
    QStringList options{QStringLiteral("--cost"), costAxisIds()[static_cast<int>(axes_.costAxis())],
                        QStringLiteral("--quality"), qualityAxisIds()[static_cast<int>(axes_.qualityAxis())]};
    if (handle_) options << ruleOptions(handleRule_);
    return options;
}

void CostAccuracyFigure::setAxes(const PointAxes& axes) {
    axes_ = axes;
    scheduleRebuild();
}

void CostAccuracyFigure::rebuild() {
    dropDown_ = dropLeft_ = nullptr;
    names_.clear();
    poles_.clear();
    caption_ = zoneName_ = criticalName_ = denseName_ = nullptr;
    knob_ = mark_ = halo_ = nullptr;
    knobLabel_ = nullptr;
    setCurrentLayer(QStringLiteral("main"));
    styleAxis(xAxis, false, false);
    styleAxis(yAxis, false, true);
    xAxis->setTicker(QSharedPointer<UnitTicker>::create(axes_.xUnit()));
    yAxis->setTicker(QSharedPointer<UnitTicker>::create(axes_.yUnit(), 6));
    const int em = static_cast<int>(this->em());
    if (model_.points().empty()) return;

    setRanges();
    caption_ = addText(axes_.yTitle(), Role::quiet, Qt::AlignLeft | Qt::AlignBottom);
    caption_->position->setType(QCPItemPosition::ptAxisRectRatio);
    caption_->position->setCoords(0, 0);
    caption_->setPadding(QMargins(0, 0, 0, em / 2));
    addZone();
    for (int series = 0; series < static_cast<int>(model_.series().size()); ++series) addSeries(series);
    addDense();
    addCritical();
    addNames();
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
    if (drag_ == Drag::edge) return;  // the ground must not move under what is dragged
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
    if (const auto edge = axes_.yOfQuality(zoneEdge(model_.metric(), model_.points().front().quality, tolerance_)))
        take(*edge);
    const double pad = std::max(0.06 * (high - low), 1e-6);
    xAxis->setRange(0, std::max(right, 1e-9) * 1.015);  // half a mark of room at the edge
    // below a curve that ends at the bottom, room for a line of text
    const double words = axes_.higherIsBetter() ? 0 : 2.4 * QFontMetricsF(labelFont()).lineSpacing() / height();
    yAxis->setRange(low - std::max(pad, std::min(words, 0.2) * (high - low)), high + pad);
}

void CostAccuracyFigure::addZone() {
    zoneEdge_.reset();
    const double quality = model_.points().front().quality;
    const auto dense = axes_.yOfQuality(quality),
               edge = axes_.yOfQuality(zoneEdge(model_.metric(), quality, tolerance_));
    if (!dense || !edge) return;
    auto* zone = new QCPItemRect(this);
    zone->setLayer(QStringLiteral("background"));
    zone->setPen(Qt::NoPen);
    zone->setBrush(colours()[Role::zone]);
    zone->topLeft->setTypeX(QCPItemPosition::ptAxisRectRatio);
    zone->bottomRight->setTypeX(QCPItemPosition::ptAxisRectRatio);
    zone->topLeft->setCoords(0, *dense);
    zone->bottomRight->setCoords(1, *edge);
    zoneName_ = addText(tr("within %1 of dense").arg(percent(tolerance_, wholePercent(tolerance_) ? 0 : 1)),
                        Role::quiet, Qt::AlignLeft | Qt::AlignTop);
    zoneName_->position->setType(QCPItemPosition::ptAbsolute);
    zoneEdge_ = edge;
    auto* guide = new QCPItemLine(this);
    guide->setPen(pen(Role::outline, 1, Qt::DotLine));
    guide->start->setTypeX(QCPItemPosition::ptAxisRectRatio);
    guide->end->setTypeX(QCPItemPosition::ptAxisRectRatio);
    guide->start->setCoords(0, *dense);
    guide->end->setCoords(1, *dense);
}

void CostAccuracyFigure::addSeries(int index) {
    const OperatingPointModel::Series& series = model_.series()[static_cast<std::size_t>(index)];
    QVector<double> cost, value, low, high;
    QVector<double> frontCost, frontValue, beatenCost, beatenValue;
    bool banded = false;
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (model_.seriesOf(row) != index) continue;
        const OperatingPoint& point = model_.points()[static_cast<std::size_t>(row)];
        (model_.isOnFront(row) ? frontCost : beatenCost) << axes_.x(point);
        (model_.isOnFront(row) ? frontValue : beatenValue) << axes_.y(point);
        const auto interval = axes_.interval(point);
        banded = banded || interval;
        cost << axes_.x(point);
        value << axes_.y(point);
        low << (interval ? interval->first : value.back());
        high << (interval ? interval->second : value.back());
    }
    const QColor colour = colours().categorical(series.colour);
    if (banded && series.joined) {
        QCPGraph* lower = addGraph();
        lower->setPen(Qt::NoPen);
        lower->setData(cost, low);
        QCPGraph* upper = addGraph();
        upper->setPen(Qt::NoPen);
        upper->setData(cost, high);
        upper->setBrush(withOpacity(colour, colours().bandOpacity()));
        upper->setChannelFillGraph(lower);
    }
    if (series.joined) {
        QCPGraph* line = addGraph();
        line->setPen(
            QPen(colour, 2, series.greedy ? Qt::DashLine : dashesOf(series.dashes), Qt::RoundCap, Qt::RoundJoin));
        line->setData(cost, value);
    }
    const auto shape = series.greedy ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssCircle;
    const auto addMarks = [&](const QVector<double>& x, const QVector<double>& y, const QColor& fill) {
        QCPGraph* marks = addGraph();
        marks->setLineStyle(QCPGraph::lsNone);
        marks->setScatterStyle(QCPScatterStyle(shape, QPen(colour, 1.4), fill, 5.5));
        marks->setData(x, y);
    };
    addMarks(beatenCost, beatenValue, colours()[Role::window]);
    addMarks(frontCost, frontValue, colour);
}

void CostAccuracyFigure::addDense() {
    const OperatingPoint& dense = model_.points().front();
    QCPGraph* diamond = addGraph();
    diamond->setLineStyle(QCPGraph::lsNone);
    diamond->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, pen(Role::text), colours()[Role::text], 10));
    diamond->addData(axes_.x(dense), axes_.y(dense));
    // on the axis edge half of the mark would be cut off
    diamond->setAdaptiveSampling(false);
    denseName_ = addText(tr("dense"), Role::text, Qt::AlignHCenter | Qt::AlignBottom);
    denseName_->position->setType(QCPItemPosition::ptAbsolute);
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
    criticalName_ =
        addText(tr("%1 of dense at %2 of its cost")
                    .arg(percent(1 - tolerance_, wholePercent(tolerance_) ? 0 : 1), percent(point.macsShare, 0)),
                Role::quiet, Qt::AlignLeft | Qt::AlignBottom);
    criticalName_->position->setType(QCPItemPosition::ptAbsolute);
}

// Names of the lines in their colours.
void CostAccuracyFigure::addNames() {
    if (model_.series().size() < 2) return;
    for (const OperatingPointModel::Series& series : model_.series()) {
        auto* name = addText(markOf(series) + series.title, Role::text, Qt::AlignLeft | Qt::AlignTop);
        name->setColor(colours().categorical(series.colour));
        name->position->setType(QCPItemPosition::ptAbsolute);
        names_ << name;
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
        auto* pole = new QCPItemLine(this);
        pole->setPen(pen(Role::text, 1));
        pole->start->setCoords(at);
        pole->end->setType(QCPItemPosition::ptAbsolute);
        auto* name = addText(flag.name, Role::text, Qt::AlignHCenter | Qt::AlignTop);
        name->setBrush(colours()[Role::raised]);
        name->setPen(pen(Role::border));
        const int gap = static_cast<int>(em() * 0.3);
        name->setPadding(QMargins(gap * 2, gap / 2, gap * 2, gap / 2));
        name->position->setType(QCPItemPosition::ptAbsolute);
        poles_ << std::pair{pole, name};
    }
}

void CostAccuracyFigure::setTolerance(double share, int critical) {
    tolerance_ = share;
    critical_ = critical;
    scheduleRebuild();
}

// Of the names where they stand beside the plot; 0: they have room in the corner that the curves leave free.
double CostAccuracyFigure::widthOfNames() const {
    if (names_.size() <= mostNamesInside) return 0;
    double widest = 0;
    for (const OperatingPointModel::Series& series : model_.series())
        widest = std::max(widest, QFontMetricsF(labelFont()).horizontalAdvance(markOf(series) + series.title));
    return std::min(widest + em() * 0.2, width() * 0.36);
}

// As many numbers and as much of the title as the width allows.
void CostAccuracyFigure::fitAxis() {
    const double names = widthOfNames(), room = width() - 6 * em() - names;
    const int em = static_cast<int>(this->em());
    axisRect()->setMinimumMargins(QMargins(em, em * 2, em * 3 + static_cast<int>(names), em));
    xAxis->ticker()->setTickCount(std::clamp(static_cast<int>(room / (this->em() * 6)), 2, 5));
    if (!isPlain())
        xAxis->setLabel(
            QFontMetricsF(labelFont()).elidedText(axes_.xTitle(), Qt::ElideRight, std::max(room, this->em() * 10)));
}

// In the corner that the curves leave free, the longest at the right edge; many of them beside the plot, as many as it
// is high.
void CostAccuracyFigure::placeNames(const QRectF& plot, double line) {
    if (const double room = widthOfNames(); room > 0) {
        const auto most = std::max<qsizetype>(1, static_cast<qsizetype>((height() - plot.top()) / line));
        for (qsizetype i = 0; i < names_.size(); ++i) {
            const auto& series = model_.series()[static_cast<std::size_t>(i)];
            const QString text = markOf(series) + series.title;
            const bool more = i == most - 1 && names_.size() > most;
            names_[i]->setText(more ? QStringLiteral("…")
                                    : QFontMetricsF(labelFont()).elidedText(text, Qt::ElideMiddle, room));
            names_[i]->setVisible(i < most);
            names_[i]->position->setPixelPosition(
                {plot.right() + em() * 2, plot.top() + line * static_cast<double>(i)});
        }
        return;
    }
    double widest = 0;
    for (const QCPItemText* name : std::as_const(names_)) widest = std::max(widest, labelRect(*name).width());
    const double first = axes_.higherIsBetter() ? plot.bottom() - line * (static_cast<double>(names_.size()) + 1.6)
                                                : plot.top() + line * 0.4;
    for (qsizetype i = 0; i < names_.size(); ++i) {
        names_[i]->position->setPixelPosition({plot.right() - widest, first + line * static_cast<double>(i)});
        taken_ << labelRect(*names_[i]);
    }
}

// Words that stay while the handle moves, one after the other, each where it covers none of those before.
void CostAccuracyFigure::placeWords() {
    taken_.clear();
    if (!denseName_) return;
    const QRectF plot = axisRect()->rect();
    const double line = QFontMetricsF(labelFont()).lineSpacing();
    taken_ << labelRect(*caption_);
    placeNames(plot, line);
    const QRectF bounds = aboveNumbers();
    if (criticalName_) {
        const double x = xAxis->coordToPixel(axes_.x(model_.points()[static_cast<std::size_t>(critical_)]));
        criticalName_->setVisible(
            placeLabel(criticalName_, {x, plot.bottom() - line * 0.1}, em() * 0.5,
                       {{1, 0, Qt::AlignLeft | Qt::AlignBottom}, {-1, 0, Qt::AlignRight | Qt::AlignBottom}},
                       plot.adjusted(0, 0, em() * 3, 0), taken_));
        if (criticalName_->visible()) taken_ << labelRect(*criticalName_);
    }
    if (zoneName_) {
        // beside the zone, not in it: it may be thinner than a line of text
        const LabelPlace under{0, 1, Qt::AlignLeft | Qt::AlignTop}, over{0, -1, Qt::AlignLeft | Qt::AlignBottom};
        const QPointF edge(plot.left() + plot.width() * 0.012, yAxis->coordToPixel(*zoneEdge_));
        if (axes_.higherIsBetter())
            placeLabel(zoneName_, edge, em() * 0.3, {under, over}, plot, taken_);
        else
            placeLabel(zoneName_, edge, em() * 0.3, {over, under}, plot, taken_);
        taken_ << labelRect(*zoneName_);
    }
    placeLabel(denseName_, pointPosition(0), em() * 0.9, {above, aboveLeft, below, belowLeft}, bounds, taken_);
    taken_ << labelRect(*denseName_);
    for (const auto& [pole, name] : std::as_const(poles_)) {
        const QPointF at = pole->start->pixelPosition();
        placeLabel(name, at, em() * 2.6, {below, belowRight, belowLeft, above, aboveRight, aboveLeft}, bounds, taken_);
        const QRectF box = labelRect(*name);
        taken_ << box;
        pole->end->setPixelPosition(
            {std::clamp(at.x(), box.left(), box.right()), std::clamp(at.y(), box.top(), box.bottom())});
    }
}

QRectF CostAccuracyFigure::aboveNumbers() const {
    QRectF area = rect();
    area.setBottom(axisRect()->bottom());
    return area;
}

QList<QRectF> CostAccuracyFigure::labelRects() const {
    QList<QRectF> rects = taken_;
    if (knobLabel_ && handle_) rects << labelRect(*knobLabel_);
    return rects;
}

void CostAccuracyFigure::setHandle(const Reading& reading, const SiteRules& rule) {
    handle_ = reading;
    handleRule_ = rule;
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
    const QString title = pointTitle(handleRule_);
    knobLabel_->setText(isPlain() ? QString() : handle_->measured ? title : QStringLiteral("≈ ") + title);
    // above the curve: left of one that rises with cost, right of one that falls; else where there is room
    const QRectF bounds = aboveNumbers();
    if (axes_.higherIsBetter())
        placeLabel(knobLabel_, at, em() * 1.1, {aboveLeft, aboveRight, belowRight, belowLeft, above, below}, bounds,
                   taken_);
    else
        placeLabel(knobLabel_, at, em() * 1.1, {aboveRight, aboveLeft, belowLeft, belowRight, above, below}, bounds,
                   taken_);
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

}  // namespace dynak
