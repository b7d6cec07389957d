// SPDX-License-Identifier: GPL-3.0-or-later
// What a Transformer is made of: the resolved form of a family's JSON description and a model's config.json.
// docs/architectures.md documents the JSON; the names here are the same.
#pragma once

#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/architecture/activation.h"
#include "core/base/sentence.h"

namespace dynak {

// Where a weight sits in a tensor that holds several. blocks: [q; k; v] one after the other; heads: for each head its
// rows of q, k, v; groups: for each group (of key/value heads) the rows of its queries, then k, then v.
enum class FusedLayout { single, blocks, heads, groups };

struct LinearSpec {
    std::string weight;       // tensor name
    std::string bias;         // empty: none
    bool transposed = false;  // stored [in, out] instead of [out, in]
    FusedLayout layout = FusedLayout::single;
    int part = 0;  // which of the fused parts

    [[nodiscard]] bool present() const { return !weight.empty(); }
};

enum class NormKind { none, layer, rms };

struct NormSpec {
    NormKind kind = NormKind::none;
    std::string weight;  // empty: no learned scale
    std::string bias;    // empty: none
    double eps = 1e-5;
    bool onePlusWeight = false;  // multiplies by 1 + weight (Gemma)
    bool overHead = true;        // query and key norms: over each head, or over all heads at once

    [[nodiscard]] bool present() const { return kind != NormKind::none; }
};

enum class RotaryPairing { halves, neighbours };  // (i, i + w/2) as Llama; (2i, 2i + 1) as GPT-J

struct RotarySpec {
    std::int64_t width = 0;  // rotated features of a head; 0: no rotary positions
    double base = 10000;
    RotaryPairing pairing = RotaryPairing::halves;
    std::string scaling = "default";  // default, linear, llama3, yarn (arXiv 2309.00071), longrope (arXiv 2402.13753)
    double factor = 1;
    double lowFrequencyFactor = 1;
    double highFrequencyFactor = 4;
    double originalContext = 0;
    double attentionFactor = 0;  // yarn, longrope; 0: from the factor
    double betaFast = 32, betaSlow = 1;
    bool truncate = true;                              // yarn: the ramp begins and ends at whole dimensions
    double magnitudeScale = 0, magnitudeAllScale = 0;  // yarn's mscale and mscale_all_dim; 0: not given
    std::vector<double> shortFactors,
        longFactors;  // longrope: a divisor a frequency, within and beyond originalContext
};

// T5's learned bias by bucketed distance.
struct RelativeBiasSpec {
    std::string weight;  // [buckets, heads]; empty: none
    std::int64_t buckets = 32;
    std::int64_t maxDistance = 128;
    bool twoSided = true;
};

struct FfnSpec {
    std::int64_t neurons = 0;
    Activation activation = Activation::gelu;
    bool gated = false;
    Activation upActivation = Activation::identity;  // of the other factor, where gated: relu makes dReLU
    LinearSpec gate, up, down;
};

// Query, key, value, output.
inline constexpr std::size_t projectionCount = 4;
inline constexpr std::array<const char*, projectionCount> projectionNames{"query", "key", "value", "output"};

struct AttentionSpec {
    std::int64_t heads = 0;
    std::int64_t keyValueHeads = 0;
    std::int64_t headWidth = 0;
    double scale = 1;    // of query · key
    double softCap = 0;  // s → cap · tanh(s / cap) before the mask; 0: none
    bool causal = false;
    std::int64_t window = 0;  // causal: token i sees i-window+1 … i; else |i - j| <= window / 2; 0: all
    bool cross = false;       // keys and values come from the encoder's output
    bool alibi = false;
    double alibiMax = 8;                     // slopes run from 2^(-alibiMax / heads) to 2^-alibiMax
    double alibiScale = 1;                   // of the slopes
    double clip = 0;                         // q, k and v are clamped to ±clip; 0: none
    bool normAfterRotary = false;            // query and key norms follow the rotation
    std::int64_t fusedGroups = 0;            // layout "groups"; 0: one a key/value head
    std::array<int, 3> fusedOrder{0, 1, 2};  // which of query 0, key 1, value 2 comes first, second, third
    LinearSpec query, key, value, output;
    std::array<FfnSpec, projectionCount> mlps;  // that stand for these four (METHOD §6); no neurons: the linear map
    NormSpec queryNorm, keyNorm;
    RotarySpec rotary;
    RelativeBiasSpec relativeBias;
};

enum class BranchKind { attention, ffn };

// y = normAfter( x + factor · scale ⊙ normOutput( f( normBefore(x) ) ) )
struct BranchSpec {
    BranchKind kind = BranchKind::attention;
    NormSpec normBefore, normOutput, normAfter;
    std::string scale;  // tensor [width] of a layer scale; empty: none
    double factor = 1;
    AttentionSpec attention;
    FfnSpec ffn;
};

struct BlockSpec {
    bool parallel = false;  // all branches read the block's input and are added to it
    std::vector<BranchSpec> branches;
};

enum class PositionKind { none, learned, sinusoidal };
enum class PositionCount { index, mask, notPad };  // place in the row; real tokens so far; ids that are not the pad id

struct PositionSpec {
    PositionKind kind = PositionKind::none;
    std::string weight;  // learned
    std::int64_t offset = 0;
    PositionCount count = PositionCount::index;
    bool interleaved = false;  // sinusoidal: sin and cos alternate instead of half and half
    double maxTimescale = 10000;
    bool halfMinusOne = false;  // sinusoidal: exponents i / (half - 1) instead of i / half
};

struct PatchSpec {
    LinearSpec projection;
    bool convolution = true;   // weight [width, channels, height, width]; else [width, features] of flattened patches
    bool channelsLast = true;  // order of a flattened patch: rows, columns, channels
    std::int64_t channels = 3, imageHeight = 0, imageWidth = 0, patchHeight = 0, patchWidth = 0;

