// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/view_memory.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVariant>
#include <algorithm>

namespace dynak {
namespace {

QMenu* menuOf(const QAbstractButton& button) {
    if (const auto* push = qobject_cast<const QPushButton*>(&button)) return push->menu();
    if (const auto* tool = qobject_cast<const QToolButton*>(&button)) return tool->menu();
    return nullptr;
}

int tickedIn(const QMenu& menu) {
    const QList<QAction*> entries = menu.actions();
    for (int i = 0; i < entries.size(); ++i)
        if (entries[i]->isCheckable() && entries[i]->isChecked()) return i;
    return -1;
}

QList<QWidget*> textFields(const QWidget& view) {
    QList<QWidget*> out;
    for (auto* widget : view.findChildren<QWidget*>())
        if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)) out << widget;
    return out;
}

// Lines and multi-line fields call it differently.
const char* textProperty(const QWidget& field) {
    return qobject_cast<const QLineEdit*>(&field) ? "text" : "plainText";
}

}  // namespace

ViewMemory remember(const QWidget& view) {
    ViewMemory memory;
    for (const QWidget* field : textFields(view)) memory.texts << field->property(textProperty(*field)).toString();
    for (const auto* button : view.findChildren<QAbstractButton*>()) {
        if (const QMenu* menu = menuOf(*button))
            memory.choices << tickedIn(*menu);
        else if (button->isCheckable())
            memory.ticks << button->isChecked();
    }
    for (const auto* splitter : view.findChildren<QSplitter*>()) memory.splitters << splitter->saveState();
    return memory;
}

void recall(const ViewMemory& memory, QWidget& view) {
    // first what opens a part of the view, which may have fields and choices of its own
    qsizetype tick = 0;
    for (auto* button : view.findChildren<QAbstractButton*>())
        if (!menuOf(*button) && button->isCheckable() && tick < memory.ticks.size())
            button->setChecked(memory.ticks[tick++]);
    const QList<QWidget*> fields = textFields(view);
    for (int i = 0; i < std::min(fields.size(), memory.texts.size()); ++i)
        if (fields[i]->property(textProperty(*fields[i])).toString() != memory.texts[i])
            fields[i]->setProperty(textProperty(*fields[i]), memory.texts[i]);
    // a choice may change what other buttons offer, so each is looked up when its turn comes
    qsizetype choice = 0;
    for (auto* button : view.findChildren<QAbstractButton*>()) {
        const QMenu* menu = menuOf(*button);
        if (!menu) continue;
        const int wanted = choice < memory.choices.size() ? memory.choices[choice++] : -1;
        if (wanted >= 0 && wanted < menu->actions().size() && wanted != tickedIn(*menu))
            menu->actions().at(wanted)->trigger();
    }
    const auto splitters = view.findChildren<QSplitter*>();
    for (int i = 0; i < std::min(splitters.size(), memory.splitters.size()); ++i)
        splitters[i]->restoreState(memory.splitters[i]);
}

}  // namespace dynak
