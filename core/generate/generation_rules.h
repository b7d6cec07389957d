// SPDX-License-Identifier: GPL-3.0-or-later
// What an encoder-decoder's folder says about the texts it makes: generation_config.json, else config.json, else the
// architecture. The names are those of transformers, without its "token_id".
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dynak {

class Transformer;
struct Architecture;

// When a beam search ends: once as many texts are complete as there are beams; once the best open beam is worse than
// the worst complete text, judged at its length now; or judged at the most favourable length.
enum class EarlyStopping { complete, likely, never };

struct GenerationRules {
    std::int64_t startId = 0;  // the decoder's first token
    std::vector<std::int64_t> endIds;
    std::optional<std::int64_t> forcedFirst;           // after the start (forced_bos)
    std::vector<std::int64_t> forcedLast;              // where the longest text ends (forced_eos)
    std::vector<std::vector<std::int64_t>> forbidden;  // sequences (bad_words_ids, suppress_tokens)
    std::int64_t minLength = 0;                        // tokens, start included, before an end may come
    std::int64_t minNew = 0;                           // the same without the start
    std::int64_t noRepeat = 0;                         // n-grams of so many tokens come once; 0: as often as they like
    std::int64_t maxLength = 0;                        // start included; 0: not said
    std::int64_t beams = 1;
    double lengthPenalty = 1;
    EarlyStopping earlyStopping = EarlyStopping::likely;

    [[nodiscard]] bool ends(std::int64_t id) const;
};

// Throws Error{badModel} where nothing says what the decoder starts with, or a field has another type.
[[nodiscard]] GenerationRules generationRules(const Transformer& model);

// Most tokens of the text, start included, of which `tokens` new ones are wanted: no more than the model has places
// for.
[[nodiscard]] std::int64_t longestText(const Architecture& architecture, std::int64_t tokens);

// Sets what may not follow `text` (start included) to -infinity in its scores [vocabulary]: logits or log
// probabilities. A forced token's score becomes 0. `longest` is the most tokens the text may have.
void applyRules(const GenerationRules& rules, std::span<const std::int64_t> text, std::int64_t longest,
                std::span<float> scores);

}  // namespace dynak
