// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/train.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <memory>

#include "app/dynak/context.h"
#include "app/dynak/stage_options.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/folder.h"
#include "core/demo/demo.h"
#include "core/pipeline/folder_runs.h"
#include "core/pipeline/model_data.h"
#include "core/training/derive.h"
#include "core/training/new_model.h"
#include "core/training/recipe.h"
#include "core/training/save_model.h"
#include "core/training/score.h"

namespace dynak::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string model, architecture, data, output, demo, recipe, head;
    std::string type = "F32";
    bool resume = false;
    std::int64_t checkpointEvery = 500;
    std::map<std::string, std::string> given;  // training options, as written on the command line
};

std::string describe(const TrainingLine& line) {
    std::string text = "step " + grouped(line.step) + "  loss " + digits(line.taskLoss, 4);
    if (line.logitsLoss > 0) text += "  divergence " + digits(line.logitsLoss, 4);
    if (line.sitesLoss > 0) text += "  sites " + digits(line.sitesLoss, 4);
    if (line.alpha > 0) text += "  penalty " + digits(line.penalty, 2);
    if (line.accuracy) text += "  accuracy " + digits(100 * *line.accuracy, 1) + " %";
    text += "  at rest " + digits(100 * line.restingShare, 1) + " %  " + grouped(std::llround(line.tokensPerSecond)) +
            " tokens/s";
    return line.warning.empty() ? text : text + "\n" + line.warning.english();
}

TrainingListener listenerOf(const Context& context) {
    return [&context](const TrainingLine& line) {
        context.note(describe(line));
    };
}

nlohmann::json linesOf(const TrainingResult& result) {
    nlohmann::json lines = nlohmann::json::array();
    for (const auto& line : result.lines) lines.push_back(shownLine(line));
    return lines;
}

// A value as it is written on the command line, by the type of its default.
nlohmann::json valueOf(const TrainingKey& key, const std::string& text) {
    if (key.defaultValue.is_string()) return text;
    const nlohmann::json value = nlohmann::json::parse(text, nullptr, false);
    return value.is_discarded() ? nlohmann::json(text) : value;
}

std::uint64_t seedOf(const Options& options) {
    const auto text = options.given.find("seed");
    if (text == options.given.end() || text->second.empty()) return TrainingOptions{}.seed;
    return trainingOptions({{"seed", nlohmann::json::parse(text->second, nullptr, false)}},
                           Sentence::tr("The command line"))
        .seed;
}

// The stages of the recipe, or one; what the command line gives holds for all.
std::vector<TrainingStage> stagesOf(const Options& options) {
    nlohmann::json given = nlohmann::json::object();
    for (const auto& key : trainingKeys())
        if (const auto text = options.given.find(key.key); text != options.given.end() && !text->second.empty())
            given[key.key] = valueOf(key, text->second);
    if (given.contains("steps") && given.contains("epochs"))
        throw Error(ErrorCode::badArgument, Sentence::tr("Both --steps and --epochs were given."),
                    Sentence::tr("Give one of them."));
    std::vector<TrainingStage> stages =
        options.recipe.empty() ? std::vector<TrainingStage>(1) : readTrainingRecipe(options.recipe);
    for (auto& stage : stages) {
        if (given.contains("steps")) stage.options.epochs = 0;
        stage.options = trainingOptions(given, Sentence::tr("The command line"), stage.options);
    }
    return stages;
}

void runDemo(const Context& context, const Options& options) {
    const DemoResult result = makeDemo(options.demo, options.output, seedOf(options), std::max(1, context.threads),
                                       listenerOf(context), context.job());
    context.print({{"demo", options.demo},
                   {"metric", result.metric},
                   {"value", result.score},
                   {"baseline", result.baseline},
                   {"seconds", result.training.seconds},
                   {"resting_shares", result.training.restingShares},
                   {"lines", linesOf(result.training)}},
                  options.demo + ": " + result.metric + " " + digits(result.score, 4) +
                      " on the test split (guessing: " + digits(result.baseline, 4) + "), " +
                      digits(result.training.seconds, 0) + " s. It lies in " + options.output + ".\n");
}

