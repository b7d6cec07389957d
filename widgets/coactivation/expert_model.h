// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "core/moe/site_rules.h"
#include "widgets/coactivation/coactivation_content.h"

namespace dynak {

// One row an expert: what the graph shows as nodes.
class ExpertModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { expertColumn, neuronsColumn, shareColumn, insideColumn, nearestColumn, nearestLiftColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::shared_ptr<const CoactivationContent> content);
    // Share of tokens that run each expert under a rule; empty: not known, mean firing rates stand in.
    void setShares(std::vector<double> shares, const SiteRules& rule = {});
    [[nodiscard]] bool hasShares() const { return !shares_.empty(); }
    [[nodiscard]] const SiteRules& rule() const { return rule_; }  // of the shares
    [[nodiscard]] double share(int expert) const;
    [[nodiscard]] int nearest(int expert) const;  // by lift; -1: none
    // "12 · runs for 23 % of tokens"
    [[nodiscard]] QString describe(int expert) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const CoactivationContent> content_;
    std::vector<double> shares_;
    SiteRules rule_;
};

}  // namespace dynak
