// SPDX-License-Identifier: GPL-3.0-or-later
// convert, and one command for each stage.
#include <map>
#include <memory>

#include "app/dynak/continued_project.h"
#include "app/dynak/stage_options.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/pipeline/preset.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/training_run.h"

namespace dynak::cli {

namespace {

// "Sparsify: accuracy 92.8 % → 92.7 % over 1,000 held-out labels, at rest 96.1 %".
std::string trainedSummary(const TrainedModel& model) {
    const auto scores = nlohmann::json::parse(model.scores);
    std::string text = stageNamed(model.stage).title;
    if (const auto& before = scores["before"]; before.is_object())
        text += ": loss " + digits(before["loss"], 4) + " → " + digits(scores["after"]["loss"], 4) + ", accuracy " +
                digits(100 * before["accuracy"].get<double>(), 2) + " % → " +
                digits(100 * scores["after"]["accuracy"].get<double>(), 2) + " % over " + grouped(before["count"]) +
                " held-out labels";
    if (!model.lines.empty()) {
        const TrainingLine line = trainingLine(nlohmann::json::parse(model.lines.back()));
        text += ", at rest " + digits(100 * line.restingShare, 1) + " %";
        if (!line.warning.empty()) text += "\n  " + line.warning.english();
    }
    return text + "\n  " + model.path + "\n";
}

std::string summary(const Project& project, const std::string& stage) {
    std::string text;
    for (const auto& model : project.trained)
        if (model.stage == stage) text += trainedSummary(model);
    if (stage == "profile" && project.profile) {
        const auto& profile = project.profile->profile;
        text = "Profile of " + grouped(profile.tokens) + " tokens (" + digits(profile.seconds, 1) +
               " s); resting neurons of the median token:\n";
        for (const auto& site : profile.sites)
            text += "  " + site.site + "  " + digits(100 * site.restingShare(), 1) + " %  (" +
                    site.activity.description() + ", exact zeros " + digits(100 * site.exactZeroShare, 1) + " %)\n";
    }
    if (stage == "partition" && !project.partitions.empty())
        for (const auto& partition : project.partitions) {
            text += "Partition " + partition.name + "\n";
            for (const auto& site : partition.sites)
                text += "  " + site.site + "  " + std::to_string(site.experts) + " × " +
                        std::to_string(site.expertSize()) + "  objective " + digits(site.objective, 1) + " (random " +
                        digits(site.randomObjective, 1) + ")\n";
        }
    if (stage == "fit-routers")
        for (const auto& routers : project.routers) {
            text += "Routers " + routers.name + "\n";
            for (const auto& quality : routers.routers.quality)
                text += "  " + quality.site + "  rank correlation " + digits(quality.rankCorrelation, 3) +
                        "  held-out loss " + digits(quality.heldOutLoss, 5) + "  cost " +
                        digits(100 * quality.macsShare, 1) + " % of the site\n";
        }
    if (stage == "sweep")
        for (const auto& sweep : project.sweeps) text += "Sweep " + sweep.name + "\n" + curveTable(sweep.sweep);
    return text;
}

nlohmann::json summaryJson(const Project& project, const std::string& file) {
    nlohmann::json object{{"project", file}, {"sweeps", nlohmann::json::object()}};
    if (project.profile)
        for (const auto& site : project.profile->profile.sites)
            object["profile"][site.site] = {{"resting_median", site.restingShare()},
                                            {"exact_zeros", site.exactZeroShare},
                                            {"negative", site.negativeShare}};
    for (const auto& model : project.trained) {
        nlohmann::json& entry = object["trained"][model.stage];
        entry = nlohmann::json::parse(model.scores);
        entry["path"] = model.path;
        for (const auto& line : model.lines)
            entry["lines"].push_back(shownLine(trainingLine(nlohmann::json::parse(line))));
    }
    for (const auto& partition : project.partitions)
        for (const auto& site : partition.sites)
            object["partitions"][partition.name][site.site] = {{"experts", site.experts},
                                                               {"objective", site.objective},
                                                               {"random_objective", site.randomObjective},
                                                               {"inside_coactivation", site.insideCoactivation}};
    for (const auto& routers : project.routers)
        for (const auto& quality : routers.routers.quality)
            object["routers"][routers.name][quality.site] = {{"rank_correlation", quality.rankCorrelation},
                                                             {"held_out_loss", quality.heldOutLoss},
                                                             {"macs_share", quality.macsShare}};
    for (const TrainingRun& run : trainingRuns(project))
        for (const SiteFit& fit : run.fits) object["fits"][run.name()].push_back(toJson(fit));
    for (const auto& sweep : project.sweeps) object["sweeps"][sweep.name] = toJson(sweep.sweep);
    return object;
}

struct ConvertOptions {
    ModelOption model;
    std::string data, output, preset, recipe;
    std::map<std::string, bool> trainings;  // stages that are switched on
    StageOptions stages;
};

// What a long training says as it goes.
TrainingListener warningsTo(const Context& context) {
    return [&context](const TrainingLine& line) {
        if (!line.warning.empty()) context.note(line.warning);
    };
}

// What recipe and command line say, without defaults.
nlohmann::json givenRecipe(const ConvertOptions& options) {
    nlohmann::json recipe = options.recipe.empty() ? nlohmann::json::object() : readJson(options.recipe);
    if (!options.recipe.empty()) static_cast<void>(readRecipe(options.recipe));  // says what is wrong with it
    recipe.merge_patch(options.stages.given());
    for (const auto& [stage, on] : options.trainings)
        if (on) recipe[stage]["enabled"] = true;
    return recipe;
}

Workbench workbenchFor(const Context& context, const ConvertOptions& options) {
    const nlohmann::json recipe = givenRecipe(options);
    ProjectSources sources{options.model.path, {}, options.data};
    if (!options.model.architecture.empty()) sources.architecture = options.model.architecture;
    WorkbenchOptions working = context.working();
    working.onChange = [&context](const Project& now, const std::string& stage) {
        if (!context.json) context.note(summary(now, stage));
    };
    working.onTraining = warningsTo(context);
    return {continuedProject(newProject(sources, recipe), options.output), options.output, std::move(working)};
}

void convert(const Context& context, const ConvertOptions& options) {
    const Preset preset = options.preset.empty() ? Preset() : presetNamed(options.preset);
    Workbench bench = workbenchFor(context, options);
    if (!preset.id.empty()) {
        bench.run("load", context.job());  // presets follow the model's family
        Project& opened = bench.project();
        nlohmann::json recipe = presetRecipe(preset, opened, parseRecipe(opened.recipe));
        const nlohmann::json given = givenRecipe(options);
        for (const auto& [stage, values] : given.items()) recipe = withOptions(recipe, stage, values);
        opened.recipe = recipe.dump();
    }
    bench.run("sweep", context.job());
    const Project& project = bench.project();
    std::string text;
    for (const auto& sweep : project.sweeps) text += "Sweep " + sweep.name + "\n" + curveTable(sweep.sweep);
    context.print(summaryJson(project, options.output), (context.quiet ? text : "") + "Saved " + options.output + "\n");
}

void setUpStage(CLI::App& command, Context& context, const std::string& stage) {
    struct Options {
        std::string file;
        StageOptions stages;
    };
    const auto options = std::make_shared<Options>();
    command.add_option("project", options->file, "A .dynak file")->required();
    options->stages.add(command, {stage});
    command.callback([=, &context] {
        context.action = [=, &context] {
            Workbench bench = openWorkbench(context, options->file);
            nlohmann::json given = options->stages.given();
            // who asks for a training wants it
            if (stageNamed(stage).trains() && !given[stage].contains("enabled")) given[stage]["enabled"] = true;
            if (given.contains(stage)) bench.setOptions(stage, given[stage]);
            bench.run(stage, context.job());
            bench.save();
            context.print(summaryJson(bench.project(), options->file), summary(bench.project(), stage));
        };
    });
}

}  // namespace

void setUpConvert(CLI::App& command, Context& context) {
    const auto options = std::make_shared<ConvertOptions>();
    options->model.add(command);
    command.add_option("--data", options->data, "Data set: folder or file (docs/data.md)")->required();
    command.add_option("--output", options->output, "Project file to write, e.g. model.dynak; an existing one goes on")
        ->required();
    command.add_option(
        "--preset", options->preset,
        "quick-look, balanced, paper or sparsest: options for the kind of model; --recipe and options win");
    command.add_option("--recipe", options->recipe, "JSON {stage: {option: value}}; options given here win");
    for (const StageRow& stage : stages())
        if (stage.trains())
            command.add_flag("--" + stage.id, options->trainings[stage.id],
                             stage.effect + " Its options stand in the recipe.");
    options->stages.add(command, {"load", "profile", "partition", "fit-routers", "sweep"});
    command.callback([=, &context] {
        context.action = [=, &context] {
            convert(context, *options);
        };
    });
}

void setUpReplaceProjections(CLI::App& command, Context& context) {
    setUpStage(command, context, "replace-projections");
}
void setUpRelufy(CLI::App& command, Context& context) {
    setUpStage(command, context, "relufy");
}
void setUpSparsify(CLI::App& command, Context& context) {
    setUpStage(command, context, "sparsify");
}
void setUpProfile(CLI::App& command, Context& context) {
    setUpStage(command, context, "profile");
}
void setUpPartition(CLI::App& command, Context& context) {
    setUpStage(command, context, "partition");
}
void setUpFitRouters(CLI::App& command, Context& context) {
    setUpStage(command, context, "fit-routers");
}
void setUpSweep(CLI::App& command, Context& context) {
    setUpStage(command, context, "sweep");
}

}  // namespace dynak::cli
