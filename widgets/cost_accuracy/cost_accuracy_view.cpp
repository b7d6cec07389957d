// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cost_accuracy/cost_accuracy_view.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QToolTip>

#include "widgets/cost_accuracy/cost_accuracy_figure.h"
#include "widgets/cost_accuracy/pin_list.h"
#include "widgets/cost_accuracy/site_panel.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/session/studio_session.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

constexpr double keyStep = 0.01;  // of the τ scale
const QString sideKey = QStringLiteral("costAccuracy/side");

QList<QAction*> exportActions(const Actions& actions) {
    QList<QAction*> found;
    for (QAction* action : actions.all())
        if (action->objectName().startsWith(QLatin1String("export."))) found << action;
    return found;
}

template <class Axis, class Title>
QList<Choice> choicesOf(const QList<Axis>& axes, const QStringList& ids, Title title) {
    QList<Choice> choices;
    for (const Axis axis : axes) choices << Choice{ids[static_cast<int>(axis)], title(axis), {}};
    return choices;
}

}  // namespace

CostAccuracyView::CostAccuracyView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      figure_(new CostAccuracyFigure(model_)),
      controls_(new QWidget),
      costButton_(new ChoiceButton(tr("cost"))),
      qualityButton_(new ChoiceButton({})),
      pinsButton_(new QToolButton),
      sitesButton_(new QToolButton),
      pins_(new PinList(studio.session, studio.actions.find(QStringLiteral("edit.keep-point")),
                        exportActions(studio.actions))),
      sites_(new SitePanel(studio.session, studio.actions.find(QStringLiteral("stage.run.allocate")))) {
    auto* splitter = new QSplitter;
    splitter->addWidget(figure_);
    splitter->addWidget(pins_);
    splitter->addWidget(sites_);
    splitter->setStretchFactor(0, 1);
    figure_->setMinimumWidth(fontMetrics().height() * 14);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    setContent(splitter);
    StudioSession& state = session();

    auto* bar = new QHBoxLayout(controls_);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(fontMetrics().height() / 2);
    bar->addWidget(costButton_);
    bar->addWidget(qualityButton_);
    for (QToolButton* button : {pinsButton_, sitesButton_}) {
        button->setAutoRaise(true);
        button->setCheckable(true);
        bar->addWidget(button);
    }
    costButton_->setToolTip(tr("What the horizontal axis shows"));
    qualityButton_->setToolTip(tr("What the vertical axis shows"));
    qualityButton_->setAccessibleName(qualityButton_->toolTip());
    connect(costButton_, &ChoiceButton::chosen, this,
            [this](const QString& id) { setAxes(static_cast<CostAxis>(costAxisIds().indexOf(id)), qualityAxis_); });
    connect(qualityButton_, &ChoiceButton::chosen, this,
            [this](const QString& id) { setAxes(costAxis_, static_cast<QualityAxis>(qualityAxisIds().indexOf(id))); });
    pinsButton_->setText(tr("points"));
    pinsButton_->setToolTip(tr("Kept points, and the point for a budget"));
    sitesButton_->setText(tr("sites"));
    sitesButton_->setToolTip(tr("A τ for each site, and a budget over all of them"));
    for (const auto& [button, side] : {std::pair{pinsButton_, Side::points}, std::pair{sitesButton_, Side::sites}})
        connect(button, &QToolButton::clicked, this, [this, side = side](bool on) { setSide(on ? side : Side::none); });
    setSide(static_cast<Side>(std::clamp(QSettings().value(sideKey, 0).toInt(), 0, 2)));
    connect(&state, &StudioSession::pinsChanged, this, &CostAccuracyView::showFlags);
    connect(&state, &StudioSession::tauChanged, this, &CostAccuracyView::showHandle);
    for (auto signal : {&StudioSession::curveChanged, &StudioSession::resultsChanged, &StudioSession::toleranceChanged})
        connect(&state, signal, this, [this] { invalidate(); });
    const auto mark = [this] {
        figure_->setMarked(session().selection().point, session().hovered().point);
    };
    connect(&state, &StudioSession::selectionChanged, this, mark);
    connect(&state, &StudioSession::hoverChanged, this, mark);

    connect(figure_, &CostAccuracyFigure::dragged, this,
            [this](double cost) { session().dragTau(session().curve().tauAtCost(cost, axes_.costMember())); });
    connect(figure_, &CostAccuracyFigure::released, this, [this] { session().settleTau(session().tau()); });
    connect(figure_, &CostAccuracyFigure::toleranceDragged, this, &CostAccuracyView::showTolerance);
    connect(figure_, &CostAccuracyFigure::toleranceReleased, this, [this] {
        session().setTolerance(figure_->tolerance());
        invalidate();  // the range of the axis, too
    });
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
        controls_->hide();
        showEmpty(tr("What each operating point costs and how good it is."),
                  session().hasProject() ? tr("It needs the sweep: the model is measured at a list of τ.")
                                         : tr("It needs a project, or a model and data."),
                  session().hasProject() ? QStringLiteral("stage.run-all") : QStringLiteral("file.open"));
        return;
    }
    model_.set(session().results(), session().measured());
    showTolerance(session().tolerance());
    showChoices();
    controls_->show();
    showContent();
    showHandle();
    showFlags();
}

