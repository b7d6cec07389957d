// SPDX-License-Identifier: GPL-3.0-or-later
// The cosine of the token with the mean of the expert's unit rows, shifted to 0 … 1 (METHOD §4.4).
#include "core/router/internal/cosine.h"
#include "core/router/internal/two_layer.h"

namespace dynak {
namespace {

RouterLoss fit(const RouterData& data, const RouterOptions&, const Job&, SiteRouter& router) {
    const auto& keys = data.experts.gated() ? data.experts.gate : data.experts.up;
    router.first = toVector(unitRows(unitRows(keys).mean(1)));
    return {};
}

}  // namespace

const RouterRow similarityRow{RouterKind::similarity, cosineRows, cosineScores, fit};

}  // namespace dynak
