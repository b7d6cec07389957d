// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparsity/sparsity_figure.h"

#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"

namespace dynak {
namespace {

constexpr double halfHeight = 0.36;  // of a distribution, in rows
constexpr double groupGap = 0.9;     // before a group, in rows, where there are several

// The share of the axis that all 95 % whiskers and most of the bodies need, on a round number.
double axisEnd(const SparsityModel& model) {
    double widest = 0.05;
    const auto widen = [&](const ActiveShare& share) {
        std::size_t last = 0;
        for (std::size_t i = 0; i < share.density.size(); ++i)
            if (share.density[i] > 0.02) last = i;
        widest =
            std::max({widest, share.high, static_cast<double>(last) / static_cast<double>(share.density.size() - 1)});
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        widen(model.share(row));
        if (const ActiveShare* other = model.compared(row)) widen(*other);
    }
    return std::min(1.0, std::ceil(widest * 1.05 * 20) / 20);
}

}  // namespace

SparsityFigure::SparsityFigure(const SparsityModel& model, QWidget* parent) : Figure(parent), model_(model) {
    setMouseTracking(true);
    setAccessibleName(tr("Sparsity"));
    connect(this, &QCustomPlot::beforeReplot, this, &SparsityFigure::nameAxis);  // it may have another width by now
}

QSize SparsityFigure::minimumSizeHint() const {
    const int line = QFontMetrics(labelFont()).height();
    return {line * 16,
            static_cast<int>(line * (1.35 * (model_.rowCount() > 0 ? place(model_.rowCount() - 1) + 1 : 0) + 4))};
}

QStringList SparsityFigure::commandOptions() const {
    QStringList options;
    if (selected_ >= 0 && selected_ < model_.rowCount())
        options << QStringLiteral("--site") << model_.siteOf(selected_);
    if (model_.isComparing()) options << QStringLiteral("--compare") << compared_;
    return options;
}

// With the rule of activity where there is room for it, and with as many numbers as stand apart.
void SparsityFigure::nameAxis() {
    QStringList labels{tr("share of neurons active per token"), tr("active neurons per token")};
    if (const QString activity = model_.activity(); !activity.isEmpty())
        labels.prepend(tr("share of neurons active per token (%1)").arg(activity));
    // it stands below the middle of the axis, which is left of the figure's: numbers stand at its right
    const double room = width() * 0.8;
    const QFontMetricsF metrics(xAxis->labelFont());
    while (labels.size() > 1 && metrics.horizontalAdvance(labels.front()) > room) labels.removeFirst();
    xAxis->setLabel(labels.front());
    const double number = QFontMetricsF(labelFont()).horizontalAdvance(percent(0.5, 0)) * 1.3;
    // a ticker gives up to twice as many as it is asked for; a quarter of the width is beside the axis
    xAxis->ticker()->setTickCount(std::clamp(static_cast<int>(width() * 0.75 / number / 2), 1, 4));
}

void SparsityFigure::rebuild() {
    selectedMark_ = hoveredMark_ = pinnedMark_ = nullptr;
    const int em = static_cast<int>(this->em());
    styleAxis(xAxis, false, false);
    styleAxis(yAxis, false, false);
    styleAxis(yAxis2, false, false);
    yAxis2->setVisible(true);
    yAxis2->setTickLabelColor(colours()[Role::text]);
    yAxis->setTickLabelColor(colours()[Role::text]);
    yAxis->setRangeReversed(true);
    yAxis2->setRangeReversed(true);
    axisRect()->setMinimumMargins(QMargins(em, em * 2, em, em));
    xAxis->setTicker(QSharedPointer<UnitTicker>::create(QStringLiteral("%"), 4));
    const int rows = model_.rowCount();
    nameAxis();
    if (rows == 0) return;

    auto names = QSharedPointer<QCPAxisTickerText>::create();
    auto resting = QSharedPointer<QCPAxisTickerText>::create();
    for (int row = 0; row < rows; ++row) {
        names->addTick(place(row), model_.shortName(row));
        resting->addTick(place(row), percent(1 - model_.share(row).median));
    }
    yAxis->setTicker(names);
    yAxis2->setTicker(resting);
    xAxis->setRange(0, axisEnd(model_) * 100);
    const double top = model_.hasGroups() ? place(0) - groupGap - 0.1 : -0.6;
    yAxis->setRange(top, place(rows - 1) + 0.6);
    yAxis2->setRange(top, place(rows - 1) + 0.6);

    addMark(selectedMark_, Role::accent, true);
    addMark(hoveredMark_, Role::outline, false);
    addMark(pinnedMark_, Role::accent, false);
    pinnedMark_->setPen(pen(Role::accent, 1.2, Qt::DashLine));
    for (int row = 0; row < rows; ++row) addRow(row);

    addGroupNames();
    addComparedName();
    auto* caption = addText(tr("resting, median"), Role::quiet, Qt::AlignRight | Qt::AlignBottom);
    caption->position->setTypeX(QCPItemPosition::ptViewportRatio);
    caption->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    caption->position->setCoords(1, 0);
    caption->setPadding(QMargins(0, 0, em, 0));
    placeMarks();
}

double SparsityFigure::place(int row) const {
    if (!model_.hasGroups()) return row;
    int groups = 0;
    for (int i = 1; i <= row; ++i) groups += model_.startsGroup(i);
    return row + groupGap * groups;
}

void SparsityFigure::addGroupNames() {
    if (!model_.hasGroups()) return;
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (!model_.startsGroup(row)) continue;
        auto* name = addText(model_.group(row), Role::text, Qt::AlignLeft | Qt::AlignVCenter);
        name->position->setTypeX(QCPItemPosition::ptViewportRatio);
        name->position->setTypeY(QCPItemPosition::ptPlotCoords);
        name->position->setCoords(0.012, place(row) - (groupGap + 1) / 2 + 0.06);
        name->setPadding(QMargins(static_cast<int>(em() / 2), 0, 0, 0));
    }
}

