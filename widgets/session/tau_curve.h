// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/sweep/sweep.h"

namespace dynak {

// What a τ costs and is worth: the four read-outs beside the slider.
struct Reading {
    double tau = 0;
    double experts = 0;          // mean a token and site
    double expertsTotal = 0;     // mean over sites
    double macsShare = 0;        // of dense
    double quality = 0;          // in the sweep's metric
    double qualityChange = 0;    // against dense
    std::optional<double> loss;  // nats
    double milliseconds = 0;     // a sample; 0: not measured
    double speedUp = 0;          // dense time / time; 0: not measured
    bool measured = false;       // else interpolated between measured points

    [[nodiscard]] bool operator==(const Reading&) const = default;
};

// The measured points of one rule, the same at all sites, as functions of its τ.
class TauCurve {
public:
    TauCurve() = default;
    // `extra`: points measured later than the sweep; the later of two points with the same τ counts.
    TauCurve(const Sweep& sweep, RuleKind kind, const std::vector<OperatingPoint>& extra = {});

    [[nodiscard]] bool isEmpty() const { return points_.empty(); }
    // By τ, ascending.
    [[nodiscard]] const std::vector<OperatingPoint>& points() const { return points_; }
    // Of one measured point, whatever its rule.
    [[nodiscard]] Reading readPoint(const OperatingPoint& point) const;
    // Linear in tauPosition between the neighbours; constant beyond the ends.
    [[nodiscard]] Reading readAt(double tau) const;
    // Where the curve runs `experts` a token: what a τ that was counted in stored scores costs and is worth.
    [[nodiscard]] Reading readAtExperts(double tau, double experts) const;
    // The τ whose cost is nearest to `cost`: the inverse of readAt, for dragging along the cost axis.
    [[nodiscard]] double tauAtCost(double cost, double OperatingPoint::*axis = &OperatingPoint::macsShare) const;

private:
    // Linear between two points, `share` 0 … 1.
    [[nodiscard]] Reading between(const OperatingPoint& a, const OperatingPoint& b, double share) const;

    std::vector<OperatingPoint> points_;
    double expertsTotal_ = 0;
    double denseQuality_ = 0;
    double denseMilliseconds_ = 0;
};

}  // namespace dynak
