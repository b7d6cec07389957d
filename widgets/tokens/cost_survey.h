// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "widgets/tokens/token_set.h"

namespace dynak {

// What all kept tokens run under a rule. "Cost" is the number of experts a token runs, mean of the sites that see it or
// of one site.
struct CostSummary {
    qint64 counted = 0;                // tokens so far
    std::vector<qint64> tokensByCost;  // by the cost in parts of an expert
    int parts = 1;                     // of an expert: as many as there are sites
    int experts = 0;                   // of a site, the most
    double mean = 0;
    // On the scale of colours, 0 … 1: by the cost in parts, and by a token's experts in one site.
    std::vector<double> shades, cellShades;
    int lowestCell = 0, highestCell = 0;    // experts that a token runs in one site
    std::vector<double> sampleMeans;        // by sample; < 0: not counted yet
    std::vector<qint64> cheapest, dearest;  // tokens that read differently, at most listedTokens

    static constexpr std::size_t listedTokens = 6;
};

// Counts them in slices that each take a few milliseconds and are spread over all tokens, so that the first one is a
// good guess already and τ can be dragged over any number of tokens.
class CostSurvey {
public:
    // `site` -1: all.
    void start(TokenSet tokens, const SiteRules& rule, int site);
    // Counts the next slice; false when there is none.
    bool step();
    [[nodiscard]] bool isDone() const { return slice_ >= slices_; }
    [[nodiscard]] const CostSummary& summary() const { return summary_; }

private:
    struct Candidate {
        qint64 cost;
        qint64 token;
    };
    qint64 weigh();
    void consider(std::vector<Candidate>& best, Candidate candidate, bool dear);
    void summarise();

    TokenSet tokens_;
    SiteRules rule_;
    int site_ = -1;
    std::array<qint64, 2> weights_{1, 1};  // parts of a cost for each expert, of tokens of target and source; 0: dense
    qint64 slice_ = 0, slices_ = 0;
    std::vector<qint64> cells_;  // pairs of token and site by experts run
    std::vector<qint64> sampleSums_, sampleTokens_;
    std::vector<int> sampleOf_;  // by token
    std::vector<Candidate> cheap_, dear_;
    CostSummary summary_;
};

}  // namespace dynak