// A new model knows the classes of what it is trained on, unless its description names them.
ModelDescription describedFor(const Options& options, const Job& job) {
    ModelDescription description = readModelDescription(options.model);
    if (description.config.contains("id2label")) return description;
    const std::vector<std::string> classes = openDataset(options.data, {}, job)->info().labelNames;
    for (std::size_t i = 0; i < classes.size(); ++i) description.config["id2label"][std::to_string(i)] = classes[i];
    return description;
}

// A model folder or weight file is opened; a description is made into an untrained model first.
Transformer startingModel(const Context& context, const Options& options) {
    OpenOptions open = context.opening();
    if (!options.architecture.empty()) open.architecture = options.architecture;
    fs::path start = options.model;
    if (start.extension() == ".json") {
        start = options.output;
        // the tokenizer or preprocessor beside the description belongs to the new model
        newModel(describedFor(options, context.job()), start, seedOf(options));
        const fs::path beside = fs::path(options.model).parent_path();
        for (const char* name : {"tokenizer.json", "tokenizer_config.json", "preprocessor_config.json"})
            if (fs::exists(beside / name) && !fs::equivalent(beside, start))
                fs::copy_file(beside / name, start / name, fs::copy_options::overwrite_existing);
    }
    return Transformer::open(start, open, context.job());
}

DType weightType(const std::string& type) {
    for (const DType known : {DType::f32, DType::f16, DType::bf16})
        if (type == name(known)) return known;
    throw Error(ErrorCode::badArgument, Sentence::tr("Weights cannot be written as %1.", type),
                Sentence::tr("Choose F32, F16 or BF16."));
}

// The model with a head for the classes of the data, opened from the output folder.
Transformer withHead(const Context& context, const Options& options, const Transformer& model) {
    if (options.head != "first" && options.head != "mean")
        throw Error(ErrorCode::badArgument, Sentence::tr("There is no head \"%1\".", options.head),
                    Sentence::tr("Use first or mean."));
    const auto dataset = openDataset(options.data, {}, context.job());
    deriveHead(model, dataset->info().labelNames, options.head == "mean" ? HeadPooling::mean : HeadPooling::first,
               seedOf(options), options.output);
    return Transformer::open(options.output, context.opening(), context.job());
}

struct StageRun {
    const Context& context;
    const Options& options;
    std::size_t index = 0, count = 1;

    [[nodiscard]] Job job() const {
        return context.job().part(static_cast<double>(index) / static_cast<double>(count),
                                  static_cast<double>(index + 1) / static_cast<double>(count));
    }
    // One file a stage, so that a run that goes on passes over those that are done.
    [[nodiscard]] fs::path checkpoint() const { return stageCheckpoint(options.output, index, count); }
};

TrainingResult runStage(const StageRun& run, const TrainingStage& stage, Transformer& model, const ModelData& data,
                        const Transformer* dense) {
    const Context& context = run.context;
    if (run.count > 1) context.note("Stage " + std::to_string(run.index + 1) + ": " + stage.name);
    BatchingOptions batching = data.batching;
    batching.batchSize = stage.options.batchSize;
    batching.shuffle = true;
    batching.seed = stage.options.seed;
    const auto source = datasetSource(makeBatches(data, fittingSplit(*data.dataset), batching), stage.options.seed);
    return train(model, *source, stage.options, {run.checkpoint(), run.options.checkpointEvery, run.options.resume},
                 listenerOf(context), run.job(), dense);
}

