// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and reports are drawn by the studio's own plots.
#include <array>
#include <filesystem>
#include <memory>

#include "app/dynak/context.h"
#include "app/dynak/studio.h"
#include "app/figure_options.h"
#include "core/base/error.h"

namespace dynak::cli {

namespace {

void throwUnlessThere(const std::string& project) {
    if (!std::filesystem::exists(project))
        throw Error(ErrorCode::notFound, Sentence::tr("%1 does not exist.", project),
                    Sentence::tr("Give a .dynak file."));
}

}  // namespace

void setUpPlot(CLI::App& command, Context& context) {
    struct Options {
        std::string project, figure, output, theme;
        std::array<std::string, std::size(figureOptions)> choices;
    };
    const auto options = std::make_shared<Options>();
    command.add_option("project", options->project, "A .dynak file")->required();
    command
        .add_option("--figure", options->figure,
                    "cost-accuracy, sparsity, coactivation, tokens, …; the window's figure menu copies this command")
        ->required();
    command.add_option("--output", options->output, "A .svg, .pdf, .png or .csv file")->required();
    for (std::size_t i = 0; i < std::size(figureOptions); ++i)
        command.add_option(std::string("--") + figureOptions[i].name, options->choices[i], figureOptions[i].help)
            ->type_name(figureOptions[i].value);
    command.add_option("--theme", options->theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
    command.callback([=, &context] {
        context.action = [=, &context] {
            throwUnlessThere(options->project);
            std::vector<std::string> words{"--figure", options->figure, "--output", options->output};
            for (std::size_t i = 0; i < std::size(figureOptions); ++i)
                if (!options->choices[i].empty())
                    words.insert(words.end(), {std::string("--") + figureOptions[i].name, options->choices[i]});
            if (!options->theme.empty()) words.insert(words.end(), {"--theme", options->theme});
            words.push_back(options->project);
            runStudio(words, Sentence::tr("The figure \"%1\" of %2", options->figure, options->project));
            context.print({{"output", options->output}}, "Wrote " + options->output + "\n");
        };
    });
}

void setUpReport(CLI::App& command, Context& context) {
    struct Options {
        std::string project, output;
    };
    const auto options = std::make_shared<Options>();
    command.add_option("project", options->project, "A .dynak file")->required();
    command.add_option("--output", options->output, "The .html file to write; it needs nothing beside it")->required();
    command.callback([=, &context] {
        context.action = [=, &context] {
            throwUnlessThere(options->project);
            writeReport(options->project, options->output);
            context.print({{"output", options->output}}, "Wrote " + options->output + "\n");
        };
    });
}

}  // namespace dynak::cli
