// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "core/sweep/sweep.h"
#include "widgets/session/tau_curve.h"

namespace dynak {

enum class CostAxis { share, macs, milliseconds };
enum class QualityAxis { metric, loss, difference };

// What the axes of the cost-accuracy figure show, and in which unit: shares in per cent, MACs in G, M or k after the
// dense model's, time in milliseconds, loss in nats, differences to dense in the metric's unit.
class PointAxes {
public:
    PointAxes() = default;
    PointAxes(CostAxis cost, QualityAxis quality, Metric metric, const OperatingPoint& dense);

    [[nodiscard]] double x(const OperatingPoint& point) const;
    [[nodiscard]] double x(const Reading& reading) const;
    // NaN where a point has no loss.
    [[nodiscard]] double y(const OperatingPoint& point) const;
    [[nodiscard]] double y(const Reading& reading) const;
    // The 95 % interval; none where the axis has none.
    [[nodiscard]] std::optional<std::pair<double, double>> interval(const OperatingPoint& point) const;
    // A quality in the metric itself; none on the axis of the loss.
    [[nodiscard]] std::optional<double> yOfQuality(double quality) const;

    // The way back; only where yOfQuality has an answer.
    [[nodiscard]] double qualityOfY(double y) const;

    [[nodiscard]] CostAxis costAxis() const { return cost_; }
    [[nodiscard]] QualityAxis qualityAxis() const { return quality_; }
    // The member that x shows, and a position on the axis in that member's unit.
    [[nodiscard]] double OperatingPoint::*costMember() const;
    [[nodiscard]] double cost(double x) const { return x / xFactor_; }
    [[nodiscard]] bool higherIsBetter() const;

    [[nodiscard]] QString xTitle() const;
    [[nodiscard]] QString yTitle() const;
    [[nodiscard]] QString xUnit() const;  // of the axis numbers: "%" or nothing
    [[nodiscard]] QString yUnit() const;

private:
    CostAxis cost_ = CostAxis::share;
    QualityAxis quality_ = QualityAxis::metric;
    Metric metric_ = Metric::accuracy;
    OperatingPoint dense_;
    double xFactor_ = 100;
    QString macsUnit_;
};

// On the command line, in the order of the axes: "share", "macs", "milliseconds"; "metric", "loss", "difference".
[[nodiscard]] const QStringList& costAxisIds();
[[nodiscard]] const QStringList& qualityAxisIds();
// As the menus call them: "share of MACs", "MACs", "time"; "accuracy", "loss", "difference to dense".
[[nodiscard]] QString choiceTitle(CostAxis axis);
[[nodiscard]] QString choiceTitle(QualityAxis axis, Metric metric);

}  // namespace dynak
