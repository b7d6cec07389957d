// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <functional>

namespace dynak {

// Every command of the window by id ("file.open"): menus, buttons, empty states and the command palette show these and
// no others, so each has a name, a shortcut, an explanation and one place where it is switched off.
class Actions : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // `explanation` is the tooltip: what it does, in a short sentence. The id must be new.
    QAction* add(const QString& id, const QString& title, const QString& explanation, const QKeySequence& shortcut,
                 std::function<void()> run);
    // Of all whose id begins so: before they are made anew, in another language or for other layouts.
    void remove(const QString& prefix = {});
    // Null when there is no such command in this program.
    [[nodiscard]] QAction* find(const QString& id) const { return byId_.value(id); }
    // In the order added.
    [[nodiscard]] const QList<QAction*>& all() const { return all_; }
    [[nodiscard]] QList<QAction*> startingWith(const QString& prefix) const;

private:
    QHash<QString, QAction*> byId_;
    QList<QAction*> all_;
};

}  // namespace dynak