void runTraining(const Context& context, const Options& options) {
    if (options.model.empty() || options.data.empty())
        throw Error(ErrorCode::badArgument, Sentence::tr("A training needs a model and --data."),
                    Sentence::tr("Name both, or --demo to make a built-in model again."));
    const std::vector<TrainingStage> stages = stagesOf(options);
    const DType type = weightType(options.type);
    createFolder(options.output);
    Transformer model = startingModel(context, options);
    if (!options.head.empty()) model = withHead(context, options, model);
    OpenOptions open = context.opening();
    if (!options.architecture.empty() && options.head.empty()) open.architecture = options.architecture;
    std::optional<Transformer> dense;
    for (const auto& stage : stages)
        if (!dense && (stage.options.loss.logits > 0 || stage.options.loss.sites > 0))
            // its weights must stay as they are while the model learns
            dense = Transformer::open(model.checkpoint().path(), open);
    TrainingResult result;
    nlohmann::json reports = nlohmann::json::array();
    ModelData data;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const TrainingStage& stage = stages[i];
        if (stage.relu) {
            deriveRelu(model, options.output);
            model = Transformer::open(options.output, context.opening());
        }
        const fs::path own = stage.data.empty() ? fs::path(options.data) : stage.data;
        data = openModelData(model, own, {}, context.job());
        if (model.architecture().output.task == Task::classification && data.dataset->info().labelNames.empty() &&
            stage.options.loss.task > 0)
            throw Error(ErrorCode::badData, Sentence::tr("%1 has no labels, and training classes needs them.", own),
                        Sentence::tr("Use data with labels, or the losses logits and sites."));
        result = runStage({context, options, i, stages.size()}, stage, model, data, dense ? &*dense : nullptr);
        reports.push_back({{"name", stage.name},
                           {"options", toJson(stage.options)},
                           {"steps", result.steps},
                           {"seconds", result.seconds},
                           {"lines", linesOf(result)}});
    }
    saveModel(model, options.output, type);
    replaceText(fs::path(options.output) / trainingReport,
                nlohmann::json{{"model", options.model}, {"data", options.data}, {"stages", reports}}.dump(1) + "\n");
    const Batches measured = makeBatches(data, measuringSplit(*data.dataset), data.batching);
    const Score score = scoreModel(model, *datasetSource(measured, 1), measured.count(), context.job());
    context.print({{"steps", result.steps},
                   {"seconds", result.seconds},
                   {"loss", score.loss},
                   {"accuracy", score.accuracy},
                   {"perplexity", std::exp(score.loss)},
                   {"count", score.count},
                   {"resting_shares", result.restingShares},
                   {"lines", linesOf(result)},
                   {"stages", reports}},
                  "Held-out loss " + digits(score.loss, 4) + ", accuracy " + digits(100 * score.accuracy, 2) +
                      " %, over " + grouped(score.count) + " labels. The model lies in " + options.output + ".\n");
}

// --learning-rate and so on, from the list of training options.
void addTrainingOptions(CLI::App& command, std::map<std::string, std::string>& given) {
    const std::map<std::string, std::string> shorter{{"warm_up_steps", "warm-up"}, {"clip_norm", "clip"}};
    for (const auto& key : trainingKeys()) {
        std::string name = key.key;
        std::ranges::replace(name, '_', '-');
        if (const auto alias = shorter.find(key.key); alias != shorter.end()) name = alias->second;
        command.add_option("--" + name, given[key.key], key.effect + ". Default " + key.defaultValue.dump() + ".");
    }
}

}  // namespace

void setUpTrain(CLI::App& command, Context& context) {
    const auto options = std::make_shared<Options>();
    command.add_option("model", options->model,
                       "Model folder, safetensors file, or the JSON description (config.json or architecture file) of "
                       "a model to begin from nothing");
    command.add_option("--architecture", options->architecture,
                       "JSON description of your own model (docs/architectures.md)");
    command.add_option("--data", options->data, "Data set to train on and to measure with");
    command.add_option("--output", options->output, "Folder for the trained model and its checkpoint")->required();
    command.add_option("--demo", options->demo, "Make this built-in model instead: grammar, shapes or translation");
    command.add_option("--recipe", options->recipe,
                       "JSON with the stages of the training (docs/recipes.md); options given here hold for all");
    command.add_option("--head", options->head,
                       "A new head for the classes of the data, on the first token or the mean of all: first or mean");
    addTrainingOptions(command, options->given);
    command.add_option("--type", options->type, "Of the stored weights: F32, F16 or BF16")->capture_default_str();
    command.add_option("--checkpoint-every", options->checkpointEvery, "Steps")->capture_default_str();
    command.add_flag("--resume", options->resume, "Go on from the checkpoint in --output");
    command.callback([=, &context] {
        context.action = [=, &context] {
            if (options->demo.empty())
                runTraining(context, *options);
            else
                runDemo(context, *options);
        };
    });
}

}  // namespace dynak::cli
