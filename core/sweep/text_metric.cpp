// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/text_metric.h"

#include <algorithm>
#include <array>

#include "core/metric/bleu.h"
#include "core/metric/chrf.h"

namespace dynak {

namespace {

constexpr std::size_t bleuTerms = 2 * bleuOrder + 2;

void countBleu(const std::string& text, const std::string& reference, std::span<double> terms) {
    const BleuCounts counts = bleuCounts(text, reference);
    std::ranges::copy(counts.correct, terms.begin());
    std::ranges::copy(counts.total, terms.begin() + bleuOrder);
    terms[2 * bleuOrder] = static_cast<double>(counts.hypothesisWords);
    terms[2 * bleuOrder + 1] = static_cast<double>(counts.referenceWords);
}

double scoreBleu(std::span<const double> sums) {
    const auto whole = [&](std::size_t term) {
        return static_cast<std::int64_t>(sums[term]);
    };
    BleuCounts counts;
    for (std::size_t n = 0; n < bleuOrder; ++n) {
        counts.correct[n] = whole(n);
        counts.total[n] = whole(bleuOrder + n);
    }
    counts.hypothesisWords = whole(2 * bleuOrder);
    counts.referenceWords = whole(2 * bleuOrder + 1);
    return bleu(counts).score;
}

constexpr std::size_t chrfOrders = std::tuple_size_v<decltype(ChrfCounts::orders)>;

void countChrf(const std::string& text, const std::string& reference, std::span<double> terms) {
    const ChrfCounts counts = chrfCounts(text, reference);
    auto at = terms.begin();
    for (const auto& order : counts.orders)
        for (const std::int64_t number : {order.hypothesis, order.reference, order.matches})
            *at++ = static_cast<double>(number);
}

double scoreChrf(std::span<const double> sums) {
    ChrfCounts counts;
    auto at = sums.begin();
    for (auto& order : counts.orders)
        for (std::int64_t* number : {&order.hypothesis, &order.reference, &order.matches})
            *number = static_cast<std::int64_t>(*at++);
    return chrf(counts);
}

void countEqual(const std::string& text, const std::string& reference, std::span<double> terms) {
    terms[0] = text == reference ? 1 : 0;
    terms[1] = 1;
}

double scoreEqual(std::span<const double> sums) {
    return sums[1] > 0 ? sums[0] / sums[1] : 0;
}

constexpr std::array rows{
    TextMetric{Metric::bleu, bleuTerms, countBleu, scoreBleu},
    TextMetric{Metric::chrf, 3 * chrfOrders, countChrf, scoreChrf},
    TextMetric{Metric::exactMatch, 2, countEqual, scoreEqual},
};

}  // namespace

std::span<const TextMetric> textMetrics() {
    return rows;
}

const TextMetric* textMetric(Metric metric) {
    const auto* const row = std::ranges::find(rows, metric, &TextMetric::metric);
    return row == rows.end() ? nullptr : row;
}

}  // namespace dynak
