// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/attention.h"

#include <limits>

#include "core/transformer/internal/positions.h"

namespace dynak {

namespace {

// [N, heads · headWidth] → [rows, heads, length, headWidth]
at::Tensor splitHeads(const at::Tensor& packed, const Packing& packing) {
    return packing.unpack(packed).transpose(1, 2);
}

at::Tensor turn(const at::Tensor& x, const RotarySpec& spec, PassContext& context) {
    const std::string key = std::to_string(spec.base) + "/" + std::to_string(spec.width) + "/" + spec.scaling + "/" +
                            std::to_string(spec.factor) + "/" + std::to_string(spec.originalContext);
    auto found = context.rotary.find(key);
    if (found == context.rotary.end()) found = context.rotary.emplace(key, rotaryTable(spec, context.positions)).first;
    return rotate(x, spec, found->second.first, found->second.second);
}

// Additive mask [rows or 1, heads or 1, queries, keys]; undefined where everything is visible.
at::Tensor additiveMask(const Attention& attention, PassContext& context, std::int64_t queries, std::int64_t keys) {
    const AttentionSpec& spec = attention.spec;
    const bool biased = attention.relativeBias.defined() || spec.alibi;
    const std::string key = std::to_string(spec.causal) + std::to_string(spec.cross) + std::to_string(spec.alibi) +
                            "/" + std::to_string(spec.alibiMax) + "/" + std::to_string(spec.alibiScale) + "/" +
                            std::to_string(spec.window) + "/" + spec.relativeBias.weight + "/" +
                            std::to_string(queries) + "/" + std::to_string(keys) +
                            (biased ? "/" + std::to_string(spec.heads) : "");
    if (const auto found = context.masks.find(key); found != context.masks.end()) return found->second;

    const at::Device device = context.positions.device();
    at::Tensor hidden;  // bool, true where the key must not be seen
    const auto hide = [&](const at::Tensor& more) {
        hidden = hidden.defined() ? hidden.logical_or(more) : more;
    };
    if (!spec.cross && (spec.causal || spec.window > 0)) {
        const at::Tensor query = at::arange(context.past, context.past + queries, at::kLong).unsqueeze(1);
        const at::Tensor distance = query - at::arange(keys, at::kLong).unsqueeze(0);
        if (spec.causal) hide((distance < 0).unsqueeze(0).unsqueeze(0).to(device));
        if (spec.window > 0) {
            const at::Tensor far = spec.causal ? distance >= spec.window : distance.abs() > spec.window / 2;
            hide(far.unsqueeze(0).unsqueeze(0).to(device));
        }
    }
    const Packing& keyPacking = spec.cross ? context.memoryPacking : context.packing;
    if (keyPacking.mask.defined()) hide(keyPacking.mask.logical_not().unsqueeze(1).unsqueeze(1));

    at::Tensor mask;
    if (hidden.defined())
        mask = at::zeros(hidden.sizes(), at::TensorOptions(at::kFloat).device(device))
                   .masked_fill(hidden, -std::numeric_limits<float>::infinity());
    if (attention.relativeBias.defined()) {
        const at::Tensor bias =
            relativeBias(spec.relativeBias, attention.relativeBias, queries, keys, context.past).unsqueeze(0);
        mask = mask.defined() ? mask + bias : bias;
    }
    if (spec.alibi) {
        const at::Tensor bias = alibiBias(spec, queries, keys, context.past).unsqueeze(0).to(device);
        mask = mask.defined() ? mask + bias : bias;
    }
    context.masks[key] = mask;
    return mask;
}

at::Tensor heads(const at::Tensor& packed, std::int64_t count, std::int64_t width) {
    return packed.view({packed.size(0), count, width});
}

at::Tensor project(const Attention& attention, std::size_t part, const at::Tensor& x, const Hooks& hooks) {
    const Projection& projection = attention.projections[part];
    if (projection.replaced()) return runSite(hooks, projection.site, projection.mlp, x);
    at::Tensor y = projection.linear(x);
    if (hooks.projection) hooks.projection(attention, part, x, y);
    return y;
}

at::Tensor normHeads(const at::Tensor& x, const Norm& norm) {
    if (!norm.spec.present()) return x;
    if (norm.spec.overHead && norm.weight.defined() && norm.weight.dim() == 2) {
        // one weight row a head (Cohere)
        Norm plain{norm.spec, {}, {}};
        at::Tensor y = plain(x) * norm.weight;
        return norm.bias.defined() ? y + norm.bias : y;
    }
    if (norm.spec.overHead) return norm(x);
    return norm(x.flatten(1)).view(x.sizes());
}

}  // namespace

at::Tensor attend(const Attention& attention, const at::Tensor& x, PassContext& context) {
    const AttentionSpec& spec = attention.spec;
    const at::Tensor& source = spec.cross ? context.memory : x;
    const Packing& sourcePacking = spec.cross ? context.memoryPacking : context.packing;

    const auto headsOf = [&](std::size_t part, const at::Tensor& input, std::int64_t count) {
        const at::Tensor y = heads(project(attention, part, input, *context.hooks), count, spec.headWidth);
        return spec.clip > 0 ? y.clamp(-spec.clip, spec.clip) : y;
    };
    at::Tensor q = headsOf(0, x, spec.heads);
    at::Tensor k = headsOf(1, source, spec.keyValueHeads);
    at::Tensor v = headsOf(2, source, spec.keyValueHeads);
    if (!spec.normAfterRotary) {
        q = normHeads(q, attention.queryNorm);
        k = normHeads(k, attention.keyNorm);
    }
    if (spec.rotary.width > 0 && !spec.cross) {
        q = turn(q, spec.rotary, context);
        k = turn(k, spec.rotary, context);
    }
    if (spec.normAfterRotary) {
        q = normHeads(q, attention.queryNorm);
        k = normHeads(k, attention.keyNorm);
    }
    q = splitHeads(q, context.packing);
    k = splitHeads(k, sourcePacking);
    v = splitHeads(v, sourcePacking);
    if (context.cache && !spec.cross) {
        auto& pairs = context.cache->pairs;
        if (context.cacheIndex == pairs.size()) {
            pairs.emplace_back(k, v);
        } else {
            auto& [keys, values] = pairs[context.cacheIndex];
            k = keys = at::cat({keys, k}, 2);
            v = values = at::cat({values, v}, 2);
        }
        ++context.cacheIndex;
    }
    if (spec.keyValueHeads != spec.heads) {
        k = k.repeat_interleave(spec.heads / spec.keyValueHeads, 1);
        v = v.repeat_interleave(spec.heads / spec.keyValueHeads, 1);
    }
    at::Tensor scores = at::matmul(q * spec.scale, k.transpose(2, 3));
    if (spec.softCap > 0) scores = (scores / spec.softCap).tanh() * spec.softCap;
    if (const at::Tensor mask = additiveMask(attention, context, q.size(2), k.size(2)); mask.defined())
        scores = scores + mask;
    const at::Tensor mixed = at::matmul(at::softmax(scores, -1), v).transpose(1, 2);
    return project(attention, 3, context.packing.pack(mixed).flatten(1), *context.hooks);
}

}  // namespace dynak
