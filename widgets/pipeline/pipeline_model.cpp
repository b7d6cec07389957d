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

QString stateName(StageState state) {
    switch (state) {
        case StageState::missing: return translated(QT_TRANSLATE_NOOP("Pipeline", "not run yet"));
        case StageState::stale: return translated(QT_TRANSLATE_NOOP("Pipeline", "out of date"));
        case StageState::running: return translated(QT_TRANSLATE_NOOP("Pipeline", "running"));
        case StageState::done: return translated(QT_TRANSLATE_NOOP("Pipeline", "done"));
        case StageState::failed: return translated(QT_TRANSLATE_NOOP("Pipeline", "failed"));
    }
    return {};
}

QString stageDetail(const StageStatus& stage) {
    const QString dot = QStringLiteral(" · ");
    switch (stage.state) {
        case StageState::done: return stage.result;
        case StageState::running: {
            QStringList parts;
            if (!stage.phase.isEmpty()) parts << stage.phase;
            if (stage.secondsLeft)
                parts << translated(QT_TRANSLATE_NOOP("Pipeline", "%1 left")).arg(duration(*stage.secondsLeft));
            return parts.isEmpty() ? stateName(stage.state) : parts.join(dot);
        }
        case StageState::stale:
            return stage.reason.isEmpty() ? stateName(stage.state) : stateName(stage.state) + dot + stage.reason;
        case StageState::missing:
        case StageState::failed: return stage.reason.isEmpty() ? stateName(stage.state) : stage.reason;
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
    connect(&session, &StudioSession::stageChanged, this, [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
}

const StageStatus& PipelineModel::stage(int row) const {
    return session_.stages()[row];
}

int PipelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

QVariant PipelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= session_.stages().size()) return {};
    const StageStatus& status = stage(index.row());
    switch (role) {
        case Qt::DisplayRole: return status.title;
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2: %3").arg(status.title, stateName(status.state), stageDetail(status));
        case idRole: return status.id;
        case stateRole: return static_cast<int>(status.state);
        case fractionRole: return status.fraction;
        case detailRole: return stageDetail(status);
        default: return {};
    }
}

QHash<int, QByteArray> PipelineModel::roleNames() const {
    return {{Qt::DisplayRole, "title"}, {idRole, "id"}, {stateRole, "state"}, {fractionRole, "fraction"}, {detailRole, "detail"}};
}

}  // namespace dynak
