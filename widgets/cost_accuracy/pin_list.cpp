// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/pin_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/cost_accuracy/operating_point_model.h"
#include "widgets/frame/quiet_label.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"

namespace dynak {

PinList::PinList(StudioSession& session, QAction* keep, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(session),
      table_(new QTableView),
      empty_(new QuietLabel(tr("Keep the point of the moment to compare it with others."), 0.93)),
      answer_(new QuietLabel({}, 0.93)) {
    const int line = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(line / 2, 0, line, line / 2);
    column->setSpacing(line / 3);
    auto* head = new QHBoxLayout;
    head->addWidget(new QuietLabel(tr("kept points"), 0.93));
    head->addStretch(1);
    if (keep) {
        auto* button = new QToolButton;
        button->setDefaultAction(keep);
        button->setText(tr("Keep"));
        button->setAutoRaise(true);
        head->addWidget(button);
    }
    column->addLayout(head);
    empty_->setWordWrap(true);
    column->addWidget(empty_);

    table_->setModel(&model_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setAccessibleName(tr("Kept points"));
    table_->setToolTip(tr("Click: go there. Double click or F2: rename. Delete: remove. Alt+↑ and Alt+↓: move."));
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(line * 3 / 2);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->setTabKeyNavigation(false);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->viewport()->setAutoFillBackground(false);
    setMinimumWidth(line * 18);
    table_->installEventFilter(this);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) { go(index.row()); });
    column->addWidget(table_, 1);

    loss_ = addBudget(tr("cheapest within"), QStringLiteral("1"), tr("% of dense"), &PinList::askCheapest);
    share_ = addBudget(tr("best under"), QStringLiteral("50"), tr("% of the cost"), &PinList::askBest);
    answer_->setWordWrap(true);
    answer_->setObjectName(QStringLiteral("budgetAnswer"));
    column->addWidget(answer_);
    connect(&model_, &QAbstractItemModel::modelReset, this, &PinList::fit);
    fit();
}

QLineEdit* PinList::addBudget(const QString& question, const QString& value, const QString& unit,
                              void (PinList::*ask)()) {
    const int line = fontMetrics().height();
    auto* row = new QHBoxLayout;
    row->setSpacing(line / 3);
    auto* field = new QLineEdit(value);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(line * 3);
    field->setAccessibleName(question + QLatin1Char(' ') + unit);
    field->setToolTip(tr("Enter a number and press Return: τ moves to that measured point"));
    auto* label = new QLabel(question);
    label->setBuddy(field);
    auto* button = new QToolButton;
    button->setText(tr("Go"));
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Go: %1").arg(question));
    row->addWidget(label);
    row->addWidget(field);
    row->addWidget(new QuietLabel(unit));
    row->addStretch(1);
    row->addWidget(button);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(field, &QLineEdit::returnPressed, this, ask);
    connect(button, &QToolButton::clicked, this, ask);
    return field;
}

void PinList::askCheapest() {
    const auto& sweep = session_.results().sweep;
    bool number = false;
    const double loss = QLocale().toDouble(loss_->text(), &number) / 100;
    if (!sweep || !number || loss < 0) {
        answer_->setText(tr("A share in per cent is expected, such as 1."));
        return;
    }
    // relative, as people say it: "within 1 % of dense"
    answer(cheapestWithin(*sweep, loss * std::abs(sweep->dense.quality)),
           tr("No measured point is within %1 of dense.").arg(percent(loss)));
}

void PinList::askBest() {
    const auto& sweep = session_.results().sweep;
    bool number = false;
    const double share = QLocale().toDouble(share_->text(), &number) / 100;
    if (!sweep || !number || share <= 0) {
        answer_->setText(tr("A share in per cent is expected, such as 50."));
        return;
    }
    answer(bestUnder(*sweep, share), tr("No measured point costs less than %1.").arg(percent(share)));
}

void PinList::answer(std::optional<std::size_t> row, const QString& none) {
    if (!row) {
        answer_->setText(none);
        return;
    }
    const Sweep& sweep = *session_.results().sweep;
    const OperatingPoint& point = sweep.points[*row];
    answer_->setText(tr("%1: %2 at %3 of the cost")
                         .arg(pointTitle(point.rule), quality(sweep.metric, point.quality), percent(point.macsShare)));
    if (point.rule.kind != RuleKind::tau && point.rule.kind != RuleKind::anchored) return;
    session_.setRuleKind(point.rule.kind);
    session_.settleTau(point.rule.value);
}

void PinList::go(int row) {
    const SelectionRule rule = session_.pins().at(static_cast<std::size_t>(row)).rule;
    session_.setRuleKind(rule.kind);
    session_.settleTau(rule.value);
}

void PinList::copy() const {
    QGuiApplication::clipboard()->setText(model_.table().toTsv());
}

void PinList::fit() {
    const bool any = model_.rowCount() > 0;
    empty_->setVisible(!any);
    table_->setVisible(any);
}

bool PinList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = table_->currentIndex().row();
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (row < 0) return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        go(row);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        model_.remove(row);
        return true;
    }
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        const int to = row + (key->key() == Qt::Key_Up ? -1 : 1);
        model_.move(row, to);
        table_->setCurrentIndex(model_.index(std::clamp(to, 0, model_.rowCount() - 1), 0));
        return true;
    }
    return false;
}

}  // namespace dynak
