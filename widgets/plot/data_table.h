// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace dynak {

// The numbers of a figure: exactly what is drawn. Units stand in the header.
struct DataTable {
    QStringList header;
    QList<QVariantList> rows;

    // RFC 4180, decimal point, full precision.
    [[nodiscard]] QString toCsv() const;
    // For the clipboard: tabs and line ends in texts become spaces.
    [[nodiscard]] QString toTsv() const;
};

}  // namespace dynak
