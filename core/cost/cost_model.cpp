// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_model.h"

#include "core/base/error.h"

namespace dynak {

namespace {

double outsideSites(const CostModel& model, const Workload& work) {
    return work.samples * model.fixedPerSample + work.tokens * model.linearPerToken +
           work.pairs * model.attentionPerPair + work.sourceTokens * model.linearPerSourceToken +
           work.sourcePairs * model.attentionPerSourcePair + work.crossPairs * model.attentionPerCrossPair;
}

}  // namespace

double CostModel::dense(const Workload& work) const {
    double macs = outsideSites(*this, work);
    for (const auto& site : sites) macs += work.tokensAt(site) * site.densePerToken;
    return macs;
}

double CostModel::converted(const Workload& work, const std::vector<double>& executed) const {
    if (executed.size() != sites.size())
        throw Error(ErrorCode::internal, Sentence::tr("CostModel::converted: expected %1 executed counts, got %2.",
                                                      sites.size(), executed.size()));
    double macs = outsideSites(*this, work);
    for (std::size_t s = 0; s < sites.size(); ++s)
        macs +=
            work.tokensAt(sites[s]) * (sites[s].experts > 0 ? sites[s].routerPerToken + executed[s] * sites[s].perExpert
                                                            : sites[s].densePerToken);
    return macs;
}

}  // namespace dynak
