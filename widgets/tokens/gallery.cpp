// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/gallery.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "widgets/plot/palette.h"

namespace dynak {
namespace {

constexpr int pictureLines = 3;  // height of a picture, in lines of text

class PictureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        const int line = option.fontMetrics.height();
        return {line * pictureLines + line / 2, line * pictureLines + line * 3 / 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Palette& colour = paletteOf(option.palette);
        const int line = option.fontMetrics.height();
        const QRect place(option.rect.left() + line / 4, option.rect.top() + 3, line * pictureLines,
                          line * pictureLines);
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        if (picture.isNull()) {
            painter->fillRect(place, colour[Role::track]);
        } else {
            painter->setRenderHint(QPainter::SmoothPixmapTransform, picture.width() > place.width());
            painter->drawPixmap(place, picture);
        }
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(QPen(colour[option.state & QStyle::State_Selected ? Role::accent : Role::outline], 2));
            painter->drawRect(place.adjusted(-2, -2, 1, 1));
        }
        painter->setPen(colour[option.state & QStyle::State_Selected ? Role::text : Role::quiet]);
        painter->drawText(QRect(option.rect.left(), place.bottom() + 2, option.rect.width(), line), Qt::AlignCenter,
                          index.data().toString());
    }
};

}  // namespace

Gallery::Gallery(GalleryModel& model, QWidget* parent) : QListView(parent), pictures_(model) {
    setModel(&model);
    setItemDelegate(new PictureDelegate(this));
    setFlow(LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Samples by experts run"));
}

QSize Gallery::sizeHint() const {
    const int line = fontMetrics().height();
    return {line * 20, line * pictureLines + line * 3 / 2 + horizontalScrollBar()->sizeHint().height() + 2};
}

QSize Gallery::minimumSizeHint() const {
    return {fontMetrics().height() * 8, sizeHint().height()};
}

void Gallery::setCurrentSample(int sample) {
    const int row = pictures_.rowOf(sample);
    following_ = true;
    setCurrentIndex(row < 0 ? QModelIndex() : pictures_.index(row));
    following_ = false;
}

void Gallery::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!following_ && current.isValid()) Q_EMIT chosen(pictures_.sampleAt(current.row()));
}

void Gallery::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (currentIndex().isValid()) scrollTo(currentIndex());
}

void Gallery::wheelEvent(QWheelEvent* event) {
    const QPoint turn = event->angleDelta();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (turn.x() != 0 ? turn.x() : turn.y()));
    event->accept();
}

}  // namespace dynak
