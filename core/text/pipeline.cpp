// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pipeline.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace dynak {

Pipeline::Pipeline(PipelineStages stages)
    : stages_(std::move(stages)), added_(stages_.addedTokens, stages_.model->vocabulary(), stages_.normalizer.get()) {}

Encoding Pipeline::encode(std::string_view text, const EncodeOptions& options) const {
    std::vector<TypedIds> parts;
    parts.push_back(idsOf(text, 0));
    return finish(std::move(parts), options);
}

Encoding Pipeline::encode(std::string_view text, std::string_view pair, const EncodeOptions& options) const {
    std::vector<TypedIds> parts;
    parts.push_back(idsOf(text, 0));
    parts.push_back(idsOf(pair, 1));
    return finish(std::move(parts), options);
}

TypedIds Pipeline::idsOf(std::string_view text, TokenId typeId) const {
    std::string repaired;
    if (!isValidUtf8(text)) {
        repaired = toValidUtf8(text);
        text = repaired;
    }
    TypedIds result;
    std::unique_ptr<WordCache> cache = takeCache();
    for (const AddedSpan& span : added_.cut(text, AddedTokens::Stage::beforeNormalization)) {
        if (span.id >= 0)
            result.ids.push_back(span.id);
        else
            appendStretch({std::string(text.substr(span.begin, span.end - span.begin)), span.begin == 0}, *cache,
                          result.ids);
    }
    giveBack(std::move(cache));
    result.typeIds.assign(result.ids.size(), typeId);
    return result;
}

void Pipeline::appendStretch(Stretch stretch, WordCache& cache, std::vector<TokenId>& ids) const {
    if (stages_.normalizer) stages_.normalizer->apply(stretch);
    const auto spans = added_.cut(stretch.text, AddedTokens::Stage::afterNormalization);
    if (spans.size() == 1 && spans.front().id < 0) return appendWords(std::move(stretch), cache, ids);
    for (const AddedSpan& span : spans) {
        if (span.id >= 0)
            ids.push_back(span.id);
        else
            appendWords({stretch.text.substr(span.begin, span.end - span.begin), stretch.atStart && span.begin == 0},
                        cache, ids);
    }
}

void Pipeline::appendWords(Stretch stretch, WordCache& cache, std::vector<TokenId>& ids) const {
    Words words;
    words.text = std::move(stretch.text);
    words.atStart = stretch.atStart;
    words.spans.push_back({0, words.text.size()});
    if (stages_.preTokenizer) stages_.preTokenizer->apply(words);
    for (const Span& span : words.spans) stages_.model->tokenize(words.word(span), cache, ids);
}

Encoding Pipeline::finish(std::vector<TypedIds> parts, const EncodeOptions& options) const {
    if (stages_.processor) stages_.processor->apply(parts, options.addSpecialTokens);
    Encoding encoding;
    for (const TypedIds& part : parts) {
        encoding.ids.insert(encoding.ids.end(), part.ids.begin(), part.ids.end());
        encoding.typeIds.insert(encoding.typeIds.end(), part.typeIds.begin(), part.typeIds.end());
    }
    if (!options.spellings) return encoding;
    encoding.tokens.reserve(encoding.ids.size());
    for (const std::int64_t id : encoding.ids) encoding.tokens.push_back(spelling(id));
    return encoding;
}

std::string Pipeline::decode(std::span<const std::int64_t> ids, bool skipSpecialTokens) const {
    std::vector<std::string> tokens;
    tokens.reserve(ids.size());
    for (const std::int64_t id : ids)
        if (has(id) && !(skipSpecialTokens && isSpecial(id))) tokens.push_back(spelling(id));
    if (stages_.decoder) stages_.decoder->apply(tokens);
    std::string text;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i > 0 && !stages_.decoder) text += ' ';
        text += tokens[i];
    }
    return text;
}

bool Pipeline::has(std::int64_t id) const {
    return added_.spelling(id) || stages_.model->vocabulary().has(id);
}

const std::string& Pipeline::spelling(std::int64_t id) const {
    const std::string* added = added_.spelling(id);
    return added ? *added : stages_.model->vocabulary().spelling(id);
}

std::int64_t Pipeline::vocabularySize() const {
    return std::max(added_.idLimit(), stages_.model->vocabulary().idLimit());
}

std::optional<std::int64_t> Pipeline::idOf(std::string_view token) const {
    if (const auto id = added_.find(token)) return *id;
    if (const auto id = stages_.model->vocabulary().find(token)) return *id;
    return std::nullopt;
}

std::string Pipeline::tokenOf(std::int64_t id) const {
    return spelling(id);
}

std::string Pipeline::pieceText(std::int64_t id) const {
    const std::string& token = spelling(id);
    if (!stages_.decoder || added_.spelling(id)) return token;
    return toValidUtf8(stages_.decoder->piece(token));
}

bool Pipeline::isSpecial(std::int64_t id) const {
    return added_.isSpecial(id);
}

std::unique_ptr<WordCache> Pipeline::takeCache() const {
    const std::lock_guard lock(cachesMutex_);
    if (caches_.empty()) return std::make_unique<WordCache>();
    auto cache = std::move(caches_.back());
    caches_.pop_back();
    return cache;
}

void Pipeline::giveBack(std::unique_ptr<WordCache> cache) const {
    const std::lock_guard lock(cachesMutex_);
    caches_.push_back(std::move(cache));
}

}  // namespace dynak
