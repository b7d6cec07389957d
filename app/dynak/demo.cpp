// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <memory>

#include "app/dynak/stage_options.h"
#include "app/dynak/studio.h"
#include "core/base/error.h"
#include "core/base/folder.h"
#include "core/demo/demo.h"
#include "core/project/project_file.h"

namespace dynak::cli {

namespace {

namespace fs = std::filesystem;

// Where the report lies; without the studio there is none.
nlohmann::json reportOf(const Context& context, const fs::path& project) {
    fs::path page = project;
    page.replace_extension(".html");
    try {
        writeReport(project.string(), page.string());
        return page.string();
    } catch (const Error& error) {
        if (error.code != ErrorCode::notFound) throw;
        context.note("No report: " + error.text.english());
        return nullptr;
    }
}

void runDemo(const Context& context, const std::string& demo, const fs::path& folder) {
    createFolder(folder);
    const fs::path file = folder / (demo + ".dynak");
    Project project = newDemo(demo);
    if (fs::exists(file)) {
        Project left = leftDemo(demo, file);
        left.recipe = std::move(project.recipe);
        project = std::move(left);
    }
    const std::string title = project.title;
    Workbench bench(std::move(project), file, context.working());
    bench.run("sweep", context.job());
    const nlohmann::json report = reportOf(context, file);
    nlohmann::json object{{"demo", demo}, {"project", file.string()}, {"report", report}};
    std::string text = title + "\n";
    for (const auto& sweep : bench.project().sweeps) {
        object["sweep"] = toJson(sweep.sweep);
        text += curveTable(sweep.sweep);
    }
    text += "Project " + file.string() + "\n";
    if (report.is_string()) text += "Report  " + report.get<std::string>() + "\n";
    context.print(object, text);
}

}  // namespace

void setUpDemo(CLI::App& command, Context& context) {
    struct Options {
        std::string name, output = "dynak-demo";
    };
    const auto options = std::make_shared<Options>();
    command.add_option("name", options->name, "Which built-in model; default the first")
        ->check(CLI::IsMember(demoNames()));
    command.add_option("--output", options->output, "Folder for project and report")->capture_default_str();
    command.callback([=, &context] {
        context.action = [=, &context] {
            runDemo(context, options->name.empty() ? demoNames().front() : options->name, options->output);
        };
    });
}

}  // namespace dynak::cli
