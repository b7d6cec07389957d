// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_model.h"

#include "core/base/error.h"

namespace dynak {

namespace {

double outsideSites(const CostModel& model, double length) {
    return model.fixedPerSample + length * model.linearPerToken + length * length * model.attentionPerPair;
}

}  // namespace

double CostModel::denseSample(double length) const {
    double macs = outsideSites(*this, length);
    for (const auto& site : sites) macs += length * site.densePerToken;
    return macs;
}

double CostModel::convertedSample(double length, const std::vector<double>& executed) const {
    if (executed.size() != sites.size())
        throw Error(ErrorCode::internal, "convertedSample: expected " + std::to_string(sites.size()) +
                                             " executed counts, got " + std::to_string(executed.size()) + ".");
    double macs = outsideSites(*this, length);
    for (std::size_t s = 0; s < sites.size(); ++s)
        macs += length * (sites[s].experts > 0 ? sites[s].routerPerToken + executed[s] * sites[s].perExpert
                                               : sites[s].densePerToken);
    return macs;
}

}  // namespace dynak
