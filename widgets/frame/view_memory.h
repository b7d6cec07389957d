// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QWidget;

namespace dynak {

// What the user set in the controls of a view, in the order in which the view makes them.
struct ViewMemory {
    QList<QString> texts;         // of lines and fields
    QList<int> choices;           // position of the ticked entry of each menu button; -1: none
    QList<bool> ticks;            // of buttons that stay down
    QList<QByteArray> splitters;  // their sizes
};

// From one view into another of the same kind, such as the same made anew in another language. What the new one does
// not offer is left as it is.
[[nodiscard]] ViewMemory remember(const QWidget& view);
void recall(const ViewMemory& memory, QWidget& view);

}  // namespace dynak
