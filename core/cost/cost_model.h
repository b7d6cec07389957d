// SPDX-License-Identifier: GPL-3.0-or-later
// Multiply-accumulates (MACs): one multiply-add counts 1 (METHOD §7). Matrix products, attention products and
// convolutions; norms, activations and lookups are not counted, as in the published totals.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dynak {

struct SiteCost {
    std::string site;
    double densePerToken = 0;   // 2·d·f, gated 3·d·f
    double routerPerToken = 0;  // d·w + w·E + E; 0 when there is no router
    double perExpert = 0;  // one expert for one token: 2·d·s + s + d, gated 3·d·s + s + d; 0 before a partition
    std::int64_t experts = 0;
    bool source = false;  // in the encoder of an encoder-decoder: it sees the source's tokens
};

// What was run: padding is neither run nor counted.
struct Workload {
    double samples = 0;
    double tokens = 0;        // of an encoder-decoder: the decoder's
    double pairs = 0;         // Σ length² over samples: (query, key) pairs
    double sourceTokens = 0;  // of an encoder-decoder: the encoder's; else nothing is counted by them
    double sourcePairs = 0;
    double crossPairs = 0;  // Σ length · source length

    // One sample of `length` tokens, its source as long.
    [[nodiscard]] static Workload sample(double length) {
        const double pairs = length * length;
        return {1, length, pairs, length, pairs, pairs};
    }
    // Tokens that a site sees.
    [[nodiscard]] double tokensAt(const SiteCost& site) const { return site.source ? sourceTokens : tokens; }
};

struct CostModel {
    double linearPerToken = 0;  // everything that is a fixed number a token and no site: q, k, v, o, token-wise heads
    double attentionPerPair =
        0;  // per (query, key) pair of one sequence, all layers: 2·heads·headWidth; causal not halved
    double fixedPerSample = 0;  // once a sample: patch projection, classification head
    // Of an encoder-decoder: the encoder, and what cross-attention makes of its output.
    double linearPerSourceToken = 0, attentionPerSourcePair = 0, attentionPerCrossPair = 0;
    std::vector<SiteCost> sites;

    // MACs of all of `work`, dense.
    [[nodiscard]] double dense(const Workload& work) const;
    // … when at each site `executed[s]` experts run on average a token (routers included).
    [[nodiscard]] double converted(const Workload& work, const std::vector<double>& executed) const;
};

}  // namespace dynak
