// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/search_line.h"

#include <QKeyEvent>

namespace dynak {

SearchLine::SearchLine(QWidget* parent) : QLineEdit(parent) {}

// Esc belongs to the field while it has the focus, not to the command that selects less.
bool SearchLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void SearchLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

}  // namespace dynak
