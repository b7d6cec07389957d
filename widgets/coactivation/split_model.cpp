// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/split_model.h"

#include <algorithm>

#include "widgets/plot/numbers.h"

namespace dynak {

void SplitModel::set(const std::vector<SplitQuality>& splits) {
    beginResetModel();
    rows_ = splits;
    std::vector<qint64> sizes;
    for (const SplitQuality& split : splits)
        if (std::ranges::find(sizes, split.experts) == sizes.end()) sizes.push_back(split.experts);
    for (const qint64 experts : sizes) {
        const auto like = std::ranges::find(splits, experts, &SplitQuality::experts);
        rows_.push_back({{},
                         sizes.size() > 1 ? tr("random, %1 experts").arg(experts) : tr("random"),
                         experts,
                         like->random,
                         like->random});
    }
    endResetModel();
}

int SplitModel::rowOf(const QString& partition) const {
    const auto found = std::ranges::find(rows_, partition, &SplitQuality::partition);
    return found != rows_.end() ? static_cast<int>(found - rows_.begin()) : -1;
}

QString SplitModel::describe(int row) const {
    const SplitQuality& at = split(row);
    const QString share = tr("%1: %2 experts, %3 of co-activations inside experts")
                              .arg(at.title, dynak::count(static_cast<double>(at.experts)), percent(at.inside));
    if (isRandom(row) || at.random <= 0) return share;
    return share + tr(", %1 × a random split").arg(fixed(at.inside / at.random, 1));
}

int SplitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SplitModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SplitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const SplitQuality& at = split(index.row());
    if (role == Qt::ToolTipRole) return describe(index.row());
    if (role == Qt::TextAlignmentRole && index.column() != splitColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::UserRole) return {};
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
        case splitColumn: return at.title;
        case expertsColumn:
            return shown ? QVariant(dynak::count(static_cast<double>(at.experts))) : QVariant(at.experts);
        case insideColumn: return shown ? QVariant(percent(at.inside)) : QVariant(at.inside);
        case randomColumn: return shown ? QVariant(percent(at.random)) : QVariant(at.random);
        default: return {};
    }
}

QVariant SplitModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case splitColumn: return tr("partition");
        case expertsColumn: return tr("experts");
        case insideColumn: return tr("co-activation inside experts");
        case randomColumn: return tr("of a random split");
        default: return {};
    }
}

}  // namespace dynak
