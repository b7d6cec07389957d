// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace dynak {

// The field that finds something in a view. Esc leaves it; what was found stays selected.
class SearchLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchLine(QWidget* parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace dynak
