// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "widgets/coactivation/coactivation_content.h"

namespace dynak {

// The splits of a site side by side, the best first, and below them what a random one would keep together, once for
// each number of experts.
class SplitModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { splitColumn, expertsColumn, insideColumn, randomColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void set(const std::vector<SplitQuality>& splits);
    [[nodiscard]] const SplitQuality& split(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isRandom(int row) const { return split(row).partition.isEmpty(); }
    [[nodiscard]] int rowOf(const QString& partition) const;
    // "k-means · 24 experts · 47.0 % of co-activations inside experts, 3.9 × a random split"
    [[nodiscard]] QString describe(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<SplitQuality> rows_;
};

}  // namespace dynak
