// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/router_quality/router_quality_view.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

#include "widgets/frame/plain_table.h"
#include "widgets/router_quality/router_quality_figure.h"
#include "widgets/session/studio_session.h"

namespace dynak {

RouterQualityView::RouterQualityView(const Studio& studio, QWidget* parent)
    : View(studio, parent), table_(new QTableView), figure_(new RouterQualityFigure(model_)) {
    const int line = fontMetrics().height();
    table_->setModel(&model_);
    makePlain(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setAccessibleName(tr("Routers by site"));
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(line);
    splitter->setContentsMargins(line, 0, 0, line / 2);
    splitter->addWidget(table_);
    splitter->addWidget(figure_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({line * 23, line * 60});
    table_->setMinimumWidth(line * 10);
    setContent(splitter);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        if (marking_ || !at.isValid()) return;
        const QString site = QString::fromStdString(model_.quality(at.row()).site);
        if (site == session().selection().site) return;
        Selection selection;
        selection.site = site;
        session().select(selection);
    });
    connect(&session(), &StudioSession::selectionChanged, this, &RouterQualityView::mark);
}

Figure* RouterQualityView::figure() const {
    return figure_;
}

void RouterQualityView::refresh() {
    const auto& routers = session().results().routers;
    model_.set(routers);
    if (!routers || routers->quality.empty()) {
        showEmpty(tr("How well each router knows beforehand which experts matter for a token."),
                  session().hasProject() ? tr("It needs the routers: they are fitted on the profile's inputs.")
                                         : tr("It needs a project, or a model and data."),
                  session().hasProject() ? QStringLiteral("stage.run.fit-routers") : QStringLiteral("file.open"));
        return;
    }
    figure_->scheduleRebuild();
    showContent();
    // all columns, at first; dragging the border goes both ways
    const bool scrolls = table_->verticalHeader()->length() > table_->viewport()->height();
    const int wanted =
        table_->horizontalHeader()->length() + 2 + (scrolls ? table_->verticalScrollBar()->sizeHint().width() : 0);
    if (table_->width() < wanted && !fitted_) {
        auto* splitter = static_cast<QSplitter*>(table_->parentWidget());
        splitter->setSizes({wanted, splitter->width() - wanted});
        fitted_ = true;
    }
    mark();
}

void RouterQualityView::mark() {
    if (model_.rowCount() == 0) return;
    const int row = std::max(0, model_.rowOf(session().selection().site));
    figure_->setRow(row);
    const QScopedValueRollback marking(marking_, true);  // shown, not selected by the user
    if (table_->currentIndex().row() != row) table_->selectRow(row);
}

}  // namespace dynak
