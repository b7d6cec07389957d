// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

namespace dynak {

class StudioSession;

// The converted sites, the τ of each, and how many experts run there. A number typed as τ becomes the site's own.
class SiteTauModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { siteColumn, tauColumn, expertsColumn, breakEvenColumn, columns };

    explicit SiteTauModel(StudioSession& session, QObject* parent = nullptr);

    // Sites and numbers anew.
    void refresh();
    [[nodiscard]] QString site(int row) const;
    [[nodiscard]] int rowOf(const QString& site) const;  // -1: none
    [[nodiscard]] bool hasOwn(int row) const;
    [[nodiscard]] double tau(int row) const;
    // Whether the sweep measured from which share of experts on a site is faster dense.
    [[nodiscard]] bool hasBreakEven() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::string site;
        std::int64_t experts = 0;
        double executed = -1;   // mean a token, predicted from stored scores; negative: there are none
        double breakEven = -1;  // share of the experts from which on dense is faster; negative: not measured

        [[nodiscard]] bool operator==(const Row&) const = default;
    };
    [[nodiscard]] const Row& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::vector<Row> rowsNow() const;

    StudioSession& session_;
    std::vector<Row> rows_;
};

}  // namespace dynak
