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
            if (point.rule.kind == kind) byTau.insert_or_assign(point.rule.value, point);
    for (auto& [tau, point] : byTau) points_.push_back(std::move(point));
    if (!sweep.experts.empty())
        expertsTotal_ = std::accumulate(sweep.experts.begin(), sweep.experts.end(), 0.0) /
                        static_cast<double>(sweep.experts.size());
}

Reading TauCurve::readAt(double tau) const {
    Reading reading;
    reading.tau = tau;
    reading.expertsTotal = expertsTotal_;
    if (points_.empty()) return reading;
    const auto upper = std::lower_bound(points_.begin(), points_.end(), tau,
                                        [](const OperatingPoint& point, double value) { return point.rule.value < value; });
    const OperatingPoint& b = upper == points_.end() ? points_.back() : *upper;
    const OperatingPoint& a = upper == points_.begin() ? points_.front() : *(upper - 1);
    const double width = tauPosition(b.rule.value) - tauPosition(a.rule.value);
    const double share = width > 0 ? std::clamp((tauPosition(tau) - tauPosition(a.rule.value)) / width, 0.0, 1.0) : 1.0;
    const auto between = [&](double OperatingPoint::*member) { return std::lerp(a.*member, b.*member, share); };
    reading.measured = b.rule.value == tau;
    reading.experts = between(&OperatingPoint::expertsMean);
    reading.macsShare = between(&OperatingPoint::macsShare);
    reading.quality = between(&OperatingPoint::quality);
    reading.qualityChange = reading.quality - denseQuality_;
    reading.milliseconds = between(&OperatingPoint::millisecondsPerSample);
    if (reading.milliseconds > 0) reading.speedUp = denseMilliseconds_ / reading.milliseconds;
    return reading;
}

double TauCurve::tauAtCost(double macsShare) const {
    if (points_.empty()) return 0;
    // cost falls as tau rises, up to measurement noise: the first segment that brackets the cost wins
    for (std::size_t i = 1; i < points_.size(); ++i) {
        const OperatingPoint& a = points_[i - 1];
        const OperatingPoint& b = points_[i];
        if (macsShare > a.macsShare || macsShare < b.macsShare || a.macsShare == b.macsShare) continue;
        const double share = (a.macsShare - macsShare) / (a.macsShare - b.macsShare);
        return tauAtPosition(std::lerp(tauPosition(a.rule.value), tauPosition(b.rule.value), share));
    }
    return macsShare >= points_.front().macsShare ? points_.front().rule.value : points_.back().rule.value;
}

}  // namespace dynak
