// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "core/base/error.h"

namespace dynak {

namespace {

struct MetricRow {
    Metric metric;
    const char* id;
    bool higherIsBetter;
    bool share;
};

constexpr std::array metrics{
    MetricRow{Metric::accuracy, "accuracy", true, true},
    MetricRow{Metric::perplexity, "perplexity", false, false},
    MetricRow{Metric::loss, "loss", false, false},
    MetricRow{Metric::agreement, "agreement", true, true},
    MetricRow{Metric::divergence, "divergence", false, false},
    MetricRow{Metric::cosine, "cosine", true, false},
    MetricRow{Metric::bleu, "bleu", true, false},
    MetricRow{Metric::chrf, "chrf", true, false},
    MetricRow{Metric::exactMatch, "exact-match", true, true},
};

const MetricRow& row(Metric metric) {
    return *std::ranges::find(metrics, metric, &MetricRow::metric);
}

// Larger is better, whatever the metric.
double worth(Metric metric, double quality) {
    return higherIsBetter(metric) ? quality : -quality;
}

// Cheapest first; among equal costs the better, then the earlier. Points without a quality are left out.
std::vector<std::size_t> byCost(const Sweep& sweep) {
    std::vector<std::size_t> order(sweep.points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) { return std::isnan(sweep.points[i].quality); });
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const auto& first = sweep.points[a];
        const auto& second = sweep.points[b];
        if (first.macsPerSample != second.macsPerSample) return first.macsPerSample < second.macsPerSample;
        return worth(sweep.metric, first.quality) > worth(sweep.metric, second.quality);
    });
    return order;
}

std::optional<std::size_t> cheapestAtLeast(const Sweep& sweep, double leastWorth) {
    // qualities are shares of counts, so the bound may be met exactly but for rounding
    const double slack = 1e-12 * std::max(1.0, std::abs(leastWorth));
    for (const auto i : byCost(sweep))
        if (worth(sweep.metric, sweep.points[i].quality) >= leastWorth - slack) return i;
    return std::nullopt;
}

}  // namespace

const char* name(Metric metric) {
    return row(metric).id;
}

Metric metricNamed(std::string_view id) {
    std::string known;
    for (const auto& row : metrics) {
        if (id == row.id) return row.metric;
        known += (known.empty() ? "" : ", ") + std::string(row.id);
    }
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no metric \"%1\".", id),
                Sentence::tr("Use one of: %1.", known));
}

bool higherIsBetter(Metric metric) {
    return row(metric).higherIsBetter;
}

bool isShare(Metric metric) {
    return row(metric).share;
}

std::vector<std::size_t> paretoFront(const Sweep& sweep) {
    std::vector<std::size_t> front;
    for (const auto i : byCost(sweep))
        if (front.empty() ||
            worth(sweep.metric, sweep.points[i].quality) > worth(sweep.metric, sweep.points[front.back()].quality))
            front.push_back(i);
    return front;
}

std::optional<std::size_t> cheapestWithin(const Sweep& sweep, double loss) {
    return cheapestAtLeast(sweep, worth(sweep.metric, sweep.dense.quality) - loss);
}

std::optional<std::size_t> bestUnder(const Sweep& sweep, double share) {
    std::optional<std::size_t> best;
    for (const auto i : byCost(sweep)) {
        if (sweep.points[i].macsShare > share) continue;
        if (!best || worth(sweep.metric, sweep.points[i].quality) > worth(sweep.metric, sweep.points[*best].quality))
            best = i;
    }
    return best;
}

std::optional<std::size_t> criticalPoint(const Sweep& sweep, double keep) {
    const double dense = sweep.dense.quality;
    return cheapestAtLeast(sweep, higherIsBetter(sweep.metric) ? keep * dense : -dense / keep);
}

}  // namespace dynak
