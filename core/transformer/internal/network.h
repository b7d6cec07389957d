// SPDX-License-Identifier: GPL-3.0-or-later
// The one configurable network, in Torch. Weights are float32, split out of fused tensors, one row an output feature.
#pragma once

#include <array>
#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/architecture/architecture.h"
#include "core/base/tensor.h"
#include "core/data/batch.h"
#include "core/internal/torch.h"
#include "core/transformer/internal/ffn.h"
#include "core/transformer/internal/packing.h"
#include "core/transformer/internal/paged_tensors.h"
#include "core/transformer/site.h"

namespace dynak {

struct Linear {
    at::Tensor weight;  // [out, in]; a convolution keeps its four dimensions
    at::Tensor bias;    // [out] or undefined
    PackedWeight packed;

    [[nodiscard]] at::Tensor operator()(const at::Tensor& x) const { return packed.linear(x, weight, bias); }
};

struct Norm {
    NormSpec spec;
    at::Tensor weight;  // or undefined
    at::Tensor bias;    // or undefined

    // Over the last dimension.
    [[nodiscard]] at::Tensor operator()(const at::Tensor& x) const;
};

// A map of tokens inside attention: one matrix, or the two-layer MLP that was distilled from it (METHOD §6).
struct Projection {
    Linear linear;         // no weight where an MLP stands for it
    FfnWeights mlp;        // no weights where it is linear
    std::size_t site = 0;  // of an MLP: index into sites

    [[nodiscard]] bool replaced() const { return mlp.up.defined(); }
};

struct Attention {
    AttentionSpec spec;
    std::array<Projection, projectionCount> projections;  // query, key, value, output
    Norm queryNorm, keyNorm;
    at::Tensor relativeBias;  // [buckets, heads]
};

struct Branch {
    BranchSpec spec;
    Norm normBefore, normOutput, normAfter;
    at::Tensor scale;  // [width] or undefined
    Attention attention;
    FfnWeights ffn;
    std::size_t site = 0;  // of an FFN: index into sites
};

struct Block {
    bool parallel = false;
    std::vector<Branch> branches;
    std::shared_ptr<const PagedTensors> pages;  // its weights under a memory limit, else null
};

struct Embedding {
    EmbeddingSpec spec;
    at::Tensor tokens;                  // [vocabulary, width]
    at::Tensor types;                   // [types, width]
    at::Tensor positions;               // [positions, width] of learned ones
    std::vector<at::Tensor> constants;  // [rows, width] each; row 0 counts
    std::vector<at::Tensor> prefix;     // [width] each
    at::Tensor registers;               // [R, width] or undefined
    Linear patches, projection;
    Norm norm;

    // Tokens in front of an image's patches.
    [[nodiscard]] std::int64_t extraTokens() const {
        return static_cast<std::int64_t>(prefix.size()) + (registers.defined() ? registers.size(0) : 0);
    }
};

struct Stack {
    StackSpec spec;
    Embedding embedding;
    std::vector<Block> blocks;
    Norm finalNorm;
    Linear finalProjection;
};

struct OutputLayer {
    OutputStep::Kind kind = OutputStep::Kind::linear;
    Linear linear;
    Activation activation = Activation::identity;
    Norm norm;
};

// What one forward pass may be asked to show or to replace. All tensors are packed: [real tokens, …].
struct Hooks {
    // A site's input and trace, before the output is used.
    std::function<void(std::size_t site, const at::Tensor& x, const FfnTrace& trace)> ffn;
    // The output [N, d] to use instead of the dense site's; an undefined tensor keeps the dense one.
    std::function<at::Tensor(std::size_t site, const at::Tensor& x)> replace;
    // How a dense site is computed, where not by ffnForward, which it stands for; `trace` may be null.
    std::function<at::Tensor(const FfnWeights& weights, const at::Tensor& x, FfnTrace* trace)> compute;
    // A site's dense output.
    std::function<void(std::size_t site, const at::Tensor& y)> output;
    // Input and output of a linear projection of `attention`: 0 query, 1 key, 2 value, 3 output.
    std::function<void(const Attention& attention, std::size_t projection, const at::Tensor& x, const at::Tensor& y)>
        projection;
    // What enters a sum, embeddings and outputs of branches: training drops features of it.
    std::function<at::Tensor(const at::Tensor& x)> drop;
    // "embeddings", "hidden.3", "encoder.output", with the packing of the stack.
    std::function<void(const std::string& name, const at::Tensor& packed, const Packing& packing)> tap;
};

// Keys and values of growing texts; one pair an attention branch, [rows, keyValueHeads, tokens, headWidth]. Of an
// encoder-decoder those of the decoder: the encoder runs in the first pass only, and so are cross-attention's made.
struct KeyValueCache {
    std::vector<std::pair<at::Tensor, at::Tensor>> pairs;
    std::int64_t length = 0;
    Packing memory;  // of the encoder's output: which of cross-attention's keys are real

