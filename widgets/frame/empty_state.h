// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace dynak {

// What a view without data says: what it will show, what it needs, and the button that gets it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    // `get` may be null: then nothing can be done from here and the button is hidden.
    void set(const QString& shows, const QString& needs, QAction* get);

private:
    QLabel* shows_;
    QLabel* needs_;
    QPushButton* get_;
    QAction* action_ = nullptr;
};

}  // namespace dynak