// What the outlines are: a piece of one, and the name.
void SparsityFigure::addComparedName() {
    if (!model_.isComparing() || isPlain()) return;
    auto* name = addText(tr("outline: %1").arg(model_.comparedTitle()), Role::quiet, Qt::AlignLeft | Qt::AlignBottom);
    name->position->setType(QCPItemPosition::ptAxisRectRatio);
    name->position->setCoords(0, 0);
}

// Points of a distribution about a row, closed; nothing where it is thinner than a hair.
QCPCurve* SparsityFigure::addBody(const ActiveShare& share, double row) {
    auto* body = new QCPCurve(xAxis, yAxis);
    QVector<double> x, y;
    const auto steps = static_cast<int>(share.density.size()) - 1;
    const auto append = [&](int i, double side) {
        const double height = share.density[static_cast<std::size_t>(i)];
        if (height < 0.004) return;
        x << 100.0 * i / steps;
        y << row + side * halfHeight * height;
    };
    for (int i = 0; i <= steps; ++i) append(i, -1);
    for (int i = steps; i >= 0; --i) append(i, 1);
    if (!x.isEmpty()) {
        x << x.front();
        y << y.front();
    }
    body->setData(x, y);
    body->setPen(Qt::NoPen);
    return body;
}

QCPItemLine* SparsityFigure::addTick(double share, double row, double half, const QPen& line) {
    auto* tick = new QCPItemLine(this);
    tick->setPen(line);
    tick->start->setCoords(share * 100, row - half);
    tick->end->setCoords(share * 100, row + half);
    tick->setClipToAxisRect(false);
    return tick;
}

void SparsityFigure::addRow(int index) {
    const ActiveShare& share = model_.share(index);
    const double row = place(index), end = xAxis->range().upper;

    auto* base = new QCPItemLine(this);
    base->setPen(pen(Role::axis));
    base->start->setCoords(0, row);
    base->end->setCoords(end, row);

    addBody(share, row)->setBrush(colours()[Role::distribution]);
    if (const ActiveShare* other = model_.compared(index)) {
        // over the filled one, so that none hides the other
        addBody(*other, row)->setPen(pen(Role::quiet, 1.2));
        addTick(other->median, row, halfHeight * 0.62, pen(Role::quiet, 1.4, Qt::DotLine));
    }

    auto* range = new QCPItemLine(this);
    range->setPen(pen(Role::accent, 1.4));
    range->start->setCoords(share.low * 100, row);
    range->end->setCoords(share.high * 100, row);
    for (QCPItemLine* line : {base, range}) line->setClipToAxisRect(false);
    addTick(share.median, row, halfHeight * 0.62, pen(Role::text, 2.2));
}

void SparsityFigure::addMark(QCPItemRect*& mark, Role role, bool filled) {
    mark = new QCPItemRect(this);
    mark->setLayer(QStringLiteral("background"));
    mark->setClipToAxisRect(false);
    mark->setPen(pen(role, 1));
    mark->setBrush(filled ? QBrush(colours()[Role::accentSoft]) : QBrush(Qt::NoBrush));
    for (QCPItemPosition* corner : {mark->topLeft, mark->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptViewportRatio);
        corner->setTypeY(QCPItemPosition::ptPlotCoords);
    }
}

void SparsityFigure::placeMarks() {
    if (!selectedMark_) return;
    for (auto [mark, row] :
         {std::pair{selectedMark_, selected_}, std::pair{hoveredMark_, hovered_}, std::pair{pinnedMark_, pinned_}}) {
        mark->setVisible(row >= 0 && row < model_.rowCount());
        mark->topLeft->setCoords(0.012, place(row) - 0.46);
        mark->bottomRight->setCoords(0.992, place(row) + 0.46);
    }
}

void SparsityFigure::setMarked(int selectedRow, int hoveredRow, int pinnedRow) {
    if (selectedRow == selected_ && hoveredRow == hovered_ && pinnedRow == pinned_) return;
    pinned_ = pinnedRow;
    selected_ = selectedRow;
    hovered_ = hoveredRow;
    placeMarks();
    replot(rpQueuedReplot);
}

int SparsityFigure::rowAt(QPointF position) const {
    const double there = yAxis->pixelToCoord(position.y());
    for (int row = 0; row < model_.rowCount(); ++row)
        if (std::abs(there - place(row)) <= 0.5) return row;
    return -1;
}

QPointF SparsityFigure::rowCentre(int row) const {
    return {static_cast<double>(axisRect()->center().x()), yAxis->coordToPixel(place(row))};
}

void SparsityFigure::mousePressEvent(QMouseEvent* event) {
    Figure::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) Q_EMIT clicked(rowAt(event->position()), event->modifiers());
}

void SparsityFigure::mouseMoveEvent(QMouseEvent* event) {
    Figure::mouseMoveEvent(event);
    Q_EMIT hovered(rowAt(event->position()));
}

void SparsityFigure::leaveEvent(QEvent* event) {
    Figure::leaveEvent(event);
    Q_EMIT hovered(-1);
}

void SparsityFigure::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && model_.rowCount() > 0)
        Q_EMIT clicked(std::clamp(selected_ + step, 0, model_.rowCount() - 1), {});
    else
        Figure::keyPressEvent(event);
}

}  // namespace dynak
