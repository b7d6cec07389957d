// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/network.h"

#include "core/base/error.h"
#include "core/transformer/internal/attention.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/positions.h"

namespace dynak {

at::Tensor Norm::operator()(const at::Tensor& x) const {
    if (!spec.present()) return x;
    if (spec.kind == NormKind::layer) return at::layer_norm(x, {x.size(-1)}, weight, bias, spec.eps);
    at::Tensor y = x * at::rsqrt(x.square().mean(-1, true) + spec.eps);
    if (weight.defined()) y = y * weight;
    return bias.defined() ? y + bias : y;
}

namespace {

// The first id that is not one of `rows`.
std::optional<std::int64_t> idOutside(const at::Tensor& ids, std::int64_t rows) {
    if (ids.numel() == 0) return std::nullopt;
    const auto low = ids.min().item<std::int64_t>();
    const auto high = ids.max().item<std::int64_t>();
    if (low >= 0 && high < rows) return std::nullopt;
    return low < 0 ? low : high;
}

void checkIds(const at::Tensor& ids, std::int64_t rows, const char* what) {
    if (const auto id = idOutside(ids, rows))
        throw Error(ErrorCode::badData,
                    std::string(what) + " " + std::to_string(*id) + " is outside the model's table of " +
                        std::to_string(rows) + " rows.",
                    "Check that the tokenizer belongs to this model.");
}

// Where each token of the rows stands, [rows, length].
at::Tensor places(const PositionSpec& spec, const at::Tensor& ids, const Packing& packing, std::int64_t past,
                  std::optional<std::int64_t> padId) {
    const at::Tensor index =
        at::arange(past, past + packing.length, at::kLong).unsqueeze(0).expand({packing.rows, packing.length});
    switch (spec.count) {
        case PositionCount::index: return index + spec.offset;
        case PositionCount::mask:
            if (!packing.mask.defined()) return index + spec.offset;
            return packing.mask.to(at::kLong).cumsum(1) - 1 + spec.offset;
        case PositionCount::notPad: {
            if (!padId) return index + spec.offset;
            // RoBERTa: pads stay at the pad id, others count up from it
            const at::Tensor real = (ids != *padId).to(at::kLong);
            return (real.cumsum(1) + past - 1 + spec.offset) * real + (1 - real) * *padId;
        }
    }
    return index;
}

class Pass {
public:
    Pass(const Network& network, const Hooks& hooks) : network_(network), hooks_(hooks) { context_.hooks = &hooks; }

    NetworkOutput run(const Batch& batch, KeyValueCache* cache);

private:
    at::Tensor runFirst(const Batch& batch);
    at::Tensor runDecoder(const Batch& batch, KeyValueCache* cache);
    void useCache(KeyValueCache* cache);
    void tap(const Stack& stack, const std::string& name, const at::Tensor& value) const {
        if (hooks_.tap)
            hooks_.tap(stack.spec.name.empty() ? name : stack.spec.name + "." + name, value, context_.packing);
    }
    at::Tensor embedTokens(const Embedding& embedding, const std::vector<std::int64_t>& ids,
                           const std::vector<std::int64_t>& types, const std::vector<std::uint8_t>& mask,
                           std::int64_t rows, std::int64_t length);
    at::Tensor embedImages(const Embedding& embedding, const Batch& batch);
    at::Tensor finishEmbedding(const Embedding& embedding, at::Tensor x) const;
    at::Tensor runBranch(const Branch& branch, const at::Tensor& x);
    at::Tensor runStack(const Stack& stack, at::Tensor x);
    at::Tensor pool(const at::Tensor& hidden) const;
    at::Tensor logits(const at::Tensor& hidden) const;

