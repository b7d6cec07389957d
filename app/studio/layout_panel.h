// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;
class QUndoStack;

namespace dynak {

class Layouts;
class ViewArea;

// The user's layouts: keep the present one under a name, go to one, rename it, delete it. Every change can be undone.
class LayoutPanel : public QFrame {
    Q_OBJECT

public:
    LayoutPanel(ViewArea& area, Layouts& layouts, QUndoStack& undo, QWidget* parent);

    // Below the top of the parent's window, with a new name to type over.
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    void apply();
    void rename();
    void removeChosen();
    void refresh();
    [[nodiscard]] int chosen() const;

    ViewArea& area_;
    Layouts& layouts_;
    QUndoStack& undo_;
    QLineEdit* name_;
    QListView* list_;
    QList<QWidget*> ofChosen_;  // buttons that need a chosen layout
};

}  // namespace dynak
