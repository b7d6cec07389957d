// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/cost/cost_model.h"
#include "core/partition/partition.h"
#include "core/router/router.h"
#include "core/transformer/transformer.h"

namespace dynak {

struct MoeLayer;

// A Transformer whose sites may be dynamic-k MoE layers. Sites without a partition stay dense. Cheap to copy.
class ConvertedModel {
public:
    // All sites dense.
    explicit ConvertedModel(Transformer transformer);
    // `partitions` and `routers` are matched to sites by their ids.
    // Throws Error{badModel} where sizes do not fit the model, or a site has one of the two only.
    ConvertedModel(Transformer transformer, std::span<const SitePartition> partitions,
                   std::span<const SiteRouter> routers);

    [[nodiscard]] const Transformer& transformer() const { return transformer_; }
    [[nodiscard]] const CostModel& costModel() const { return cost_; }
    // By site; null where the site is dense.
    [[nodiscard]] const MoeLayer* layer(std::size_t site) const { return layers_[site].get(); }
    [[nodiscard]] bool converted() const;

private:
    Transformer transformer_;
    std::vector<std::shared_ptr<const MoeLayer>> layers_;
    CostModel cost_;
};

}  // namespace dynak
