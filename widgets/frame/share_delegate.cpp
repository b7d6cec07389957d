// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/share_delegate.h"

#include <QPainter>

namespace dynak {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double share = index.data(shareRole_).toDouble();
    const Palette& colours = paletteOf(option.palette);
    const QRectF cell = option.rect;
    const double number =
        option.fontMetrics.horizontalAdvance(QStringLiteral("100.0 %")) + option.fontMetrics.height() / 2.0;
    const double room = cell.width() - number;
    if (room > option.fontMetrics.height() && share > 0) {
        const QRectF track(cell.left(), cell.center().y() - option.fontMetrics.height() * 0.22, room,
                           option.fontMetrics.height() * 0.44);
        painter->fillRect(track, colours[Role::track]);
        painter->fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())), colours[bar_]);
    }
    QStyledItemDelegate::paint(painter, option, index);
}

}  // namespace dynak
