// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people read them: sensible digits, a unit, the locale's decimal sign.
#pragma once

#include <QString>

#include "core/sweep/sweep.h"

namespace dynak {

[[nodiscard]] QString fixed(double value, int decimals);
// 0.413 → "41.3 %"
[[nodiscard]] QString percent(double share, int decimals = 1);
// With its sign, a true minus: "+0.4", "−0.4"
[[nodiscard]] QString difference(double value, int decimals);
// 0.0061 s → "6.1 ms"; 75 s → "1 min 15 s"
[[nodiscard]] QString duration(double seconds);
// Of a guess: one or two digits, "8 s", "40 s", "3 min", "1.5 h".
[[nodiscard]] QString roughDuration(double seconds);
[[nodiscard]] QString milliseconds(double value);
// 22600000 → "22.6 M"; below a million the number itself with its group sign
[[nodiscard]] QString count(double value);

// In the metric's own way: accuracy, agreement: "92.1 %"; perplexity "14.2"; loss "0.193".
[[nodiscard]] QString quality(Metric metric, double value);
[[nodiscard]] QString qualityDifference(Metric metric, double value);
[[nodiscard]] QString metricTitle(Metric metric);  // "accuracy"

}  // namespace dynak
