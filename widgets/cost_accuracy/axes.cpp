// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/axes.h"

#include <QCoreApplication>
#include <limits>

#include "widgets/plot/numbers.h"

namespace dynak {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CostAccuracyAxes)
};

struct Prefix {
    double size;
    const char* unit;
};

constexpr Prefix prefixes[] = {{1e9, "GMACs"}, {1e6, "MMACs"}, {1e3, "kMACs"}, {1, "MACs"}};

}  // namespace

PointAxes::PointAxes(CostAxis cost, QualityAxis quality, Metric metric, const OperatingPoint& dense)
    : cost_(cost), quality_(quality), metric_(metric), dense_(dense) {
    if (cost_ == CostAxis::milliseconds) xFactor_ = 1;
    if (cost_ != CostAxis::macs) return;
    for (const Prefix& prefix : prefixes) {
        xFactor_ = 1 / prefix.size;
        macsUnit_ = QLatin1String(prefix.unit);
        if (dense.macsPerSample >= prefix.size) break;
    }
}

double OperatingPoint::*PointAxes::costMember() const {
    switch (cost_) {
        case CostAxis::share: return &OperatingPoint::macsShare;
        case CostAxis::macs: return &OperatingPoint::macsPerSample;
        case CostAxis::milliseconds: return &OperatingPoint::millisecondsPerSample;
    }
    return &OperatingPoint::macsShare;
}

double PointAxes::x(const OperatingPoint& point) const {
    return point.*costMember() * xFactor_;
}

double PointAxes::x(const Reading& reading) const {
    switch (cost_) {
        case CostAxis::share: return reading.macsShare * xFactor_;
        case CostAxis::macs: return reading.macsShare * dense_.macsPerSample * xFactor_;
        case CostAxis::milliseconds: return reading.milliseconds;
    }
    return none;
}

double PointAxes::y(const OperatingPoint& point) const {
    return quality_ == QualityAxis::loss ? point.loss.value_or(none) : *yOfQuality(point.quality);
}

double PointAxes::y(const Reading& reading) const {
    return quality_ == QualityAxis::loss ? reading.loss.value_or(none) : *yOfQuality(reading.quality);
}

std::optional<std::pair<double, double>> PointAxes::interval(const OperatingPoint& point) const {
    // a point without an interval has 0 … 0
    if (quality_ == QualityAxis::loss || point.qualityHigh <= point.qualityLow) return std::nullopt;
    return std::pair{*yOfQuality(point.qualityLow), *yOfQuality(point.qualityHigh)};
}

std::optional<double> PointAxes::yOfQuality(double quality) const {
    if (quality_ == QualityAxis::loss) return std::nullopt;
    const double value = quality_ == QualityAxis::difference ? quality - dense_.quality : quality;
    return isShare(metric_) ? value * 100 : value;
}

double PointAxes::qualityOfY(double y) const {
    const double value = isShare(metric_) ? y / 100 : y;
    return quality_ == QualityAxis::difference ? value + dense_.quality : value;
}

bool PointAxes::higherIsBetter() const {
    return quality_ != QualityAxis::loss && dynak::higherIsBetter(metric_);
}

QString PointAxes::xTitle() const {
    switch (cost_) {
        case CostAxis::share: return Text::tr("cost, share of dense MACs (routers included)");
        case CostAxis::macs: return Text::tr("cost, %1 per sample (routers included)").arg(macsUnit_);
        case CostAxis::milliseconds: return Text::tr("measured time, ms per sample");
    }
    return {};
}

QString PointAxes::yTitle() const {
    const QString title = quality_ == QualityAxis::loss ? Text::tr("loss, nats")
                          : quality_ == QualityAxis::difference
                              ? Text::tr("%1, difference to dense").arg(metricTitle(metric_))
                              : metricTitle(metric_);
    return higherIsBetter() ? title : Text::tr("%1, lower is better").arg(title);
}

QString PointAxes::xUnit() const {
    return cost_ == CostAxis::share ? QStringLiteral("%") : QString();
}

QString PointAxes::yUnit() const {
    if (quality_ == QualityAxis::loss || !isShare(metric_)) return {};
    return QStringLiteral("%");
}

const QStringList& costAxisIds() {
    static const QStringList ids{QStringLiteral("share"), QStringLiteral("macs"), QStringLiteral("milliseconds")};
    return ids;
}

const QStringList& qualityAxisIds() {
    static const QStringList ids{QStringLiteral("metric"), QStringLiteral("loss"), QStringLiteral("difference")};
    return ids;
}

QString choiceTitle(CostAxis axis) {
    switch (axis) {
        case CostAxis::share: return Text::tr("share of MACs");
        case CostAxis::macs: return Text::tr("MACs");
        case CostAxis::milliseconds: return Text::tr("measured time");
    }
    return {};
}

QString choiceTitle(QualityAxis axis, Metric metric) {
    switch (axis) {
        case QualityAxis::metric: return metricTitle(metric);
        case QualityAxis::loss: return Text::tr("loss");
        case QualityAxis::difference: return Text::tr("difference to dense");
    }
    return {};
}

}  // namespace dynak
