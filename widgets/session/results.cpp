// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/results.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"
#include "core/project/project_file.h"

namespace dynak {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProjectInfo)
};

bool hasCurve(const NamedSweep& named) {
    return std::ranges::count_if(named.sweep.points, [](const OperatingPoint& point) {
               return point.rule.own.empty() &&
                      (point.rule.kind == RuleKind::tau || point.rule.kind == RuleKind::anchored);
           }) > 1;
}

ResultNames askedFor(const Project& project) {
    return resultNames(parseRecipe(project.recipe));
}

}  // namespace

const NamedSweep* mainSweep(const Project& project) {
    if (project.sweeps.empty()) return nullptr;
    if (const NamedSweep* asked = sweepNamed(project, askedFor(project).sweep); asked && hasCurve(*asked)) return asked;
    const auto found = std::find_if(project.sweeps.rbegin(), project.sweeps.rend(), hasCurve);
    return found == project.sweeps.rend() ? &project.sweeps.back() : &*found;
}

const NamedRouters* mainRouters(const Project& project) {
    if (project.routers.empty()) return nullptr;
    const NamedRouters* asked = routersNamed(project, askedFor(project).routers);
    return asked ? asked : &project.routers.back();
}

std::shared_ptr<const TokenScores> mainScores(const Project& project) {
    const NamedSweep* sweep = mainSweep(project);
    return sweep && sweep->scores.exists() ? loadTokenScores(project, sweep->name) : nullptr;
}

Results resultsOf(std::shared_ptr<const Project> project, std::shared_ptr<const TokenScores> scores) {
    Results out;
    if (project->profile) out.profile = {project, &project->profile->profile};
    if (const NamedRouters* main = mainRouters(*project)) out.routers = {project, &main->routers};
    if (const NamedSweep* main = mainSweep(*project)) {
        out.sweep = {project, &main->sweep};
        for (const NamedSweep& sweep : project->sweeps)
            if (&sweep != main) out.others.push_back({sweep.title, {project, &sweep.sweep}});
        for (const NamedAllocations& named : project->allocations)
            if (named.sweep == main->name || named.name.starts_with(main->routers + "."))
                out.allocations = {project, &named.allocations};
    }
    for (TrainingRun& run : trainingRuns(*project))
        out.trainings.push_back(std::make_shared<const TrainingRun>(std::move(run)));
    if (scores) out.index = std::make_shared<const ScoreIndex>(*scores);
    out.scores = std::move(scores);
    out.project = std::move(project);
    return out;
}

namespace {

// What a project says about its data is core's: "text table (;), 6 classes, 16000 train".
QString localised(const QString& data) {
    QStringList parts = data.split(QStringLiteral(", "));
    const QString format = parts.front().section(QStringLiteral(" ("), 0, 0);
    parts.front() = QCoreApplication::translate("Formats", qUtf8Printable(format)) + parts.front().mid(format.size());
    static const QRegularExpression classes(QStringLiteral("^(\\d+) classes$"));
    for (QString& part : parts)
        if (const auto match = classes.match(part); match.hasMatch())
            part = Text::tr("%n class(es)", nullptr, match.captured(1).toInt());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

ProjectInfo infoOf(const Project& project) {
    ProjectInfo info;
    info.file = QString::fromStdString(project.file.string());
    info.title = project.file.empty() ? QString::fromStdString(project.title) : QFileInfo(info.file).fileName();
    info.model = QString::fromStdString(project.model.title);
    if (!project.sites.empty())
        info.model += QStringLiteral(" · ") + Text::tr("%n site(s)", nullptr, static_cast<int>(project.sites.size()));
    // "emotion: 6 classes, …" is too long for one row
    info.data = localised(QString::fromStdString(project.data.description).section(QLatin1Char(':'), 0, 0));
    return info;
}

}  // namespace dynak
