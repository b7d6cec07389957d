// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantile.h"

#include <algorithm>

namespace dynak {

double quantile(std::vector<double> values, double share) {
    const auto place =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    std::ranges::nth_element(values, place);
    return *place;
}

double median(std::vector<double> values) {
    return quantile(std::move(values), 0.5);
}

}  // namespace dynak
