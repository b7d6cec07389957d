// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/converted_model.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/cost/site_cost.h"
#include "core/moe/internal/moe_layer.h"
#include "core/transformer/internal/network.h"

namespace dynak {

namespace {

template <class Rows>
const auto* rowOf(const Rows& rows, const std::string& site) {
    const auto found = std::ranges::find(rows, site, [](const auto& row) { return row.site; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

ConvertedModel::ConvertedModel(Transformer transformer) : ConvertedModel(std::move(transformer), {}, {}) {}

ConvertedModel::ConvertedModel(Transformer transformer, std::span<const SitePartition> partitions,
                               std::span<const SiteRouter> routers)
    : transformer_(std::move(transformer)), layers_(transformer_.sites().size()), cost_(transformer_.costModel()) {
    for (std::size_t s = 0; s < layers_.size(); ++s) {
        const Site& site = transformer_.sites()[s];
        const SitePartition* partition = rowOf(partitions, site.id);
        const SiteRouter* router = rowOf(routers, site.id);
        if (!partition && !router) continue;
        if (!partition || !router)
            throw Error(ErrorCode::badModel,
                        partition ? Sentence::tr("The site %1 has a partition but no router.", site.id)
                                  : Sentence::tr("The site %1 has a router but no partition.", site.id),
                        Sentence::tr("Run the missing stage again."));
        if (partition->neurons() != site.neurons)
            throw Error(ErrorCode::badModel,
                        Sentence::tr("The partition of %1 is for %2 neurons; the model has %3.", site.id,
                                     partition->neurons(), site.neurons),
                        Sentence::tr("The project belongs to another model."));
        layers_[s] = std::make_shared<const MoeLayer>(makeMoeLayer(transformer_.network().ffn(s), partition->expertOf,
                                                                   partition->experts, *router,
                                                                   transformer_.network().pages != nullptr));
        transformer_.network().releasePages();
        const bool source = cost_.sites[s].source;
        cost_.sites[s] = siteCost(site, partition->experts, router->kind, router->hidden);
        cost_.sites[s].source = source;
    }
}

bool ConvertedModel::converted() const {
    return std::ranges::any_of(layers_, [](const auto& layer) { return layer != nullptr; });
}

}  // namespace dynak
