// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/budget_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "widgets/frame/quiet_label.h"

namespace dynak {

BudgetField::BudgetField(const QString& question, double share, const QString& unit, QWidget* parent)
    : QWidget(parent), field_(new QLineEdit) {
    const int line = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(line / 3);
    field_->setAlignment(Qt::AlignRight);
    field_->setFixedWidth(line * 3);
    field_->setAccessibleName(question + QLatin1Char(' ') + unit);
    auto* label = new QLabel(question);
    label->setBuddy(field_);
    auto* button = new QToolButton;
    button->setText(tr("Go"));
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Go: %1").arg(question));
    row->addWidget(label);
    row->addWidget(field_);
    row->addWidget(new QuietLabel(unit));
    row->addStretch(1);
    row->addWidget(button);
    setShare(share);
    connect(field_, &QLineEdit::returnPressed, this, &BudgetField::ask);
    connect(button, &QToolButton::clicked, this, &BudgetField::ask);
}

void BudgetField::setShare(double share) {
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    field_->setText(plain.toString(share * 100, 'g', 3));
}

void BudgetField::setHint(const QString& hint) {
    field_->setToolTip(hint);
}

void BudgetField::ask() {
    bool number = false;
    const double share = QLocale().toDouble(field_->text(), &number) / 100;
    if (number && share >= 0)
        Q_EMIT asked(share);
    else
        Q_EMIT mistyped();
}

}  // namespace dynak
