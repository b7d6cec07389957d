// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/attention.h"

#include <torch/version.h>

#include <limits>

#include <c10/core/impl/LocalDispatchKeySet.h>

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
    if (keyPacking.mask.defined()) hide(keyPacking.mask.logical_not().unsqueeze(1).unsqueeze(1).to(device));

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

// [N, count · headWidth] → [N, count, headWidth]
at::Tensor headsOf(const Attention& attention, std::size_t part, const at::Tensor& x, const PassContext& context) {
    const std::int64_t count = part == 0 ? attention.spec.heads : attention.spec.keyValueHeads;
    const at::Tensor y = heads(project(attention, part, x, *context.hooks), count, attention.spec.headWidth);
    return attention.spec.clip > 0 ? y.clamp(-attention.spec.clip, attention.spec.clip) : y;
}

// Queries or keys as they are compared: normed and turned.
at::Tensor placed(const Attention& attention, at::Tensor x, const Norm& norm, PassContext& context) {
    const AttentionSpec& spec = attention.spec;
    if (!spec.normAfterRotary) x = normHeads(x, norm);
    if (spec.rotary.width > 0 && !spec.cross) x = turn(x, spec.rotary, context);
    return spec.normAfterRotary ? normHeads(x, norm) : x;
}

// [rows, keyValueHeads, keys, headWidth] each, those in the cache included.
std::pair<at::Tensor, at::Tensor> keysAndValues(const Attention& attention, const at::Tensor& x, PassContext& context) {
    const bool cross = attention.spec.cross;
    const bool kept = context.cache && context.cacheIndex < context.cache->pairs.size();
    if (kept && cross) return context.cache->pairs[context.cacheIndex++];
    const at::Tensor& source = cross ? context.memory : x;
    const Packing& packing = cross ? context.memoryPacking : context.packing;
    const at::Tensor keys = headsOf(attention, 1, source, context);
    const at::Tensor values = headsOf(attention, 2, source, context);
    at::Tensor k = splitHeads(placed(attention, keys, attention.keyNorm, context), packing);
    at::Tensor v = splitHeads(values, packing);
    if (!context.cache) return {k, v};
    if (!kept) context.cache->pairs.emplace_back(k, v);
    auto& pair = context.cache->pairs[context.cacheIndex++];
    if (kept) pair = {at::cat({pair.first, k}, 2), at::cat({pair.second, v}, 2)};
    return pair;
}

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 1)
#define DYNAK_FUSED_ATTENTION 1
// Whether a key is hidden because it comes later, and for nothing else.
bool isPlainlyCausal(const Attention& attention, const PassContext& context) {
    const AttentionSpec& spec = attention.spec;
    return spec.causal && !spec.cross && spec.window == 0 && !spec.alibi && !attention.relativeBias.defined() &&
           !context.packing.mask.defined() && context.past == 0;
}
#endif

// softmax(q kᵀ · scale + mask) v: q [rows, heads, queries, headWidth], k and v the same for keys.
at::Tensor mix(const Attention& attention, const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
               PassContext& context) {
    const AttentionSpec& spec = attention.spec;
#ifdef DYNAK_FUSED_ATTENTION
    if (spec.softCap == 0 && (q.is_cpu() || q.is_cuda())) {
        const bool causal = isPlainlyCausal(attention, context);
        const at::Tensor mask = causal ? at::Tensor() : additiveMask(attention, context, q.size(2), k.size(2));
        const std::optional<at::Tensor> added = mask.defined() ? std::optional<at::Tensor>(mask) : std::nullopt;
        if (!q.is_cpu() || q.scalar_type() != at::kBFloat16)
            return at::scaled_dot_product_attention(q, k, v, added, 0, causal, spec.scale);
        // In bf16 the CPU's fused kernel sets up a product for each head and block of queries: a quarter of a step.
        const c10::impl::ExcludeDispatchKeyGuard notNarrowedAgain(c10::DispatchKey::AutocastCPU);
        return at::scaled_dot_product_attention(q.to(at::kFloat), k.to(at::kFloat), v.to(at::kFloat), added, 0, causal,
                                                spec.scale);
    }
#endif
    at::Tensor scores = at::matmul(q * spec.scale, k.transpose(2, 3));
    if (spec.softCap > 0) scores = (scores / spec.softCap).tanh() * spec.softCap;
    if (const at::Tensor mask = additiveMask(attention, context, q.size(2), k.size(2)); mask.defined())
        scores = scores + mask;
    return at::matmul(at::softmax(scores, -1), v);
}

}  // namespace

at::Tensor attend(const Attention& attention, const at::Tensor& x, PassContext& context) {
    const AttentionSpec& spec = attention.spec;
    const at::Tensor queries = headsOf(attention, 0, x, context);
    const at::Tensor q = splitHeads(placed(attention, queries, attention.queryNorm, context), context.packing);
    auto [k, v] = keysAndValues(attention, x, context);
    if (spec.keyValueHeads != spec.heads) {
        k = k.repeat_interleave(spec.heads / spec.keyValueHeads, 1);
        v = v.repeat_interleave(spec.heads / spec.keyValueHeads, 1);
    }
    const at::Tensor mixed = mix(attention, q, k, v, context).transpose(1, 2);
    return project(attention, 3, context.packing.pack(mixed).flatten(1), *context.hooks);
}

}  // namespace dynak
