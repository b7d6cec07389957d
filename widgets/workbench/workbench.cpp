// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/workbench.h"

#include "core/project/project_file.h"
#include "widgets/workbench/stage_list.h"

namespace dynak {
namespace {

const QString openTag = QStringLiteral("open");
const QString saveTag = QStringLiteral("save");

}  // namespace

Workbench::Workbench(StudioSession& session, Engine& engine, QObject* parent)
    : QObject(parent), session_(session), engine_(engine) {}

void Workbench::openProject(const QString& file) {
    const auto work = [path = file.toStdString()](const Job&) {
        auto project = std::make_shared<const Project>(dynak::openProject(path));
        Opened result;
        if (!project->sweeps.empty() && project->sweeps.back().scores.exists())
            result.scores = loadTokenScores(*project, project->sweeps.back().name);
        result.project = std::move(project);
        return result;
    };
    engine_.request(openTag, this, work, [this](Expected<Opened> result) {
        if (!result) {
            Q_EMIT failed(result.error(), QStringLiteral("file.open"));
            return;
        }
        const Project& project = *result->project;
        session_.openProject(infoOf(project), resultsOf(result->project, result->scores), stageList(project));
        Q_EMIT opened();
    });
}

void Workbench::save(const QString& file) {
    if (!session_.results().project) return;
    // a copy, since saving notes the file in it; what is large in it is shared
    const auto work = [project = *session_.results().project, path = file.toStdString()](const Job& job) mutable {
        saveProject(project, path, job);
        return std::make_shared<const Project>(std::move(project));
    };
    engine_.request(saveTag, this, work, [this](Expected<std::shared_ptr<const Project>> result) {
        if (!result) {
            Q_EMIT failed(result.error(), QStringLiteral("file.save-as"));
            return;
        }
        session_.setResults(resultsOf(*result, session_.results().scores));
        session_.setInfo(infoOf(**result));
        Q_EMIT saved();
    });
}

}  // namespace dynak
