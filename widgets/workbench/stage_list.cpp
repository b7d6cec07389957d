// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/stage_list.h"

#include <QCoreApplication>

#include "widgets/plot/numbers.h"
#include "widgets/sparsity/sparsity_model.h"

namespace dynak {
namespace {

const QString dot = QStringLiteral(" · ");

QString translated(const char* text, int n = -1) {
    return QCoreApplication::translate("Stages", text, nullptr, n);
}

QString loadResult(const Project& project) {
    if (project.model.path.empty() && !project.model.embedded) return {};
    return translated("%1 parameters").arg(dynak::count(static_cast<double>(project.model.parameters))) + dot +
           translated("%n site(s)", static_cast<int>(project.sites.size()));
}

QString profileResult(const Project& project) {
    if (!project.profile) return {};
    const SparsityProfile& profile = project.profile->profile;
    double resting = 0;
    for (const SiteSparsity& site : profile.sites) resting += 1 - activeQuantile(site, 0.5);
    if (!profile.sites.empty()) resting /= static_cast<double>(profile.sites.size());
    return translated("%1 resting").arg(percent(resting)) + dot +
           translated("%1 tokens").arg(dynak::count(static_cast<double>(profile.tokens)));
}

QString partitionResult(const Project& project) {
    if (project.partitions.empty()) return {};
    const NamedPartition& partition = project.partitions.back();
    if (partition.sites.empty()) return {};
    return translated("%n expert(s) a site", static_cast<int>(partition.sites.front().experts)) + dot +
           QString::fromStdString(partition.method);
}

QString routersResult(const Project& project) {
    if (project.routers.empty()) return {};
    const NamedRouters& routers = project.routers.back();
    return QLatin1String(name(routers.kind)) + dot + duration(routers.routers.seconds);
}

QString sweepResult(const Project& project) {
    if (project.sweeps.empty()) return {};
    const Sweep& sweep = project.sweeps.back().sweep;
    return translated("%n point(s)", static_cast<int>(sweep.points.size())) + dot + duration(sweep.seconds);
}

struct StageRow {
    const char* id;
    const char* title;
    const char* purpose;
    QString (*result)(const Project&);
};

constexpr StageRow rows[] = {
    {"load", QT_TRANSLATE_NOOP("Stages", "Load"), QT_TRANSLATE_NOOP("Stages", "reads model and data"), loadResult},
    {"profile", QT_TRANSLATE_NOOP("Stages", "Profile"), QT_TRANSLATE_NOOP("Stages", "finds which neurons rest"), profileResult},
    {"partition", QT_TRANSLATE_NOOP("Stages", "Partition"), QT_TRANSLATE_NOOP("Stages", "groups neurons into experts"), partitionResult},
    {"routers", QT_TRANSLATE_NOOP("Stages", "Fit routers"), QT_TRANSLATE_NOOP("Stages", "learns to predict experts"), routersResult},
    {"sweep", QT_TRANSLATE_NOOP("Stages", "Sweep"), QT_TRANSLATE_NOOP("Stages", "measures cost and quality"), sweepResult},
};

}  // namespace

QList<StageStatus> stageList(const Project& project) {
    QList<StageStatus> out;
    for (const StageRow& row : rows) {
        StageStatus status;
        status.id = QLatin1String(row.id);
        status.title = translated(row.title);
        status.result = row.result(project);
        status.state = status.result.isEmpty() ? StageState::missing : StageState::done;
        status.reason = translated(row.purpose);
        out << status;
    }
    return out;
}

}  // namespace dynak
