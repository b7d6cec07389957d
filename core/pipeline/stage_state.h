// SPDX-License-Identifier: GPL-3.0-or-later
// What has to run: each stage against the project's records and the options as they are now.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/sentence.h"
#include "core/project/project.h"

namespace dynak {

enum class StageStatus {
    missing,  // never ran
    stale,    // ran with other inputs or options
    running,  // set by who runs it
    done,     // its result is in the project
    off,      // switched off: its key is that of its input
    failed,   // the last run with these inputs and options ended in an error
};

[[nodiscard]] const char* name(StageStatus status);

struct StageState {
    std::string stage;
    StageStatus status = StageStatus::missing;
    Sentence reason;  // "expert size: 64 instead of 24"; the error's text where it failed; empty when done
    std::string key;  // of the result that these inputs and options have or would have
    std::vector<std::string> inputs;  // keys, for stageKey and the record
};

// One for each row of the table of stages, in its order. `recipe` is canonical (recipe.h).
[[nodiscard]] std::vector<StageState> stageStates(const Project& project, const nlohmann::json& recipe);
// The stage and those it needs that are neither done nor switched off, in the order in which they run.
[[nodiscard]] std::vector<std::string> dueStages(const std::vector<StageState>& states, const nlohmann::json& recipe,
                                                 const std::string& stage);
[[nodiscard]] std::vector<std::string> dueStages(const Project& project, const nlohmann::json& recipe,
                                                 const std::string& stage);
[[nodiscard]] const StageState& stateOf(const std::vector<StageState>& states, const std::string& stage);

}  // namespace dynak
