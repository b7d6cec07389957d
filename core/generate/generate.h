// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/moe/converted_model.h"
#include "core/moe/executor.h"
#include "core/moe/site_rules.h"

namespace dynak {

struct GenerateOptions {
    std::int64_t tokens = 50;  // at most so many new ones
    double temperature = 0;    // 0: greedy, the largest logit, ties to the lower id
    std::int64_t topK = 0;     // sampling: only the k likeliest; 0: all
    std::uint64_t seed = 1;
    bool stopAtEnd = true;  // at an end token of the architecture, which is not returned
    SiteRules rule{RuleKind::all, 0};
    ExecutorKind executor = ExecutorKind::sparse;
};

struct GeneratedToken {
    std::int64_t id = 0;
    double experts = 0;         // mean over converted sites of what the token before it ran; 0 where all is dense
    std::int64_t executed = 0;  // experts run in its pass: all converted sites, all tokens (the first pass: the prompt)
    double seconds = 0;         // of its pass
};

// One token after the other with a key/value cache, so that two models can go on in step.
class Generator {
public:
    // `prompt` holds token ids, at least one: the text to continue, of an encoder-decoder the source, whose text then
    // follows its GenerationRules. A rule that runs every expert runs the dense layers.
    // Throws Error{badModel} for models that write no text, Error{badData} when the context is full.
    Generator(const ConvertedModel& model, std::vector<std::int64_t> prompt, const GenerateOptions& options);
    ~Generator();
    Generator(Generator&&) noexcept;
    Generator& operator=(Generator&&) noexcept;

    // Nothing at the end: `tokens` were made, an end token came, or the context is full.
    [[nodiscard]] std::optional<GeneratedToken> next();
    // Least lead of a winner over the second so far, in logits.
    [[nodiscard]] double smallestMargin() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

struct Generated {
    std::vector<std::int64_t> ids;  // new tokens only
    std::vector<double>
        expertsPerToken;        // of each new token: mean executed experts over converted sites; empty if dense
    double smallestMargin = 0;  // greedy: least lead of the winner over the second, in logits
    double seconds = 0;
};

// Everything that a Generator makes of `prompt`. `onToken` sees each new id at once. Throws as Generator does.
[[nodiscard]] Generated generate(const ConvertedModel& model, const std::vector<std::int64_t>& prompt,
                                 const GenerateOptions& options, const std::function<void(std::int64_t)>& onToken = {},
                                 const Job& job = {});

}  // namespace dynak
