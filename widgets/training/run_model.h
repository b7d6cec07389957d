// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <set>
#include <vector>

#include "core/pipeline/training_run.h"

namespace dynak {

using Run = std::shared_ptr<const TrainingRun>;

// "Sparsify"
[[nodiscard]] QString stageTitle(const TrainingRun& run);
// The same, with what differs from the defaults: "Sparsify, alpha 0.005, epochs 1".
[[nodiscard]] QString runTitle(const TrainingRun& run);
// The same of several, with only what tells them apart.
[[nodiscard]] QStringList runTitles(const std::vector<Run>& runs);
// Labels come right: on held-out data where it is done, else in the last line; nothing where there are none.
[[nodiscard]] std::optional<double> accuracyOf(const TrainingRun& run);

// Mean over the sites that are done; nothing for trainings of the model.
[[nodiscard]] std::optional<double> rankCorrelationOf(const TrainingRun& run);

// The trainings of a project, the newest first; one that runs stands on top. A tick takes a run into the comparison.
class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { runColumn, stepColumn, accuracyColumn, restColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    // `running`: null where none does.
    void set(const std::vector<Run>& known, const Run& running);
    [[nodiscard]] const Run& run(int row) const { return runs_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const std::string& key) const;  // -1: none
    [[nodiscard]] bool isRunning(int row) const { return running_ && run(row)->key == running_->key; }

    [[nodiscard]] bool isCompared(int row) const { return compared_.contains(run(row)->key); }
    void setCompared(const std::set<std::string>& keys);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] QString shown(int row, int column) const;

    std::vector<Run> runs_;
    Run running_;
    std::set<std::string> compared_;  // keys
};

}  // namespace dynak
