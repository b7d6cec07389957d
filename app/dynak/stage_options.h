// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/dynak/context.h"
#include "core/pipeline/stages.h"
#include "core/pipeline/workbench.h"

namespace dynak::cli {

// The options of one or more stages on the command line, taken from the table of stages: "expertSize" is --expert-size.
// Where several stages have an option of the same name (seed), one value goes to all of them.
class StageOptions {
public:
    void add(CLI::App& command, const std::vector<std::string>& stageIds);
    // What was given, as a recipe {stage: {option: value}}. Throws Error{badArgument}.
    [[nodiscard]] nlohmann::json given() const;

private:
    std::vector<std::string> stages_;
    std::map<std::string, std::string> texts_;  // by option name
};

// Opens a project file for a command that changes it.
[[nodiscard]] Workbench openWorkbench(const Context& context, const std::string& file);

// A project's converted model, or a model folder with all sites dense. `asked` is the option that was given and needs
// experts, else null. Throws Error{badArgument} where there are none.
[[nodiscard]] ConvertedModel openConverted(const Context& context, const ModelOption& model, const char* asked);

// The curve as a table for people.
[[nodiscard]] std::string curveTable(const Sweep& sweep);
[[nodiscard]] nlohmann::json toJson(const OperatingPoint& point);
[[nodiscard]] nlohmann::json toJson(const Sweep& sweep);
// As in a log (core/training/train.h), but with the warning as a string.
[[nodiscard]] nlohmann::json shownLine(const TrainingLine& line);

}  // namespace dynak::cli
