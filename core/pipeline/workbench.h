// SPDX-License-Identifier: GPL-3.0-or-later
// A project with its model and data open: what runs stages and measures points. The command line makes one a command;
// the window keeps one on its engine thread.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/base/job.h"
#include "core/moe/converted_model.h"
#include "core/moe/executor.h"
#include "core/pipeline/model_data.h"
#include "core/pipeline/stage_state.h"
#include "core/project/project.h"
#include "core/router/site_fit.h"
#include "core/sweep/measure.h"
#include "core/sweep/sample_classes.h"
#include "core/training/train.h"

namespace dynak {

struct ProjectSources {
    std::filesystem::path model;                        // folder or safetensors file
    std::optional<std::filesystem::path> architecture;  // the user's own description
    std::filesystem::path data;                         // folder or file
};

struct WorkbenchOptions {
    std::string device;  // empty: what the project's stage load says
    int threads = 0;     // 0: the same
    // Bytes that the process should stay below; 0: no limit. It changes no result beyond rounding, so it is no option
    // of a recipe. Stages that train throw Error{badArgument} where it is too small for them.
    std::int64_t memory = 0;
    // Sees the project whenever a stage changed it; it is saved by then.
    std::function<void(const Project&, const std::string& stage)> onChange;
    // Sees each line of a training's log as it comes.
    TrainingListener onTraining;
    // Sees the fit of a site's router at each check.
    FitListener onFit;
};

// How long a training may take.
struct TrainingPace {
    std::int64_t steps = 0;  // of the whole run
    double secondsPerStep = 0;

    [[nodiscard]] double seconds() const { return static_cast<double>(steps) * secondsPerStep; }
};

class Workbench {
public:
    // A project that was opened or is new; `file` is where results are saved after each stage, empty: nowhere.
    Workbench(Project project, std::filesystem::path file, WorkbenchOptions options = {});
    ~Workbench();
    Workbench(Workbench&&) noexcept;
    Workbench& operator=(Workbench&&) noexcept;

    [[nodiscard]] const Project& project() const { return project_; }
    [[nodiscard]] Project& project() { return project_; }
    [[nodiscard]] std::vector<StageState> states() const;

    // Instead of WorkbenchOptions::onTraining and onFit, from the next line on.
    void setListeners(TrainingListener onTraining, FitListener onFit) {
        options_.onTraining = std::move(onTraining);
        options_.onFit = std::move(onFit);
    }

    // Replaces the options of `stage` given in `options` (others keep their values). Throws Error{badArgument}.
    void setOptions(const std::string& stage, const nlohmann::json& options);

    // Runs `stage` and whatever it needs that is not done. Results of finished sites and points survive a stop.
    // Throws what the stages throw; a failure is recorded in the project.
    void run(const std::string& stage, const Job& job = {});

    // What a training stage may take with the options of the moment, from a few measured steps; no result is touched.
    // Throws what the stage would throw at its beginning; Error{badArgument} for a stage that trains nothing.
    [[nodiscard]] TrainingPace paceOf(const std::string& stage, const Job& job = {});

    // What stages work on now: the project's model, or what the last training stage that is switched on and done made
    // of it. Opened when first asked for.
    [[nodiscard]] const Transformer& model(const Job& job = {});
    [[nodiscard]] const ModelData& data(const Job& job = {});
    // The model with the project's current partition and routers; all dense without them.
    [[nodiscard]] ConvertedModel converted(const Job& job = {});

    // The one that the sweep measures with.
    [[nodiscard]] ExecutorKind executor() const;

    // Measures one point on the sweep's data and adds it to the sweep of its rule, else to the current one.
    [[nodiscard]] OperatingPoint measure(const SiteRules& rule, const Job& job = {});

    // What the converted model says of some of the sweep's samples under a rule. Throws as sampleClasses.
    [[nodiscard]] SampleClasses classesAt(const SiteRules& rule, const std::vector<std::int64_t>& samples,
                                          const Job& job = {});

    void save(const Job& job = {});

private:
    struct Opened;

    void runStage(const StageState& state, const Job& job);
    void runLoad(const StageState& state, const nlohmann::json& options, const Job& job);
    void runProfile(const StageState& state, const nlohmann::json& options, const Job& job);
    void runPartition(const StageState& state, const nlohmann::json& options, const Job& job);
    void runRouters(const StageState& state, const nlohmann::json& options, const Job& job);
    void runSweepStage(const StageState& state, const nlohmann::json& options, const Job& job);
    void runAllocate(const StageState& state, const nlohmann::json& options, const Job& job);
    void runTraining(const StageState& state, const nlohmann::json& options, const Job& job);
    // The batches of a training stage, its losses and its length in steps.
    [[nodiscard]] std::pair<std::unique_ptr<BatchSource>, TrainingOptions> trainingOn(const nlohmann::json& options,
                                                                                      const Job& job);
    // Null: the project's own model.
    [[nodiscard]] const TrainedModel* trainedModel(const std::vector<StageState>& states) const;
    [[nodiscard]] bool isThere(const TrainedModel& model) const;
    [[nodiscard]] const Transformer& denseModel(const Transformer& now, const Job& job);
    [[nodiscard]] Transformer openSource(const Job& job) const;
    // Where and with how many threads models run.
    [[nodiscard]] OpenOptions opening() const;
    [[nodiscard]] int threads() const { return opening().threads; }
    // What a stage may take for itself of an option in megabytes: at most a quarter of the memory limit.
    [[nodiscard]] std::int64_t megabytesFor(std::int64_t asked) const;
    // Whether project_.sites are of another model than model().
    [[nodiscard]] bool sitesAreOld();
    void adoptSites(const nlohmann::json& loadOptions);
    void dropCheckpoint(const StageState& state) const;
    [[nodiscard]] nlohmann::json recipe() const;
    // `samples`: at most so many; 0: all.
    [[nodiscard]] Batches measuringBatches(const nlohmann::json& options, std::int64_t samples, const Job& job);
    // What the options of a stage ask to be measured on those batches. Throws Error{badArgument} for a metric of texts
    // where the model writes none.
    [[nodiscard]] std::pair<Metric, MeasureOptions> measuring(const nlohmann::json& options, const Batches& batches);
    [[nodiscard]] Batches profilingBatches(const Job& job);
    // FFN inputs of the profile's first tokens; from the data again where they are not in memory, and where more than
    // the budget of all sites holds are `wanted`: then for as many sites at once as it holds. Valid until the next call
    // for another site. Throws Error{badArgument} where none are to be kept.
    [[nodiscard]] std::shared_ptr<const Matrix<float>> routerInputs(const std::string& site, std::int64_t wanted,
                                                                    const Job& job);
    // Keeps the inputs of `site` and of those behind it that fit beside it.
    void streamInputs(const std::string& site, std::int64_t tokens, const Job& job);

    Project project_;
    std::filesystem::path file_;
    WorkbenchOptions options_;
    std::unique_ptr<Opened> opened_;
};

// A new project on these sources with the given recipe; nothing is computed, the model is not read.
[[nodiscard]] Project newProject(const ProjectSources& sources,
                                 const nlohmann::json& recipe = nlohmann::json::object());

// The number of experts of a site: `experts`, or neurons / expertSize, or (both 0) the divisor of the neurons that is
// nearest to 64 and leaves experts of at least 4 neurons. Throws Error{badArgument} listing the nearest divisors.
[[nodiscard]] std::int64_t expertsOf(const Site& site, std::int64_t experts, std::int64_t expertSize);

}  // namespace dynak
