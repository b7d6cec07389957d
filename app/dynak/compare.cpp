// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/compare.h"

#include <filesystem>
#include <memory>
#include <sstream>

#include "app/dynak/stage_options.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/pipeline/recipe.h"
#include "core/project/project_file.h"

namespace dynak::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::vector<std::string> recipes;
    std::string model, architecture, data, output, csv;
    std::vector<std::uint64_t> seeds{0};
};

// A line a point: what a table or a figure elsewhere is made of.
std::string table(const std::vector<ComparedSweep>& sweeps) {
    std::ostringstream text;
    text << "recipe,seed,rule,value,metric,quality,loss,macs_share,experts_mean,ms_per_sample\n";
    const auto line = [&](const ComparedSweep& of, const std::string& rule, const OperatingPoint& point) {
        const nlohmann::json numbers{point.rule.value, point.quality,     point.loss.value_or(0),
                                     point.macsShare,  point.expertsMean, point.millisecondsPerSample};
        text << of.label << ',' << of.seed << ',' << rule << ',' << numbers[0].dump() << ',' << name(of.sweep.metric)
             << ',' << numbers[1].dump() << ',' << (point.loss ? numbers[2].dump() : "") << ',' << numbers[3].dump()
             << ',' << numbers[4].dump() << ',' << numbers[5].dump() << '\n';
    };
    for (const auto& sweep : sweeps) {
        line(sweep, "dense", sweep.sweep.dense);
        for (const auto& point : sweep.sweep.points) line(sweep, row(point.rule.kind).id, point);
    }
    return text.str();
}

Project projectFor(const Options& options) {
    ProjectSources sources{options.model, {}, options.data};
    if (!options.architecture.empty()) sources.architecture = options.architecture;
    Project project = newProject(sources);
    if (!fs::exists(options.output)) return project;
    Project existing = openProject(options.output);
    if (existing.model.path != project.model.path || existing.data.path != project.data.path)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1 is a project of another model or data set.", options.output),
                    Sentence::tr("Choose another --output."));
    return existing;
}

void compare(const Context& context, const Options& options) {
    std::vector<NamedRecipe> recipes;
    for (const auto& file : options.recipes) recipes.push_back({fs::path(file).stem().string(), readRecipe(file)});
    Workbench bench(projectFor(options), options.output, context.working());
    const auto sweeps = compareRecipes(bench, recipes, options.seeds, context.job());
    if (!options.csv.empty()) replaceText(options.csv, table(sweeps));
    nlohmann::json object{{"project", options.output}, {"sweeps", nlohmann::json::object()}};
    std::string text;
    for (const auto& recipe : recipes) {
        const NamedSweep* sweep = sweepNamed(bench.project(), recipe.label);
        object["sweeps"][recipe.label] = toJson(sweep->sweep);
        text += recipe.label + ", " + grouped(static_cast<std::int64_t>(options.seeds.size())) + " seeds\n" +
                curveTable(sweep->sweep);
    }
    context.print(object, text + "Saved " + options.output + "\n");
}

}  // namespace

void setUpCompare(CLI::App& command, Context& context) {
    const auto options = std::make_shared<Options>();
    command
        .add_option("recipes", options->recipes, "JSON files {stage: {option: value}}; a file's name is its curve's")
        ->required();
    command.add_option("--model", options->model, "Hugging Face folder or safetensors file")->required();
    command.add_option("--architecture", options->architecture,
                       "JSON description of your own model (docs/architectures.md)");
    command.add_option("--data", options->data, "Data set: folder or file (docs/data.md)")->required();
    command.add_option("--output", options->output, "Project file to write; an existing one goes on")->required();
    command.add_option("--seeds", options->seeds, "Each recipe runs with each of these, e.g. 1,2,3")->delimiter(',');
    command.add_option("--csv", options->csv, "Also write every point of every seed to this file");
    command.callback([=, &context] {
        context.action = [=, &context] {
            compare(context, *options);
        };
    });
}

}  // namespace dynak::cli
