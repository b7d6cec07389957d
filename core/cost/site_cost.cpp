// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/site_cost.h"

#include "core/base/error.h"

namespace dynak {

namespace {

// MACs of one neuron for one token.
double perNeuron(const Site& site) {
    return static_cast<double>((site.gated ? 2 : 1) * site.width + site.outputs());
}

}  // namespace

double routerMacs(RouterKind kind, std::int64_t width, std::int64_t hidden, std::int64_t experts) {
    const auto d = static_cast<double>(width);
    const auto w = static_cast<double>(hidden);
    const auto e = static_cast<double>(experts);
    switch (kind) {
        case RouterKind::regression:
        case RouterKind::classification: return d * w + w * e + e;
        case RouterKind::similarity:
        case RouterKind::centroid: return d * e + e;
        case RouterKind::oracle:
        case RouterKind::random: break;
    }
    return 0;
}

SiteCost siteCost(const Site& site) {
    return {site.id, perNeuron(site) * static_cast<double>(site.neurons)};
}

SiteCost siteCost(const Site& site, std::int64_t experts, RouterKind kind, std::int64_t hidden) {
    if (experts < 1 || site.neurons % experts != 0)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("siteCost: the %1 neurons of site '%2' do not divide into %3 equal experts.",
                                 site.neurons, site.id, experts),
                    Sentence::tr("Choose a number of experts that divides the neurons."));
    auto cost = siteCost(site);
    const std::int64_t size = site.neurons / experts;
    const auto s = static_cast<double>(size);
    cost.routerPerToken = routerMacs(kind, site.width, hidden, experts);
    cost.perExpert = perNeuron(site) * s + s + static_cast<double>(site.outputs());
    cost.experts = experts;
    return cost;
}

}  // namespace dynak
