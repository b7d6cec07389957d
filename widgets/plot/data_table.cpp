// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/data_table.h"

#include <QRegularExpression>

namespace dynak {
namespace {

QString plain(const QVariant& value) {
    if (value.typeId() == QMetaType::Double) return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

QString csvCell(const QVariant& value) {
    QString text = plain(value);
    static const QRegularExpression special(QStringLiteral("[\",\r\n]"));
    if (!text.contains(special)) return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString tsvCell(const QVariant& value) {
    static const QRegularExpression breaks(QStringLiteral("[\t\r\n]+"));
    return plain(value).replace(breaks, QStringLiteral(" "));
}

template <class Cell>
QString joined(const DataTable& table, QLatin1Char separator, Cell cell) {
    QString out;
    const auto line = [&](const auto& values) {
        QStringList cells;
        for (const auto& value : values) cells << cell(value);
        out += cells.join(separator) + QLatin1Char('\n');
    };
    line(table.header);
    for (const QVariantList& row : table.rows) line(row);
    return out;
}

}  // namespace

QString DataTable::toCsv() const {
    return joined(*this, QLatin1Char(','), csvCell);
}

QString DataTable::toTsv() const {
    return joined(*this, QLatin1Char('\t'), tsvCell);
}

}  // namespace dynak
