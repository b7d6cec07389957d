// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/outline.h"

#include <algorithm>
#include <map>

#include "core/transformer/internal/network.h"
#include "core/transformer/transformer.h"

namespace dynak {
namespace {

constexpr std::int64_t usualLength = 128;

double lengthOf(const Transformer& model, std::int64_t length) {
    if (model.fixedLength() > 0) return static_cast<double>(model.fixedLength());
    const std::int64_t context = model.architecture().context;
    if (length <= 0) length = context > 0 ? std::min(usualLength, context) : usualLength;
    return static_cast<double>(length);
}

std::string idOf(const Stack& stack, std::size_t layer, const Branch& branch) {
    const char* kind = branch.spec.kind == BranchKind::ffn ? ".ffn"
                       : branch.spec.attention.cross       ? ".cross_attention"
                                                           : ".attention";
    return stack.spec.blockId(static_cast<std::int64_t>(layer)) + kind;
}

// How often a sample of `length` tokens multiplies with each weight.
std::map<const void*, double> timesUsed(const Network& network, double length) {
    std::map<const void*, double> times;
    const auto use = [&](const at::Tensor& weight, double count) {
        if (weight.defined()) times[weight.unsafeGetTensorImpl()] += count;
    };
    for (const auto& stack : network.stacks) {
        if (const auto& patches = stack.spec.embedding.patches)
            use(stack.embedding.patches.weight, static_cast<double>(patches->rows() * patches->columns()));
        use(stack.embedding.projection.weight, length);
        use(stack.finalProjection.weight, length);
        for (const auto& block : stack.blocks)
            for (const auto& branch : block.branches) {
                const Attention& attention = branch.attention;
                for (const auto& projection : attention.projections)
                    for (const at::Tensor* weight :
                         {&projection.linear.weight, &projection.mlp.up, &projection.mlp.down})
                        use(*weight, length);
                for (const at::Tensor* weight : {&branch.ffn.gate, &branch.ffn.up, &branch.ffn.down})
                    use(*weight, length);
            }
    }
    const bool everyToken = network.architecture.output.pooling == Pooling::all;
    for (const auto& layer : network.output) use(layer.linear.weight, everyToken ? length : 1);
    return times;
}

// After the weights of its attention; with no weights of its own.
void insertProducts(std::vector<ModuleRow>& rows, const std::string& attention, double macs) {
    const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                   [&](const ModuleRow& row) { return row.name.starts_with(attention + "."); });
    rows.insert(last.base(), {attention + ".products", {}, 0, macs, {}});
}

}  // namespace

Outline outlineOf(const Transformer& model, std::int64_t length) {
    Outline outline;
    outline.length = lengthOf(model, length);
    Transformer shared = model;  // the same weights, which parameters() may change
    Network& network = shared.network();
    const auto times = timesUsed(network, outline.length);
    const auto macsOf = [&](const at::Tensor& tensor) {
        const auto found = times.find(tensor.unsafeGetTensorImpl());
        return found == times.end() ? 0.0 : found->second * static_cast<double>(tensor.numel());
    };
    for (const auto& [name, tensor] : network.parameters()) {
        ModuleRow row{name, tensor->sizes().vec(), tensor->numel(), macsOf(*tensor), {}};
        for (const auto& site : model.sites())
            if (name.starts_with(site.id + ".") && !name.starts_with(site.id + ".norm")) row.site = site.id;
        outline.rows.push_back(std::move(row));
    }
    for (const auto& stack : network.stacks)
        for (std::size_t layer = 0; layer < stack.blocks.size(); ++layer)
            for (const auto& branch : stack.blocks[layer].branches)
                if (branch.spec.kind != BranchKind::ffn)
                    insertProducts(
                        outline.rows, idOf(stack, layer, branch),
                        2.0 * outline.length * outline.length *
                            static_cast<double>(branch.attention.spec.heads * branch.attention.spec.headWidth));
    // a head that shares the embedding's weights: the products are the head's, the parameters the embedding's
    for (std::size_t i = 0; i < network.output.size(); ++i) {
        const at::Tensor& weight = network.output[i].linear.weight;
        const std::string name = "output." + std::to_string(i) + ".weight";
        const auto named = [&](const ModuleRow& row) {
            return row.name == name;
        };
        if (!weight.defined() || std::any_of(outline.rows.begin(), outline.rows.end(), named)) continue;
        for (auto& row : outline.rows)
            if (row.name.ends_with("embedding.tokens")) row.macs = 0;
        outline.rows.push_back({name, weight.sizes().vec(), 0, macsOf(weight), {}});
    }
    return outline;
}

}  // namespace dynak
