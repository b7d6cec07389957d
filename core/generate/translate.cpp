// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/translate.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <numeric>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/generate/internal/beams.h"
#include "core/generate/internal/stepper.h"

namespace dynak {

namespace {

void check(const Architecture& architecture, const std::vector<std::vector<std::int64_t>>& sources,
           const TranslateOptions& options) {
    if (architecture.output.task != Task::sequenceToSequence)
        throw Error(
            ErrorCode::badModel,
            Sentence::tr("The model is a %1 model; only encoder-decoders translate.", name(architecture.output.task)),
            Sentence::tr("Use a model such as T5, Marian or BART."));
    if (options.rules.beams < 1)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("A search needs at least one beam, found %1.", options.rules.beams),
                    Sentence::tr("Choose 1 for greedy, or e.g. 5."));
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto length = static_cast<std::int64_t>(sources[i].size());
        if (length == 0)
            throw Error(ErrorCode::badData, Sentence::tr("Source %1 has no tokens.", i + 1),
                        Sentence::tr("Give each at least one word."));
        if (architecture.context > 0 && length > architecture.context)
            throw Error(ErrorCode::badData,
                        Sentence::tr("Source %1 has %2 tokens; the model has positions for %3.", i + 1, length,
                                     architecture.context),
                        Sentence::tr("Split it into shorter sentences."));
    }
}

// The sources as one rectangle, padded on the right; padding is neither run nor seen.
Batch batchOf(const std::vector<std::vector<std::int64_t>>& sources, std::int64_t padId, std::int64_t startId) {
    Batch batch;
    batch.size = static_cast<std::int64_t>(sources.size());
    for (const auto& source : sources) batch.length = std::max(batch.length, static_cast<std::int64_t>(source.size()));
    for (const auto& source : sources) {
        const std::size_t padding = static_cast<std::size_t>(batch.length) - source.size();
        batch.tokenIds.insert(batch.tokenIds.end(), source.begin(), source.end());
        batch.tokenIds.insert(batch.tokenIds.end(), padding, padId);
        batch.mask.insert(batch.mask.end(), source.size(), 1);
        batch.mask.insert(batch.mask.end(), padding, 0);
    }
    batch.decoderIds.assign(sources.size(), startId);
    batch.decoderLength = 1;
    return batch;
}

}  // namespace

TranslateOptions translateOptions(const Transformer& model) {
    TranslateOptions options;
    options.rules = generationRules(model);
    if (options.rules.maxLength > 1) options.tokens = options.rules.maxLength - 1;
    return options;
}

Translations translate(const ConvertedModel& model, const std::vector<std::vector<std::int64_t>>& sources,
                       const TranslateOptions& options, const Job& job) {
    const c10::InferenceMode guard;
    const auto start = std::chrono::steady_clock::now();
    const Architecture& architecture = model.transformer().architecture();
    check(architecture, sources, options);
    Translations result;
    result.texts.resize(sources.size());
    Stepper stepper(model, options.rule, options.executor);
    const std::int64_t longest = longestText(architecture, options.tokens);
    std::vector<BeamSearch> open;  // one a source
    for (std::size_t i = 0; i < sources.size(); ++i) open.emplace_back(i, options.rules, longest);
    Batch batch = batchOf(sources, architecture.padId.value_or(0), options.rules.startId);
    while (!open.empty()) {
        job.throwIfStopped();
        const at::Tensor scores = at::log_softmax(stepper.next(batch), -1).contiguous();
        ++result.steps;
        std::vector<std::int64_t> rows;  // of the batch, that go on as its rows
        std::vector<BeamSearch> goOn;
        batch.decoderIds.clear();
        std::int64_t row = 0;
        for (auto& search : open) {
            const std::int64_t beams = search.openBeams();
            const auto parents = search.step(scores.narrow(0, row, beams));
            if (search.done()) {
                result.texts[search.source()] = search.best();
            } else {
                for (const auto parent : parents) rows.push_back(row + parent);
                const auto last = search.lastTokens();
                batch.decoderIds.insert(batch.decoderIds.end(), last.begin(), last.end());
                goOn.push_back(std::move(search));
            }
            row += beams;
        }
        open = std::move(goOn);
        batch.size = static_cast<std::int64_t>(batch.decoderIds.size());
        if (!open.empty()) stepper.select(rows);
        job.report(1 - static_cast<double>(open.size()) / static_cast<double>(sources.size()),
                   Sentence::tr("translating"));
    }
    result.tokensSeen = stepper.tokensSeen();
    result.expertsRun = stepper.expertsRun();
    result.seconds = secondsSince(start);
    for (auto& text : result.texts) text.seconds = result.seconds / static_cast<double>(sources.size());
    return result;
}

Translations translateAll(const ConvertedModel& model, const std::vector<std::vector<std::int64_t>>& sources,
                          std::int64_t batchSize, const TranslateOptions& options, const Job& job) {
    check(model.transformer().architecture(), sources, options);
    std::vector<std::size_t> order(sources.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return sources[i].size(); });
    Translations all;
    all.texts.resize(sources.size());
    all.tokensSeen.assign(model.transformer().sites().size(), 0);
    all.expertsRun = all.tokensSeen;
    const auto add = [](std::vector<std::int64_t>& sums, const std::vector<std::int64_t>& more) {
        std::ranges::transform(sums, more, sums.begin(), std::plus<>());
    };
    const auto step = static_cast<std::size_t>(std::max<std::int64_t>(batchSize, 1));
    const auto count = static_cast<double>(order.size());
    for (std::size_t from = 0; from < order.size(); from += step) {
        const std::size_t to = std::min(from + step, order.size());
        std::vector<std::vector<std::int64_t>> some;
        for (std::size_t i = from; i < to; ++i) some.push_back(sources[order[i]]);
        Translations part = translate(model, some, options,
                                      job.part(static_cast<double>(from) / count, static_cast<double>(to) / count));
        for (std::size_t i = from; i < to; ++i) all.texts[order[i]] = std::move(part.texts[i - from]);
        add(all.tokensSeen, part.tokensSeen);
        add(all.expertsRun, part.expertsRun);
        all.steps += part.steps;
        all.seconds += part.seconds;
    }
    return all;
}

std::optional<double> expertsPerToken(const Translations& translations) {
    double sum = 0;
    int sites = 0;
    for (std::size_t site = 0; site < translations.tokensSeen.size(); ++site) {
        if (translations.tokensSeen[site] == 0) continue;
        sum += static_cast<double>(translations.expertsRun[site]) / static_cast<double>(translations.tokensSeen[site]);
        ++sites;
    }
    return sites > 0 ? std::optional(sum / sites) : std::nullopt;
}

}  // namespace dynak
