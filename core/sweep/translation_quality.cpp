// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/translation_quality.h"

#include <algorithm>
#include <map>

#include "core/metric/bleu.h"
#include "core/metric/character_errors.h"
#include "core/metric/chrf.h"

namespace dynak {

namespace {

// The sources as the batches have them, by their position in the split.
std::map<std::int64_t, std::vector<std::int64_t>> sourcesOf(const Batches& batches) {
    std::map<std::int64_t, std::vector<std::int64_t>> sources;
    for (std::int64_t number = 0; number < batches.count(); ++number) {
        const Batch batch = batches.batch(number);
        for (std::int64_t row = 0; row < batch.size; ++row) {
            auto& ids = sources[batch.samples[static_cast<std::size_t>(row)]];
            for (std::int64_t t = 0; t < batch.length; ++t) {
                const auto cell = static_cast<std::size_t>(row * batch.length + t);
                if (batch.mask.empty() || batch.mask[cell] != 0) ids.push_back(batch.tokenIds[cell]);
            }
        }
    }
    return sources;
}

std::int64_t characterCount(const std::string& text) {
    return std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

}  // namespace

TranslationTask translationTask(const Dataset& dataset, const SplitView& split, const Batches& batches,
                                std::shared_ptr<const Tokenizer> tokenizer) {
    TranslationTask task;
    task.tokenizer = std::move(tokenizer);
    for (auto& [sample, ids] : sourcesOf(batches)) {
        task.samples.push_back(sample);
        task.sources.push_back(std::move(ids));
        task.references.push_back(dataset.read(split.samples[static_cast<std::size_t>(sample)]).pair);
    }
    return task;
}

TranslationQuality translationQuality(const ConvertedModel& model, const TranslationTask& task, const Job& job) {
    TranslationQuality quality;
    Translations translations = translateAll(model, task.sources, task.batchSize, task.options, job);
    BleuCounts words;
    ChrfCounts characters;
    std::int64_t equal = 0, errors = 0, length = 0;
    for (std::size_t i = 0; i < task.sources.size(); ++i) {
        const std::string& reference = task.references[i];
        const std::string& text = quality.texts.emplace_back(task.tokenizer->decode(translations.texts[i].ids));
        words += bleuCounts(text, reference);
        characters += chrfCounts(text, reference);
        equal += text == reference ? 1 : 0;
        errors += characterErrors(text, reference);
        length += characterCount(reference);
    }
    quality.count = static_cast<std::int64_t>(task.sources.size());
    const auto count = static_cast<double>(std::max<std::int64_t>(quality.count, 1));
    quality.bleu = bleu(words).score;
    quality.chrf = chrf(characters);
    quality.exactMatch = static_cast<double>(equal) / count;
    quality.characterErrorRate = static_cast<double>(errors) / static_cast<double>(std::max<std::int64_t>(length, 1));
    quality.expertsMean = expertsPerToken(translations);
    quality.millisecondsPerSample = 1000 * translations.seconds / count;
    quality.generated = std::move(translations.texts);
    return quality;
}

}  // namespace dynak
