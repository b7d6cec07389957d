// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runner/stage_list.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"
#include "core/pipeline/stages.h"
#include "core/pipeline/training_run.h"
#include "widgets/plot/numbers.h"
#include "widgets/runner/stage_rates.h"
#include "widgets/session/said.h"
#include "widgets/sparsity/sparsity_model.h"

namespace dynak {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Stages)
};

const QString dot = QStringLiteral(" · ");

// Titles and effects come from core's table;
QString translated(const std::string& text) {
    return said(Sentence::listed(text));
}

// " · 13 s", of the run that made a result; nothing where it is not known.
QString took(const Project& project, const std::string& key) {
    const StageRecord* record = recordOf(project, key);
    return record && record->seconds > 0 ? dot + duration(record->seconds) : QString();
}

QString loadResult(const Project& project, const ResultNames&) {
    if (project.model.path.empty() && !project.model.embedded) return {};
    return Text::tr("%1 parameters").arg(dynak::count(static_cast<double>(project.model.parameters))) + dot +
           Text::tr("%n site(s)", nullptr, static_cast<int>(project.sites.size()));
}

QString profileResult(const Project& project, const ResultNames&) {
    if (!project.profile) return {};
    const SparsityProfile& profile = project.profile->profile;
    double resting = 0;
    for (const SiteSparsity& site : profile.sites) resting += site.restingShare();
    if (!profile.sites.empty()) resting /= static_cast<double>(profile.sites.size());
    return Text::tr("%1 resting").arg(percent(resting)) + dot +
           Text::tr("%1 tokens").arg(dynak::count(static_cast<double>(profile.tokens)));
}

QString partitionResult(const Project& project, const ResultNames& names) {
    const NamedPartition* partition = partitionNamed(project, names.partition);
    if (!partition || partition->sites.empty()) return {};
    return Text::tr("%n expert(s) a site", nullptr, static_cast<int>(partition->sites.front().experts)) + dot +
           QString::fromStdString(partition->method);
}

QString routersResult(const Project& project, const ResultNames& names) {
    const NamedRouters* routers = routersNamed(project, names.routers);
    return routers ? QLatin1String(name(routers->kind)) + took(project, routers->key) : QString();
}

QString sweepResult(const Project& project, const ResultNames& names) {
    const NamedSweep* named = sweepNamed(project, names.sweep);
    if (!named) return {};
    return Text::tr("%n point(s)", nullptr, static_cast<int>(named->sweep.points.size())) + took(project, named->key);
}

QString allocateResult(const Project& project, const ResultNames& names) {
    const NamedAllocations* named = allocationsNamed(project, names.allocations);
    if (!named) return {};
    return Text::tr("%n point(s)", nullptr, static_cast<int>(named->allocations.curve.points.size())) +
           took(project, named->key);
}

// "96.5 % → 95.3 % · 12 s": on held-out data, before and after the last training of this stage.
QString trainingResult(const Project& project, const std::string& stage) {
    const auto model = std::ranges::find(project.trained.rbegin(), project.trained.rend(), stage, &TrainedModel::stage);
    if (model == project.trained.rend()) return {};
    const auto [before, after] = heldOutScores(*model);
    QString change = after ? percent(after->accuracy) : QString();
    if (before && after) change = percent(before->accuracy) + QStringLiteral(" → ") + change;
    return (change.isEmpty() ? Text::tr("trained") : change) + took(project, model->key);
}

// What the result that the options ask for is, in one line; of stages that train see trainingResult.
struct ResultRow {
    const char* stage;
    QString (*describe)(const Project&, const ResultNames&);
};

constexpr ResultRow resultRows[] = {{"load", loadResult},           {"profile", profileResult},
                                    {"partition", partitionResult}, {"fit-routers", routersResult},
                                    {"sweep", sweepResult},         {"allocate", allocateResult}};

}  // namespace

QList<StageProgress> stageList(const Project& project) {
    return stageList(project, parseRecipe(project.recipe));
}

QList<StageProgress> stageList(const Project& project, const nlohmann::json& recipe) {
    QList<StageProgress> out;
    const StageRates rates = keptRates();
    const ResultNames names = resultNames(recipe);
    const std::vector<StageState> states = stageStates(project, recipe);
    for (const StageRow& row : stages()) {
        const StageState& state = stateOf(states, row.id);
        StageProgress progress;
        progress.id = QString::fromStdString(row.id);
        progress.title = translated(row.title);
        progress.status = state.status;
        progress.reason = said(state.reason);
        if (state.status == StageStatus::missing) progress.reason = translated(row.effect);
        if (state.status != StageStatus::done) progress.estimate = estimatedSeconds(project, recipe, row.id, rates);
        for (const ResultRow& result : resultRows)
            if (row.id == result.stage) progress.result = result.describe(project, names);
        if (row.trains()) progress.result = trainingResult(project, row.id);
        out << progress;
    }
    return out;
}

}  // namespace dynak
