// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/generate.h"

#include <iostream>
#include <memory>

#include "app/dynak/context.h"
#include "core/base/error.h"
#include "core/pipeline/model_data.h"

namespace dynak::cli {

namespace {

struct Options {
    ModelOption model;
    std::string prompt;
    std::vector<std::int64_t> ids;
    GenerateOptions generate;
};

// The prompt's tokens; an empty prompt is the start token.
std::vector<std::int64_t> promptIds(const Options& options, const Transformer& model, const Tokenizer* tokenizer) {
    if (!options.ids.empty()) return options.ids;
    std::vector<std::int64_t> ids;
    if (tokenizer) ids = tokenizer->encode(options.prompt).ids;
    if (ids.empty() && model.architecture().startId) ids.push_back(*model.architecture().startId);
    return ids;
}

void run(const Context& context, const Options& options) {
    const Transformer model = options.model.open(context);
    std::shared_ptr<const Tokenizer> tokenizer;
    if (options.ids.empty()) tokenizer = openTokenizer(model);
    const auto prompt = promptIds(options, model, tokenizer.get());
    const bool live = !context.json && tokenizer;
    std::vector<std::int64_t> shown = prompt;
    std::string written;
    const auto write = [&](std::int64_t id) {
        shown.push_back(id);
        const std::string text = tokenizer->decode(shown);
        if (text.ends_with("\xEF\xBF\xBD")) return;  // the bytes of a character are still coming
        if (text.starts_with(written)) std::cout << text.substr(written.size()) << std::flush;
        written = text;
    };
    if (live) {
        written = tokenizer->decode(shown);
        std::cout << written << std::flush;
    }
    const Generated result =
        generate(ConvertedModel(model), prompt, options.generate,
                 live ? std::function<void(std::int64_t)>(write) : nullptr, Job({}, context.stop.get_token()));
    nlohmann::json object{{"prompt_ids", prompt}, {"ids", result.ids}, {"seconds", result.seconds}};
    if (options.generate.temperature <= 0) object["smallest_margin"] = result.smallestMargin;
    std::string text;
    if (tokenizer) {
        std::vector<std::int64_t> all = prompt;
        all.insert(all.end(), result.ids.begin(), result.ids.end());
        object["text"] = tokenizer->decode(all);
        text = "\n";
    } else {
        text = nlohmann::json(result.ids).dump() + "\n";
    }
    context.print(object, text);
    const double rate = static_cast<double>(result.ids.size()) / std::max(result.seconds, 1e-9);
    context.note(std::to_string(result.ids.size()) + " tokens, " + digits(rate, 0) + " a second");
}

}  // namespace

void setUpGenerate(CLI::App& command, Context& context) {
    const auto options = std::make_shared<Options>();
    options->model.add(command);
    command.add_option("--prompt", options->prompt, "Text to continue; empty: from the start token");
    command.add_option("--prompt-ids", options->ids, "Token ids to continue, instead of a text")->delimiter(',');
    command.add_option("--tokens", options->generate.tokens, "At most so many new tokens")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--temperature", options->generate.temperature, "0: greedy")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_option("--top-k", options->generate.topK, "Sample from the k likeliest; 0: all")
        ->check(CLI::NonNegativeNumber);
    command.add_option("--seed", options->generate.seed, "Of sampling")->capture_default_str();
    command.callback([=, &context] {
        context.action = [=, &context] {
            run(context, *options);
        };
    });
}

}  // namespace dynak::cli
