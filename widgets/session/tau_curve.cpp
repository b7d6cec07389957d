// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/tau_curve.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "widgets/session/tau_scale.h"

namespace dynak {

TauCurve::TauCurve(const Sweep& sweep, RuleKind kind, const std::vector<OperatingPoint>& extra)
    : denseQuality_(sweep.dense.quality), denseMilliseconds_(sweep.dense.millisecondsPerSample) {
    std::map<double, OperatingPoint> byTau;
    for (const auto* list : {&sweep.points, &extra})
        for (const OperatingPoint& point : *list)
            if (point.rule.kind == kind && point.rule.own.empty()) byTau.insert_or_assign(point.rule.value, point);
    for (auto& [tau, point] : byTau) points_.push_back(std::move(point));
    if (!sweep.experts.empty())
        expertsTotal_ = std::accumulate(sweep.experts.begin(), sweep.experts.end(), 0.0) /
                        static_cast<double>(sweep.experts.size());
}

Reading TauCurve::between(const OperatingPoint& a, const OperatingPoint& b, double share) const {
    const auto mix = [&](double OperatingPoint::*member) {
        return std::lerp(a.*member, b.*member, share);
    };
    Reading reading;
    reading.expertsTotal = expertsTotal_;
    reading.experts = mix(&OperatingPoint::expertsMean);
    reading.macsShare = mix(&OperatingPoint::macsShare);
    reading.quality = mix(&OperatingPoint::quality);
    reading.qualityChange = reading.quality - denseQuality_;
    reading.milliseconds = mix(&OperatingPoint::millisecondsPerSample);
    if (a.loss && b.loss) reading.loss = std::lerp(*a.loss, *b.loss, share);
    if (reading.milliseconds > 0) reading.speedUp = denseMilliseconds_ / reading.milliseconds;
    return reading;
}

Reading TauCurve::readPoint(const OperatingPoint& point) const {
    Reading reading = between(point, point, 0);
    reading.tau = point.rule.value;
    reading.measured = true;
    return reading;
}

Reading TauCurve::readAt(double tau) const {
    if (points_.empty()) return {};
    const auto upper =
        std::lower_bound(points_.begin(), points_.end(), tau,
                         [](const OperatingPoint& point, double value) { return point.rule.value < value; });
    const OperatingPoint& b = upper == points_.end() ? points_.back() : *upper;
    const OperatingPoint& a = upper == points_.begin() ? points_.front() : *(upper - 1);
    const double width = tauPosition(b.rule.value) - tauPosition(a.rule.value);
    const double share = width > 0 ? std::clamp((tauPosition(tau) - tauPosition(a.rule.value)) / width, 0.0, 1.0) : 1.0;
    Reading reading = between(a, b, share);
    reading.tau = tau;
    reading.measured = b.rule.value == tau;
    return reading;
}

Reading TauCurve::readAtExperts(double tau, double experts) const {
    if (points_.empty()) return {};
    // fewer experts run as tau rises
    std::size_t i = 1;
    while (i < points_.size() && points_[i].expertsMean > experts) ++i;
    const OperatingPoint& b = points_[std::min(i, points_.size() - 1)];
    const OperatingPoint& a = points_[i - 1];
    const double width = a.expertsMean - b.expertsMean;
    Reading reading = between(a, b, width > 0 ? std::clamp((a.expertsMean - experts) / width, 0.0, 1.0) : 1.0);
    reading.tau = tau;
    reading.experts = experts;
    return reading;
}

double TauCurve::tauAtCost(double cost, double OperatingPoint::*axis) const {
    if (points_.empty()) return 0;
    // cost falls as tau rises, up to measurement noise: the first segment that brackets the cost wins
    for (std::size_t i = 1; i < points_.size(); ++i) {
        const OperatingPoint& a = points_[i - 1];
        const OperatingPoint& b = points_[i];
        if (cost > a.*axis || cost < b.*axis || a.*axis == b.*axis) continue;
        const double share = (a.*axis - cost) / (a.*axis - b.*axis);
        return tauAtPosition(std::lerp(tauPosition(a.rule.value), tauPosition(b.rule.value), share));
    }
    return cost >= points_.front().*axis ? points_.front().rule.value : points_.back().rule.value;
}

}  // namespace dynak
