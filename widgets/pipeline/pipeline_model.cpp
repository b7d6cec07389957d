// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/pipeline_model.h"

#include <QCoreApplication>

#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"

namespace dynak {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Pipeline", text);
}

}  // namespace

QString stateName(StageStatus state) {
    switch (state) {
        case StageStatus::missing: return translated(QT_TRANSLATE_NOOP("Pipeline", "not run yet"));
        case StageStatus::stale: return translated(QT_TRANSLATE_NOOP("Pipeline", "out of date"));
        case StageStatus::running: return translated(QT_TRANSLATE_NOOP("Pipeline", "running"));
        case StageStatus::done: return translated(QT_TRANSLATE_NOOP("Pipeline", "done"));
        case StageStatus::off: return translated(QT_TRANSLATE_NOOP("Pipeline", "switched off"));
        case StageStatus::failed: return translated(QT_TRANSLATE_NOOP("Pipeline", "failed"));
    }
    return {};
}

QString stageDetail(const StageProgress& stage) {
    const QString dot = QStringLiteral(" · ");
    // first, where it is not cut off
    const QString about = stage.estimate ? QStringLiteral("≈ ") + roughDuration(*stage.estimate) + dot : QString();
    switch (stage.status) {
        case StageStatus::done: return stage.result;
        case StageStatus::running: {
            QStringList parts;
            if (!stage.phase.isEmpty()) parts << stage.phase;
            if (stage.secondsLeft)
                parts << translated(QT_TRANSLATE_NOOP("Pipeline", "%1 left")).arg(duration(*stage.secondsLeft));
            return parts.isEmpty() ? stateName(stage.status) : parts.join(dot);
        }
        case StageStatus::off: return stateName(stage.status);
        case StageStatus::stale:  // the mark says so much; there is room for the reason
        case StageStatus::missing: return about + (stage.reason.isEmpty() ? stateName(stage.status) : stage.reason);
        case StageStatus::failed: return stage.reason.isEmpty() ? stateName(stage.status) : stage.reason;
    }
    return {};
}

PipelineModel::PipelineModel(StudioSession& session, QObject* parent)
    : QAbstractListModel(parent), session_(session), rows_(static_cast<int>(session.stages().size())) {
    connect(&session, &StudioSession::stagesReset, this, [this] {
        beginResetModel();
        rows_ = static_cast<int>(session_.stages().size());
        endResetModel();
    });
    connect(&session, &StudioSession::stageChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
}

const StageProgress& PipelineModel::stage(int row) const {
    return session_.stages()[row];
}

int PipelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

QVariant PipelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= session_.stages().size()) return {};
    const StageProgress& status = stage(index.row());
    switch (role) {
        case Qt::DisplayRole: return status.title;
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2: %3").arg(status.title, stateName(status.status), stageDetail(status));
        case idRole: return status.id;
        case stateRole: return static_cast<int>(status.status);
        case fractionRole: return status.fraction;
        case detailRole: return stageDetail(status);
        default: return {};
    }
}

QHash<int, QByteArray> PipelineModel::roleNames() const {
    return {{Qt::DisplayRole, "title"},
            {idRole, "id"},
            {stateRole, "state"},
            {fractionRole, "fraction"},
            {detailRole, "detail"}};
}

}  // namespace dynak
