// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "core/profile/sparsity_profile.h"
#include "widgets/plot/data_table.h"

namespace dynak {

// The distribution over tokens of the share of active neurons of one site.
struct ActiveShare {
    double median = 0, low = 0, high = 0;  // median and 5-95 % token
    std::vector<double> density;           // over equal steps of [0, 1], largest 1
};

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
        comparedColumn,  // from here on of the other profile
        comparedLowColumn,
        comparedHighColumn,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::shared_ptr<const SparsityProfile> profile);
    // A profile of the same sites to hold against, and what it is called; null: none.
    void compareWith(std::shared_ptr<const SparsityProfile> other, const QString& title);
    [[nodiscard]] const SparsityProfile* profile() const { return profile_.get(); }
    [[nodiscard]] const SiteSparsity& site(int row) const { return *rows_[at(row)].site; }
    [[nodiscard]] const ActiveShare& share(int row) const { return rows_[at(row)].share; }
    // Of the same site in the other profile; null where there is none.
    [[nodiscard]] const ActiveShare* compared(int row) const;
    [[nodiscard]] const QString& comparedTitle() const { return otherTitle_; }
    [[nodiscard]] bool isComparing() const { return other_ != nullptr; }
    // When a neuron counts as active, where that is the same at all sites; else empty.
    [[nodiscard]] QString activity() const;
    // "encoder", "decoder", "attention", …: rows of one group stand together.
    [[nodiscard]] const QString& group(int row) const { return rows_[at(row)].group; }
    [[nodiscard]] bool startsGroup(int row) const { return row == 0 || group(row) != group(row - 1); }
    [[nodiscard]] bool hasGroups() const { return !rows_.empty() && rows_.front().group != rows_.back().group; }
    [[nodiscard]] int rowOf(const QString& site) const;
    [[nodiscard]] QString siteOf(int row) const;  // empty: no such row
    // "layer.3.ffn", "encoder.3.ffn" → "3", since the group says the rest; another id without ".ffn".
    [[nodiscard]] QString shortName(int row) const;
    // Over all sites and tokens: the share that rests for the median token, mean over sites.
    [[nodiscard]] double restingMedian() const;
    // The same of the sites that both profiles have: {here, there}; nothing without a comparison.
    [[nodiscard]] std::optional<std::pair<double, double>> restingMedians() const;
    [[nodiscard]] DataTable table() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        const SiteSparsity* site;
        ActiveShare share;
        QString group, name;
        std::optional<ActiveShare> other;
    };

    [[nodiscard]] static std::size_t at(int row) { return static_cast<std::size_t>(row); }
    [[nodiscard]] QVariant number(int row, int column) const;
    void findCompared();

    std::shared_ptr<const SparsityProfile> profile_, other_;
    QString otherTitle_;
    std::vector<Row> rows_;
};

}  // namespace dynak
