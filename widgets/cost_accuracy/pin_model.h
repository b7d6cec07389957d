// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "widgets/plot/data_table.h"
#include "widgets/session/tau_curve.h"

namespace dynak {

class StudioSession;

// The operating points that are kept, in the user's order. Names can be edited; every change can be undone.
class PinModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { nameColumn, ruleColumn, costColumn, qualityColumn, timeColumn, columns };

    explicit PinModel(StudioSession& session, QObject* parent = nullptr);

    // What a kept point costs and is worth; nothing where the sweep of the moment does not know its rule.
    [[nodiscard]] const std::optional<Reading>& reading(int row) const {
        return readings_.at(static_cast<std::size_t>(row));
    }
    // "B against A: cost −12.1 points, accuracy −0.4, 1.30 × as fast"; nothing where one of them is not known.
    [[nodiscard]] QString compare(int from, int to) const;
    void remove(int row);
    // Moves a point to another place in the list.
    void move(int from, int to);
    [[nodiscard]] DataTable table() const;
    // Numbers anew: the curve has changed.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    // Counts in stored scores, so once a change and not once a cell.
    void read();

    StudioSession& session_;
    std::vector<std::optional<Reading>> readings_;
    int rows_ = 0;
};

}  // namespace dynak
