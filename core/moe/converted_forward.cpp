// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/converted_forward.h"

#include "core/moe/internal/moe_layer.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"

namespace dynak {

std::map<std::string, Tensor> forwardConverted(const ConvertedModel& model, const Batch& batch, const SiteRules& rules,
                                               ExecutorKind executor) {
    const c10::InferenceMode guard;
    const Network& network = model.transformer().network();
    checkSites(rules, network.sites);
    std::map<std::string, Tensor> results;
    Hooks hooks;
    hooks.replace = [&](std::size_t site, const at::Tensor& x) -> at::Tensor {
        const MoeLayer* layer = model.layer(site);
        if (!layer) return {};
        const MoeOutput output = moeForward(*layer, x, rules.at(network.sites[site].id), executor);
        results["experts." + network.sites[site].id] = fromTorch(executedPerToken(*layer, output));
        return output.y;
    };
    const NetworkOutput output = network.forward(batch, hooks);
    addResults(network, output, batch, results);
    return results;
}

}  // namespace dynak
