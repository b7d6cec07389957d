// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/transformer/internal/attention.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"
#include "core/transformer/internal/positions.h"
#include "core/transformer/internal/prefix.h"

namespace dynak {

namespace {

enum class IdKind { token, type };

void checkIds(const at::Tensor& ids, std::int64_t rows, IdKind kind) {
    if (const auto id = idOutside(ids, rows))
        throw Error(ErrorCode::badData,
                    kind == IdKind::token
                        ? Sentence::tr("The token id %1 is outside the model's table of %2 rows.", *id, rows)
                        : Sentence::tr("The token type %1 is outside the model's table of %2 rows.", *id, rows),
                    Sentence::tr("Check that the tokenizer belongs to this model."));
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
    // From where `from` stopped, if it is given.
    Pass(const Network& network, const Hooks& hooks, const Prefix* from)
        : network_(network), hooks_(hooks), from_(from) {
        if (from) context_ = from->context;
        context_.hooks = &hooks;
    }

    NetworkOutput run(const Batch& batch, KeyValueCache* cache);
    Prefix runUntil(const Place& place, const Batch& batch);

private:
    at::Tensor runAll(const Batch& batch, KeyValueCache* cache);
    [[nodiscard]] bool startsIn(std::size_t stack) const { return from_ && from_->place.stack == stack; }
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
    // Embedded tokens to the stack's output. Undefined where the pass ends in this stack.
    at::Tensor runStack(std::size_t index, at::Tensor x);
    at::Tensor pool(const at::Tensor& hidden) const;
    at::Tensor logits(const at::Tensor& hidden) const;

    const Network& network_;
    const Hooks& hooks_;
    const Prefix* from_;
    PassContext context_;
    std::optional<Place> until_;
    Prefix reached_;
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
        throw Error(ErrorCode::badData, Sentence::tr("A batch holds no tokens."),
                    Sentence::tr("Give it at least one token."));
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
    checkIds(real, embedding.tokens.size(0), IdKind::token);
    at::Tensor x = embedding.tokens.index_select(0, real.to(device));
    if (embedding.spec.tokenScale != 1) x = x * embedding.spec.tokenScale;
    if (embedding.types.defined()) {
        const at::Tensor kinds = types.empty() ? at::zeros_like(real) : packing.pack(fromInts(types, {rows, length}));
        checkIds(kinds, embedding.types.size(0), IdKind::type);
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
                            Sentence::tr("A row has %1 tokens; the model has positions for %2.", length + context_.past,
                                         embedding.positions.size(0) - spec.offset),
                            Sentence::tr("Cut the text, or choose a shorter window."));
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
            Sentence::tr("The images have the shape %1, the model expects %2.", toString(batch.pixelShape),
                         toString(expected)),
            Sentence::tr(
                "Resize them: preprocessor_config.json (or \"preprocess\" in the architecture file) gives the size."));
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
                        Sentence::tr("The model has %1 positions for %2 patches and prefix tokens.",
                                     embedding.positions.size(0), x.size(1)),
                        Sentence::tr("Check image and patch size in the architecture file."));
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

at::Tensor Pass::runStack(std::size_t index, at::Tensor x) {
    const Stack& stack = network_.stacks[index];
    Place at{index};
    at::Tensor input;
    if (startsIn(index)) {
        at = from_->place;
        x = from_->x;
        input = from_->input;
    } else {
        if (hooks_.drop) x = hooks_.drop(x);
        tap(stack, "embeddings", x);
    }
    for (; at.block < stack.blocks.size(); ++at.block, at.branch = 0) {
        const Block& block = stack.blocks[at.block];
        if (at.branch == 0) input = x;
        for (; at.branch < block.branches.size(); ++at.branch) {
            if (until_ == at) {
                reached_ = {at, x, input, context_};
                return {};
            }
            const Branch& branch = block.branches[at.branch];
            x = branch.normAfter(x + runBranch(branch, block.parallel ? input : x));
        }
        tap(stack, "hidden." + std::to_string(at.block), x);
        if (block.pages) block.pages->release();
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
    if (startsIn(0)) return runStack(0, {});
    const Stack& first = network_.stacks.front();
    at::Tensor x = first.spec.embedding.patches ? embedImages(first.embedding, batch)
                                                : embedTokens(first.embedding, batch.tokenIds, batch.typeIds,
                                                              batch.mask, batch.size, batch.length);
    if (context_.cache && context_.packing.flat.defined())
        throw Error(ErrorCode::badArgument, Sentence::tr("A cache needs rows of equal length."),
                    Sentence::tr("Generate one text at a time."));
    return runStack(0, x);
}

at::Tensor Pass::runDecoder(const Batch& batch, KeyValueCache* cache) {
    if (startsIn(1)) return runStack(1, {});
    if (cache && cache->length > 0) {
        context_.memoryPacking = cache->memory;
    } else {
        context_.memory = runFirst(batch);
        if (!context_.memory.defined()) return {};
        context_.memoryPacking = context_.packing;
        if (cache) cache->memory = context_.packing;
    }
    context_.masks.clear();
    context_.rotary.clear();
    useCache(cache);
    const Stack& decoder = network_.stacks.back();
    const at::Tensor x =
        embedTokens(decoder.embedding, batch.decoderIds, {}, batch.decoderMask, batch.size, batch.decoderLength);
    return runStack(1, x);
}

at::Tensor Pass::runAll(const Batch& batch, KeyValueCache* cache) {
    if (network_.stacks.size() > 1) return runDecoder(batch, cache);
    useCache(cache);
    return runFirst(batch);
}

NetworkOutput Pass::run(const Batch& batch, KeyValueCache* cache) {
    const at::Tensor x = runAll(batch, cache);
    if (cache) cache->length += context_.packing.length;
    NetworkOutput output{x, logits(x), context_.packing, context_.memoryPacking};
    if (network_.pages) network_.pages->release();
    return output;
}

Prefix Pass::runUntil(const Place& place, const Batch& batch) {
    if (from_ && from_->place == place) return *from_;
    until_ = place;
    (void)runAll(batch, nullptr);
    reached_.context.hooks = nullptr;
    return std::move(reached_);
}

}  // namespace

Prefix runUntil(const Network& network, const Place& place, const Batch& batch, const Prefix* from) {
    const Hooks none;
    return Pass(network, none, from && from->place <= place ? from : nullptr).runUntil(place, batch);
}

std::int64_t bytesOf(const Prefix& prefix) {
    std::int64_t bytes = prefix.x.is_same(prefix.input) ? 0 : static_cast<std::int64_t>(prefix.input.nbytes());
    const auto add = [&](const at::Tensor& tensor) {
        if (tensor.defined()) bytes += static_cast<std::int64_t>(tensor.nbytes());
    };
    add(prefix.x);
    add(prefix.context.memory);
    add(prefix.context.positions);
    for (const auto& [key, mask] : prefix.context.masks) add(mask);
    for (const auto& [key, table] : prefix.context.rotary) {
        add(table.first);
        add(table.second);
    }
    return bytes;
}

NetworkOutput Network::forward(const Batch& batch, const Hooks& hooks, KeyValueCache* cache,
                               const Prefix* prefix) const {
    return Pass(*this, hooks, prefix).run(batch, cache);
}

}  // namespace dynak
