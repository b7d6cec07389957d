// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics of the texts that an encoder-decoder writes, over a whole corpus: each sentence adds a row of counts, so that
// the metric of a resampled corpus needs their sums only.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/sweep/sweep.h"

namespace dynak {

struct TextMetric {
    Metric metric;
    std::int64_t terms;  // numbers that a sentence adds
    void (*count)(const std::string& text, const std::string& reference, std::span<double> terms);
    double (*score)(std::span<const double> sums);  // of the sums over sentences
};

// One row a metric.
[[nodiscard]] std::span<const TextMetric> textMetrics();
// Null: the metric is not of texts.
[[nodiscard]] const TextMetric* textMetric(Metric metric);

}  // namespace dynak
