// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/generate/generate.h"
#include "core/text/tokenizer.h"

namespace dynak {

// How far one of the two models has come.
struct ContinuedText {
    std::vector<std::int64_t> ids;  // new tokens
    std::string text;               // what they add to the prompt
    std::int64_t executed = 0;      // experts run so far, the prompt's tokens included
    double expertsPerToken = 0;     // mean over new tokens of the experts that the token before each ran, mean of sites
    double seconds = 0;             // of its passes, that which found the end included

    [[nodiscard]] double tokensPerSecond() const { return seconds > 0 ? static_cast<double>(ids.size()) / seconds : 0; }
};

struct Continuation {
    ContinuedText dense, converted;
    std::int64_t common = 0;  // new tokens that are the same from the first on
    bool finished = false;    // neither goes on
};

// Continues `prompt` with the dense model and with the converted one under `options.rule`, token by token in turns, so
// that both are timed under the same load. `onStep` sees every step. A stop ends it without an error: what there is
// stays. Throws as Generator does.
// An encoder-decoder's prompt is the source, and what it writes a text of its own, which `tokenizer` reads.
[[nodiscard]] Continuation continueTokens(const ConvertedModel& model, const Tokenizer& tokenizer,
                                          const std::vector<std::int64_t>& prompt, const GenerateOptions& options,
                                          const std::function<void(const Continuation&)>& onStep = {},
                                          const Job& job = {});

// The same of a text.
[[nodiscard]] Continuation continueText(const ConvertedModel& model, const Tokenizer& tokenizer,
                                        const std::string& text, const GenerateOptions& options,
                                        const std::function<void(const Continuation&)>& onStep = {},
                                        const Job& job = {});

}  // namespace dynak
