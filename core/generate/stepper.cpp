// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/internal/stepper.h"

#include <algorithm>

#include "core/moe/internal/moe_layer.h"
#include "core/transformer/internal/convert.h"

namespace dynak {

Stepper::Stepper(ConvertedModel model, const SiteRules& rules, ExecutorKind executor)
    : model_(std::move(model)),
      executor_(executor),
      tokensSeen_(network().sites.size()),
      expertsRun_(network().sites.size()) {
    checkSites(rules, network().sites);
    for (const Site& site : network().sites) rules_.push_back(rules.at(site.id));
}

at::Tensor Stepper::runSite(std::size_t site, const at::Tensor& x) {
    const MoeLayer* layer = model_.layer(site);
    if (!layer) return {};
    at::Tensor y;
    std::int64_t last = layer->experts.experts();
    std::int64_t sum = last * x.size(0);
    if (!runsEverything(rules_[site])) {
        const MoeOutput output = moeForward(*layer, x, rules_[site], executor_);
        const at::Tensor counts = executedPerToken(*layer, output);
        last = counts[-1].item<std::int64_t>();
        sum = counts.sum().item<std::int64_t>();
        y = output.y;
    }
    if (network().sites[site].stack == network().stacks.back().spec.name)
        expertsOfLastToken_ += static_cast<double>(last);
    executed_ += sum;
    tokensSeen_[site] += x.size(0);
    expertsRun_[site] += sum;
    return y;
}

at::Tensor Stepper::next(const Batch& batch) {
    Hooks hooks;
    hooks.replace = [&](std::size_t site, const at::Tensor& x) {
        return runSite(site, x);
    };
    expertsOfLastToken_ = 0;
    executed_ = 0;
    const NetworkOutput output = network().forward(batch, hooks, &cache_);
    std::int64_t converted = 0;
    for (std::size_t site = 0; site < network().sites.size(); ++site)
        converted += model_.layer(site) && network().sites[site].stack == network().stacks.back().spec.name;
    if (converted > 0) expertsOfLastToken_ /= static_cast<double>(converted);
    return output.packing.unpack(output.logits).select(1, -1).to(at::kCPU, at::kFloat);
}

void Stepper::select(const std::vector<std::int64_t>& rows) {
    const auto all = static_cast<std::size_t>(cache_.memory.rows);
    bool same = rows.size() == all;
    for (std::size_t i = 0; same && i < rows.size(); ++i) same = rows[i] == static_cast<std::int64_t>(i);
    if (same) return;
    cache_.select(fromInts(rows, {static_cast<std::int64_t>(rows.size())}));
}

}  // namespace dynak
