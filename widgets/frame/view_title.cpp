// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/view_title.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace dynak {

ViewTitle::ViewTitle(const QString& title, QWidget* controls, QWidget* parent)
    : QWidget(parent), label_(new QLabel(title)) {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    label_->setFont(bold);
    auto* row = new QHBoxLayout(this);
    const int line = fontMetrics().height();
    row->setContentsMargins(line, line / 2, line, line / 4);
    row->setSpacing(line / 2);
    row->addWidget(label_);
    row->addStretch(1);
    if (controls) row->addWidget(controls);
    setToolTip(tr("Double-click: give this view the whole window. Right-click: float or close it."));
}

void ViewTitle::setTitle(const QString& title) {
    label_->setText(title);
}

void ViewTitle::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    Q_EMIT menuRequested(event->globalPos());
}

void ViewTitle::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
    Q_EMIT maximiseRequested();
}

}  // namespace dynak
