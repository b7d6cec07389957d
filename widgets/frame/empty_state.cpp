// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/empty_state.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>
#include "widgets/frame/flat_button.h"

#include "widgets/frame/quiet_label.h"

namespace dynak {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), shows_(new QLabel), needs_(new QuietLabel), get_(new FlatButton) {
    for (QLabel* label : {shows_, needs_}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    }
    static_cast<FlatButton*>(get_)->setPrimary(true);
    get_->setObjectName(QStringLiteral("emptyStateButton"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addStretch(2);
    for (QWidget* widget : {static_cast<QWidget*>(shows_), static_cast<QWidget*>(needs_)}) {
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(widget, 8);
        row->addStretch();
        column->addLayout(row);
    }
    column->addWidget(get_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(get_, &QPushButton::clicked, this, [this] {
        if (action_) action_->trigger();
    });
}

void EmptyState::set(const QString& shows, const QString& needs, QAction* get) {
    shows_->setText(shows);
    needs_->setText(needs);
    if (action_) disconnect(action_, nullptr, this, nullptr);
    action_ = get;
    get_->setVisible(get != nullptr);
    if (!get) return;
    const auto follow = [this] {
        get_->setText(action_->text());
        get_->setToolTip(action_->toolTip());
        get_->setEnabled(action_->isEnabled());
    };
    connect(get, &QAction::changed, this, follow);
    follow();
}

}  // namespace dynak