void CostAccuracyView::setSide(Side side) {
    pinsButton_->setChecked(side == Side::points);
    sitesButton_->setChecked(side == Side::sites);
    pins_->setVisible(side == Side::points);
    sites_->setVisible(side == Side::sites);
    QSettings().setValue(sideKey, static_cast<int>(side));
}

// The critical point is the sweep's: of one value for all sites.
void CostAccuracyView::showTolerance(double share) {
    const auto& sweep = session().results().sweep;
    const auto critical = sweep ? criticalPoint(*sweep, 1 - share) : std::nullopt;
    figure_->setTolerance(share, critical ? model_.rowOf(sweep->points[*critical].rule) : -1);
}

QWidget* CostAccuracyView::titleControls() {
    return controls_;
}

void CostAccuracyView::setAxes(CostAxis cost, QualityAxis quality) {
    costAxis_ = cost;
    qualityAxis_ = quality;
    invalidate();
}

void CostAccuracyView::setChoices(const FigureOptions& choices) {
    const int cost = choiceOf(choices, QStringLiteral("cost"), costAxisIds());
    const int quality = choiceOf(choices, QStringLiteral("quality"), qualityAxisIds());
    setAxes(static_cast<CostAxis>(std::max(0, cost)), static_cast<QualityAxis>(std::max(0, quality)));
}

void CostAccuracyView::showChoices() {
    const Sweep& sweep = *session().results().sweep;
    // the loss is another axis only where it is not the metric and every point has it
    const bool hasLoss = sweep.metric != Metric::loss && sweep.dense.loss &&
                         std::ranges::all_of(sweep.points, [](const OperatingPoint& p) { return p.loss.has_value(); });
    if (qualityAxis_ == QualityAxis::loss && !hasLoss) qualityAxis_ = QualityAxis::metric;
    axes_ = PointAxes(costAxis_, qualityAxis_, sweep.metric, sweep.dense);
    figure_->setAxes(axes_);

    QList<QualityAxis> qualities{QualityAxis::metric, QualityAxis::difference};
    if (hasLoss) qualities.insert(1, QualityAxis::loss);
    costButton_->setChoices(choicesOf(QList{CostAxis::share, CostAxis::macs, CostAxis::milliseconds}, costAxisIds(),
                                      [](CostAxis axis) { return choiceTitle(axis); }));
    qualityButton_->setChoices(
        choicesOf(qualities, qualityAxisIds(), [&](QualityAxis axis) { return choiceTitle(axis, sweep.metric); }));
    costButton_->setCurrent(costAxisIds()[static_cast<int>(costAxis_)]);
    qualityButton_->setCurrent(qualityAxisIds()[static_cast<int>(qualityAxis_)]);
}

void CostAccuracyView::showFlags() {
    pins_->model().refresh();
    QList<CostAccuracyFigure::Flag> flags;
    for (int i = 0; i < pins_->model().rowCount(); ++i)
        if (const auto at = pins_->model().reading(i))
            flags << CostAccuracyFigure::Flag{
                QString::fromStdString(session().pins()[static_cast<std::size_t>(i)].name), *at};
    figure_->setFlags(std::move(flags));
}

void CostAccuracyView::showHandle() {
    if (session().curve().isEmpty())
        figure_->hideHandle();
    else
        figure_->setHandle(session().reading(), session().rule());
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
