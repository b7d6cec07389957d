// SPDX-License-Identifier: GPL-3.0-or-later
#include <pthread.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <iostream>
#include <thread>

#include "app/dynak/context.h"
#include "core/base/error.h"
#include "core/base/version.h"

namespace {

using namespace dynak;
using namespace dynak::cli;

constexpr std::array commands{
    Command{"inspect", "Show a model: tree, parameters, sites, MACs", setUpInspect},
    Command{"forward", "Run input tensors through a model", setUpForward},
    Command{"tokenize", "Text to token ids, a line each; --decode: the way back", setUpTokenize},
    Command{"generate", "Continue a text", setUpGenerate},
    Command{"translate", "Translate the lines of the standard input with an encoder-decoder", setUpTranslate},
    Command{"evaluate", "Measure a model or project on data: metric, cost, time", setUpEvaluate},
    Command{"convert", "Convert a model into a dynamic-k Mixture of Experts: all stages", setUpConvert},
    Command{"compare", "Convert a model by several recipes into one project, over several seeds", setUpCompare},
    Command{"replace-projections", "Stage: make attention's projections two-layer networks", setUpReplaceProjections},
    Command{"relufy", "Stage: put ReLU in the place of GELU or SiLU and recover", setUpRelufy},
    Command{"sparsify", "Stage: train the model so that most neurons rest", setUpSparsify},
    Command{"profile", "Stage: measure activation sparsity and co-activation", setUpProfile},
    Command{"partition", "Stage: split neurons into experts", setUpPartition},
    Command{"fit-routers", "Stage: fit the routers", setUpFitRouters},
    Command{"sweep", "Stage: measure the cost-accuracy curve", setUpSweep},
    Command{"allocate", "Stage: give each site a value of its own, by a budget", setUpAllocate},
    Command{"export", "Write the converted model or its partition", setUpExport},
    Command{"plot", "Draw a figure of a project to SVG, PDF, PNG or CSV", setUpPlot},
    Command{"report", "Write one HTML page with all figures and numbers of a project", setUpReport},
    Command{"demo", "Take a built-in model through all stages", setUpDemo},
    Command{"benchmark", "Measure the kernels against the best dense path of this machine", setUpBenchmark},
    Command{"train", "Train a model, or make a built-in one again", setUpTrain},
};

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr int exitStopped = 130;  // as shells say for SIGINT

// Ctrl-C asks the job to stop; a second one ends the program at once.
void watchSignals(const std::stop_source& stop) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);  // before any other thread starts, so that all inherit it
    std::thread([signals, stop]() mutable {
        int signal = 0;
        sigwait(&signals, &signal);
        stop.request_stop();
        sigwait(&signals, &signal);
        std::_Exit(exitStopped);
    }).detach();
}

// The first word where it is neither an option nor a command: CLI11 would only say that a subcommand is required.
std::string unknownCommand(int argc, char** argv) {
    if (argc < 2 || argv[1][0] == '-') return {};
    const std::string word = argv[1];
    return std::ranges::find(commands, word, [](const Command& row) { return std::string(row.name); }) == commands.end()
               ? word
               : "";
}

int report(const Error& error, bool json) {
    if (json)
        std::cout << nlohmann::json{{"error", name(error.code)},
                                    {"text", error.text.english()},
                                    {"hint", error.hint.english()}}
                         .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                  << "\n";
    std::cerr << "dynak: " << error.text.english() << "\n";
    if (!error.hint.empty()) std::cerr << error.hint.english() << "\n";
    return error.code == ErrorCode::stopped ? exitStopped : exitFailed;
}

}  // namespace

int main(int argc, char** argv) {
    Context context;
    CLI::App app{"Dynak: from a dense Transformer to a dynamic-k Mixture of Experts", "dynak"};
    app.set_version_flag("--version", versionText());
    app.require_subcommand(1);
    app.fallthrough();
    app.add_flag("--json", context.json, "One JSON object on stdout instead of text");
    app.add_flag("--quiet", context.quiet, "No progress, no notes");
    app.add_option("--threads", context.threads, "Threads to use; 0: one a hardware thread")
        ->check(CLI::Range(0, 1024));
    app.add_option("--device", context.device, "cpu, cuda, cuda:1 …");
    app.add_option("--memory", context.memory, "Memory to stay below, such as 4G; 0: no limit")
        ->transform(CLI::AsSizeValue(false))
        ->check(CLI::NonNegativeNumber);
    for (const auto& row : commands) {
        CLI::App* command = app.add_subcommand(row.name, row.help);
        command->fallthrough();
        row.setUp(*command, context);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (const auto word = unknownCommand(argc, argv); !word.empty()) {
            std::cerr << "dynak: There is no command \"" << word << "\".\nRun dynak --help for the list.\n";
            return exitUsage;
        }
        return app.exit(error) == 0 ? 0 : exitUsage;
    }
    watchSignals(context.stop);
    std::signal(SIGXFSZ, SIG_IGN);  // a file too large for the user's limit is an error that names it
    const auto done = attempt([&] {
        if (!context.device.empty()) requireDevice(context.device);
        context.action();
        errno = 0;
        if (!std::cout.flush())
            throw Error(ErrorCode::io,
                        errno != 0 ? Sentence::tr("The standard output could not be written: %1.", std::strerror(errno))
                                   : Sentence::tr("The standard output could not be written."),
                        Sentence::tr("Check where it is sent to, and that the disk has space."));
    });
    return done ? 0 : report(done.error(), context.json);
}
