// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/site_break_even.h"

#include "core/moe/internal/moe_layer.h"
#include "core/moe/internal/sparse_site.h"

namespace dynak {

std::vector<SiteBreakEven> breakEvenShares(const ConvertedModel& model, std::int64_t tokens) {
    const c10::InferenceMode guard;
    std::vector<SiteBreakEven> shares;
    const auto& sites = model.transformer().sites();
    for (std::size_t site = 0; site < sites.size(); ++site)
        if (const MoeLayer* layer = model.layer(site); layer && layer->experts.sparse)
            shares.push_back({sites[site].id, layer->experts.sparse->breakEven(layer->experts, tokens)});
    return shares;
}

}  // namespace dynak
