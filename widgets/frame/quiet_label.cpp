// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/quiet_label.h"

#include <QEvent>

namespace dynak {

QuietLabel::QuietLabel(const QString& text, double size, Role role, QWidget* parent)
    : QLabel(text, parent), role_(role) {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * size);
    setFont(small);
    restyle();
}

void QuietLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void QuietLabel::restyle() {
    if (restyling_) return;  // setPalette comes back here
    restyling_ = true;
    QPalette mine = palette();
    mine.setColor(QPalette::WindowText, paletteOf(*this)[role_]);
    setPalette(mine);
    restyling_ = false;
}

}  // namespace dynak
