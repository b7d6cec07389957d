// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/generate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/generate/generation_rules.h"
#include "core/generate/internal/stepper.h"
#include "core/transformer/internal/convert.h"

namespace dynak {

namespace {

std::int64_t sample(std::vector<float> logits, const GenerateOptions& options, Random& random) {
    if (options.topK > 0 && options.topK < static_cast<std::int64_t>(logits.size())) {
        std::vector<float> sorted = logits;
        std::ranges::nth_element(sorted, sorted.begin() + (options.topK - 1), std::greater<>());
        const float floor = sorted[static_cast<std::size_t>(options.topK - 1)];
        for (auto& logit : logits)
            if (logit < floor) logit = -std::numeric_limits<float>::infinity();
    }
    const float largest = *std::ranges::max_element(logits);
    double total = 0;
    std::vector<double> weights;
    for (const float logit : logits) {
        weights.push_back(std::exp((static_cast<double>(logit) - largest) / options.temperature));
        total += weights.back();
    }
    double left = random.uniform() * total;
    for (std::size_t i = 0; i < weights.size(); ++i)
        if ((left -= weights[i]) < 0) return static_cast<std::int64_t>(i);
    return static_cast<std::int64_t>(weights.size()) - 1;
}

// The winner and its lead over the second.
std::pair<std::int64_t, double> best(const std::vector<float>& logits) {
    const auto winner = std::ranges::max_element(logits);
    double second = -std::numeric_limits<double>::infinity();
    for (auto at = logits.begin(); at != logits.end(); ++at)
        if (at != winner) second = std::max(second, static_cast<double>(*at));
    return {winner - logits.begin(), static_cast<double>(*winner) - second};
}

}  // namespace

struct Generator::State {
    GenerateOptions options;
    Random random;
    Stepper stepper;
    GenerationRules rules{};              // of an encoder-decoder
    std::optional<std::int64_t> longest;  // of an encoder-decoder: most tokens of its text, the start included
    std::vector<std::int64_t> text;       // of an encoder-decoder: the tokens so far
    Batch batch{};
    std::int64_t made = 0;
    bool atEnd = false;
    double smallestMargin = std::numeric_limits<double>::infinity();

    // Takes up the model's choice.
    void append(std::int64_t id) {
        auto& next = longest ? batch.decoderIds : batch.tokenIds;
        next = {id};
        text.push_back(id);
    }
    [[nodiscard]] std::int64_t waiting() const {
        return static_cast<std::int64_t>(longest ? batch.decoderIds.size() : batch.tokenIds.size());
    }
};

Generator::Generator(const ConvertedModel& model, std::vector<std::int64_t> prompt, const GenerateOptions& options)
    : state_(std::make_unique<State>(
          State{options, Random(options.seed), Stepper(model, options.rule, options.executor)})) {
    const Architecture& architecture = model.transformer().architecture();
    const bool translates = architecture.output.task == Task::sequenceToSequence;
    if (architecture.output.task != Task::languageModel && !translates)
        throw Error(
            ErrorCode::badModel,
            Sentence::tr("The model is a %1 model; only language models continue text.",
                         name(architecture.output.task)),
            Sentence::tr("Use a causal language model such as GPT-2 or Llama, or an encoder-decoder such as T5."));
    if (prompt.empty())
        throw Error(ErrorCode::badData, Sentence::tr("The prompt has no tokens."),
                    Sentence::tr("Give a text, or a model with a start token."));
    const auto length = static_cast<std::int64_t>(prompt.size());
    if (architecture.context > 0 && (translates ? length > architecture.context : length >= architecture.context))
        throw Error(
            ErrorCode::badData,
            Sentence::tr("The prompt has %1 tokens; the model's context is %2.", prompt.size(), architecture.context),
            Sentence::tr("Shorten the prompt."));
    state_->batch.size = 1;
    state_->batch.length = length;
    state_->batch.tokenIds = std::move(prompt);
    if (!translates) return;
    state_->rules = generationRules(model.transformer());
    state_->longest = longestText(architecture, options.tokens);
    state_->batch.decoderLength = 1;
    state_->append(state_->rules.startId);
}
Generator::~Generator() = default;
Generator::Generator(Generator&&) noexcept = default;
Generator& Generator::operator=(Generator&&) noexcept = default;

std::optional<GeneratedToken> Generator::next() {
    const c10::InferenceMode guard;
    State& state = *state_;
    const Architecture& architecture = state.stepper.network().architecture;
    const bool full = architecture.context > 0 && state.stepper.length() + state.waiting() > architecture.context;
    if (state.atEnd || state.made >= state.options.tokens || full) return std::nullopt;
    if (!state.longest) state.batch.length = state.waiting();
    const auto start = std::chrono::steady_clock::now();
    GeneratedToken token;
    std::vector<float> logits = toFloats(state.stepper.next(state.batch)[0]);
    token.experts = state.stepper.expertsOfLastToken();
    token.executed = state.stepper.executed();
    token.seconds = secondsSince(start);
    if (state.longest) applyRules(state.rules, state.text, *state.longest, logits);
    const auto [winner, margin] = best(logits);
    token.id = winner;
    state.smallestMargin = std::min(state.smallestMargin, margin);
    if (state.options.temperature > 0) token.id = sample(logits, state.options, state.random);
    const auto& ends = state.longest ? state.rules.endIds : architecture.endIds;
    state.atEnd = state.options.stopAtEnd && std::ranges::find(ends, token.id) != ends.end();
    if (state.atEnd) return std::nullopt;
    ++state.made;
    state.append(token.id);
    return token;
}

double Generator::smallestMargin() const {
    return state_->smallestMargin;
}

Generated generate(const ConvertedModel& model, const std::vector<std::int64_t>& prompt, const GenerateOptions& options,
                   const std::function<void(std::int64_t)>& onToken, const Job& job) {
    const auto start = std::chrono::steady_clock::now();
    Generated result;
    Generator generator(model, prompt, options);
    const bool counted = options.rule.kind != RuleKind::all && model.converted();
    job.throwIfStopped();
    while (const auto token = generator.next()) {
        result.ids.push_back(token->id);
        if (counted) result.expertsPerToken.push_back(token->experts);
        if (onToken) onToken(token->id);
        job.report(
            static_cast<double>(result.ids.size()) / static_cast<double>(std::max<std::int64_t>(options.tokens, 1)),
            Sentence::tr("generating"));
        job.throwIfStopped();
    }
    result.smallestMargin = generator.smallestMargin();
    result.seconds = secondsSince(start);
    return result;
}

}  // namespace dynak
