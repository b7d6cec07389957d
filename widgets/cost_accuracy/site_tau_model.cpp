// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/site_tau_model.h"

#include <QFont>
#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"
#include "widgets/session/site_forecast.h"
#include "widgets/session/site_name.h"
#include "widgets/session/studio_session.h"
#include "widgets/session/tau_scale.h"

namespace dynak {

SiteTauModel::SiteTauModel(StudioSession& session, QObject* parent) : QAbstractTableModel(parent), session_(session) {}

std::vector<SiteTauModel::Row> SiteTauModel::rowsNow() const {
    std::vector<Row> rows;
    const Results& results = session_.results();
    if (!results.sweep || session_.curve().isEmpty()) return rows;
    const Sweep& sweep = *results.sweep;
    for (std::size_t i = 0; i < sweep.sites.size(); ++i) {
        if (sweep.experts[i] == 0) continue;
        const bool measured = i < sweep.breakEven.size() && !std::isnan(sweep.breakEven[i]);
        rows.push_back({sweep.sites[i], sweep.experts[i], -1, measured ? sweep.breakEven[i] : -1});
    }
    if (!results.index || !results.scores) return rows;
    const std::vector<double> executed = expertsBySite(*results.index, session_.rule());
    const auto& names = results.scores->sites;
    for (Row& row : rows) {
        const auto place = static_cast<std::size_t>(std::find(names.begin(), names.end(), row.site) - names.begin());
        if (place < executed.size()) row.executed = executed[place];
    }
    return rows;
}

void SiteTauModel::refresh() {
    std::vector<Row> rows = rowsNow();
    if (std::ranges::equal(rows, rows_, {}, &Row::site, &Row::site)) {
        rows_ = std::move(rows);
        if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

QString SiteTauModel::site(int row) const {
    return row >= 0 && row < rowCount() ? QString::fromStdString(at(row).site) : QString();
}

int SiteTauModel::rowOf(const QString& site) const {
    const auto found = std::ranges::find(rows_, site.toStdString(), &Row::site);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

bool SiteTauModel::hasOwn(int row) const {
    return row >= 0 && row < rowCount() && session_.rule().own.contains(at(row).site);
}

double SiteTauModel::tau(int row) const {
    return session_.rule().at(at(row).site).value;
}

bool SiteTauModel::hasBreakEven() const {
    return std::ranges::any_of(rows_, [](const Row& row) { return row.breakEven >= 0; });
}

int SiteTauModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SiteTauModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags SiteTauModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == tauColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant SiteTauModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = at(index.row());
    const bool own = hasOwn(index.row());
    if (role == Qt::TextAlignmentRole && index.column() > siteColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(own && index.column() == tauColumn);
        font.setItalic(index.column() == expertsColumn);  // counted in stored scores: predicted
        return font;
    }
    if (role == Qt::ToolTipRole) {
        if (index.column() == siteColumn) return QString::fromStdString(row.site);
        if (index.column() == breakEvenColumn && row.breakEven >= 0 && row.executed >= 0)
            return tr("Dense is faster from %1 of the experts on; %2 run now.")
                .arg(percent(row.breakEven, 0), percent(row.executed / static_cast<double>(row.experts), 0));
        return own ? tr("a τ of its own") : tr("the common τ");
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    switch (index.column()) {
        case siteColumn: return siteTitle(QString::fromStdString(row.site));
        case tauColumn: return tauText(tau(index.row()));
        case expertsColumn:
            return row.executed < 0 ? QVariant() : tr("%1 of %2").arg(fixed(row.executed, 1)).arg(row.experts);
        case breakEvenColumn: return row.breakEven < 0 ? QVariant() : percent(row.breakEven, 0);
        default: return {};
    }
}

bool SiteTauModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() != tauColumn) return false;
    const double typed = parseTau(value.toString());
    if (typed < 0 || tauText(typed) == tauText(tau(index.row()))) return false;
    session_.settleSiteTau(site(index.row()), typed);
    return true;
}

QVariant SiteTauModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section > siteColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == breakEvenColumn)
        return tr(
            "The share of executed experts from which on the site is faster dense, measured by the sweep on its "
            "machine. The executor runs everything then.");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case siteColumn: return tr("site");
        case tauColumn: return QStringLiteral("τ");
        case expertsColumn: return tr("experts");
        case breakEvenColumn: return tr("dense from");
        default: return {};
    }
}

}  // namespace dynak