    [[nodiscard]] std::int64_t rows() const { return imageHeight / patchHeight; }
    [[nodiscard]] std::int64_t columns() const { return imageWidth / patchWidth; }
};

struct EmbeddingSpec {
    std::string tokens;  // [vocabulary, width] tensor; empty for images
    double tokenScale = 1;
    std::string types;                   // [types, width] token types; empty: none
    std::vector<std::string> constants;  // [rows, width] tables whose row 0 is added to every token
    PositionSpec positions;
    std::optional<PatchSpec> patches;
    std::vector<std::string> prefix;  // learned tokens [1, 1, width] in front of the patches: class, distillation
    std::string registers;            // learned tokens [1, R, width] after the prefix, without positions; empty: none
    LinearSpec projection;            // to the stack's width, where the tables are narrower
    NormSpec norm;
    bool projectionAfterNorm = true;
};

struct StackSpec {
    std::string name;  // "" alone; "encoder", "decoder"
    EmbeddingSpec embedding;
    std::vector<BlockSpec> blocks;
    NormSpec finalNorm;
    LinearSpec finalProjection;  // back to the embeddings' width (OPT-350m)

    // "layer.3" or "encoder.3"
    [[nodiscard]] std::string blockId(std::int64_t layer) const;
};

enum class Task { classification, maskedLanguageModel, languageModel, sequenceToSequence, embedding };

[[nodiscard]] Sentence name(Task task);

enum class Pooling { all, first, last, mean, meanPatches, firstAndMeanPatches };

struct OutputStep {
    enum class Kind { linear, activation, norm } kind = Kind::linear;
    LinearSpec linear;
    Activation activation = Activation::identity;
    NormSpec norm;
};

struct OutputSpec {
    Task task = Task::embedding;
    Pooling pooling = Pooling::all;  // which tokens the steps see
    std::vector<OutputStep> steps;
    double scale = 1;
    double softCap = 0;
    std::string bias;  // tensor added to the logits (final_logits_bias)
};

struct Architecture {
    std::string family;  // "bert"
    std::string title;   // "BERT"
    std::int64_t width = 0;
    std::int64_t context = 0;     // largest number of positions; 0: unbounded
    std::int64_t vocabulary = 0;  // 0 for images
    std::optional<std::int64_t> padId, startId, decoderStartId;
    std::vector<std::int64_t> endIds;
    std::vector<StackSpec> stacks;  // one, or encoder then decoder
    OutputSpec output;
    std::vector<std::string> labels;                           // class names of config.json's id2label; may be empty
    std::vector<std::string> strip;                            // prefixes that a stored tensor's name may have in front
    std::vector<std::pair<std::string, std::string>> replace;  // pieces of stored names → pieces used here
    std::vector<std::string> ignore;                           // regular expressions of tensors that are not weights
    nlohmann::json preprocess;                                 // of images, as preprocessor_config.json; null: none
    nlohmann::json description;                                // the JSON that this was read from

    [[nodiscard]] bool image() const { return stacks.front().embedding.patches.has_value(); }
    [[nodiscard]] bool encoderDecoder() const { return stacks.size() > 1; }
    [[nodiscard]] bool causal() const { return output.task == Task::languageModel; }
};

}  // namespace dynak
