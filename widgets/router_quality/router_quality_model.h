// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/router/router.h"

namespace dynak {

// One row a site: how well its router knows which experts matter.
class RouterQualityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { siteColumn, correlationColumn, coveredColumn, costColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::shared_ptr<const Routers> routers);
    [[nodiscard]] const Routers* routers() const { return routers_.get(); }
    [[nodiscard]] const RouterQuality& quality(int row) const {
        return routers_->quality[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowOf(const QString& site) const;  // -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Routers> routers_;
};

// Share of the true norm that the predicted best quarter of the experts covers, against what the true best quarter
// does: 1 is as good as knowing. The nearest k that was measured stands for the quarter.
[[nodiscard]] double coveredOfOracle(const RouterQuality& quality);

}  // namespace dynak
