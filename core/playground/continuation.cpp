// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playground/continuation.h"

#include <algorithm>
#include <chrono>

#include "core/base/clock.h"
#include "core/base/sentence.h"
#include "core/generate/growing_text.h"

namespace dynak {

namespace {

// One of the two: its generator, and what it wrote so far.
class Writer {
public:
    Writer(const ConvertedModel& model, const Tokenizer& tokenizer, const std::vector<std::int64_t>& prompt,
           const GenerateOptions& options)
        : generator_(model, prompt, options),
          // an encoder-decoder writes a text of its own
          text_(tokenizer, model.transformer().architecture().encoderDecoder() ? std::vector<std::int64_t>{} : prompt) {
    }

    // False when it has come to its end.
    bool step(ContinuedText& result) {
        const auto start = std::chrono::steady_clock::now();
        const auto token = generator_.next();
        result.seconds += secondsSince(start);
        if (!token) return false;
        const auto before = static_cast<double>(result.ids.size());
        result.ids.push_back(token->id);
        result.text += text_.add(token->id);
        result.executed += token->executed;
        result.expertsPerToken = (result.expertsPerToken * before + token->experts) / (before + 1);
        return true;
    }

private:
    Generator generator_;
    GrowingText text_;
};

}  // namespace

Continuation continueTokens(const ConvertedModel& model, const Tokenizer& tokenizer,
                            const std::vector<std::int64_t>& prompt, const GenerateOptions& options,
                            const std::function<void(const Continuation&)>& onStep, const Job& job) {
    GenerateOptions everything = options;
    everything.rule = {RuleKind::all, 0};
    Writer dense(model, tokenizer, prompt, everything), converted(model, tokenizer, prompt, options);
    Continuation result;
    for (bool denseGoesOn = true, convertedGoesOn = true; !job.stopRequested();) {
        denseGoesOn = denseGoesOn && dense.step(result.dense);
        convertedGoesOn = convertedGoesOn && converted.step(result.converted);
        result.finished = !denseGoesOn && !convertedGoesOn;
        const auto [first, second] = std::ranges::mismatch(result.dense.ids, result.converted.ids);
        result.common = first - result.dense.ids.begin();
        if (onStep) onStep(result);
        if (result.finished) break;
        job.report(static_cast<double>(result.dense.ids.size()) /
                       static_cast<double>(std::max<std::int64_t>(options.tokens, 1)),
                   Sentence::tr("continuing"));
    }
    return result;
}

Continuation continueText(const ConvertedModel& model, const Tokenizer& tokenizer, const std::string& text,
                          const GenerateOptions& options, const std::function<void(const Continuation&)>& onStep,
                          const Job& job) {
    return continueTokens(model, tokenizer, promptIds(tokenizer, text, model.transformer().architecture().startId),
                          options, onStep, job);
}

}  // namespace dynak
