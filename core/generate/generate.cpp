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

Generated generate(const ConvertedModel& model, const std::vector<std::int64_t>& prompt, const GenerateOptions& options,
                   const std::function<void(std::int64_t)>& onToken, const Job& job) {
    const c10::InferenceMode guard;
    const Network& network = model.transformer().network();
    const Architecture& architecture = network.architecture;
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
    const auto start = std::chrono::steady_clock::now();
    Generated result;
    result.smallestMargin = std::numeric_limits<double>::infinity();
    double executed = 0, sites = 0;
    Hooks hooks;
    if (options.rule.kind != RuleKind::all && model.converted())
        hooks.replace = [&](std::size_t site, const at::Tensor& x) -> at::Tensor {
            const MoeLayer* layer = model.layer(site);
            if (!layer) return {};
            const MoeOutput output = moeForward(*layer, x, options.rule.at(network.sites[site].id), options.executor);
            executed += static_cast<double>(executedPerToken(*layer, output)[-1].item<std::int64_t>());
            ++sites;
            return output.y;
        };
    Random random(options.seed);
    KeyValueCache cache;
    Batch batch;
    batch.size = 1;
    batch.tokenIds = prompt;
    while (static_cast<std::int64_t>(result.ids.size()) < options.tokens) {
        job.throwIfStopped();
        batch.length = static_cast<std::int64_t>(batch.tokenIds.size());
        if (architecture.context > 0 && cache.length + batch.length > architecture.context) break;
        executed = sites = 0;
        const NetworkOutput output = network.forward(batch, hooks, &cache);
        const std::vector<float> logits = toFloats(output.logits[-1]);
        const auto [winner, margin] = best(logits);
        result.smallestMargin = std::min(result.smallestMargin, margin);
        const std::int64_t next = options.temperature > 0 ? sample(logits, options, random) : winner;
        if (options.stopAtEnd && std::ranges::find(architecture.endIds, next) != architecture.endIds.end()) break;
        result.ids.push_back(next);
        if (sites > 0) result.expertsPerToken.push_back(executed / sites);
        if (onToken) onToken(next);
        job.report(
            static_cast<double>(result.ids.size()) / static_cast<double>(std::max<std::int64_t>(options.tokens, 1)),
            "generating");
        batch.tokenIds = {next};
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace dynak
