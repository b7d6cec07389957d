// SPDX-License-Identifier: GPL-3.0-or-later
// What an encoder-decoder runs for a text that it wrote itself.
#pragma once

#include "core/pipeline/model_data.h"
#include "core/playground/continuation.h"
#include "core/playground/trial.h"

namespace dynak {

// Of a source and of `written`, the text without start and end that the converted model wrote for it under `rule`: one
// pass over both. Its tokens are a pair, its choices none. Throws Error{badModel} for other models.
[[nodiscard]] Trial translatedTrial(const ConvertedModel& model, const ModelData& data,
                                    const std::vector<std::int64_t>& source, const std::vector<std::int64_t>& written,
                                    const SiteRules& rule, ExecutorKind executor = ExecutorKind::sparse);

// The same of a sample of measuringSplit, which the converted model first translates, the likeliest token each time.
// Throws as Generator does; Error{badArgument} where there is no such sample, Error{stopped, badData}.
[[nodiscard]] Trial writtenTrial(const ConvertedModel& model, const ModelData& data, std::int64_t sample,
                                 const SiteRules& rule, ExecutorKind executor = ExecutorKind::sparse,
                                 const Job& job = {});

// Runs a few steps of both models, so that the first one timed does not pay for what happens once. Throws as Generator.
void warmUp(const ConvertedModel& model, const std::vector<std::int64_t>& source, const GenerateOptions& options);

// Milliseconds of whole texts written by each model: `first`, and more of them in turns as long as there is time.
// Medians. A stop ends it; what was cut short is timed as it is, once.
[[nodiscard]] TrialTimes timeTexts(const ConvertedModel& model, const std::vector<std::int64_t>& source,
                                   const GenerateOptions& options, const Continuation& first,
                                   const TrialTiming& timing = {}, const Job& job = {});

// The one that reads what an encoder-decoder writes.
[[nodiscard]] const Tokenizer& writingTokenizer(const ModelData& data);

}  // namespace dynak
