// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <memory>

#include "app/dynak/report.h"
#include "app/dynak/stage_options.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/folder.h"
#include "core/demo/demo.h"

namespace dynak::cli {

namespace {

namespace fs = std::filesystem;

// Figures of the report; without the studio there are none, and the report says the numbers.
std::vector<fs::path> drawFigures(const Context& context, const fs::path& folder, const std::string& demo) {
    std::vector<fs::path> figures;
    try {
        for (const char* figure : {"cost-accuracy", "sparsity"}) {
            const fs::path file = folder / (demo + "-" + figure + ".svg");
            plot((folder / (demo + ".dynak")).string(), figure, file.string());
            figures.push_back(file);
        }
    } catch (const Error& error) {
        context.note("No figures: " + error.text);
    }
    return figures;
}

void runDemo(const Context& context, const std::string& demo, const fs::path& folder) {
    createFolder(folder);
    const fs::path source = demoFolder(demo);
    const nlohmann::json about = readJson(source / "demo.json");
    const std::string title = about.at("title");
    const fs::path file = folder / (demo + ".dynak");
    Project project = newProject({source, {}, source / about.at("data").get<std::string>()}, about.at("recipe"));
    project.title = title;
    Workbench bench(std::move(project), file, {context.device, context.threads, {}});
    bench.run("sweep", context.job());
    const fs::path report = folder / (demo + ".html");
    replaceText(report, htmlReport(bench.project(), drawFigures(context, folder, demo)));
    nlohmann::json object{{"demo", demo}, {"project", file.string()}, {"report", report.string()}};
    std::string text = title + "\n";
    for (const auto& sweep : bench.project().sweeps) {
        object["sweep"] = toJson(sweep.sweep);
        text += curveTable(sweep.sweep);
    }
    context.print(object, text + "Project " + file.string() + "\nReport  " + report.string() + "\n");
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
