// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/generation_rules.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/error.h"
#include "core/transformer/transformer.h"

namespace dynak {

namespace {

using nlohmann::json;

constexpr float never = -std::numeric_limits<float>::infinity();

// Fields of generation_config.json, else of config.json, as transformers reads them.
class Fields {
public:
    explicit Fields(const Transformer& model) : checkpoint_(model.checkpoint()) {}

    [[nodiscard]] const json* find(const char* key) const {
        for (const json* object : {&checkpoint_.generationConfig(), &checkpoint_.config()}) {
            const auto found = object->find(key);
            if (found != object->end() && !found->is_null()) return &*found;
        }
        return nullptr;
    }

    [[noreturn]] void fail(const char* key, const Sentence& expected) const {
        throw Error(ErrorCode::badModel,
                    Sentence::tr("%1: \"%2\" should be %3, but it is %4.", checkpoint_.path(), key, expected,
                                 find(key)->dump()),
                    Sentence::tr("Correct it in generation_config.json (or config.json)."));
    }

    [[nodiscard]] std::optional<std::int64_t> integer(const char* key) const {
        const json* value = find(key);
        if (!value) return std::nullopt;
        if (!value->is_number_integer()) fail(key, Sentence::tr("a whole number"));
        return value->get<std::int64_t>();
    }

    [[nodiscard]] std::vector<std::int64_t> integers(const char* key) const {
        const json* value = find(key);
        if (!value) return {};
        if (value->is_number_integer()) return {value->get<std::int64_t>()};
        if (!isIds(*value)) fail(key, Sentence::tr("a token id or a list of them"));
        return value->get<std::vector<std::int64_t>>();
    }

    [[nodiscard]] std::vector<std::vector<std::int64_t>> sequences(const char* key) const {
        const json* value = find(key);
        if (!value) return {};
        if (!value->is_array() || !std::ranges::all_of(*value, isIds))
            fail(key, Sentence::tr("a list of lists of token ids"));
        return value->get<std::vector<std::vector<std::int64_t>>>();
    }

private:
    static bool isIds(const json& value) {
        return value.is_array() && std::ranges::all_of(value, [](const json& id) { return id.is_number_integer(); });
    }

    const Checkpoint& checkpoint_;
};

EarlyStopping earlyStoppingOf(const Fields& fields) {
    const json* value = fields.find("early_stopping");
    if (!value) return EarlyStopping::likely;
    if (*value == "never") return EarlyStopping::never;
    if (!value->is_boolean()) fields.fail("early_stopping", Sentence::tr("true, false or \"never\""));
    return value->get<bool>() ? EarlyStopping::complete : EarlyStopping::likely;
}

// Whether `sequence` without its last token ends the text.
bool leadsTo(std::span<const std::int64_t> text, std::span<const std::int64_t> sequence) {
    const std::size_t known = sequence.size() - 1;
    return known <= text.size() && std::ranges::equal(text.last(known), sequence.first(known));
}

void forbid(std::span<float> scores, std::int64_t id) {
    if (id >= 0 && static_cast<std::size_t>(id) < scores.size()) scores[static_cast<std::size_t>(id)] = never;
}

void force(std::span<float> scores, std::span<const std::int64_t> ids) {
    std::ranges::fill(scores, never);
    for (const auto id : ids)
        if (id >= 0 && static_cast<std::size_t>(id) < scores.size()) scores[static_cast<std::size_t>(id)] = 0;
}

}  // namespace

bool GenerationRules::ends(std::int64_t id) const {
    return std::ranges::find(endIds, id) != endIds.end();
}

GenerationRules generationRules(const Transformer& model) {
    const Fields fields(model);
    const Architecture& architecture = model.architecture();
    GenerationRules rules;
    std::optional<std::int64_t> start = fields.integer("decoder_start_token_id");
    for (const auto& other : {architecture.decoderStartId, architecture.startId})
        if (!start) start = other;
    if (!start)
        throw Error(
            ErrorCode::badModel,
            Sentence::tr("%1 does not say with which token its decoder starts.", model.checkpoint().path()),
            Sentence::tr("Add decoder_start_token_id to config.json, or decoder_start_id to the architecture file."));
    rules.startId = *start;
    rules.endIds = fields.integers("eos_token_id");
    if (rules.endIds.empty()) rules.endIds = architecture.endIds;
    rules.forcedFirst = fields.integer("forced_bos_token_id");
    rules.forcedLast = fields.integers("forced_eos_token_id");
    for (const auto& sequence : fields.sequences("bad_words_ids")) {
        // as transformers does: an end token alone cannot be forbidden
        if (!sequence.empty() && (sequence.size() > 1 || !rules.ends(sequence[0]))) rules.forbidden.push_back(sequence);
    }
    for (const auto id : fields.integers("suppress_tokens")) rules.forbidden.push_back({id});
    rules.minLength = fields.integer("min_length").value_or(0);
    rules.minNew = fields.integer("min_new_tokens").value_or(0);
    rules.noRepeat = fields.integer("no_repeat_ngram_size").value_or(0);
    rules.maxLength = fields.integer("max_length").value_or(0);
    rules.beams = std::max<std::int64_t>(fields.integer("num_beams").value_or(1), 1);
    if (const json* penalty = fields.find("length_penalty")) {
        if (!penalty->is_number()) fields.fail("length_penalty", Sentence::tr("a number"));
        rules.lengthPenalty = penalty->get<double>();
    }
    rules.earlyStopping = earlyStoppingOf(fields);
    return rules;
}

std::int64_t longestText(const Architecture& architecture, std::int64_t tokens) {
    // the last token is never read, so it needs no place
    return architecture.context > 0 ? std::min(tokens, architecture.context) + 1 : tokens + 1;
}

void applyRules(const GenerationRules& rules, std::span<const std::int64_t> text, std::int64_t longest,
                std::span<float> scores) {
    const auto length = static_cast<std::int64_t>(text.size());
    if (rules.noRepeat > 0 && length + 1 >= rules.noRepeat) {
        const auto n = static_cast<std::size_t>(rules.noRepeat);
        for (std::size_t at = 0; at + n <= text.size(); ++at)
            if (leadsTo(text, text.subspan(at, n))) forbid(scores, text[at + n - 1]);
    }
    for (const auto& sequence : rules.forbidden)
        if (leadsTo(text, sequence)) forbid(scores, sequence.back());
    if (length < rules.minLength || length - 1 < rules.minNew)
        for (const auto id : rules.endIds) forbid(scores, id);
    if (rules.forcedFirst && length == 1) force(scores, {&*rules.forcedFirst, 1});
    if (!rules.forcedLast.empty() && length == longest - 1) force(scores, rules.forcedLast);
}

}  // namespace dynak
