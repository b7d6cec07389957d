// SPDX-License-Identifier: GPL-3.0-or-later
// Results of the sweep stage: what each operating point costs and is worth.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/tensor.h"
#include "core/moe/site_rules.h"

namespace dynak {

enum class Metric {
    accuracy,    // share of samples (masked LM: of labelled tokens) whose largest logit is the label; higher is better
    perplexity,  // exp(mean cross-entropy in nats a token); lower is better
    loss,        // mean cross-entropy in nats; lower is better
    agreement,   // classes or next tokens that equal the dense model's choice; higher is better
    divergence,  // KL(dense ‖ converted) of the outputs in nats; lower is better
    cosine,      // of pooled embeddings with the dense model's; higher is better
    bleu,        // of texts that an encoder-decoder writes, of the corpus, 0 … 100; higher is better
    chrf,        // likewise
    exactMatch,  // share of such texts that equal their reference; higher is better
};

[[nodiscard]] const char* name(Metric metric);
// The metric of that name. Throws Error{badArgument} that lists the known ones.
[[nodiscard]] Metric metricNamed(std::string_view id);
[[nodiscard]] bool higherIsBetter(Metric metric);
[[nodiscard]] bool isShare(Metric metric);  // 0 … 1, for people in per cent

// One point of the cost-accuracy curve, measured over `count` samples.
struct OperatingPoint {
    SiteRules rule;
    double quality = 0;                      // in the sweep's metric
    double qualityLow = 0, qualityHigh = 0;  // 95 % bootstrap interval over samples
    std::optional<double> loss;              // nats, where there are labels or a dense model to differ from
    std::int64_t count = 0;                  // samples
    double macsPerSample = 0;                // routers included
    double macsShare = 0;                    // of the dense model's
    std::vector<double> expertsPerSite;      // mean executed experts a token, in the order of Sweep::sites
    double expertsMean = 0;                  // mean over sites
    double millisecondsPerSample = 0;        // measured forward pass; of metrics of texts: writing the text
};

struct Sweep {
    Metric metric = Metric::accuracy;
    Sentence split;                     // which one it was measured on; how it was made, if it was divided
    std::vector<std::string> sites;     // ids
    std::vector<std::int64_t> experts;  // E of each site
    // [sites] or empty: the executed share of experts from which on a site is faster dense, for batches as they were
    // measured, on the machine of the sweep; NaN where the site has no sparse form. Older projects have none.
    std::vector<double> breakEven;
    OperatingPoint dense;                // rule all without routers
    std::vector<OperatingPoint> points;  // in the order measured
    double seconds = 0;
};

// Points that no other point beats in both cost and quality, by cost. Indices into `points`.
[[nodiscard]] std::vector<std::size_t> paretoFront(const Sweep& sweep);
// The cheapest measured point whose quality is within `loss` of dense: absolute difference in the metric's own unit.
[[nodiscard]] std::optional<std::size_t> cheapestWithin(const Sweep& sweep, double loss);
// The best point whose macsShare is at most `share`.
[[nodiscard]] std::optional<std::size_t> bestUnder(const Sweep& sweep, double share);
// Critical sparsity: the cheapest point that keeps `keep` (0.99) of the dense quality (arXiv 2509.00454);
// for metrics where lower is better, quality at most dense / keep.
[[nodiscard]] std::optional<std::size_t> criticalPoint(const Sweep& sweep, double keep = 0.99);

// What the samples of kept tokens are, so that they can be shown without the data set. Projects saved before this was
// kept have none.
struct ScoredSamples {
    std::vector<std::int64_t> samples;      // [S] index in the split, each once, in the order of their tokens
    std::vector<std::int64_t> labels;       // [S] class; ignoredLabel: none; empty where samples have no class
    std::vector<std::int64_t> predictions;  // [S] the dense model's class; empty where it predicts none
    std::vector<double> confidences;        // [S] its softmax probability
    std::vector<std::string> labelNames;    // by class; may be empty
    Shape pictureShape;                     // {height, width, 3} at the network's input size; empty: no pictures
    std::vector<std::uint8_t> pictures;     // [S, height, width, 3] red, green, blue
};

// Router scores of a chosen subset of tokens: any tau is answered from them without a forward pass.
// They were recorded in the dense pass, so counts at a tau are predictions of what the converted model does.
struct TokenScores {
    std::vector<std::string> sites;
    std::vector<double> anchors;           // s_l of each site
    std::vector<Matrix<float>> scores;     // per site [tokens that it sees, E], in their order
    std::vector<std::int64_t> sampleOf;    // [tokens] sample index in the split
    std::vector<std::int64_t> positionOf;  // [tokens] position in its sample
    std::vector<std::string> textOf;       // [tokens] what it adds to the text, its space included; empty for patches
    std::vector<std::int64_t> gridShape;  // {rows, columns} of patches; empty for text. The last rows · columns tokens
                                          // of a sample are its patches; a class token and the like precede them
    // Of an encoder-decoder, whose samples are two texts: the source, which the sites of the encoder see, and behind it
    // what the decoder reads, which its sites see. Empty elsewhere, and in projects saved before the source was kept:
    // every site sees every token.
    std::vector<std::uint8_t> ofSource;     // [tokens] 1: of the source; positionOf counts in each text
    std::vector<std::uint8_t> sourceSites;  // [sites] 1: of the encoder
    ScoredSamples samples;

    [[nodiscard]] bool hasPairs() const { return !ofSource.empty(); }
    [[nodiscard]] bool sees(std::size_t site, std::size_t token) const {
        return ofSource.empty() || ofSource[token] == sourceSites[site];
    }
};

// [tokens] the row that each has in the scores of the sites that see it.
[[nodiscard]] std::vector<std::int64_t> scoreRows(const TokenScores& scores);

// In place of a count, where a site does not see a token.
inline constexpr std::int32_t notSeen = -1;

// Executed experts of each token under a rule, or notSeen, [sites, tokens]. One pass over the scores; for a slider that
// asks many times see ScoreIndex. Throws Error{badArgument} where the scores do not fit one another.
[[nodiscard]] Matrix<std::int32_t> executedExperts(const TokenScores& scores, const SiteRules& rule);

}  // namespace dynak
