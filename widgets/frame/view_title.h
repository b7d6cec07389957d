// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace dynak {

// The title row of a view in its dock: bold name at the left, the view's own controls at the right, no frame.
// Presses go on to the dock, so it can be dragged by its title; a double-click asks for the whole window.
class ViewTitle : public QWidget {
    Q_OBJECT

public:
    ViewTitle(const QString& title, QWidget* controls, QWidget* parent = nullptr);
    void setTitle(const QString& title);

Q_SIGNALS:
    void maximiseRequested();
    // At a place of the screen.
    void menuRequested(QPoint at);

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QLabel* label_;
};

}  // namespace dynak
