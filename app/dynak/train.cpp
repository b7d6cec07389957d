// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/train.h"

#include <cmath>
#include <filesystem>
#include <memory>

#include "app/dynak/context.h"
#include "core/base/error.h"
#include "core/base/folder.h"
#include "core/demo/demo.h"
#include "core/pipeline/model_data.h"
#include "core/training/new_model.h"
#include "core/training/save_model.h"
#include "core/training/score.h"

namespace dynak::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string model, architecture, data, output, demo;
    std::string schedule = name(TrainingOptions{}.schedule);
    std::string type = "F32";
    std::int64_t batchSize = 32;
    std::int64_t epochs = 0;
    std::uint64_t seed = 1;
    bool resume = false;
    std::int64_t checkpointEvery = 500;
    TrainingOptions training;
};

std::string describe(const TrainingLine& line) {
    std::string text = "step " + grouped(line.step) + "  loss " + digits(line.taskLoss, 4);
    if (line.alpha > 0) text += "  penalty " + digits(line.penalty, 2);
    return text + "  at rest " + digits(100 * line.restingShare, 1) + " %";
}

TrainingListener listener(const Context& context) {
    return [&context](const TrainingLine& line) {
        context.note(describe(line));
    };
}

nlohmann::json linesOf(const TrainingResult& result) {
    nlohmann::json lines = nlohmann::json::array();
    for (const auto& line : result.lines)
        lines.push_back({{"step", line.step},
                         {"loss", line.taskLoss},
                         {"penalty", line.penalty},
                         {"alpha", line.alpha},
                         {"learning_rate", line.learningRate},
                         {"resting_share", line.restingShare}});
    return lines;
}

void runDemo(const Context& context, const Options& options) {
    setThreads(context.threads > 0 ? context.threads : 1);  // small matrices; and the same files on every machine size
    const DemoResult result = makeDemo(options.demo, options.output, options.seed, listener(context), context.job());
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

// A model folder or weight file is opened; a description is made into an untrained model first.
Transformer startingModel(const Context& context, const Options& options) {
    OpenOptions open;
    open.device = context.device;
    open.threads = context.threads;
    if (!options.architecture.empty()) open.architecture = options.architecture;
    fs::path start = options.model;
    if (start.extension() == ".json") {
        start = options.output;
        // the tokenizer or preprocessor beside the description belongs to the new model
        newModel(readModelDescription(options.model), start, options.seed);
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
    throw Error(ErrorCode::badArgument, "Weights cannot be written as " + type + ".", "Choose F32, F16 or BF16.");
}

void runTraining(const Context& context, Options options) {
    if (options.model.empty() || options.data.empty())
        throw Error(ErrorCode::badArgument, "A training needs a model and --data.",
                    "Name both, or --demo to make a built-in model again.");
    options.training.schedule = scheduleFromName(options.schedule);
    const DType type = weightType(options.type);
    Transformer model = startingModel(context, options);
    const ModelData data = openModelData(model, options.data, {}, context.job());
    if (model.architecture().output.task == Task::classification && data.dataset->info().labelNames.empty())
        throw Error(ErrorCode::badData, options.data + " has no labels, and training classes needs them.",
                    "Use data with labels.");
    BatchingOptions batching = data.batching;
    batching.batchSize = options.batchSize;
    batching.shuffle = true;
    batching.seed = options.seed;
    const auto source = datasetSource(makeBatches(data, fittingSplit(*data.dataset), batching), options.seed);
    if (options.epochs > 0) options.training.steps = options.epochs * source->stepsPerEpoch();
    const CheckpointOptions checkpoint{fs::path(options.output) / "training.safetensors", options.checkpointEvery,
                                       options.resume};
    createFolder(options.output);
    const TrainingResult result = train(model, *source, options.training, checkpoint, listener(context), context.job());
    saveModel(model, options.output, type);
    const Batches measured = makeBatches(data, measuringSplit(*data.dataset), data.batching);
    const Score score = scoreModel(model, *datasetSource(measured, options.seed), measured.count(), context.job());
    context.print({{"steps", result.steps},
                   {"seconds", result.seconds},
                   {"loss", score.loss},
                   {"accuracy", score.accuracy},
                   {"perplexity", std::exp(score.loss)},
                   {"count", score.count},
                   {"resting_shares", result.restingShares},
                   {"lines", linesOf(result)}},
                  "Held-out loss " + digits(score.loss, 4) + ", accuracy " + digits(100 * score.accuracy, 2) +
                      " %, over " + grouped(score.count) + " labels. The model lies in " + options.output + ".\n");
}

void addTrainingOptions(CLI::App& command, TrainingOptions& training) {
    command.add_option("--steps", training.steps, "Optimiser steps")->check(CLI::PositiveNumber)->capture_default_str();
    command.add_option("--learning-rate", training.learningRate, "At the end of the warm-up")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--warm-up", training.warmUpSteps, "Steps over which the learning rate grows")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_option("--weight-decay", training.weightDecay, "Of matrices only")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_option("--clip", training.clipNorm, "Largest norm of the gradient; 0: no limit")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_option("--alpha", training.sparsity.alpha, "Weight of the sparsity penalty; 0: task loss only")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_option("--alpha-delay", training.sparsity.delayShare, "Share of the steps before which alpha is 0")
        ->check(CLI::Range(0.0, 0.99))
        ->capture_default_str();
    command.add_option("--alpha-warm-up", training.sparsity.warmUpShare, "Share of the steps over which alpha grows")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command.add_option("--penalty", training.sparsity.penalty, "hoyer or l1")->capture_default_str();
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
    command.add_option("--demo", options->demo, "Make this built-in model instead: grammar or shapes");
    command.add_option("--seed", options->seed, "Of weights and of the order of the data")->capture_default_str();
    addTrainingOptions(command, options->training);
    command.add_option("--epochs", options->epochs, "Length in passes over the data, instead of --steps")
        ->check(CLI::PositiveNumber);
    command.add_option("--schedule", options->schedule, "constant, linear or cosine")->capture_default_str();
    command.add_option("--batch-size", options->batchSize, "Samples or windows of a step")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
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
