// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <iostream>
#include <memory>

#include "app/dynak/rule_options.h"
#include "app/dynak/stage_options.h"
#include "app/dynak/translation_options.h"
#include "core/base/error.h"
#include "core/generate/source_text.h"
#include "core/pipeline/model_data.h"

namespace dynak::cli {

namespace {

struct Options {
    ModelOption model;
    RuleOptions rule;
    TranslationOptions translation;
    std::string executor = "sparse";
    std::int64_t batchSize = 16;
};

// Up to `most` lines of the standard input; fewer at its end.
std::vector<std::string> readLines(std::size_t most) {
    std::vector<std::string> lines;
    for (std::string line; lines.size() < most && std::getline(std::cin, line);) {
        if (line.ends_with('\r')) line.pop_back();
        lines.push_back(std::move(line));
    }
    return lines;
}

void run(const Context& context, const Options& options) {
    const std::optional<SiteRules> rules = options.rule.rules();
    const ConvertedModel model = openConverted(context, options.model, options.rule.given() ? "--tau" : nullptr);
    const Transformer& transformer = model.transformer();
    if (transformer.architecture().output.task != Task::sequenceToSequence)
        throw Error(ErrorCode::badModel,
                    Sentence::tr("%1 is a %2 model; only encoder-decoders translate.", options.model.path,
                                 name(transformer.architecture().output.task)),
                    Sentence::tr("Use a model such as T5, Marian or BART, or dynak generate."));
    const auto tokenizer = openTokenizer(transformer);
    TranslateOptions translation = options.translation.options(transformer);
    if (rules) translation.rule = *rules;
    translation.executor = executorNamed(options.executor);
    // a person sees each line at once; a file goes through in batches of like lengths
    const bool live = ::isatty(STDIN_FILENO) != 0;
    const std::size_t chunk = live ? 1 : 64 * static_cast<std::size_t>(options.batchSize);

    nlohmann::json object{{"translations", nlohmann::json::array()}, {"beams", translation.rules.beams}};
    double seconds = 0, experts = 0;
    std::int64_t tokens = 0;
    std::size_t done = 0, counted = 0;
    for (auto lines = readLines(chunk); !lines.empty(); lines = readLines(chunk)) {
        std::vector<std::vector<std::int64_t>> sources;
        for (const auto& line : lines)
            sources.push_back(sourceIds(*tokenizer, transformer.architecture(), line,
                                        Sentence::tr("Line %1", done + sources.size() + 1)));
        const Translations result = translateAll(model, sources, options.batchSize, translation,
                                                 live ? Job({}, context.stop.get_token()) : context.job());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Translation& text = result.texts[i];
            const std::string decoded = tokenizer->decode(text.ids);
            tokens += static_cast<std::int64_t>(text.ids.size());
            if (context.json)
                object["translations"].push_back({{"source", lines[i]},
                                                  {"source_ids", sources[i]},
                                                  {"text", decoded},
                                                  {"ids", text.ids},
                                                  {"score", text.score},
                                                  {"seconds", text.seconds}});
            else
                std::cout << decoded << "\n";
        }
        if (!context.json) std::cout.flush();
        done += lines.size();
        seconds += result.seconds;
        if (const auto mean = expertsPerToken(result)) {
            experts += *mean * static_cast<double>(lines.size());
            counted += lines.size();
        }
    }
    if (done == 0)
        throw Error(ErrorCode::badData,
                    Sentence::tr("The standard input has no lines; each line is a sentence to translate."),
                    Sentence::tr("Run for example: dynak translate MODEL < sentences.txt"));
    object["seconds"] = seconds;
    object["experts_mean"] = counted > 0 ? nlohmann::json(experts / static_cast<double>(counted)) : nlohmann::json();
    context.print(object, "");
    std::string note = grouped(static_cast<std::int64_t>(done)) + " lines, " +
                       digits(1000 * seconds / static_cast<double>(done), 1) + " ms each, " + grouped(tokens) +
                       " tokens";
    if (counted > 0) note += ", " + digits(experts / static_cast<double>(counted), 2) + " experts a token and site";
    context.note(note);
}

}  // namespace

void setUpTranslate(CLI::App& command, Context& context) {
    const auto options = std::make_shared<Options>();
    options->model.add(command, "Model folder, safetensors file, or .dynak project of an encoder-decoder");
    options->rule.add(command, "the dense model");
    options->translation.add(command);
    command.add_option("--executor", options->executor, "sparse, sparse-bf16, grouped or masked")
        ->capture_default_str();
    command.add_option("--batch-size", options->batchSize, "Sentences a forward pass")
        ->check(CLI::Range(1, 65536))
        ->capture_default_str();
    command.callback([=, &context] {
        context.action = [=, &context] {
            run(context, *options);
        };
    });
}

}  // namespace dynak::cli
