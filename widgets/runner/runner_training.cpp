// SPDX-License-Identifier: GPL-3.0-or-later
// What the runner does for stages that train: their log as it comes, and how long they may take.
#include "core/pipeline/recipe.h"
#include "core/pipeline/stages.h"
#include "widgets/runner/project_runner.h"
#include "widgets/runner/stage_list.h"

namespace dynak {
namespace {

const QString paceTag = QStringLiteral("pace");

}  // namespace

QList<StageProgress> ProjectRunner::stagesOf(const Project& project) const {
    QList<StageProgress> rows = stageList(project, session_.recipe());
    const std::vector<StageState> states = stageStates(project, session_.recipe());
    for (StageProgress& row : rows) {
        const auto pace = paces_.find(stateOf(states, row.id.toStdString()).key);
        if (pace != paces_.end() && row.status != StageStatus::done && row.status != StageStatus::off)
            row.estimate = pace->second;
    }
    return rows;
}

void ProjectRunner::estimate(const QString& stage) {
    const auto& project = session_.results().project;
    if (!project || isRunning()) return;
    const std::string id = stage.toStdString();
    const std::string key = stateOf(stageStates(*project, session_.recipe()), id).key;
    const auto work = [bench = bench_, id](const Job& job) {
        return bench->opened().paceOf(id, job).seconds();
    };
    engine_.request(paceTag, this, work, [this, key](const Expected<double>& seconds) {
        if (seconds)
            paces_[key] = *seconds;
        else if (seconds.error().code != ErrorCode::stopped)
            Q_EMIT failed(seconds.error(), {});
        if (const auto& now = session_.results().project; now && !isRunning()) session_.setStages(stagesOf(*now));
    });
}

void ProjectRunner::stopEstimate() {
    engine_.stop(paceTag);
}

void ProjectRunner::beginTraining() {
    if (!stageNamed(running_.toStdString()).trains() && running_ != QLatin1String("fit-routers")) return;
    TrainingRun run;
    run.stage = running_.toStdString();
    const auto states = stageStates(*session_.results().project, session_.recipe());
    run.key = stateOf(states, run.stage).key;
    run.options = keyedOptions(stageNamed(run.stage), session_.recipe().at(run.stage));
    for (const auto& stopped : session_.results().trainings)
        if (stopped->key == run.key && !stopped->done) run = *stopped;
    session_.beginTraining(std::move(run));
}

}  // namespace dynak
