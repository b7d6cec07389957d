// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/profile/sparsity_profile.h"
#include "widgets/plot/data_table.h"

namespace dynak {

// The distribution over tokens of the share of active neurons of one site.
struct ActiveShare {
    double median = 0, low = 0, high = 0;  // median and 5-95 % token
    std::vector<double> density;           // over equal steps of [0, 1], largest 1
};

// The share of tokens' neurons at a quantile, from counts of tokens by number of active neurons.
[[nodiscard]] double activeQuantile(const SiteSparsity& site, double q);
// When a neuron counts as active: "active: |a| > 0.1 · largest of the token".
[[nodiscard]] QString activityText(const Activity& activity);
[[nodiscard]] ActiveShare activeShare(const SiteSparsity& site);

// One row a site.
class SparsityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        siteColumn,
        neuronsColumn,
        tokensColumn,
        restingColumn,
        medianColumn,
        lowColumn,
        highColumn,
        deadColumn,
        alwaysColumn,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::shared_ptr<const SparsityProfile> profile);
    [[nodiscard]] const SparsityProfile* profile() const { return profile_.get(); }
    [[nodiscard]] const ActiveShare& share(int row) const { return shares_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const QString& site) const;
    // "layer.3.ffn" → "3" where all sites are FFNs of one stack, else the id without ".ffn".
    [[nodiscard]] QString shortName(int row) const;
    // Over all sites and tokens: the share that rests for the median token, mean over sites.
    [[nodiscard]] double restingMedian() const;
    [[nodiscard]] DataTable table() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant number(int row, int column) const;

    std::shared_ptr<const SparsityProfile> profile_;
    std::vector<ActiveShare> shares_;
    bool oneStack_ = false;
};

}  // namespace dynak
