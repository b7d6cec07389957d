// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <vector>

#include "widgets/plot/data_table.h"
#include "widgets/session/results.h"

namespace dynak {

// The measured points as rows: the dense model first, then by method and cost, dearest first. What the curve draws, its
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
        methodColumn,
        columns
    };
    // Points that belong together: a line of the figure. `colour` is a categorical index.
    struct Series {
        QString title;
        int colour = 0;
        bool greedy = false;  // a value for each site: another mark, so that colour is not all
        bool joined = true;   // by a line
        int dashes = 0;       // tells apart the lines of one colour; 0: solid
    };

    using QAbstractTableModel::QAbstractTableModel;

    // The sweep of `results` and the others of the same metric beside it, and what was allocated to sites. `measured`:
    // points taken since the sweep; one with the rule of a point of the sweep replaces it.
    void set(const Results& results, const std::vector<OperatingPoint>& measured);
    void clear();
    // The dense model first, then series by series, each by falling cost.
    [[nodiscard]] const std::vector<OperatingPoint>& points() const { return points_; }
    [[nodiscard]] const std::vector<Series>& series() const { return series_; }
    [[nodiscard]] int seriesOf(int row) const { return seriesOf_[static_cast<std::size_t>(row)]; }  // -1: dense
    // Whether no measured point is both cheaper and better.
    [[nodiscard]] bool isOnFront(int row) const { return onFront_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Metric metric() const { return metric_; }
    [[nodiscard]] int rowOf(const SiteRules& rule) const;  // -1: none
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
    [[nodiscard]] QString method(int row) const;

    // Those of `points` that `belongs` says, as one more series; nothing where there are none.
    void add(Series series, const std::vector<OperatingPoint>& points,
             const std::function<bool(const SiteRules&)>& belongs);
    void addByKind(const std::vector<OperatingPoint>& points, const QString& title);

    std::vector<OperatingPoint> points_;
    std::vector<Series> series_;
    std::vector<int> seriesOf_;
    std::vector<bool> onFront_;
    std::vector<std::string> sites_;  // that can have a value of their own
    Metric metric_ = Metric::accuracy;
};

// "τ 0.042", "top-k 8", "dense"; "τ 0.042, 2 sites differ"
[[nodiscard]] QString pointTitle(const SiteRules& rule);
// "layer.3.ffn  τ 0.05", one line for each of `sites`; nothing where all have the common value.
[[nodiscard]] QStringList siteLines(const SiteRules& rule, const std::vector<std::string>& sites);
// What the line of one kind of rule is called: "dynamic-k", "top-k".
[[nodiscard]] QString seriesTitle(RuleKind kind);
// The categorical colour that the kind keeps everywhere.
[[nodiscard]] int seriesColour(RuleKind kind);

}  // namespace dynak
