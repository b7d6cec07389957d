// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace dynak {

// The buttons of the project row and the start page: a quiet outline, or filled with the accent where it is the one
// thing to do next. Shows an action when it is given one.
class FlatButton : public QPushButton {
    Q_OBJECT

public:
    explicit FlatButton(const QString& text = {}, QWidget* parent = nullptr);
    explicit FlatButton(QAction* action, QWidget* parent = nullptr);

    void setPrimary(bool primary);
    void setAction(QAction* action);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool primary_ = false;
};

}  // namespace dynak
