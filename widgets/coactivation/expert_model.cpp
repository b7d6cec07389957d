// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/expert_model.h"

#include "widgets/coactivation/value_scale.h"
#include "widgets/plot/numbers.h"

namespace dynak {

void ExpertModel::set(std::shared_ptr<const CoactivationContent> content) {
    beginResetModel();
    content_ = std::move(content);
    if (std::ssize(shares_) != rowCount()) shares_.clear();
    endResetModel();
}

void ExpertModel::setShares(std::vector<double> shares, const SiteRules& rule) {
    rule_ = rule;
    if (std::ssize(shares) != rowCount()) shares.clear();
    const bool other = shares.empty() != shares_.empty();
    shares_ = std::move(shares);
    if (other) Q_EMIT headerDataChanged(Qt::Horizontal, shareColumn, shareColumn);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, shareColumn), index(rowCount() - 1, shareColumn));
}

double ExpertModel::share(int expert) const {
    const auto at = static_cast<std::size_t>(expert);
    return hasShares() ? shares_[at] : content_->experts.firing[at];
}

int ExpertModel::nearest(int expert) const {
    int best = -1;
    for (int other = 0; other < rowCount(); ++other)
        if (other != expert && content_->experts.lift.at(expert, other) > 0 &&
            (best < 0 || content_->experts.lift.at(expert, other) > content_->experts.lift.at(expert, best)))
            best = other;
    return best;
}

QString ExpertModel::describe(int expert) const {
    return (hasShares() ? tr("%1 · runs for %2 of tokens") : tr("%1 · its neurons fire on %2 of tokens"))
        .arg(expert)
        .arg(percent(share(expert), share(expert) < 0.0995 ? 1 : 0));
}

int ExpertModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !content_ ? 0 : static_cast<int>(content_->experts.experts);
}

int ExpertModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ExpertModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) return describe(index.row());
    if (role != Qt::DisplayRole && role != Qt::UserRole) return {};
    const bool shown = role == Qt::DisplayRole;
    const int expert = index.row(), near = nearest(expert);
    const auto lift = [&](int other) -> QVariant {
        if (other < 0) return {};
        const double value = content_->experts.lift.at(expert, other);
        return shown ? QVariant(timesChance(value)) : QVariant(value);
    };
    switch (index.column()) {
        case expertColumn: return expert;
        case neuronsColumn: return static_cast<qlonglong>(content_->sizes[static_cast<std::size_t>(expert)]);
        case shareColumn: return shown ? QVariant(percent(share(expert))) : QVariant(share(expert));
        case insideColumn: return lift(expert);
        case nearestColumn: return near < 0 ? QVariant() : QVariant(near);
        case nearestLiftColumn: return lift(near);
        default: return {};
    }
}

QVariant ExpertModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case expertColumn: return tr("expert");
        case neuronsColumn: return tr("neurons");
        case shareColumn:
            return hasShares() ? tr("share of tokens that run it") : tr("mean firing rate of its neurons");
        case insideColumn: return tr("co-activation inside, multiple of chance");
        case nearestColumn: return tr("nearest expert");
        case nearestLiftColumn: return tr("co-activation with it, multiple of chance");
        default: return {};
    }
}

}  // namespace dynak
