// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/generate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/moe/internal/moe_layer.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"

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
    ConvertedModel model;
    GenerateOptions options;
    Random random;
    KeyValueCache cache;
    Batch batch;
    std::int64_t made = 0;
    bool atEnd = false;
    double smallestMargin = std::numeric_limits<double>::infinity();

    [[nodiscard]] const Network& network() const { return model.transformer().network(); }
    // Experts that the last token of the pass runs, sum over converted sites; `executed` gets those of all tokens.
    NetworkOutput pass(double& last, std::int64_t& executed);
};

NetworkOutput Generator::State::pass(double& last, std::int64_t& executed) {
    Hooks hooks;
    hooks.replace = [&](std::size_t site, const at::Tensor& x) -> at::Tensor {
        const MoeLayer* layer = model.layer(site);
        if (!layer) return {};
        const SelectionRule rule = options.rule.at(network().sites[site].id);
        if (runsEverything(rule)) {
            last += static_cast<double>(layer->experts.experts());
            executed += layer->experts.experts() * x.size(0);
            return {};
        }
        const MoeOutput output = moeForward(*layer, x, rule, options.executor);
        const at::Tensor counts = executedPerToken(*layer, output);
        last += static_cast<double>(counts[-1].item<std::int64_t>());
        executed += counts.sum().item<std::int64_t>();
        return output.y;
    };
    return network().forward(batch, hooks, &cache);
}

Generator::Generator(ConvertedModel model, std::vector<std::int64_t> prompt, GenerateOptions options)
    : state_(
          std::make_unique<State>(State{std::move(model), options, Random(options.seed), KeyValueCache{}, Batch{}})) {
    const Architecture& architecture = state_->network().architecture;
    if (architecture.output.task != Task::languageModel)
        throw Error(ErrorCode::badModel,
                    "The model is a " + std::string(name(architecture.output.task)) +
                        " model; only language models continue text.",
                    "Use a causal language model such as GPT-2 or Llama.");
    if (prompt.empty())
        throw Error(ErrorCode::badData, "The prompt has no tokens.", "Give a text, or a model with a start token.");
    if (architecture.context > 0 && static_cast<std::int64_t>(prompt.size()) >= architecture.context)
        throw Error(ErrorCode::badData,
                    "The prompt has " + std::to_string(prompt.size()) + " tokens; the model's context is " +
                        std::to_string(architecture.context) + ".",
                    "Shorten the prompt.");
    state_->batch.size = 1;
    state_->batch.tokenIds = std::move(prompt);
}
Generator::~Generator() = default;
Generator::Generator(Generator&&) noexcept = default;
Generator& Generator::operator=(Generator&&) noexcept = default;

std::optional<GeneratedToken> Generator::next() {
    const c10::InferenceMode guard;
    State& state = *state_;
    const Architecture& architecture = state.network().architecture;
    state.batch.length = static_cast<std::int64_t>(state.batch.tokenIds.size());
    const bool full = architecture.context > 0 && state.cache.length + state.batch.length > architecture.context;
    if (state.atEnd || state.made >= state.options.tokens || full) return std::nullopt;
    const auto start = std::chrono::steady_clock::now();
    GeneratedToken token;
    const NetworkOutput output = state.pass(token.experts, token.executed);
    const auto converted =
        std::ranges::count_if(state.model.costModel().sites, [](const SiteCost& site) { return site.experts > 0; });
    if (converted > 0) token.experts /= static_cast<double>(converted);
    const std::vector<float> logits = toFloats(output.logits[-1]);
    token.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const auto [winner, margin] = best(logits);
    token.id = winner;
    state.smallestMargin = std::min(state.smallestMargin, margin);
    if (state.options.temperature > 0) token.id = sample(logits, state.options, state.random);
    state.atEnd =
        state.options.stopAtEnd && std::ranges::find(architecture.endIds, token.id) != architecture.endIds.end();
    if (state.atEnd) return std::nullopt;
    ++state.made;
    state.batch.tokenIds = {token.id};
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
            "generating");
        job.throwIfStopped();
    }
    result.smallestMargin = generator.smallestMargin();
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace dynak
