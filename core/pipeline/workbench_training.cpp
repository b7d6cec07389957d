// SPDX-License-Identifier: GPL-3.0-or-later
// The stages that train the model which later stages work on. Each keeps its model in a folder beside the project file,
// named by the stage and its key, with a checkpoint there while it runs: a stopped or killed one goes on.
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/architecture/activation.h"
#include "core/base/error.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/stages.h"
#include "core/pipeline/training_run.h"
#include "core/pipeline/workbench.h"
#include "core/pipeline/workbench_opened.h"
#include "core/training/derive.h"
#include "core/training/distil.h"
#include "core/training/save_model.h"
#include "core/training/score.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::int64_t checkpointSteps = 200;
constexpr std::int64_t measuredSteps = 5;  // of a training, to tell how long all of them may take
// Enough to see that a metric collapsed, few enough to cost no more than a few steps.
constexpr std::int64_t scoredSamples = 1000;

TrainingOptions trainingOf(const json& options) {
    TrainingOptions training;
    training.epochs = options["epochs"];
    training.steps = options["steps"];
    training.learningRate = options["learningRate"];
    training.schedule = scheduleFromName(options["schedule"].get<std::string>());
    training.weightDecay = options["weightDecay"];
    training.clipNorm = options["clip"];
    training.batchSize = options["batchSize"];
    training.accumulation = options["accumulation"];
    training.precision = options["precision"] == "bf16" ? Precision::bf16 : Precision::fp32;
    training.augmentation = {options["crop"], options["flip"], options["mixup"], options["cutmix"]};
    training.loss.smoothing = options["smoothing"];
    training.seed = options["seed"];
    training.dropout = options.value("dropout", 0.0);  // not of projections, which learn from the dense model's inputs
    if (options.contains("alpha")) training.sparsity.alpha = options["alpha"];
    if (options.contains("penalty")) {
        training.sparsity.penalty = options["penalty"];
        training.sparsity.displacement = options["displacement"];
        training.sparsity.projectionWeight = options["projectionWeight"];
        const std::string schedule = options["alphaSchedule"];
        training.sparsity.warmUpShare = schedule == "constant" ? 0 : schedule == "linear" ? 1 : 0.5;
    }
    return training;
}

ProjectionOptions projectionsOf(const json& options) {
    return {options["factor"], activationNamed(options["activation"].get<std::string>()).value()};
}

// What is learnt: with labels the task, without them the dense model's outputs.
void chooseLoss(const std::string& choice, bool labels, LossOptions& loss) {
    const bool task = choice == "task" || choice == "both" || (choice == "auto" && labels);
    const bool distil = choice == "distil" || choice == "both" || (choice == "auto" && !labels);
    loss.task = task ? 1 : 0;
    loss.logits = distil ? 1 : 0;
    loss.sites = distil ? 1 : 0;
}

bool hasLabels(const Transformer& model, const Dataset& data) {
    const Task task = model.architecture().output.task;
    if (task == Task::classification) return !data.info().labelNames.empty();
    return task == Task::languageModel || task == Task::sequenceToSequence;
}

// Throws where a training of a model with these parameters takes more than `memory`.
void checkTrainingFits(std::int64_t parameters, std::int64_t memory) {
    // the model before and after, gradients, two moments of AdamW
    const std::int64_t needed = 5 * parameters * static_cast<std::int64_t>(sizeof(float));
    if (memory == 0 || needed <= memory) return;
    throw Error(ErrorCode::badArgument,
                Sentence::tr("Training this model takes %1 MB, and the memory limit is %2 MB.", (needed >> 20) + 1,
                             memory >> 20),
                Sentence::tr("Raise --memory, or switch the stages that train off."));
}

json toJson(const Score& score) {
    return {{"loss", score.loss}, {"accuracy", score.accuracy}, {"count", score.count}};
}

}  // namespace

const TrainedModel* Workbench::trainedModel(const std::vector<StageState>& states) const {
    const TrainedModel* latest = nullptr;
    for (const StageRow& stage : stages()) {
        if (!stage.trains()) continue;
        const StageState& state = stateOf(states, stage.id);
        if (state.status == StageStatus::off) continue;
        const TrainedModel* model = trainedOf(project_, state.key);
        if (state.status != StageStatus::done || !model) break;
        latest = model;
    }
    return latest;
}

bool Workbench::sitesAreOld() {
    const std::vector<Site>& sites = model().sites();
    const json patterns = recipe()["load"]["sites"];
    std::size_t known = 0;
    for (const auto& site : sites) {
        if (!matchesSites(site.id, patterns.get<std::string>())) continue;
        if (known == project_.sites.size() || project_.sites[known].id != site.id ||
            project_.sites[known].activation != site.activation ||
            project_.sites[known].upActivation != site.upActivation)
            return true;
        ++known;
    }
    return known != project_.sites.size();
}

void Workbench::adoptSites(const json& loadOptions) {
    const Transformer& transformer = model();
    std::vector<Site> sites;
    for (const auto& site : transformer.sites())
        if (matchesSites(site.id, loadOptions["sites"].get<std::string>())) sites.push_back(site);
    if (sites.empty())
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("No site matches \"%1\"; the first is %2.", loadOptions["sites"].get<std::string>(),
                                 transformer.sites().front().id),
                    Sentence::tr("Use * for all sites."));
    project_.sites = std::move(sites);
    project_.outline = outlineOf(transformer);
}

