// SPDX-License-Identifier: GPL-3.0-or-later
// Results of the router stage: predictors and how good they are.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/architecture/activation.h"

namespace dynak {

enum class RouterKind {
    regression,      // D2DMoE: predicts the L2 norm of each expert's output (METHOD §4.1-4.2)
    classification,  // MoEfication: BCE on the share of activation (METHOD §4.3)
    similarity,      // (1 + cosine to the expert's mean row) / 2 (METHOD §4.4)
    centroid,        // (1 + cosine to the mean direction of the tokens that need the expert) / 2
    oracle,          // the true norms: an upper bound, computes everything
    random,          // a lower bound
};

// Whether a router of this kind holds one direction an expert instead of two layers.
[[nodiscard]] constexpr bool holdsDirections(RouterKind kind) {
    return kind == RouterKind::similarity || kind == RouterKind::centroid;
}

struct RouterName {
    RouterKind kind;
    const char* id;     // in files and on the command line
    const char* title;  // for people
};

[[nodiscard]] std::span<const RouterName> routerNames();
// The id.
[[nodiscard]] const char* name(RouterKind kind);
// Throws Error{badArgument} that lists the known ones.
[[nodiscard]] RouterKind routerNamed(std::string_view id);

// r(x) = output(second · hidden(first · x)), no biases. similarity and centroid have `first` only; oracle and random
// have no weights. Scores of every kind are at least 0, so that shares of the maximum and of the sum mean something.
struct SiteRouter {
    std::string site;
    RouterKind kind = RouterKind::regression;
    std::int64_t width = 0;     // d
    std::int64_t hidden = 0;    // w
    std::int64_t experts = 0;   // E
    std::vector<float> first;   // [w, d]  (similarity and centroid: [E, d] unit rows)
    std::vector<float> second;  // [E, w]
    Activation hiddenActivation = Activation::relu;
    bool absoluteOutput = true;  // |·| after the second layer, else the logistic function (same order as the logits)
    std::uint64_t seed = 0;

    // s_l of the anchored rule (METHOD §5b): median over calibration tokens of the token's largest predicted score.
    double anchor = 0;
};

// Measured on held-out tokens.
struct RouterQuality {
    std::string site;
    double trainLoss = 0;  // MSE of norms or BCE in nats; 0 for kinds that are not trained
    double heldOutLoss = 0;
    double rankCorrelation = 0;        // Spearman of scores and true norms over experts, mean over tokens
    std::vector<std::int64_t> ks;      // numbers of experts …
    std::vector<double> coveredShare;  // … share of the token's summed true norm that the predicted top k cover,
    std::vector<double> oracleCoveredShare;  // and that the true top k cover
    std::vector<float> predicted, target;    // scores and true norms: a paired sample, at most a few thousand
    double macsShare = 0;                    // router MACs as share of the dense site's
};

struct Routers {
    std::vector<SiteRouter> sites;
    std::vector<RouterQuality> quality;  // same order
    std::int64_t tokens = 0;             // used for fitting
    double seconds = 0;
};

}  // namespace dynak
