// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/pin_model.h"

#include <QFont>

#include "widgets/cost_accuracy/operating_point_model.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"

namespace dynak {

PinModel::PinModel(StudioSession& session, QObject* parent) : QAbstractTableModel(parent), session_(session) {
    const auto reset = [this] {
        beginResetModel();
        rows_ = static_cast<int>(session_.pins().size());
        read();
        endResetModel();
    };
    connect(&session_, &StudioSession::pinsChanged, this, reset);
    reset();
}

void PinModel::refresh() {
    read();
    if (rows_ > 0) Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, columns - 1));
}

void PinModel::read() {
    readings_.clear();
    for (const Pin& pin : session_.pins()) {
        const Reading at = session_.results().sweep ? session_.readingAt(pin.rule) : Reading();
        // without a measured point of that rule nothing is known
        readings_.push_back(at.expertsTotal > 0 ? std::optional(at) : std::nullopt);
    }
}

QString PinModel::compare(int from, int to) const {
    const auto a = reading(from), b = reading(to);
    if (!a || !b) return {};
    const auto nameOf = [this](int row) {
        return QString::fromStdString(session_.pins().at(static_cast<std::size_t>(row)).name);
    };
    QString text = tr("%1 against %2: cost %3 points, %4 %5")
                       .arg(nameOf(to), nameOf(from), difference(100 * (b->macsShare - a->macsShare), 1),
                            metricTitle(session_.results().sweep->metric),
                            qualityDifference(session_.results().sweep->metric, b->quality - a->quality));
    if (a->milliseconds > 0 && b->milliseconds > 0)
        text += QStringLiteral(", ") + tr("%1 × as fast").arg(fixed(a->milliseconds / b->milliseconds, 2));
    return a->measured && b->measured ? text : QStringLiteral("≈ ") + text;
}

void PinModel::remove(int row) {
    std::vector<Pin> pins = session_.pins();
    pins.erase(pins.begin() + row);
    session_.setPins(std::move(pins), tr("remove a point"));
}

void PinModel::move(int from, int to) {
    if (from == to || from < 0 || to < 0 || from >= rows_ || to >= rows_) return;
    std::vector<Pin> pins = session_.pins();
    Pin moved = std::move(pins[static_cast<std::size_t>(from)]);
    pins.erase(pins.begin() + from);
    pins.insert(pins.begin() + to, std::move(moved));
    session_.setPins(std::move(pins), tr("move a point"));
}

int PinModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int PinModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags PinModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == nameColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant PinModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Pin& pin = session_.pins().at(static_cast<std::size_t>(index.row()));
    const std::optional<Reading>& at = reading(index.row());
    if (role == Qt::TextAlignmentRole && index.column() > ruleColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::FontRole && index.column() > ruleColumn && at && !at->measured) {
        QFont predicted;
        predicted.setItalic(true);
        return predicted;
    }
    if (role == Qt::ToolTipRole && at) {
        QStringList lines = siteLines(pin.rule, session_.results().sweep->sites);
        lines << (at->measured ? tr("measured") : tr("predicted between measured points"));
        return lines.join(QLatin1Char('\n'));
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    if (index.column() == nameColumn) return QString::fromStdString(pin.name);
    if (index.column() == ruleColumn) {  // short: the tip lists the sites
        const QString common = pointTitle(SelectionRule{pin.rule.kind, pin.rule.value});
        return pin.rule.own.empty() ? common : common + QStringLiteral(" +%1").arg(pin.rule.own.size());
    }
    if (!at) return {};
    switch (index.column()) {
        case costColumn: return percent(at->macsShare);
        case qualityColumn: return quality(session_.results().sweep->metric, at->quality);
        case timeColumn: return at->milliseconds > 0 ? milliseconds(at->milliseconds) : QString();
        default: return {};
    }
}

bool PinModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const std::string name = value.toString().trimmed().toStdString();
    if (role != Qt::EditRole || !index.isValid() || index.column() != nameColumn || name.empty()) return false;
    std::vector<Pin> pins = session_.pins();
    std::string& old = pins[static_cast<std::size_t>(index.row())].name;
    if (old == name) return false;
    old = name;
    session_.setPins(std::move(pins), tr("rename a point"));
    return true;
}

QVariant PinModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section > ruleColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    const auto& sweep = session_.results().sweep;
    switch (section) {
        case nameColumn: return tr("point");
        case ruleColumn: return tr("rule");
        case costColumn: return tr("cost");
        case qualityColumn: return sweep ? metricTitle(sweep->metric) : tr("quality");
        case timeColumn: return tr("time");
        default: return {};
    }
}

DataTable PinModel::table() const {
    DataTable out;
    for (int column = 0; column < columns; ++column) out.header << headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < rows_; ++row) {
        QVariantList cells;
        for (int column = 0; column < columns; ++column) cells << data(index(row, column));
        out.rows << cells;
    }
    return out;
}

}  // namespace dynak
