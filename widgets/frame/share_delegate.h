// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "widgets/plot/palette.h"

namespace dynak {

// A cell with a number at its right and a bar in what is left, as long as the share that a role of the model holds.
// Cells without a share are as usual.
class ShareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ShareDelegate(int shareRole, Role bar, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), shareRole_(shareRole), bar_(bar) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int shareRole_;
    Role bar_;
};

}  // namespace dynak
