// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/tensor.h"
#include "core/data/batching.h"
#include "core/profile/coactivation.h"
#include "core/profile/sparsity_profile.h"
#include "core/transformer/transformer.h"

namespace dynak {

// FFN inputs of one site, kept for fitting its router. Rows are real tokens.
struct KeptInputs {
    std::string site;
    Matrix<float> values;  // [tokens, d]
};

struct ProfileOptions {
    std::int64_t tokens = 0;           // most tokens to look at; 0: all of the batches
    std::optional<Activity> activity;  // nothing: non-zero at ReLU sites, else |a| > 0.1 · the token's largest
    std::vector<double> relativeLevels{0.1, 0.01, 0.001, 0.0001};  // METHOD §1.2
    std::vector<double> absoluteLevels{0.001, 0.01, 0.1};
    bool coactivation = true;
    std::vector<std::string> sites;     // ids of those to profile; none: all
    std::int64_t inputMegabytes = 512;  // budget for kept inputs over all sites; 0: keep none
    int threads = 0;
};

struct ProfileResults {
    SparsityProfile profile;
    std::vector<CoactivationCounts> coactivation;
    std::vector<KeptInputs> inputs;
};

// One streaming pass over `batches` in their order; make them shuffled where not all tokens are used, since kept inputs
// and a token limit take the first. Throws Error{stopped, badData}.
[[nodiscard]] ProfileResults profileModel(const Transformer& model, const Batches& batches,
                                          const ProfileOptions& options = {}, const Job& job = {});

// Only the kept inputs of such a pass, the same ones: over as many tokens as the budget of `megabytes` over all sites
// holds, at most `tokens` (0: all of the batches). Throws as profileModel.
[[nodiscard]] std::vector<KeptInputs> keepInputs(const Transformer& model, const Batches& batches, std::int64_t tokens,
                                                 std::int64_t megabytes, const Job& job = {});

// The first `tokens` rows of the inputs of these sites alone, in the order of the model's sites: the same rows that a
// pass over all sites keeps. Throws as profileModel.
[[nodiscard]] std::vector<KeptInputs> keepInputsOf(const Transformer& model, const std::vector<std::string>& sites,
                                                   const Batches& batches, std::int64_t tokens, const Job& job = {});

}  // namespace dynak
