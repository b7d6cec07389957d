// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dynak/translation_options.h"

namespace dynak::cli {

void TranslationOptions::add(CLI::App& command) {
    command
        .add_option("--beam", beams_, "Beams; 1: greedy. Default: what the model's generation_config.json says, else 1")
        ->check(CLI::Range(1, 1024));
    command.add_option("--length-penalty", lengthPenalty_,
                       "A text's score is its log probability over its length to this power; default: the model's, "
                       "else 1");
    command
        .add_option("--early-stopping", earlyStopping_,
                    "When a beam search ends: true, once as many texts are complete as there are beams; false, once no "
                    "better one is likely; never, once none is possible. Default: the model's, else false")
        ->check(CLI::IsMember({"true", "false", "never"}));
    command
        .add_option("--max-tokens", tokens_,
                    "At most so many tokens a text, the end token included; default: the model's, else 128")
        ->check(CLI::PositiveNumber);
}

TranslateOptions TranslationOptions::options(const Transformer& model) const {
    TranslateOptions options = translateOptions(model);
    if (beams_) options.rules.beams = *beams_;
    if (lengthPenalty_) options.rules.lengthPenalty = *lengthPenalty_;
    if (tokens_) options.tokens = *tokens_;
    if (earlyStopping_ == "true") options.rules.earlyStopping = EarlyStopping::complete;
    if (earlyStopping_ == "false") options.rules.earlyStopping = EarlyStopping::likely;
    if (earlyStopping_ == "never") options.rules.earlyStopping = EarlyStopping::never;
    return options;
}

}  // namespace dynak::cli