    const Network& network_;
    const Hooks& hooks_;
    PassContext context_;
};

at::Tensor Pass::finishEmbedding(const Embedding& embedding, at::Tensor x) const {
    const bool project = embedding.spec.projection.present();
    if (project && !embedding.spec.projectionAfterNorm) x = embedding.projection(x);
    x = embedding.norm(x);
    if (project && embedding.spec.projectionAfterNorm) x = embedding.projection(x);
    return x;
}

at::Tensor Pass::embedTokens(const Embedding& embedding, const std::vector<std::int64_t>& ids,
                             const std::vector<std::int64_t>& types, const std::vector<std::uint8_t>& mask,
                             std::int64_t rows, std::int64_t length) {
    const at::Device device = network_.device();
    if (rows < 1 || length < 1)
        throw Error(ErrorCode::badData, "A batch holds no tokens.", "Give it at least one token.");
    const at::Tensor padded = fromInts(ids, {rows, length});
    if (mask.empty()) {
        context_.packing = Packing::full(rows, length);
    } else {
        at::Tensor real = at::empty({rows, length}, at::kByte);
        std::copy(mask.begin(), mask.end(), real.data_ptr<std::uint8_t>());
        context_.packing = Packing::of(real, device);
    }
    const Packing& packing = context_.packing;
    const at::Tensor real = packing.pack(padded);
    checkIds(real, embedding.tokens.size(0), "The token id");
    at::Tensor x = embedding.tokens.index_select(0, real.to(device));
    if (embedding.spec.tokenScale != 1) x = x * embedding.spec.tokenScale;
    if (embedding.types.defined()) {
        const at::Tensor kinds = types.empty() ? at::zeros_like(real) : packing.pack(fromInts(types, {rows, length}));
        checkIds(kinds, embedding.types.size(0), "The token type");
        x = x + embedding.types.index_select(0, kinds.to(device));
    }
    for (const auto& constant : embedding.constants) x = x + constant[0];
    const PositionSpec& spec = embedding.spec.positions;
    const at::Tensor index =
        at::arange(context_.past, context_.past + length, at::kLong).unsqueeze(0).expand({rows, length});
    context_.positions = packing.pack(index).to(device);
    // OPT's table is as wide as the stack, its tokens may be narrower
    const bool late = embedding.positions.defined() && embedding.positions.size(1) != x.size(1);
    if (late) x = embedding.projection(x);
    if (spec.kind != PositionKind::none) {
        const at::Tensor place =
            packing.pack(places(spec, padded, packing, context_.past, network_.architecture.padId));
        if (spec.kind == PositionKind::learned) {
            if (place.numel() > 0 && place.max().item<std::int64_t>() >= embedding.positions.size(0))
                throw Error(ErrorCode::badData,
                            "A row has " + std::to_string(length + context_.past) +
                                " tokens; the model has positions for " +
                                std::to_string(embedding.positions.size(0) - spec.offset) + ".",
                            "Cut the text, or choose a shorter window.");
            x = x + embedding.positions.index_select(0, place.to(device));
        } else {
            x = x + sinusoids(spec, place.to(device), x.size(1));
        }
    }
    return late ? embedding.norm(x) : finishEmbedding(embedding, x);
}

at::Tensor Pass::embedImages(const Embedding& embedding, const Batch& batch) {
    const PatchSpec& spec = *embedding.spec.patches;
    const Shape expected{batch.size, spec.channels, spec.imageHeight, spec.imageWidth};
    if (batch.pixelShape != expected)
        throw Error(
            ErrorCode::badData,
            "The images have the shape " + toString(batch.pixelShape) + ", the model expects " + toString(expected) +
                ".",
            "Resize them: preprocessor_config.json (or \"preprocess\" in the architecture file) gives the size.");
    const at::Tensor pixels = fromFloats(batch.pixels, batch.pixelShape).to(network_.device());
    at::Tensor x;
    if (spec.convolution) {
        x = at::conv2d(pixels, embedding.patches.weight, embedding.patches.bias, {spec.patchHeight, spec.patchWidth})
                .flatten(2)
                .transpose(1, 2);
    } else {
        // [rows, channels, patch rows, patch height, patch columns, patch width] → one feature row a patch
        const at::Tensor cut =
            pixels.narrow(2, 0, spec.rows() * spec.patchHeight)
                .narrow(3, 0, spec.columns() * spec.patchWidth)
                .reshape({batch.size, spec.channels, spec.rows(), spec.patchHeight, spec.columns(), spec.patchWidth});
        const at::Tensor patches =
            spec.channelsLast ? cut.permute({0, 2, 4, 3, 5, 1}) : cut.permute({0, 2, 4, 1, 3, 5});
        x = embedding.patches(patches.reshape({batch.size, spec.rows() * spec.columns(), -1}));
    }
    std::vector<at::Tensor> tokens;
    for (const auto& prefix : embedding.prefix)
        tokens.push_back(prefix.view({1, 1, -1}).expand({batch.size, 1, prefix.size(0)}));
    tokens.push_back(x);
    x = at::cat(tokens, 1);
    const at::Tensor index = at::arange(x.size(1), at::kLong).to(x.device());
    if (embedding.spec.positions.kind == PositionKind::learned) {
        if (embedding.positions.size(0) != x.size(1))
            throw Error(ErrorCode::badModel,
                        "The model has " + std::to_string(embedding.positions.size(0)) + " positions for " +
                            std::to_string(x.size(1)) + " patches and prefix tokens.",
                        "Check image and patch size in the architecture file.");
        x = x + embedding.positions;
    } else if (embedding.spec.positions.kind == PositionKind::sinusoidal) {
        x = x + sinusoids(embedding.spec.positions, index, x.size(2));
    }
    if (embedding.registers.defined()) {
        const auto prefix = static_cast<std::int64_t>(embedding.prefix.size());
        x = at::cat({x.narrow(1, 0, prefix), embedding.registers.unsqueeze(0).expand({batch.size, -1, -1}),
                     x.narrow(1, prefix, x.size(1) - prefix)},
                    1);
    }
    context_.packing = Packing::full(batch.size, x.size(1));
    context_.positions =
        at::arange(x.size(1), at::kLong).to(x.device()).unsqueeze(0).expand({batch.size, x.size(1)}).reshape({-1});
    return finishEmbedding(embedding, context_.packing.pack(x));
}

at::Tensor Pass::runBranch(const Branch& branch, const at::Tensor& x) {
    const at::Tensor input = branch.normBefore(x);
    at::Tensor y = branch.spec.kind == BranchKind::attention ? attend(branch.attention, input, context_)
                                                             : runSite(hooks_, branch.site, branch.ffn, input);
    y = branch.normOutput(y);
    if (branch.scale.defined()) y = y * branch.scale;
    if (hooks_.drop) y = hooks_.drop(y);
    return branch.spec.factor == 1 ? y : y * branch.spec.factor;
}

at::Tensor Pass::runStack(const Stack& stack, at::Tensor x) {
    if (hooks_.drop) x = hooks_.drop(x);
    tap(stack, "embeddings", x);
    for (std::size_t layer = 0; layer < stack.blocks.size(); ++layer) {
        const Block& block = stack.blocks[layer];
        const at::Tensor input = x;
        for (const auto& branch : block.branches)
            x = branch.normAfter(x + runBranch(branch, block.parallel ? input : x));
        tap(stack, "hidden." + std::to_string(layer), x);
    }
    x = stack.finalNorm(x);
    if (stack.spec.finalProjection.present()) x = stack.finalProjection(x);
    tap(stack, "output", x);
    return x;
}

at::Tensor Pass::pool(const at::Tensor& hidden) const {
    const Packing& packing = context_.packing;
    const OutputSpec& spec = network_.architecture.output;
    const auto rowsAt = [&](const at::Tensor& column) {
        const at::Tensor places = at::arange(packing.rows, at::kLong) * packing.length + column;
        return packing.unpack(hidden).flatten(0, 1).index_select(0, places.to(hidden.device()));
    };
    const auto meanOfPatches = [&] {
        const std::int64_t extra = network_.stacks.back().embedding.extraTokens();
        return packing.unpack(hidden).narrow(1, extra, packing.length - extra).mean(1);
    };
    switch (spec.pooling) {
        case Pooling::all: return hidden;
        case Pooling::first:
            return rowsAt(packing.mask.defined() ? packing.mask.to(at::kLong).argmax(1)
                                                 : at::zeros({packing.rows}, at::kLong));
        case Pooling::last: {
            if (!packing.mask.defined()) return rowsAt(at::full({packing.rows}, packing.length - 1, at::kLong));
            const at::Tensor index = at::arange(packing.length, at::kLong);
            return rowsAt((packing.mask.to(at::kLong) * index).argmax(1));
        }
        case Pooling::mean: return packing.unpack(hidden).sum(1) / packing.counts().to(hidden.device()).unsqueeze(1);
        case Pooling::meanPatches: return meanOfPatches();
        case Pooling::firstAndMeanPatches:
            return at::cat({rowsAt(at::zeros({packing.rows}, at::kLong)), meanOfPatches()}, 1);
    }
    return hidden;
}

at::Tensor Pass::logits(const at::Tensor& hidden) const {
    if (network_.output.empty()) return {};
    at::Tensor x = pool(hidden);
    for (const auto& layer : network_.output) {
        switch (layer.kind) {
            case OutputStep::Kind::linear: x = layer.linear(x); break;
            case OutputStep::Kind::activation: x = activate(x, layer.activation); break;
            case OutputStep::Kind::norm: x = layer.norm(x); break;
        }
    }
    const OutputSpec& spec = network_.architecture.output;
    if (spec.scale != 1) x = x * spec.scale;
    if (spec.softCap > 0) x = (x / spec.softCap).tanh() * spec.softCap;
    return network_.outputBias.defined() ? x + network_.outputBias : x;
}

void Pass::useCache(KeyValueCache* cache) {
    context_.cache = cache;
    context_.past = cache ? cache->length : 0;
}

at::Tensor Pass::runFirst(const Batch& batch) {
    const Stack& first = network_.stacks.front();
    at::Tensor x = first.spec.embedding.patches ? embedImages(first.embedding, batch)
                                                : embedTokens(first.embedding, batch.tokenIds, batch.typeIds,
                                                              batch.mask, batch.size, batch.length);
    if (context_.cache && context_.packing.flat.defined())
        throw Error(ErrorCode::badArgument, "A cache needs rows of equal length.", "Generate one text at a time.");
    return runStack(first, x);
}

at::Tensor Pass::runDecoder(const Batch& batch, KeyValueCache* cache) {
    if (cache && cache->length > 0) {
        context_.memoryPacking = cache->memory;
    } else {
        context_.memory = runFirst(batch);
        context_.memoryPacking = context_.packing;
        if (cache) cache->memory = context_.packing;
    }
    context_.masks.clear();
    context_.rotary.clear();
    useCache(cache);
    const Stack& decoder = network_.stacks.back();
    const at::Tensor x =
        embedTokens(decoder.embedding, batch.decoderIds, {}, batch.decoderMask, batch.size, batch.decoderLength);
    return runStack(decoder, x);
}

NetworkOutput Pass::run(const Batch& batch, KeyValueCache* cache) {
    const bool decodes = network_.stacks.size() > 1;
    if (!decodes) useCache(cache);
    const at::Tensor x = decodes ? runDecoder(batch, cache) : runFirst(batch);
    if (cache) cache->length += context_.packing.length;
    return {x, logits(x), context_.packing, context_.memoryPacking};
}

}  // namespace

void KeyValueCache::select(const at::Tensor& rows) {
    for (auto& [keys, values] : pairs) {
        keys = keys.index_select(0, rows.to(keys.device()));
        values = values.index_select(0, rows.to(values.device()));
    }
    memory = memory.mask.defined() ? Packing::of(memory.mask.index_select(0, rows), memory.flatThere.device())
                                   : Packing::full(rows.size(0), memory.length);
}

at::Tensor runSite(const Hooks& hooks, std::size_t site, const FfnWeights& weights, const at::Tensor& x) {
    if (hooks.replace)
        if (at::Tensor replaced = hooks.replace(site, x); replaced.defined()) return replaced;
    FfnTrace trace;
    at::Tensor y = ffnForward(weights, x, hooks.ffn ? &trace : nullptr);
    if (hooks.ffn) hooks.ffn(site, x, trace);
    if (hooks.output) hooks.output(site, y);
    return y;
}

NetworkOutput Network::forward(const Batch& batch, const Hooks& hooks, KeyValueCache* cache) const {
    return Pass(*this, hooks).run(batch, cache);
}

const FfnWeights& Network::ffn(std::size_t site) const {
    for (const auto& stack : stacks)
        for (const auto& block : stack.blocks)
            for (const auto& branch : block.branches) {
                if (branch.spec.kind == BranchKind::ffn && branch.site == site) return branch.ffn;
                for (const auto& projection : branch.attention.projections)
                    if (projection.replaced() && projection.site == site) return projection.mlp;
            }
    throw Error(ErrorCode::internal, "There is no site " + std::to_string(site) + ".");
}

FfnWeights& Network::ffn(std::size_t site) {
    return const_cast<FfnWeights&>(static_cast<const Network&>(*this).ffn(site));
}

std::vector<std::pair<std::string, at::Tensor*>> Network::parameters() {
    std::vector<std::pair<std::string, at::Tensor*>> list;
    const auto add = [&](const std::string& name, at::Tensor& tensor) {
        if (!tensor.defined()) return;
        for (const auto& [known, other] : list)
            if (other->is_same(tensor)) return;  // tied
        list.emplace_back(name, &tensor);
    };
    const auto addLinear = [&](const std::string& name, Linear& linear) {
        add(name + ".weight", linear.weight);
        add(name + ".bias", linear.bias);
    };
    const auto addSite = [&](const std::string& id, FfnWeights& weights) {
        add(id + ".gate.weight", weights.gate);
        add(id + ".gate.bias", weights.gateBias);
        add(id + ".up.weight", weights.up);
        add(id + ".up.bias", weights.upBias);
        add(id + ".down.weight", weights.down);
        add(id + ".down.bias", weights.downBias);
    };
    const auto addNorm = [&](const std::string& name, Norm& norm) {
        add(name + ".weight", norm.weight);
        add(name + ".bias", norm.bias);
    };
    for (auto& stack : stacks) {
        const std::string prefix = stack.spec.name.empty() ? "" : stack.spec.name + ".";
        Embedding& embedding = stack.embedding;
        add(prefix + "embedding.tokens", embedding.tokens);
        add(prefix + "embedding.types", embedding.types);
        add(prefix + "embedding.positions", embedding.positions);
        for (std::size_t i = 0; i < embedding.prefix.size(); ++i)
            add(prefix + "embedding.prefix." + std::to_string(i), embedding.prefix[i]);
        for (std::size_t i = 0; i < embedding.constants.size(); ++i)
            add(prefix + "embedding.constants." + std::to_string(i), embedding.constants[i]);
        add(prefix + "embedding.registers", embedding.registers);
        addLinear(prefix + "embedding.patches", embedding.patches);
        addLinear(prefix + "embedding.projection", embedding.projection);
        addNorm(prefix + "embedding.norm", embedding.norm);
        for (std::size_t layer = 0; layer < stack.blocks.size(); ++layer) {
            auto& branches = stack.blocks[layer].branches;
            for (std::size_t b = 0; b < branches.size(); ++b) {
                Branch& branch = branches[b];
                const bool isFfn = branch.spec.kind == BranchKind::ffn;
                const std::string id = stack.spec.blockId(static_cast<std::int64_t>(layer)) + "." +
                                       (isFfn                         ? "ffn"
                                        : branch.spec.attention.cross ? "cross_attention"
                                                                      : "attention");
                addNorm(id + ".norm_before", branch.normBefore);
                addNorm(id + ".norm_output", branch.normOutput);
                addNorm(id + ".norm_after", branch.normAfter);
                add(id + ".scale", branch.scale);
                if (isFfn) {
                    addSite(id, branch.ffn);
                    continue;
                }
                Attention& attention = branch.attention;
                for (std::size_t part = 0; part < projectionCount; ++part) {
                    const std::string name = id + "." + projectionNames[part];
                    addLinear(name, attention.projections[part].linear);
                    addSite(name, attention.projections[part].mlp);
                }
                addNorm(id + ".query_norm", attention.queryNorm);
                addNorm(id + ".key_norm", attention.keyNorm);
                add(id + ".relative_bias", attention.relativeBias);
            }
        }
        addNorm(prefix + "final_norm", stack.finalNorm);
        addLinear(prefix + "final_projection", stack.finalProjection);
    }
    for (std::size_t i = 0; i < output.size(); ++i) {
        addLinear("output." + std::to_string(i), output[i].linear);
        addNorm("output." + std::to_string(i) + ".norm", output[i].norm);
    }
    add("output.bias", outputBias);
    return list;
}

void Network::to(at::Device device) {
    if (device == device_) return;
    for (auto& [name, tensor] : parameters()) tensor->set_data(tensor->to(device));  // tied handles follow
    device_ = device;
}

at::Tensor meanEmbedding(const NetworkOutput& output) {
    const at::Tensor sum =
        output.packing.unpack(output.hidden).sum(1);  // the count cancels in the division by the length
    return sum / sum.norm(2, {1}, true).clamp_min(1e-12);
}

namespace {

Targets targetsOf(const Network& network, const NetworkOutput& output, const Batch& batch) {
    if (batch.labels.empty())
        throw Error(ErrorCode::badData, "The data has no labels, and a loss was asked for.", "Use data with labels.");
    const Task task = network.architecture.output.task;
    const Packing& packing = output.packing;
    if (task == Task::classification) {
        const at::Tensor labels = fromInts(batch.labels, {batch.size});
        const at::Tensor rows = (labels != ignoredLabel).nonzero().reshape({-1});
        return {rows, labels.index_select(0, rows), rows};
    }
    const at::Tensor padded = fromInts(batch.labels, {packing.rows, packing.length});
    at::Tensor next = padded;
    if (task == Task::languageModel) {
        next = at::full_like(padded, ignoredLabel);
        if (packing.length > 1) next.narrow(1, 0, packing.length - 1).copy_(padded.narrow(1, 1, packing.length - 1));
        if (packing.mask.defined()) {
            // a token predicts its neighbour only where that one is real
            at::Tensor follows = at::zeros_like(packing.mask);
            if (packing.length > 1)
                follows.narrow(1, 0, packing.length - 1).copy_(packing.mask.narrow(1, 1, packing.length - 1));
            next = next.masked_fill(follows.logical_not(), ignoredLabel);
        }
    }
    const at::Tensor labels = packing.pack(next);
    const at::Tensor rows = (labels != ignoredLabel).nonzero().reshape({-1});
    return {rows, labels.index_select(0, rows), packing.rowOf().index_select(0, rows)};
}

}  // namespace

Targets countedTargets(const Network& network, const NetworkOutput& output, const Batch& batch) {
    Targets targets = targetsOf(network, output, batch);
    const std::int64_t classes = output.logits.size(-1);
    if (const auto label = idOutside(targets.labels, classes))
        throw Error(ErrorCode::badData,
                    "The label " + std::to_string(*label) + " is not one of the model's " + std::to_string(classes) +
                        (network.architecture.output.task == Task::classification ? " classes." : " tokens."),
                    "Use data of the model's classes, or give the model a head for them.");
    return targets;
}

at::Tensor taskLoss(const Network& network, const NetworkOutput& output, const Batch& batch, at::Tensor* perToken) {
    if (!output.logits.defined())
        throw Error(ErrorCode::badModel, "The model has no output head, so there is no loss.",
                    "Measure agreement with the dense model instead.");
    const Targets targets = countedTargets(network, output, batch);
    const at::Device device = output.logits.device();
    const at::Tensor losses = at::nll_loss(at::log_softmax(output.logits.index_select(0, targets.rows.to(device)), -1),
                                           targets.labels.to(device), {}, at::Reduction::None);
    if (perToken) *perToken = losses;
    return losses.mean();
}

void addResults(const Network& network, const NetworkOutput& output, const Batch& batch,
                std::map<std::string, Tensor>& results) {
    if (output.logits.defined()) {
        const bool perToken = network.architecture.output.pooling == Pooling::all;
        results["logits"] = fromTorch(perToken ? output.packing.unpack(output.logits) : output.logits);
        if (!batch.labels.empty()) results["loss"] = fromTorch(taskLoss(network, output, batch).reshape({1}));
    } else {
        results["last_hidden_state"] = fromTorch(output.packing.unpack(output.hidden));
        results["embedding"] = fromTorch(meanEmbedding(output));
    }
}

}  // namespace dynak
