// SPDX-License-Identifier: GPL-3.0-or-later
// What each site alone loses and saves when its rule is tightened while all others run everything (METHOD §10,
// dsti_one_at_a_time): what a budget is distributed by.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/tensor.h"
#include "core/sweep/measure.h"

namespace dynak {

// One row a site, one column a value. NaN: not measured yet.
struct Sensitivity {
    RuleKind kind = RuleKind::tau;
    Metric metric = Metric::divergence;  // that damage is counted in
    std::vector<std::string> sites;      // converted ones, in the order of the model
    std::vector<double> values;          // of the rule; at the first every expert runs
    Matrix<double> damage;               // [sites, values] quality lost against dense; 0 in the first column
    Matrix<double> macsShare;            // [sites, values] of the dense model's MACs, all other sites at values[0]
    std::int64_t samples = 0;            // measured on
    double seconds = 0;

    [[nodiscard]] bool isComplete() const;
};

// The smooth relative of a metric, since some hundred samples move an accuracy in steps: the divergence from the dense
// model's outputs for accuracy and agreement, the loss for perplexity; others themselves.
[[nodiscard]] Metric sensitivityMetric(Metric metric);

// Quality lost against dense.
[[nodiscard]] double damageOf(Metric metric, const OperatingPoint& dense, const OperatingPoint& point);

struct SensitivityOptions {
    std::vector<SiteRules> values;  // without own values; every expert runs at the first
    MeasureOptions measure;
};

// sites · (values − 1) + 1 passes over the batches. Points that `done` holds are taken over; `onPoint` sees the table
// after each. Throws Error{badArgument} where no site is converted or there are fewer than two values, Error{stopped}.
[[nodiscard]] Sensitivity measureSensitivity(const ConvertedModel& model, const Batches& batches, Metric metric,
                                             const SensitivityOptions& options, const Sensitivity* done = nullptr,
                                             const std::function<void(const Sensitivity&)>& onPoint = {},
                                             const Job& job = {});

}  // namespace dynak
