// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/pin_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/cost_accuracy/budget_field.h"
#include "widgets/cost_accuracy/operating_point_model.h"
#include "widgets/frame/plain_table.h"
#include "widgets/frame/quiet_label.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"

namespace dynak {

PinList::PinList(StudioSession& session, QAction* keep, const QList<QAction*>& exports, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(session),
      table_(new QTableView),
      empty_(new QuietLabel(tr("Keep the point of the moment to compare it with others."), 0.93)),
      loss_(new BudgetField(tr("cheapest within"), session.tolerance(), tr("% of dense"))),
      share_(new BudgetField(tr("best under"), 0.5, tr("% of the cost"))),
      answer_(new QuietLabel({}, 0.93)),
      exports_(exports) {
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
    column->addWidget(empty_, 1, Qt::AlignTop);

    table_->setModel(&model_);
    makePlain(*table_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setAccessibleName(tr("Kept points"));
    table_->setToolTip(
        tr("Click: go there. Ctrl+click a second one: compare. Double click or F2: rename. Delete: remove. Alt+↑ and "
           "Alt+↓: move."));
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(line * 18);
    table_->installEventFilter(this);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QTableView::customContextMenuRequested, this, &PinList::showMenu);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (table_->selectionModel()->selectedRows().size() < 2) go(index.row());
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PinList::showComparison);
    column->addWidget(table_, 1);

    for (BudgetField* field : {loss_, share_}) {
        field->setHint(tr("Enter a number and press Return: τ moves to that measured point"));
        column->addWidget(field);
    }
    connect(loss_, &BudgetField::asked, this, &PinList::askCheapest);
    connect(loss_, &BudgetField::mistyped, this,
            [this] { answer_->setText(tr("A share in per cent is expected, such as 1.")); });
    connect(share_, &BudgetField::asked, this, &PinList::askBest);
    connect(share_, &BudgetField::mistyped, this,
            [this] { answer_->setText(tr("A share in per cent is expected, such as 50.")); });
    connect(&session_, &StudioSession::toleranceChanged, this, [this] { loss_->setShare(session_.tolerance()); });
    answer_->setWordWrap(true);
    answer_->setObjectName(QStringLiteral("budgetAnswer"));
    column->addWidget(answer_);
    connect(&model_, &QAbstractItemModel::modelReset, this, &PinList::fit);
    fit();
}

void PinList::askCheapest(double loss) {
    const auto& sweep = session_.results().sweep;
    if (!sweep) return;
    session_.setTolerance(std::min(loss, 1.0));
    // relative, as people say it: "within 1 % of dense"
    answer(cheapestWithin(*sweep, loss * std::abs(sweep->dense.quality)),
           tr("No measured point is within %1 of dense.").arg(percent(loss)));
}

void PinList::askBest(double share) {
    const auto& sweep = session_.results().sweep;
    if (!sweep) return;
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
    session_.setRule(point.rule, tr("go to the point for a budget"));
}

void PinList::go(int row) {
    const Pin& pin = session_.pins().at(static_cast<std::size_t>(row));
    session_.setRule(pin.rule, tr("go to %1").arg(QString::fromStdString(pin.name)));
}

void PinList::showComparison() {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.size() == 2) answer_->setText(model_.compare(rows[0].row(), rows[1].row()));
}

void PinList::showMenu(QPoint at) {
    const int row = table_->indexAt(at).row();
    if (row < 0) return;
    QMenu menu(this);
    menu.addAction(tr("Go there"), this, [this, row] { go(row); });
    menu.addAction(tr("Rename"), this, [this, row] { table_->edit(model_.index(row, PinModel::nameColumn)); });
    menu.addAction(tr("Move up"), this, [this, row] { model_.move(row, row - 1); })->setEnabled(row > 0);
    menu.addAction(tr("Move down"), this, [this, row] { model_.move(row, row + 1); })
        ->setEnabled(row + 1 < model_.rowCount());
    menu.addAction(tr("Copy all"), this, &PinList::copy);
    menu.addSeparator();
    for (QAction* action : std::as_const(exports_))
        menu.addAction(tr("Export: %1").arg(action->text()), this, [this, row, action] {
            go(row);
            action->trigger();
        });
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, [this, row] { model_.remove(row); });
    menu.exec(table_->viewport()->mapToGlobal(at));
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
