// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stage_state.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"
#include "core/project/stage_key.h"

namespace dynak {

using Json = nlohmann::json;

namespace {

// What the first stage depends on instead of other stages.
std::vector<std::string> sourceKeys(const Project& project) {
    return {project.model.hash, hashText(project.model.architecture), project.data.hash};
}

// The newest run of a stage, whatever its options.
const StageRecord* latestOf(const Project& project, const std::string& stage) {
    const StageRecord* latest = nullptr;
    for (const StageRecord& record : project.records)
        if (record.stage == stage && record.failure.empty() && (!latest || record.date >= latest->date))
            latest = &record;
    return latest;
}

// Whether the project still holds what the run made: one with other options replaces results of the same name.
bool isStored(const Project& project, const StageRecord& run, const Json& recipe) {
    const ResultNames names = resultNames(recipe);
    const auto isOf = [&run](const auto* result) {
        return result && result->key == run.key;
    };
    if (run.stage == "load") return latestOf(project, run.stage) == &run;
    if (run.stage == "profile") return project.profile && project.profile->key == run.key;
    if (run.stage == "partition") return isOf(partitionNamed(project, names.partition));
    if (run.stage == "fit-routers") return isOf(routersNamed(project, names.routers));
    if (run.stage == "sweep") return isOf(sweepNamed(project, names.sweep));
    if (run.stage == "allocate") return isOf(allocationsNamed(project, names.allocations));
    return true;  // lies beside the project
}

// "expert size: 64 instead of 24"; empty where the options are the same.
Sentence changedOptions(const StageRow& stage, const std::string& now, const std::string& then) {
    const Json current = Json::parse(now, nullptr, false);
    const Json former = Json::parse(then, nullptr, false);
    if (!former.is_object()) return Sentence::tr("made with unknown options");
    Sentence text;
    for (const OptionRow& option : stage.options) {
        const Json absent = option.keyedAtDefault ? Json("none") : option.defaultValue;
        const Json value = current.value(option.id, absent);
        const Json before = former.value(option.id, absent);
        if (!option.changesResult || value == before) continue;
        const Sentence change =
            Sentence::tr("%1: %2 instead of %3", Sentence::listed(option.title), value.dump(), before.dump());
        text = text.empty() ? change : Sentence::tr("%1, %2", text, change);
    }
    return text;
}

Sentence staleReason(const StageRow& stage, const StageState& state, const StageRecord& former,
                     const std::vector<StageState>& before, const std::vector<std::string>& used,
                     const std::string& options) {
    const Sentence changed = changedOptions(stage, options, former.options);
    if (!changed.empty()) return changed;
    if (used.empty()) return Sentence::tr("the model or the data changed");
    for (std::size_t i = 0; i < used.size(); ++i)
        if (i >= former.inputs.size() || former.inputs[i] != state.inputs[i]) {
            const StageState& input = stateOf(before, used[i]);
            const Sentence title = Sentence::listed(stageNamed(used[i]).title);
            if (input.status == StageStatus::off) return Sentence::tr("%1 was switched off", title);
            return input.reason.empty() ? Sentence::tr("%1 changed", title)
                                        : Sentence::tr("%1 changed (%2)", title, input.reason);
        }
    return Sentence::tr("made by another version");
}

// The stage that makes what `id` hands on: itself, or where it is switched off the one before.
const StageState& firstWorking(const std::vector<StageState>& before, const std::string& id) {
    const StageState& state = stateOf(before, id);
    return state.status == StageStatus::off ? firstWorking(before, stageNamed(id).needs.front()) : state;
}

// The first stage that has to run before.
Sentence missingReason(const std::vector<StageState>& before, const std::vector<std::string>& used) {
    for (const std::string& need : used)
        if (const StageState& input = firstWorking(before, need); input.status != StageStatus::done)
            return Sentence::tr("needs %1", Sentence::listed(stageNamed(input.stage).title));
    return Sentence::tr("not run yet");
}

}  // namespace

const char* name(StageStatus status) {
    switch (status) {
        case StageStatus::missing: return "missing";
        case StageStatus::stale: return "stale";
        case StageStatus::running: return "running";
        case StageStatus::done: return "done";
        case StageStatus::failed: return "failed";
        case StageStatus::off: return "off";
    }
    return "missing";
}

std::vector<StageState> stageStates(const Project& project, const Json& recipe) {
    std::vector<StageState> states;
    for (const StageRow& stage : stages()) {
        const Json& canonical = recipe.at(stage.id);
        const std::vector<std::string> used = stage.usedWith(canonical);
        const std::string options = keyedOptions(stage, canonical);
        StageState state;
        state.stage = stage.id;
        if (stage.needs.empty()) state.inputs = sourceKeys(project);
        for (const std::string& need : used) state.inputs.push_back(stateOf(states, need).key);
        if (!stage.enabled(canonical)) {
            state.key = state.inputs.front();
            state.status = StageStatus::off;
            state.reason = Sentence::tr("switched off");
            states.push_back(std::move(state));
            continue;
        }
        state.key = stageKey(stage.id, state.inputs, options);
        const StageRecord* record = recordOf(project, state.key);
        if (record && (!record->failure.empty() || isStored(project, *record, recipe))) {
            state.status = record->failure.empty() ? StageStatus::done : StageStatus::failed;
            state.reason = record->failure;
        } else if (const StageRecord* former = latestOf(project, stage.id)) {
            state.status = StageStatus::stale;
            state.reason = staleReason(stage, state, *former, states, used, options);
        } else {
            state.reason = missingReason(states, used);
        }
        states.push_back(std::move(state));
    }
    return states;
}

const StageState& stateOf(const std::vector<StageState>& states, const std::string& stage) {
    const auto found = std::ranges::find(states, stage, &StageState::stage);
    if (found == states.end())
        throw Error(ErrorCode::internal, Sentence::tr("There is no state of the stage %1.", stage));
    return *found;
}

std::vector<std::string> dueStages(const std::vector<StageState>& states, const Json& recipe,
                                   const std::string& stage) {
    std::vector<std::string> due;
    const auto collect = [&](auto&& self, const std::string& id) -> void {
        for (const std::string& need : stageNamed(id).usedWith(recipe.at(id))) self(self, need);
        const StageStatus status = stateOf(states, id).status;
        const bool waits = status != StageStatus::done && status != StageStatus::off;
        if (waits && std::ranges::find(due, id) == due.end()) due.push_back(id);
    };
    collect(collect, stage);
    return due;
}

std::vector<std::string> dueStages(const Project& project, const Json& recipe, const std::string& stage) {
    return dueStages(stageStates(project, recipe), recipe, stage);
}

}  // namespace dynak
