// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cost_accuracy/axes.h"
#include "widgets/cost_accuracy/operating_point_model.h"
#include "widgets/plot/figure.h"
#include "widgets/session/tau_curve.h"

namespace dynak {

// Quality over cost: a line per kind of rule with its bootstrap band, the dense model, the zone that keeps 99 % of it,
// the critical point, and the handle of the current τ with drop lines to both axes.
class CostAccuracyFigure : public Figure {
    Q_OBJECT

public:
    explicit CostAccuracyFigure(const OperatingPointModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("cost-accuracy"); }
    [[nodiscard]] DataTable table() const override { return model_.table(); }
    void rebuild() override;

    void setAxes(const PointAxes& axes);
    // A kept point and where it lies, measured or predicted.
    struct Flag {
        QString name;
        Reading at;
        [[nodiscard]] bool operator==(const Flag&) const = default;
    };
    void setFlags(QList<Flag> flags);
    // Row of the point that keeps 99 % of the dense quality at the least cost; -1: none.
    void setCritical(int row) { critical_ = row; }
    // Moves the handle; draws its layer only.
    void setHandle(const Reading& reading, RuleKind kind);
    void hideHandle();
    void setMarked(int selectedRow, int hoveredRow);

    [[nodiscard]] QPointF handlePosition() const;     // in pixels
    [[nodiscard]] double costAt(double pixel) const;  // at a horizontal position, in the unit of PointAxes::costMember
    // The row of the measured point nearest to a pixel position within reach; -1: none.
    [[nodiscard]] int rowAt(QPointF position) const;
    [[nodiscard]] QPointF pointPosition(int row) const;

Q_SIGNALS:
    void dragged(double cost);  // see costAt
    void released();
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
    void addSeries(RuleKind kind);
    void addDense();
    void addCritical();
    void addFlags();
    void addNames(const QList<RuleKind>& kinds);
    void placeHandle();

    const OperatingPointModel& model_;
    PointAxes axes_;
    QList<Flag> flags_;
    int critical_ = -1;
    int selected_ = -1, hovered_ = -1;
    std::optional<Reading> handle_;
    RuleKind handleKind_ = RuleKind::tau;
    bool dragging_ = false;
    double grab_ = 0;  // pixels between the pointer and the handle's centre

    // of the handle's own layer; owned by QCustomPlot, renewed by rebuild
    QCPItemLine* dropDown_ = nullptr;
    QCPItemLine* dropLeft_ = nullptr;
    QCPItemEllipse* knob_ = nullptr;
    QCPItemText* knobLabel_ = nullptr;
    QCPItemEllipse* mark_ = nullptr;
    QCPItemEllipse* halo_ = nullptr;
};

}  // namespace dynak
