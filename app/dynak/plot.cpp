// SPDX-License-Identifier: GPL-3.0-or-later
// Figures are drawn by the studio's own plots: dynak runs dynak-studio without a display.
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

#include "app/dynak/context.h"
#include "core/base/error.h"

namespace dynak::cli {

namespace {

// dynak-studio beside this program, else the one on the path.
std::string studioProgram() {
    std::error_code status;
    const auto own = std::filesystem::read_symlink("/proc/self/exe", status);
    const auto beside = own.parent_path() / "dynak-studio";
    return !status && std::filesystem::exists(beside) ? beside.string() : "dynak-studio";
}

}  // namespace

void plot(const std::string& project, const std::string& figure, const std::string& output,
          const std::vector<std::string>& more) {
    if (!std::filesystem::exists(project))
        throw Error(ErrorCode::notFound, project + " does not exist.", "Give a .dynak file.");
    const std::string program = studioProgram();
    std::vector<std::string> words{program, "--figure", figure, "--output", output};
    words.insert(words.end(), more.begin(), more.end());
    words.push_back(project);
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child < 0)
        throw Error(ErrorCode::io, std::string("No process could be started: ") + std::strerror(errno) + ".");
    if (child == 0) {
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        ::setenv("QT_LOGGING_RULES", "*.warning=false", 0);  // the platform's, of no use to who draws a figure
        ::execvp(program.c_str(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        throw Error(ErrorCode::notFound,
                    "dynak-studio, which draws the figures, was not found beside dynak or on the path.",
                    "Build with -DDYNAK_STUDIO=ON, or read the numbers with dynak evaluate and sweep --json.");
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error(ErrorCode::badArgument, "The figure \"" + figure + "\" of " + project + " could not be drawn.",
                    "The message above says why.");
}

void setUpPlot(CLI::App& command, Context& context) {
    struct Options {
        std::string project, figure, output, site, sample, tau, theme;
        std::vector<std::string> siteTaus;
    };
    const auto options = std::make_shared<Options>();
    command.add_option("project", options->project, "A .dynak file")->required();
    command
        .add_option("--figure", options->figure,
                    "cost-accuracy, sparsity, coactivation, tokens, …; the window's figure menu copies this command")
        ->required();
    command.add_option("--output", options->output, "A .svg, .pdf, .png or .csv file")->required();
    command.add_option("--site", options->site, "Site of figures that show one, e.g. layer.3.ffn");
    command.add_option("--sample", options->sample, "Sample of figures that show one, by its number in the split");
    command.add_option("--tau", options->tau, "tau of figures that show one; default where the project opens");
    command.add_option("--site-tau", options->siteTaus, "SITE=TAU: a site with a tau of its own; may be repeated")
        ->allow_extra_args(false);
    command.add_option("--theme", options->theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
    command.callback([=, &context] {
        context.action = [=, &context] {
            std::vector<std::string> more;
            if (!options->site.empty()) more.insert(more.end(), {"--site", options->site});
            if (!options->sample.empty()) more.insert(more.end(), {"--sample", options->sample});
            if (!options->tau.empty()) more.insert(more.end(), {"--tau", options->tau});
            for (const auto& own : options->siteTaus) more.insert(more.end(), {"--site-tau", own});
            if (!options->theme.empty()) more.insert(more.end(), {"--theme", options->theme});
            plot(options->project, options->figure, options->output, more);
            context.print({{"output", options->output}}, "Wrote " + options->output + "\n");
        };
    });
}

}  // namespace dynak::cli
