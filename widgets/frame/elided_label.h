// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/frame/quiet_label.h"

namespace dynak {

// One line that ends in … when there is no room; the whole text is the tooltip then.
class ElidedLabel : public QuietLabel {
    Q_OBJECT

public:
    using QuietLabel::QuietLabel;

    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return full_; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString full_;
};

}  // namespace dynak
