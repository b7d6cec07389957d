// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/generate.h"

#include <iostream>
#include <memory>
#include <optional>

#include "app/dynak/stage_options.h"
#include "core/generate/growing_text.h"
#include "core/pipeline/model_data.h"

namespace dynak::cli {

namespace {

struct Options {
    ModelOption model;
    std::string prompt;
    std::vector<std::int64_t> ids;
    std::optional<double> tau;
    GenerateOptions generate;
};

void run(const Context& context, Options options) {
    if (options.tau) options.generate.rule = {RuleKind::tau, *options.tau};
    const ConvertedModel model = openConverted(context, options.model, options.tau ? "--tau" : nullptr);
    std::shared_ptr<const Tokenizer> tokenizer;
    if (options.ids.empty()) tokenizer = openTokenizer(model.transformer());
    const auto prompt =
        tokenizer ? promptIds(*tokenizer, options.prompt, model.transformer().architecture().startId) : options.ids;
    // an encoder-decoder writes a text of its own
    const bool continues = !model.transformer().architecture().encoderDecoder();
    const auto beginning = continues ? prompt : std::vector<std::int64_t>{};
    const bool live = !context.json && tokenizer;
    std::optional<GrowingText> text;
    if (tokenizer) text.emplace(*tokenizer, beginning);
    if (live) std::cout << text->text() << std::flush;
    const auto write = [&](std::int64_t id) {
        const std::string added = text->add(id);
        if (live) std::cout << added << std::flush;
    };
    const Generated result =
        generate(model, prompt, options.generate, text ? std::function<void(std::int64_t)>(write) : nullptr,
                 Job({}, context.stop.get_token()));
    nlohmann::json object{{"prompt_ids", prompt}, {"ids", result.ids}, {"seconds", result.seconds}};
    if (options.generate.temperature <= 0) object["smallest_margin"] = result.smallestMargin;
    if (options.tau) {
        object["tau"] = *options.tau;
        object["experts_per_token"] = result.expertsPerToken;
    }
    if (tokenizer) {
        std::vector<std::int64_t> all = beginning;
        all.insert(all.end(), result.ids.begin(), result.ids.end());
        object["text"] = tokenizer->decode(all);
    }
    context.print(object, tokenizer ? "\n" : nlohmann::json(result.ids).dump() + "\n");
    const double rate = static_cast<double>(result.ids.size()) / std::max(result.seconds, 1e-9);
    std::string note = std::to_string(result.ids.size()) + " tokens, " + digits(rate, 0) + " a second";
    if (!result.expertsPerToken.empty()) {
        double mean = 0;
        for (const double experts : result.expertsPerToken) mean += experts;
        note += ", " + digits(mean / static_cast<double>(result.expertsPerToken.size()), 1) + " experts a token";
    }
    context.note(note);
}

}  // namespace

void setUpGenerate(CLI::App& command, Context& context) {
    const auto options = std::make_shared<Options>();
    options->model.add(command, "Hugging Face folder, safetensors file, or .dynak project");
    command
        .add_option("--tau", options->tau, "Of a project: run the converted model, expert e when r_e >= tau · max r")
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--prompt", options->prompt,
                       "Text to continue, of an encoder-decoder its source; empty: from the start token");
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
