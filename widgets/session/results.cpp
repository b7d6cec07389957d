// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/results.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dynak {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProjectInfo)
};

}  // namespace

Results resultsOf(std::shared_ptr<const Project> project, std::shared_ptr<const TokenScores> scores) {
    Results out;
    if (project->profile) out.profile = {project, &project->profile->profile};
    if (!project->routers.empty()) out.routers = {project, &project->routers.back().routers};
    if (!project->sweeps.empty()) {
        out.sweep = {project, &project->sweeps.back().sweep};
        for (std::size_t i = 0; i + 1 < project->sweeps.size(); ++i)
            out.others.push_back(
                {QString::fromStdString(project->sweeps[i].title), {project, &project->sweeps[i].sweep}});
    }
    if (scores) out.index = std::make_shared<const ScoreIndex>(*scores);
    out.scores = std::move(scores);
    out.project = std::move(project);
    return out;
}

ProjectInfo infoOf(const Project& project) {
    ProjectInfo info;
    info.file = QString::fromStdString(project.file.string());
    info.title = project.file.empty() ? QString::fromStdString(project.title) : QFileInfo(info.file).fileName();
    info.model = QString::fromStdString(project.model.title);
    if (!project.sites.empty())
        info.model += QStringLiteral(" · ") + Text::tr("%n site(s)", nullptr, static_cast<int>(project.sites.size()));
    // "emotion: 6 classes, …" is too long for one row
    info.data = QString::fromStdString(project.data.description).section(QLatin1Char(':'), 0, 0);
    return info;
}

}  // namespace dynak
