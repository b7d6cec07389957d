// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/figure_access.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLocale>

#include "widgets/plot/figure.h"

namespace dynak {
namespace {

constexpr qsizetype rowsTold = 40;  // the clipboard and the CSV have all of them

QString lineOf(const QVariantList& cells) {
    QStringList words;
    for (const QVariant& cell : cells)
        words << (cell.typeId() == QMetaType::Double ? QLocale().toString(cell.toDouble(), 'g', 4) : cell.toString());
    return words.join(QStringLiteral(", "));
}

class FigureAccess : public QAccessibleWidget {
public:
    explicit FigureAccess(Figure& figure) : QAccessibleWidget(&figure, QAccessible::Chart), figure_(figure) {}

    QString text(QAccessible::Text part) const override {
        if (part != QAccessible::Description) return QAccessibleWidget::text(part);
        // made when it is asked for: a map has many numbers
        const DataTable table = figure_.table();
        QStringList lines;
        if (!figure_.accessibleDescription().isEmpty()) lines << figure_.accessibleDescription();
        lines << QCoreApplication::translate("FigureAccess", "Table of %n row(s).", nullptr,
                                             static_cast<int>(table.rows.size()))
              << table.header.join(QStringLiteral(", "));
        for (const QVariantList& row : table.rows.mid(0, rowsTold)) lines << lineOf(row);
        return lines.join(QLatin1Char('\n'));
    }

private:
    Figure& figure_;
};

QAccessibleInterface* access(const QString& className, QObject* object) {
    Q_UNUSED(className)  // of any class that derives from Figure
    auto* figure = qobject_cast<Figure*>(object);
    return figure ? new FigureAccess(*figure) : nullptr;
}

}  // namespace

void makeFiguresAccessible() {
    QAccessible::installFactory(access);  // knows by itself what is installed already
}

}  // namespace dynak
