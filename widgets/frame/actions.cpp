// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/actions.h"

namespace dynak {

QAction* Actions::add(const QString& id, const QString& title, const QString& explanation, const QKeySequence& shortcut,
                      std::function<void()> run) {
    Q_ASSERT(!byId_.contains(id));
    auto* action = new QAction(title, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    action->setToolTip(shortcut.isEmpty()
                           ? explanation
                           : QStringLiteral("%1  %2").arg(explanation, shortcut.toString(QKeySequence::NativeText)));
    action->setStatusTip(explanation);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    byId_[id] = action;
    all_ << action;
    return action;
}

void Actions::remove(const QString& prefix) {
    for (QAction* action : startingWith(prefix)) {
        byId_.remove(action->objectName());
        all_.removeOne(action);
        delete action;
    }
}

QList<QAction*> Actions::startingWith(const QString& prefix) const {
    QList<QAction*> out;
    for (QAction* action : all_)
        if (action->objectName().startsWith(prefix)) out << action;
    return out;
}

}  // namespace dynak
