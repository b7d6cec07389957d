// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "widgets/session/results.h"

namespace dynak {

class StudioSession;

// The stages in their order, one row each.
class PipelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { idRole = Qt::UserRole, stateRole, fractionRole, detailRole };

    explicit PipelineModel(StudioSession& session, QObject* parent = nullptr);

    [[nodiscard]] const StageProgress& stage(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    StudioSession& session_;
    int rows_ = 0;
};

// The one line under a stage's title: result, what it does now with the time left, or why it must run again.
[[nodiscard]] QString stageDetail(const StageProgress& stage);
[[nodiscard]] QString stateName(StageStatus state);

}  // namespace dynak
