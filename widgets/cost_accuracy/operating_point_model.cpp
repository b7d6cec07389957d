// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/operating_point_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <iterator>

#include "widgets/plot/numbers.h"
#include "widgets/session/said.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

// Categorical colours beside those of the rules.
constexpr int greedyColour = 4, ownColour = 5;

QString translated(const char* text) {
    return QCoreApplication::translate("OperatingPoint", text);
}

}  // namespace

QString pointTitle(const SiteRules& rule) {
    if (!rule.own.empty())
        return QCoreApplication::translate("OperatingPoint", "%1, %n site(s) differ", nullptr,
                                           static_cast<int>(rule.own.size()))
            .arg(pointTitle(SelectionRule{rule.kind, rule.value}));
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

QStringList siteLines(const SiteRules& rule, const std::vector<std::string>& sites) {
    constexpr std::size_t most = 16;  // lines of a tip
    QStringList lines;
    if (rule.own.empty()) return lines;
    for (std::size_t i = 0; i < sites.size() && i < most; ++i)
        lines << QString::fromStdString(sites[i]) + QStringLiteral("  ") + pointTitle(rule.at(sites[i]));
    if (sites.size() > most) lines << QStringLiteral("…");
    return lines;
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

void OperatingPointModel::add(Series series, const std::vector<OperatingPoint>& points,
                              const std::function<bool(const SiteRules&)>& belongs) {
    const auto begin = static_cast<std::ptrdiff_t>(points_.size());
    std::copy_if(points.begin(), points.end(), std::back_inserter(points_),
                 [&](const OperatingPoint& point) { return belongs(point.rule); });
    std::stable_sort(points_.begin() + begin, points_.end(),
                     [](const OperatingPoint& a, const OperatingPoint& b) { return a.macsShare > b.macsShare; });
    if (std::ssize(points_) == begin) return;
    // a method keeps its colour; a second line of the same method takes one that is free, then other dashes
    const auto taken = [this](int colour, int dashes) {
        return std::ranges::any_of(
            series_, [&](const Series& other) { return other.colour == colour && other.dashes == dashes; });
    };
    const std::array colours{series.colour, 6, 3, 2, 1, ownColour, greedyColour, 0};
    auto free = colours.end();
    for (int dashes = 0; free == colours.end(); ++dashes) {
        free = std::ranges::find_if(colours, [&](int colour) { return !taken(colour, dashes); });
        series.dashes = dashes;
    }
    series.colour = *free;
    seriesOf_.resize(points_.size(), static_cast<int>(series_.size()));
    series_.push_back(std::move(series));
}

void OperatingPointModel::addByKind(const std::vector<OperatingPoint>& points, const QString& title) {
    for (const RuleRow& row : selectionRules()) {
        if (row.kind == RuleKind::all) continue;
        const QString name = seriesTitle(row.kind);
        const bool named =
            std::any_of(series_.begin(), series_.end(), [&](const Series& s) { return s.title == name; });
        add({named ? title : name, seriesColour(row.kind)}, points,
            [&](const SiteRules& rule) { return rule.kind == row.kind && rule.own.empty(); });
    }
}

void OperatingPointModel::set(const Results& results, const std::vector<OperatingPoint>& measured) {
    beginResetModel();
    const Sweep& sweep = *results.sweep;
    metric_ = sweep.metric;
    sites_.clear();
    for (std::size_t i = 0; i < sweep.sites.size(); ++i)
        if (sweep.experts[i] > 0) sites_.push_back(sweep.sites[i]);
    points_ = {sweep.dense};
    points_.front().rule = SelectionRule{RuleKind::all, 0};
    series_.clear();
    seriesOf_ = {-1};
    std::vector<OperatingPoint> points = sweep.points;
    for (const OperatingPoint& point : measured) {
        std::erase_if(points, [&](const OperatingPoint& old) { return old.rule == point.rule; });
        points.push_back(point);
    }
    addByKind(points, {});
    if (results.allocations && results.allocations->curve.metric == metric_)
        add({translated(QT_TRANSLATE_NOOP("OperatingPoint", "τ by site, greedy")), greedyColour, true},
            results.allocations->curve.points, [](const SiteRules&) { return true; });
    add({translated(QT_TRANSLATE_NOOP("OperatingPoint", "τ by site, own choice")), ownColour, true, false}, points,
        [](const SiteRules& rule) { return !rule.own.empty(); });
    for (const NamedCurve& other : results.others)
        if (other.sweep->metric == metric_) addByKind(other.sweep->points, said(other.title));

    Sweep all;
    all.metric = metric_;
    all.points = points_;
    onFront_.assign(points_.size(), false);
    for (const std::size_t row : paretoFront(all)) onFront_[row] = true;
    endResetModel();
}

void OperatingPointModel::clear() {
    beginResetModel();
    points_.clear();
    series_.clear();
    seriesOf_.clear();
    onFront_.clear();
    endResetModel();
}

int OperatingPointModel::rowOf(const SiteRules& rule) const {
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

QString OperatingPointModel::method(int row) const {
    const int series = seriesOf(row);
    return series < 0 ? seriesTitle(RuleKind::all) : series_[static_cast<std::size_t>(series)].title;
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
        case methodColumn: return method(row);
        default: return {};
    }
}

QVariant OperatingPointModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::UserRole) return number(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() != ruleColumn && index.column() != methodColumn)
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
        case methodColumn: return method(index.row());
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
        case methodColumn: return tr("method");
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
    if (series_.size() > 1 && seriesOf(row) >= 0) lines << method(row);
    lines << siteLines(point.rule, sites_);
    lines << tr("%1 of dense MACs (%2 per sample)").arg(percent(point.macsShare), dynak::count(point.macsPerSample));
    lines << tr("%1 %2 (%3 … %4)")
                 .arg(metricTitle(metric_), quality(metric_, point.quality), quality(metric_, point.qualityLow),
                      quality(metric_, point.qualityHigh));
    if (point.rule.kind != RuleKind::all) lines << tr("%1 experts per token and site").arg(fixed(point.expertsMean, 1));
    if (point.millisecondsPerSample > 0)
        lines << tr("%1 per sample, measured").arg(milliseconds(point.millisecondsPerSample));
    lines << tr("over %n sample(s)", nullptr, static_cast<int>(point.count));
    if (isOnFront(row)) lines << tr("no measured point is both cheaper and better");
    return lines.join(QLatin1Char('\n'));
}

}  // namespace dynak
