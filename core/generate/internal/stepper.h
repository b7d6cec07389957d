// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moe/converted_model.h"
#include "core/moe/executor.h"
#include "core/moe/site_rules.h"
#include "core/transformer/internal/network.h"

namespace dynak {

// Passes over texts that grow by a token at a time: a cache, and the converted sites run under their rules. Sites whose
// rule runs every expert run their dense layer.
class Stepper {
public:
    // Throws Error{badArgument} for a rule of a site that the model lacks.
    Stepper(ConvertedModel model, const SiteRules& rules, ExecutorKind executor);

    // Runs `batch` after what the cache holds: [rows, vocabulary] logits of the last token of each row, on the CPU. Of
    // an encoder-decoder the first pass also runs the encoder.
    [[nodiscard]] at::Tensor next(const Batch& batch);
    // Goes on with these rows of the texts.
    void select(const std::vector<std::int64_t>& rows);

    // Of the last pass: experts that the last token ran, a mean over the converted sites of the stack that grows; 0
    // where none is.
    [[nodiscard]] double expertsOfLastToken() const { return expertsOfLastToken_; }
    // Of the last pass, over all converted sites and tokens.
    [[nodiscard]] std::int64_t executed() const { return executed_; }
    // Since the beginning, by site: tokens that a converted site saw, and experts it ran for them.
    [[nodiscard]] const std::vector<std::int64_t>& tokensSeen() const { return tokensSeen_; }
    [[nodiscard]] const std::vector<std::int64_t>& expertsRun() const { return expertsRun_; }

    [[nodiscard]] std::int64_t length() const { return cache_.length; }
    [[nodiscard]] const Network& network() const { return model_.transformer().network(); }

private:
    at::Tensor runSite(std::size_t site, const at::Tensor& x);

    ConvertedModel model_;
    std::vector<SelectionRule> rules_;  // by site
    ExecutorKind executor_;
    KeyValueCache cache_;
    double expertsOfLastToken_ = 0;
    std::int64_t executed_ = 0;
    std::vector<std::int64_t> tokensSeen_, expertsRun_;
};

}  // namespace dynak
