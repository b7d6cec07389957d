// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/router_quality/router_quality_model.h"

#include <cmath>
#include <cstdlib>

#include "widgets/plot/numbers.h"
#include "widgets/session/site_name.h"

namespace dynak {

double coveredOfOracle(const RouterQuality& quality) {
    if (quality.ks.empty()) return 0;
    const double quarter = static_cast<double>(quality.ks.back()) / 4;
    std::size_t best = 0;
    for (std::size_t i = 1; i < quality.ks.size(); ++i)
        if (std::abs(static_cast<double>(quality.ks[i]) - quarter) <
            std::abs(static_cast<double>(quality.ks[best]) - quarter))
            best = i;
    const double oracle = quality.oracleCoveredShare.at(best);
    return oracle > 0 ? quality.coveredShare.at(best) / oracle : 0;
}

void RouterQualityModel::set(std::shared_ptr<const Routers> routers) {
    beginResetModel();
    routers_ = std::move(routers);
    endResetModel();
}

int RouterQualityModel::rowOf(const QString& site) const {
    for (int row = 0; row < rowCount(); ++row)
        if (QString::fromStdString(quality(row).site) == site) return row;
    return -1;
}

int RouterQualityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !routers_ ? 0 : static_cast<int>(routers_->quality.size());
}

int RouterQualityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant RouterQualityModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RouterQuality& row = quality(index.row());
    if (role == Qt::TextAlignmentRole && index.column() != siteColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && index.column() == siteColumn) return QString::fromStdString(row.site);
    if (role == Qt::ToolTipRole && index.column() == coveredColumn)
        return tr("Norm covered by the predicted best quarter of the experts, as share of what the true best cover");
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case siteColumn: return siteTitle(QString::fromStdString(row.site));
        case correlationColumn: return fixed(row.rankCorrelation, 3);
        case coveredColumn: return percent(coveredOfOracle(row));
        case costColumn: return percent(row.macsShare);
        default: return {};
    }
}

QVariant RouterQualityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == siteColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case siteColumn: return tr("site");
        case correlationColumn: return tr("rank correlation");
        case coveredColumn: return tr("of oracle");
        case costColumn: return tr("router cost");
        default: return {};
    }
}

}  // namespace dynak
