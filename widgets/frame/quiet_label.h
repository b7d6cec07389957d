// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "widgets/plot/palette.h"

namespace dynak {

// A label in a colour role that follows the palette, optionally smaller.
class QuietLabel : public QLabel {
    Q_OBJECT

public:
    explicit QuietLabel(const QString& text = {}, double size = 1, Role role = Role::quiet, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    Role role_;
    bool restyling_ = false;
};

}  // namespace dynak
