// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cost_accuracy/axes.h"
#include "widgets/cost_accuracy/operating_point_model.h"
#include "widgets/plot/figure.h"
#include "widgets/session/tau_curve.h"

namespace dynak {

// Quality over cost: a line per method with its bootstrap band, the dense model, the zone that keeps 99 % of it (its
// edge can be dragged), the critical point, and the handle of the current τ with drop lines to both axes. Points that
// another beats in cost and quality are hollow.
class CostAccuracyFigure : public Figure {
    Q_OBJECT

public:
    explicit CostAccuracyFigure(const OperatingPointModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("cost-accuracy"); }
    [[nodiscard]] DataTable table() const override { return model_.table(); }
    [[nodiscard]] QStringList commandOptions() const override;
    void rebuild() override;

    void setAxes(const PointAxes& axes);
    // A kept point and where it lies, measured or predicted.
    struct Flag {
        QString name;
        Reading at;
        [[nodiscard]] bool operator==(const Flag&) const = default;
    };
    void setFlags(QList<Flag> flags);
    // How much of the dense quality may be lost, and the row of the cheapest point that loses no more; -1: none.
    void setTolerance(double share, int critical);
    [[nodiscard]] double tolerance() const { return tolerance_; }
    // Moves the handle; draws its layer only.
    void setHandle(const Reading& reading, const SiteRules& rule);
    void hideHandle();
    void setMarked(int selectedRow, int hoveredRow);

    [[nodiscard]] QPointF handlePosition() const;     // in pixels
    [[nodiscard]] double costAt(double pixel) const;  // at a horizontal position, in the unit of PointAxes::costMember
    // The row of the measured point nearest to a pixel position within reach; -1: none.
    [[nodiscard]] int rowAt(QPointF position) const;
    [[nodiscard]] QPointF pointPosition(int row) const;
    [[nodiscard]] double zoneEdgePosition() const;  // vertical, in pixels; NaN where the axis has no zone
    // All words in the plot as rectangles in pixels: none may cover another.
    [[nodiscard]] QList<QRectF> labelRects() const;

Q_SIGNALS:
    void dragged(double cost);  // see costAt
    void released();
    void toleranceDragged(double share);
    void toleranceReleased();
    void hovered(int row);
    void clicked(int row);
    void stepped(int steps);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setRanges();
    void addZone();
    void addSeries(int index);
    void addDense();
    void addCritical();
    void addFlags();
    // Where words may stand: not on the numbers of the axis.
    [[nodiscard]] QRectF aboveNumbers() const;
    void addNames();
    void placeHandle();
    void placeWords();
    void fitAxis();
    void placeNames(const QRectF& plot, double line);
    [[nodiscard]] double widthOfNames() const;
    [[nodiscard]] bool isOverKnob(QPointF position) const;
    [[nodiscard]] bool isOverEdge(QPointF position) const;
    void showCursor(QPointF position);
    [[nodiscard]] double toleranceAt(double pixel) const;

    const OperatingPointModel& model_;
    PointAxes axes_;
    QList<Flag> flags_;
    double tolerance_ = 0.01;
    int critical_ = -1;
    int selected_ = -1, hovered_ = -1;
    std::optional<Reading> handle_;
    SiteRules handleRule_;
    enum class Drag { none, handle, edge };
    Drag drag_ = Drag::none;
    double grab_ = 0;                 // pixels between the pointer and what is dragged
    std::optional<double> zoneEdge_;  // on the vertical axis

    // words, renewed by rebuild like all items; null: not there
    QCPItemText* caption_ = nullptr;
    QCPItemText* zoneName_ = nullptr;
    QCPItemText* criticalName_ = nullptr;
    QCPItemText* denseName_ = nullptr;
    QList<QCPItemText*> names_;  // of the lines
    QList<std::pair<QCPItemLine*, QCPItemText*>> poles_;
    QList<QRectF> taken_;  // by words that stay while the handle moves

    // of the handle's own layer; owned by QCustomPlot, renewed by rebuild
    QCPItemLine* dropDown_ = nullptr;
    QCPItemLine* dropLeft_ = nullptr;
    QCPItemEllipse* knob_ = nullptr;
    QCPItemText* knobLabel_ = nullptr;
    QCPItemEllipse* mark_ = nullptr;
    QCPItemEllipse* halo_ = nullptr;
};

}  // namespace dynak
