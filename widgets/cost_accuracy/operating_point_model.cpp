// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/operating_point_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/plot/numbers.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("OperatingPoint", text);
}

}  // namespace

QString pointTitle(const SelectionRule& rule) {
    switch (rule.kind) {
        case RuleKind::tau: return QStringLiteral("τ ") + tauText(rule.value);
        case RuleKind::anchored:
            return translated(QT_TRANSLATE_NOOP("OperatingPoint", "anchored τ %1")).arg(tauText(rule.value));
        case RuleKind::mass: return translated(QT_TRANSLATE_NOOP("OperatingPoint", "mass %1")).arg(percent(rule.value));
        case RuleKind::topK: return translated(QT_TRANSLATE_NOOP("OperatingPoint", "top-k %1")).arg(rule.value);
        case RuleKind::all: return translated(QT_TRANSLATE_NOOP("OperatingPoint", "dense"));
    }
    return {};
}

QString seriesTitle(RuleKind kind) {
    switch (kind) {
        case RuleKind::tau: return translated(QT_TRANSLATE_NOOP("OperatingPoint", "dynamic-k, τ"));
        case RuleKind::anchored: return translated(QT_TRANSLATE_NOOP("OperatingPoint", "dynamic-k, anchored τ"));
        case RuleKind::mass: return translated(QT_TRANSLATE_NOOP("OperatingPoint", "mass"));
        case RuleKind::topK: return translated(QT_TRANSLATE_NOOP("OperatingPoint", "top-k"));
        case RuleKind::all: return translated(QT_TRANSLATE_NOOP("OperatingPoint", "dense"));
    }
    return {};
}

int seriesColour(RuleKind kind) {
    switch (kind) {
        case RuleKind::tau: return 0;
        case RuleKind::topK: return 1;
        case RuleKind::anchored: return 2;
        case RuleKind::mass: return 3;
        case RuleKind::all: return 6;
    }
    return 6;
}

void OperatingPointModel::set(const Sweep& sweep, const std::vector<OperatingPoint>& measured) {
    beginResetModel();
    metric_ = sweep.metric;
    points_ = sweep.points;
    for (const OperatingPoint& point : measured) {
        std::erase_if(points_, [&](const OperatingPoint& old) { return old.rule == point.rule; });
        points_.push_back(point);
    }
    std::stable_sort(points_.begin(), points_.end(), [](const OperatingPoint& a, const OperatingPoint& b) {
        return a.rule.kind != b.rule.kind ? a.rule.kind < b.rule.kind : a.macsShare > b.macsShare;
    });
    OperatingPoint dense = sweep.dense;
    dense.rule = {RuleKind::all, 0};
    points_.insert(points_.begin(), dense);
    endResetModel();
}

void OperatingPointModel::clear() {
    beginResetModel();
    points_.clear();
    endResetModel();
}

int OperatingPointModel::rowOf(const SelectionRule& rule) const {
    for (int row = 1; row < rowCount(); ++row)
        if (points_[static_cast<std::size_t>(row)].rule == rule) return row;
    return -1;
}

int OperatingPointModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(points_.size());
}

int OperatingPointModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant OperatingPointModel::number(int row, int column) const {
    const OperatingPoint& point = points_[static_cast<std::size_t>(row)];
    switch (column) {
        case ruleColumn: return pointTitle(point.rule);
        case costColumn: return point.macsShare;
        case macsColumn: return point.macsPerSample;
        case qualityColumn: return point.quality;
        case lowColumn: return point.qualityLow;
        case highColumn: return point.qualityHigh;
        case expertsColumn: return point.expertsMean;
        case timeColumn: return point.millisecondsPerSample;
        default: return {};
    }
}

QVariant OperatingPointModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::UserRole) return number(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() != ruleColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) return describe(index.row());
    if (role != Qt::DisplayRole) return {};
    const OperatingPoint& point = points_[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case ruleColumn: return pointTitle(point.rule);
        case costColumn: return percent(point.macsShare);
        case macsColumn: return dynak::count(point.macsPerSample);
        case qualityColumn: return quality(metric_, point.quality);
        case lowColumn: return quality(metric_, point.qualityLow);
        case highColumn: return quality(metric_, point.qualityHigh);
        case expertsColumn: return point.rule.kind == RuleKind::all ? QVariant() : fixed(point.expertsMean, 1);
        case timeColumn:
            return point.millisecondsPerSample > 0 ? milliseconds(point.millisecondsPerSample) : QVariant();
        default: return {};
    }
}

QVariant OperatingPointModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case ruleColumn: return tr("operating point");
        case costColumn: return tr("cost, share of dense MACs");
        case macsColumn: return tr("MACs per sample");
        case qualityColumn: return metricTitle(metric_);
        case lowColumn: return tr("95 % interval, low");
        case highColumn: return tr("95 % interval, high");
        case expertsColumn: return tr("experts per token and site");
        case timeColumn: return tr("ms per sample");
        default: return {};
    }
}

DataTable OperatingPointModel::table() const {
    DataTable out;
    for (int column = 0; column < columns; ++column) out.header << headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < columns; ++column) cells << number(row, column);
        out.rows << cells;
    }
    return out;
}

QString OperatingPointModel::describe(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const OperatingPoint& point = points_[static_cast<std::size_t>(row)];
    QStringList lines{pointTitle(point.rule)};
    lines << tr("%1 of dense MACs (%2 per sample)").arg(percent(point.macsShare), dynak::count(point.macsPerSample));
    lines << tr("%1 %2 (%3 … %4)")
                 .arg(metricTitle(metric_), quality(metric_, point.quality), quality(metric_, point.qualityLow),
                      quality(metric_, point.qualityHigh));
    if (point.rule.kind != RuleKind::all) lines << tr("%1 experts per token and site").arg(fixed(point.expertsMean, 1));
    if (point.millisecondsPerSample > 0)
        lines << tr("%1 per sample, measured").arg(milliseconds(point.millisecondsPerSample));
    lines << tr("over %n sample(s)", nullptr, static_cast<int>(point.count));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace dynak
