// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sensitivity.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include "core/base/clock.h"
#include "core/base/error.h"

namespace dynak {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

}  // namespace

double damageOf(Metric metric, const OperatingPoint& dense, const OperatingPoint& point) {
    return higherIsBetter(metric) ? dense.quality - point.quality : point.quality - dense.quality;
}

bool Sensitivity::isComplete() const {
    return !damage.values.empty() &&
           std::ranges::none_of(damage.values, [](double value) { return std::isnan(value); });
}

Metric sensitivityMetric(Metric metric) {
    switch (metric) {
        case Metric::accuracy:
        case Metric::agreement:
        case Metric::divergence: return Metric::divergence;
        case Metric::perplexity:
        case Metric::bleu:
        case Metric::chrf:
        case Metric::exactMatch:
        case Metric::loss: return Metric::loss;
        case Metric::cosine: break;
    }
    return Metric::cosine;
}

Sensitivity measureSensitivity(const ConvertedModel& model, const Batches& batches, Metric metric,
                               const SensitivityOptions& options, const Sensitivity* done,
                               const std::function<void(const Sensitivity&)>& onPoint, const Job& job) {
    const auto start = std::chrono::steady_clock::now();
    if (!model.converted())
        throw Error(ErrorCode::badArgument, Sentence::tr("No site of the model has both a partition and a router."),
                    Sentence::tr("Run the stages partition and fit-routers first."));
    if (options.values.size() < 2)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("A sensitivity needs two values or more, the first of which runs everything."),
                    Sentence::tr("Give more values."));
    Sensitivity result;
    result.kind = options.values.front().kind;
    result.metric = metric;
    for (const SiteCost& site : model.costModel().sites)
        if (site.experts > 0) result.sites.push_back(site.site);
    for (const SiteRules& rule : options.values) result.values.push_back(rule.value);
    const auto rows = std::ssize(result.sites), columns = std::ssize(result.values);
    result.damage = Matrix<double>(rows, columns, unknown);
    result.macsShare = result.damage;
    if (done && done->kind == result.kind && done->metric == metric && done->sites == result.sites &&
        done->values == result.values)
        result = *done;

    Measurement measurement(model, batches, metric, options.measure);
    const double before = result.seconds;
    const double steps = static_cast<double>(rows * (columns - 1) + 2);
    double step = 0;
    const auto next = [&] {
        const double at = step++;
        return job.part(at / steps, step / steps);
    };
    // not kept: what later points are compared with
    const OperatingPoint dense = measurement.dense(next());
    const OperatingPoint everything = measurement.point(options.values.front(), next());
    result.samples = dense.count;
    for (std::int64_t site = 0; site < rows; ++site) {
        result.damage.at(site, 0) = 0;
        result.macsShare.at(site, 0) = everything.macsShare;
    }
    for (std::int64_t value = 1; value < columns; ++value)
        for (std::int64_t site = 0; site < rows; ++site) {
            const Job part = next();
            if (!std::isnan(result.damage.at(site, value))) continue;
            const std::string& id = result.sites[static_cast<std::size_t>(site)];
            part.report(0, Sentence::verbatim(id));
            SiteRules rule = options.values.front();
            rule.own[id] = result.values[static_cast<std::size_t>(value)];
            const OperatingPoint point = measurement.point(rule, part);
            result.damage.at(site, value) = damageOf(metric, dense, point);
            result.macsShare.at(site, value) = point.macsShare;
            result.seconds = before + secondsSince(start);
            if (onPoint) onPoint(result);
        }
    return result;
}

}  // namespace dynak