std::pair<std::unique_ptr<BatchSource>, TrainingOptions> Workbench::trainingOn(const json& options, const Job& job) {
    const ModelData& source = data(job);
    TrainingOptions training = trainingOf(options);
    if (options.contains("loss")) chooseLoss(options["loss"], hasLabels(model(), *source.dataset), training.loss);
    BatchingOptions batching = source.batching;
    batching.batchSize = training.batchSize;
    batching.shuffle = true;
    batching.seed = training.seed;
    batching.threads = threads();
    auto batches = datasetSource(makeBatches(source, fittingSplit(*source.dataset), batching, job), training.seed);
    training = withSteps(training, batches->stepsPerEpoch());
    training.epochs = 0;
    training.warmUpSteps = std::llround(options["warmUpShare"].get<double>() * static_cast<double>(training.steps));
    return {std::move(batches), training};
}

TrainingPace Workbench::paceOf(const std::string& stage, const Job& job) {
    if (!stageNamed(stage).trains())
        throw Error(ErrorCode::badArgument, Sentence::tr("The stage %1 trains nothing.", stage),
                    Sentence::tr("Estimate a training."));
    const json options = recipe()[stage];
    const Transformer& now = model(job.part(0, 0.2));
    auto [batches, training] = trainingOn(options, job.part(0.2, 0.4));
    TrainingPace pace{training.steps, 0};
    training.steps = std::min(training.steps, measuredSteps);
    training.warmUpSteps = 0;
    // the first step also sets things up
    std::vector<std::chrono::steady_clock::time_point> ends;
    const auto note = [&](const TrainingLine&) {
        ends.push_back(std::chrono::steady_clock::now());
    };
    const auto start = std::chrono::steady_clock::now();
    if (stage == "replace-projections") {
        const fs::path folder = fs::temp_directory_path() / ("dynak-pace-" + std::to_string(::getpid()));
        const auto measured = attempt([&] {
            deriveProjections(now, projectionsOf(options), folder);
            Transformer pupil = Transformer::open(folder, opening(), job.part(0.4, 0.5));
            distilProjections(pupil, now, *batches, training, {}, note, job.part(0.5, 1));
        });
        std::error_code ignored;
        fs::remove_all(folder, ignored);
        if (!measured) throw measured.error();
    } else {
        Transformer pupil = openSource(job.part(0.4, 0.5));
        const bool asksDense = training.loss.logits > 0 || training.loss.sites > 0;
        train(pupil, *batches, training, {}, note, job.part(0.5, 1), asksDense ? &now : nullptr);
    }
    const auto first = ends.size() > 1 ? ends.front() : start;
    const auto steps = static_cast<double>(ends.size() > 1 ? ends.size() - 1 : 1);
    pace.secondsPerStep = std::chrono::duration<double>(ends.back() - first).count() / steps;
    return pace;
}

void Workbench::runTraining(const StageState& state, const json& options, const Job& job) {
    const fs::path folder = trainedFolder(file_, state);
    const fs::path checkpoint = trainingCheckpoint(file_, state);
    const Transformer before = model(job.part(0, 0.02));
    checkTrainingFits(before.parameterCount(), options_.memory);
    // one that is no longer there, or not what it was, is not to be found while the new one is made
    if (std::erase_if(project_.trained, [&](const TrainedModel& model) { return model.key == state.key; }) > 0) save();
    const bool projections = state.stage == "replace-projections";
    // a model that is there without a checkpoint may be trained already, or half: begin anew
    if (!fs::exists(checkpoint)) {
        if (projections)
            deriveProjections(before, projectionsOf(options), folder);
        else if (state.stage == "relufy")
            deriveRelu(before, folder, options["gated"] == "both" ? GatedRelu::both : GatedRelu::gate);
        else
            saveModel(before, folder);
    }
    Transformer pupil = Transformer::open(folder, opening(), job.part(0.02, 0.04));

    const auto [batches, training] = trainingOn(options, job.part(0.04, 0.06));
    const ModelData& source = data();
    const bool labels = hasLabels(before, *source.dataset);
    BatchingOptions measuring = source.batching;
    measuring.maxSamples = scoredSamples;
    measuring.threads = threads();
    const auto score = [&](const Transformer& model, const Job& part) {
        if (!labels) return json();
        const Batches held = makeBatches(source, measuringSplit(*source.dataset), measuring);
        return toJson(scoreModel(model, *datasetSource(held, 1), held.count(), part));
    };
    json scores{{"before", score(before, job.part(0.06, 0.07))}};
    const CheckpointOptions kept{checkpoint, checkpointSteps, true};
    const Job steps = job.part(0.08, 0.95);
    const bool asksDense = training.loss.logits > 0 || training.loss.sites > 0;
    const Transformer* dense = asksDense ? &denseModel(before, job.part(0.07, 0.08)) : nullptr;
    const TrainingResult result =
        projections ? distilProjections(pupil, before, *batches, training, kept, options_.onTraining, steps)
                    : train(pupil, *batches, training, kept, options_.onTraining, steps, dense);
    saveModel(pupil, folder);
    scores["after"] = score(pupil, job.part(0.95, 0.98));
    TrainedModel trained{state.stage, state.key, folder.string(), {}, {}, scores.dump(), {}};
    trained.hash = Checkpoint::open(folder).hash(job.part(0.98, 1));
    for (const auto& line : result.lines) trained.lines.push_back(dynak::toJson(line).dump());
    putTrained(project_, std::move(trained));
}

void Workbench::dropCheckpoint(const StageState& state) const {
    std::error_code ignored;
    fs::remove(trainingCheckpoint(file_, state), ignored);
}

const Transformer& Workbench::denseModel(const Transformer& now, const Job& job) {
    if (!trainedModel(states())) {
        opened_->dense = now;
    } else if (const std::string device = opening().device; !opened_->dense || opened_->denseDevice != device) {
        opened_->dense = openSource(job);
        opened_->denseDevice = device;
    }
    return *opened_->dense;
}

}  // namespace dynak
