// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/sweep/sweep.h"
#include "widgets/plot/data_table.h"

namespace dynak {

// The measured points as rows: the dense model first, then by rule and cost, dearest first. What the curve draws, its
// CSV and its accessible table are these rows.
class OperatingPointModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ruleColumn,
        costColumn,
        macsColumn,
        qualityColumn,
        lowColumn,
        highColumn,
        expertsColumn,
        timeColumn,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `measured`: points taken since the sweep; one with the rule of a point of the sweep replaces it.
    void set(const Sweep& sweep, const std::vector<OperatingPoint>& measured);
    void clear();
    [[nodiscard]] const std::vector<OperatingPoint>& points() const { return points_; }
    [[nodiscard]] Metric metric() const { return metric_; }
    [[nodiscard]] int rowOf(const SelectionRule& rule) const;  // -1: none
    [[nodiscard]] DataTable table() const;
    // All numbers of a row, one a line.
    [[nodiscard]] QString describe(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant number(int row, int column) const;

    std::vector<OperatingPoint> points_;
    Metric metric_ = Metric::accuracy;
};

// "τ 0.042", "top-k 8", "dense"
[[nodiscard]] QString pointTitle(const SelectionRule& rule);
// What the line of one kind of rule is called: "dynamic-k", "top-k".
[[nodiscard]] QString seriesTitle(RuleKind kind);
// The categorical colour that the kind keeps everywhere.
[[nodiscard]] int seriesColour(RuleKind kind);

}  // namespace dynak
