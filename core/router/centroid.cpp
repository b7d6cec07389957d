// SPDX-License-Identifier: GPL-3.0-or-later
// The cosine of the token with the expert's centroid in the data, shifted to 0 … 1: the mean direction of the tokens,
// weighted by how much more than usual the expert says to them. Nothing is trained.
#include "core/router/internal/cosine.h"
#include "core/router/internal/two_layer.h"

namespace dynak {
namespace {

RouterLoss fit(const RouterData& data, const RouterOptions&, const Job&, SiteRouter& router) {
    const auto directions = unitRows(data.inputs.index_select(0, data.train));
    const auto norms = data.norms.index_select(0, data.train);
    // the weights of an expert add up to 0, so that what all tokens share drops out
    router.first = toVector(unitRows(at::mm((norms - norms.mean(0, true)).t(), directions)));
    return {};
}

}  // namespace

const RouterRow centroidRow{RouterKind::centroid, cosineRows, cosineScores, fit};

}  // namespace dynak
