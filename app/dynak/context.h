// SPDX-License-Identifier: GPL-3.0-or-later
// What every command is given: the global options, a Job that shows progress and hears Ctrl-C, and where output goes.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/pipeline/workbench.h"
#include "core/transformer/transformer.h"

namespace dynak::cli {

struct Context {
    bool json = false;
    bool quiet = false;
    int threads = 0;
    std::string device;       // empty: the CPU, or what a project says
    std::int64_t memory = 0;  // bytes to stay below; 0: no limit
    std::stop_source stop;
    std::function<void()> action;  // set by the chosen command

    // Progress with time left on stderr, where that is a terminal.
    [[nodiscard]] Job job() const;

    // Where and how a model is opened.
    [[nodiscard]] OpenOptions opening() const;

    // Where and how a project is worked on; nobody listens.
    [[nodiscard]] WorkbenchOptions working() const;

    // `object` on stdout when --json was given, else `text`.
    void print(const nlohmann::json& object, const std::string& text) const;
    // A sentence on stderr.
    void note(const std::string& sentence) const;
};

// --architecture FILE, for commands that open a model.
struct ModelOption {
    std::string path;
    std::string architecture;

    void add(CLI::App& command, const char* help = "Hugging Face folder or safetensors file");
    [[nodiscard]] Transformer open(const Context& context) const;
};

// "1,234,567"
[[nodiscard]] std::string grouped(std::int64_t number);
// "17.56 G", "213.6 k"
[[nodiscard]] std::string scaled(double number);
// printf with a fixed number of digits.
[[nodiscard]] std::string digits(double number, int places);

// A command: a row in main.cpp's table. `setUp` adds its options and sets `context.action` in the callback.
struct Command {
    const char* name;
    const char* help;
    void (*setUp)(CLI::App& command, Context& context);
};

void setUpInspect(CLI::App& command, Context& context);
void setUpForward(CLI::App& command, Context& context);
void setUpTokenize(CLI::App& command, Context& context);
void setUpGenerate(CLI::App& command, Context& context);
void setUpTranslate(CLI::App& command, Context& context);
void setUpEvaluate(CLI::App& command, Context& context);
void setUpConvert(CLI::App& command, Context& context);
void setUpCompare(CLI::App& command, Context& context);
void setUpReplaceProjections(CLI::App& command, Context& context);
void setUpRelufy(CLI::App& command, Context& context);
void setUpSparsify(CLI::App& command, Context& context);
void setUpProfile(CLI::App& command, Context& context);
void setUpPartition(CLI::App& command, Context& context);
void setUpFitRouters(CLI::App& command, Context& context);
void setUpSweep(CLI::App& command, Context& context);
void setUpAllocate(CLI::App& command, Context& context);
void setUpExport(CLI::App& command, Context& context);
void setUpPlot(CLI::App& command, Context& context);
void setUpReport(CLI::App& command, Context& context);
void setUpDemo(CLI::App& command, Context& context);
void setUpBenchmark(CLI::App& command, Context& context);
void setUpTrain(CLI::App& command, Context& context);

}  // namespace dynak::cli
