// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/site_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
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
#include "widgets/tau_bar/tau_slider.h"

namespace dynak {

SitePanel::SitePanel(StudioSession& session, QAction* measure, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(session),
      table_(new QTableView),
      name_(new QLabel),
      slider_(new TauSlider),
      reset_(new QToolButton),
      resetAll_(new QToolButton),
      budgets_(new QWidget),
      missing_(new QWidget),
      cost_(new BudgetField(tr("at most"), 0.5, tr("% of the cost"))),
      loss_(new BudgetField(tr("lose at most"), 0.01, tr("% of dense"))),
      answer_(new QuietLabel({}, 0.93)) {
    const int line = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(line / 2, 0, line, line / 2);
    column->setSpacing(line / 3);
    auto* head = new QHBoxLayout;
    head->addWidget(new QuietLabel(tr("τ of each site"), 0.93));
    head->addStretch(1);
    resetAll_->setText(tr("Reset all"));
    resetAll_->setToolTip(tr("Give all sites the common τ"));
    resetAll_->setAutoRaise(true);
    head->addWidget(resetAll_);
    column->addLayout(head);

    table_->setModel(&model_);
    makePlain(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setAccessibleName(tr("τ of each site"));
    table_->setToolTip(tr("Click: select the site. Double click on τ or F2: type it. Delete: the common τ again."));
    table_->horizontalHeader()->setSectionResizeMode(SiteTauModel::siteColumn, QHeaderView::Stretch);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->installEventFilter(this);
    column->addWidget(table_, 1);

    auto* own = new QHBoxLayout;
    own->setSpacing(line / 3);
    reset_->setText(tr("Reset"));
    reset_->setToolTip(tr("Give this site the common τ"));
    reset_->setAutoRaise(true);
    own->addWidget(name_);
    own->addWidget(slider_, 1);
    own->addWidget(reset_);
    column->addLayout(own);
    makeBudgets(measure);
    column->addWidget(budgets_);
    column->addWidget(missing_);
    answer_->setWordWrap(true);
    answer_->setObjectName(QStringLiteral("allocationAnswer"));
    column->addWidget(answer_);

    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        Selection selection = session_.selection();
        if (!index.isValid() || selection.site == model_.site(index.row())) return;
        selection.site = model_.site(index.row());
        session_.select(selection);
    });
    connect(slider_, &TauSlider::dragged, this, [this](double tau) { session_.dragSiteTau(site(), tau); });
    connect(slider_, &TauSlider::settled, this, [this](double tau) { session_.settleSiteTau(site(), tau); });
    connect(reset_, &QToolButton::clicked, this, [this] { session_.resetSiteTau(site()); });
    connect(resetAll_, &QToolButton::clicked, &session_, &StudioSession::resetSiteTaus);
    for (auto signal : {&StudioSession::tauChanged, &StudioSession::resultsChanged, &StudioSession::curveChanged,
                        &StudioSession::projectChanged})
        connect(&session_, signal, this, &SitePanel::refresh);
    connect(&session_, &StudioSession::selectionChanged, this, &SitePanel::followSelection);
    refresh();
}

QSize SitePanel::sizeHint() const {
    return {std::max(minimumSizeHint().width(), fontMetrics().height() * 19), QWidget::sizeHint().height()};
}

void SitePanel::makeBudgets(QAction* measure) {
    const int line = fontMetrics().height();
    auto* fields = new QVBoxLayout(budgets_);
    fields->setContentsMargins(0, line / 4, 0, 0);
    fields->setSpacing(line / 3);
    fields->addWidget(new QuietLabel(tr("spend a budget where it costs least"), 0.93));
    for (BudgetField* field : {cost_, loss_}) {
        fields->addWidget(field);
        connect(field, &BudgetField::mistyped, this, [this] {
            answer_->setText(tr("A share in per cent is expected, such as 50."));
            answer_->show();
        });
    }
    cost_->setHint(tr("Gives each site its own τ so that the least is lost at this cost"));
    loss_->setHint(tr("Takes the cheapest measured point of the greedy line that loses no more"));
    connect(cost_, &BudgetField::asked, this, &SitePanel::spend);
    connect(loss_, &BudgetField::asked, this, &SitePanel::keepWithin);

    auto* column = new QVBoxLayout(missing_);
    column->setContentsMargins(0, line / 4, 0, 0);
    column->setSpacing(line / 3);
    auto* why = new QuietLabel(tr("To spend a budget over the sites, each is measured alone first."), 0.93);
    why->setWordWrap(true);
    column->addWidget(why);
    if (!measure) return;
    auto* button = new QToolButton;
    button->setDefaultAction(measure);
    column->addWidget(button, 0, Qt::AlignLeft);
}

QString SitePanel::site() const {
    return model_.site(table_->currentIndex().row());
}

void SitePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void SitePanel::refresh() {
    if (!isVisible()) return;  // counts in stored scores
    model_.refresh();
    table_->setColumnHidden(SiteTauModel::breakEvenColumn, !model_.hasBreakEven());
    if (!table_->currentIndex().isValid() && model_.rowCount() > 0) {
        const int row = std::max(0, model_.rowOf(session_.selection().site));
        const QSignalBlocker quiet(table_->selectionModel());  // that a panel opens is no selection of the user's
        table_->setCurrentIndex(model_.index(row, 0));
    }
    const int row = table_->currentIndex().row();
    const bool any = row >= 0;
    name_->setText(site());
    slider_->setEnabled(any);
    if (any) slider_->setTau(model_.tau(row));
    slider_->setAccessibleName(tr("τ of %1").arg(site()));
    reset_->setEnabled(model_.hasOwn(row));
    resetAll_->setEnabled(!session_.rule().own.empty());
    const auto& allocations = session_.results().allocations;
    const bool measured = allocations && allocations->table.isComplete();
    budgets_->setVisible(measured);
    missing_->setVisible(!measured);
    answer_->setVisible(!answer_->text().isEmpty());
}

void SitePanel::followSelection() {
    const int row = model_.rowOf(session_.selection().site);
    if (row >= 0) table_->setCurrentIndex(model_.index(row, 0));
    refresh();
}

void SitePanel::take(const SiteRules& rule) {
    session_.setRule(rule, tr("distribute a budget"));
    const Reading now = session_.reading();
    answer_->setText(
        tr("%1: %2 at %3 of the cost")
            .arg(pointTitle(rule), quality(session_.results().sweep->metric, now.quality), percent(now.macsShare)));
    answer_->show();
}

void SitePanel::spend(double share) {
    const auto& allocations = session_.results().allocations;
    if (!allocations) return;
    const auto steps = allocationsOf(*allocations);
    if (const auto step = firstUnder(steps, share)) return take(steps[*step].rule);
    answer_->setText(tr("The cheapest allocation costs %1.").arg(percent(steps.back().macsShare)));
    answer_->show();
}

void SitePanel::keepWithin(double share) {
    const auto& allocations = session_.results().allocations;
    if (!allocations) return;
    const double loss = share * std::abs(allocations->curve.dense.quality);
    if (const auto* point = cheapestWithin(*allocations, session_.results().sweep.get(), loss))
        return take(point->rule);
    answer_->setText(tr("No measured allocation is within %1 of dense.").arg(percent(share)));
    answer_->show();
}

bool SitePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        session_.resetSiteTau(site());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace dynak