    // Goes on with these rows [n], in this order; a row may come more than once.
    void select(const at::Tensor& rows);
};

struct NetworkOutput {
    at::Tensor hidden;  // [N, width] after the last stack's final norm, packed
    at::Tensor logits;  // [rows, classes], or [N, vocabulary] packed; undefined without an output head
    Packing packing;    // of the last stack
    Packing source;     // of an encoder-decoder's encoder
};

// A branch of a network, in the order in which they run.
struct Place {
    std::size_t stack = 0, block = 0, branch = 0;

    [[nodiscard]] auto operator<=>(const Place&) const = default;
};

struct Prefix;

class Network {
public:
    Architecture architecture;
    std::vector<Site> sites;
    std::vector<Stack> stacks;
    std::vector<OutputLayer> output;
    at::Tensor outputBias;                      // [vocabulary] or undefined
    std::int64_t memory = 0;                    // OpenOptions::memory
    std::shared_ptr<const PagedTensors> pages;  // what belongs to no block, where the limit asks for it; else null

    // The weights of a site, shared with the network.
    [[nodiscard]] const FfnWeights& ffn(std::size_t site) const;
    [[nodiscard]] FfnWeights& ffn(std::size_t site);
    // The branch that a site is or is part of.
    [[nodiscard]] Place placeOf(std::size_t site) const;

    // Throws Error{badData} where the batch does not fit: ids outside the vocabulary, rows longer than the context.
    // With a `prefix` of this batch (internal/prefix.h) the pass begins where that ends; there is no cache then.
    [[nodiscard]] NetworkOutput forward(const Batch& batch, const Hooks& hooks = {}, KeyValueCache* cache = nullptr,
                                        const Prefix* prefix = nullptr) const;

    // Every weight once, by a readable name; the same tensors that forward reads.
    [[nodiscard]] std::vector<std::pair<std::string, at::Tensor*>> parameters();

    // Gives back the memory of weights that lie in files. Passes do so block by block; who reads weights otherwise
    // does it afterwards.
    void releasePages() const;

    void to(at::Device device);
    [[nodiscard]] at::Device device() const { return device_; }

private:
    at::Device device_{at::kCPU};
};

// A site's output as `hooks` want it.
[[nodiscard]] at::Tensor runSite(const Hooks& hooks, std::size_t site, const FfnWeights& weights, const at::Tensor& x);

// Mean of each row's real tokens, divided by its L2 length: [rows, width] (the sentence embedding of a bare encoder).
[[nodiscard]] at::Tensor meanEmbedding(const NetworkOutput& output);

// Mean cross-entropy in nats over the labels that count (METHOD §1.2 notation: the task loss). A causal language
// model's position t predicts label t+1 of its row. `perToken`, when given, gets the loss of each counted label.
[[nodiscard]] at::Tensor taskLoss(const Network& network, const NetworkOutput& output, const Batch& batch,
                                  at::Tensor* perToken = nullptr);
// What a pass says, by name: with an output head "logits" and, for labelled data, "loss"; else "last_hidden_state" and
// "embedding". Added to `results`.
void addResults(const Network& network, const NetworkOutput& output, const Batch& batch,
                std::map<std::string, Tensor>& results);
// [counted] targets and the rows of `logits` that predict them.
struct Targets {
    at::Tensor rows;    // [counted] row indices of logits
    at::Tensor labels;  // [counted]
    at::Tensor sample;  // [counted] batch row each belongs to
};
// Throws Error{badData} for labels that the head does not have.
[[nodiscard]] Targets countedTargets(const Network& network, const NetworkOutput& output, const Batch& batch);

}  // namespace dynak
