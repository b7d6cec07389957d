// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <sstream>

#include "app/dynak/rule_options.h"
#include "app/dynak/stage_options.h"
#include "core/base/error.h"
#include "core/exporter/exporter.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"

namespace dynak::cli {

namespace {

struct Options {
    std::string project, format = "hf", output;
    RuleOptions rule;
    bool force = false;
};

// The cheapest measured point that keeps 99 % of the dense quality, where the user names none.
SiteRules ruleOf(const Context& context, const Options& options, const Project& project, const ResultNames& names) {
    if (const auto given = options.rule.rules()) return *given;
    if (const NamedSweep* sweep = sweepNamed(project, names.sweep))
        if (const auto point = criticalPoint(sweep->sweep)) {
            const SiteRules& rule = sweep->sweep.points[*point].rule;
            context.note("Exporting at " + describe(rule).english() +
                         ", the cheapest point that keeps 99 % of the dense quality.");
            return rule;
        }
    throw Error(
        ErrorCode::badArgument,
        Sentence::tr("No operating point was given, and the project has none that keeps 99 % of the dense quality."),
        Sentence::tr("Use --tau T, or --rule R --value V."));
}

ExportInput inputOf(Workbench& bench, const ResultNames& names, const Job& job) {
    const Project& project = bench.project();
    const NamedPartition* partition = partitionNamed(project, names.partition);
    const NamedRouters* routers = routersNamed(project, names.routers);
    if (!partition || !routers)
        throw Error(ErrorCode::badArgument,
                    partition ? Sentence::tr("%1 has no routers %2.", project.file, names.routers)
                              : Sentence::tr("%1 has no partition %2.", project.file, names.partition),
                    Sentence::tr("Run dynak fit-routers first."));
    return {bench.model(job), partition->sites, routers->routers.sites};
}

void exportProject(const Context& context, const Options& options) {
    Workbench bench = openWorkbench(context, options.project);
    const ResultNames names = resultNames(parseRecipe(bench.project().recipe));
    ExportOptions request;
    request.format = options.format;
    request.rule = ruleOf(context, options, bench.project(), names);
    request.output = options.output;
    request.force = options.force;
    request.threads = context.threads;
    const ExportReport report =
        exportModel(inputOf(bench, names, context.job().part(0, 0.2)), request, context.job().part(0.2, 1));

    const std::vector<std::string> notes(report.notes.begin(), report.notes.end());
    nlohmann::json object{{"output", report.folder.string()},  {"format", options.format},
                          {"rule", row(request.rule.kind).id}, {"value", request.rule.value},
                          {"site_values", request.rule.own},   {"notes", notes}};
    std::ostringstream text;
    for (const auto& file : report.files) {
        object["files"][file.name] = file.bytes;
        text << "  " << file.name << "  " << grouped(static_cast<std::int64_t>(file.bytes)) << " bytes\n";
    }
    for (const auto& check : report.checks) {
        object["checks"].push_back({{"name", check.name.english()}, {"value", check.value}, {"limit", check.limit}});
        text << "  " << check.name.english() << ": " << check.value << " (at most " << check.limit << ")\n";
    }
    for (const auto& note : report.notes) context.note(note);
    context.print(object,
                  "Exported " + report.folder.string() + " at " + describe(request.rule).english() + "\n" + text.str());
}

}  // namespace

void setUpExport(CLI::App& command, Context& context) {
    const auto options = std::make_shared<Options>();
    std::string formats;
    for (const auto& row : exporters()) formats += std::string(formats.empty() ? "" : "; ") + row.id + ": " + row.title;
    command.add_option("project", options->project, "A .dynak file")->required();
    command.add_option("--output", options->output, "Folder to write")->required();
    command.add_option("--format", options->format, formats)->capture_default_str();
    options->rule.add(command, "the cheapest measured point that keeps 99 % of the dense quality");
    command.add_flag("--force", options->force, "Replace a folder that an earlier export wrote");
    command.callback([=, &context] {
        context.action = [=, &context] {
            exportProject(context, *options);
        };
    });
}

}  // namespace dynak::cli
