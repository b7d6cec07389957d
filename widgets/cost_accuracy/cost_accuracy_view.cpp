// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/cost_accuracy_view.h"

#include <QToolTip>

#include "widgets/cost_accuracy/cost_accuracy_figure.h"
#include "widgets/session/studio_session.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

constexpr double keyStep = 0.01;  // of the τ scale

}  // namespace

CostAccuracyView::CostAccuracyView(const Studio& studio, QWidget* parent)
    : View(studio, parent), figure_(new CostAccuracyFigure(model_)) {
    setContent(figure_);
    StudioSession& state = session();
    connect(&state, &StudioSession::tauChanged, this, &CostAccuracyView::showHandle);
    connect(&state, &StudioSession::curveChanged, this, [this] { invalidate(); });
    const auto mark = [this] {
        figure_->setMarked(session().selection().point, session().hovered().point);
    };
    connect(&state, &StudioSession::selectionChanged, this, mark);
    connect(&state, &StudioSession::hoverChanged, this, mark);

    connect(figure_, &CostAccuracyFigure::dragged, this,
            [this](double macsShare) { session().dragTau(session().curve().tauAtCost(macsShare)); });
    connect(figure_, &CostAccuracyFigure::released, this, [this] { session().settleTau(session().tau()); });
    connect(figure_, &CostAccuracyFigure::stepped, this,
            [this](int steps) { session().settleTau(tauAtPosition(tauPosition(session().tau()) + steps * keyStep)); });
    connect(figure_, &CostAccuracyFigure::hovered, this, &CostAccuracyView::showTip);
    connect(figure_, &CostAccuracyFigure::clicked, this, [this](int row) {
        Selection selection = session().selection();
        selection.point = row;
        session().select(selection);
    });
}

Figure* CostAccuracyView::figure() const {
    return figure_;
}

void CostAccuracyView::refresh() {
    const auto& sweep = session().results().sweep;
    if (!sweep) {
        model_.clear();
        figure_->hideHandle();
        showEmpty(tr("What each operating point costs and how good it is."),
                  session().hasProject() ? tr("It needs the sweep: the model is measured at a list of τ.")
                                         : tr("It needs a project, or a model and data."),
                  session().hasProject() ? QStringLiteral("stage.run-all") : QStringLiteral("file.open"));
        return;
    }
    model_.set(*sweep, session().measured());
    const auto critical = criticalPoint(*sweep);
    figure_->setCritical(critical ? model_.rowOf(sweep->points[*critical].rule) : -1);
    figure_->scheduleRebuild();
    showContent();
    showHandle();
}

void CostAccuracyView::showHandle() {
    if (session().curve().isEmpty())
        figure_->hideHandle();
    else
        figure_->setHandle(session().reading(), session().rule().kind);
}

void CostAccuracyView::showTip(int row) {
    Selection hovered = session().hovered();
    if (hovered.point == row) return;
    hovered.point = row;
    session().hover(hovered);
    if (row < 0) {
        QToolTip::hideText();
        return;
    }
    const QPointF at = figure_->pointPosition(row);
    QToolTip::showText(figure_->mapToGlobal(at.toPoint() + QPoint(12, 12)), model_.describe(row), figure_);
}

}  // namespace dynak
