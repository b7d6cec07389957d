// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparsity/sparsity_view.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/frame/quiet_label.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"
#include "widgets/sparsity/neuron_figure.h"
#include "widgets/sparsity/sparsity_figure.h"

namespace dynak {

SparsityView::SparsityView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      figure_(new SparsityFigure(model_)),
      scroll_(new QScrollArea),
      sentence_(new QLabel),
      activity_(new QuietLabel),
      neurons_(new NeuronFigure),
      useThreshold_(new QToolButton) {
    scroll_->setWidget(figure_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusProxy(figure_);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int line = fontMetrics().height();
    column->setContentsMargins(line, 0, line, line / 2);
    column->setSpacing(0);
    sentence_->setWordWrap(true);
    column->addWidget(sentence_);
    auto* side = new QWidget;
    auto* below = new QVBoxLayout(side);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(neurons_, 1);
    useThreshold_->setAutoRaise(true);
    useThreshold_->setObjectName(QStringLiteral("useThreshold"));
    useThreshold_->setToolTip(tr("A neuron counts as active when |a| is above it; the profile must run again"));
    useThreshold_->hide();
    below->addWidget(useThreshold_, 0, Qt::AlignRight);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(line);
    splitter->addWidget(scroll_);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter, 1);
    setContent(content);
    connect(neurons_, &NeuronFigure::thresholdMoved, this, [this](double threshold) {
        useThreshold_->setText(tr("Count as active above %1").arg(fixed(threshold, 2)));
        useThreshold_->setVisible(threshold > 0);
    });
    connect(useThreshold_, &QToolButton::clicked, this, [this] {
        const double threshold = std::round(neurons_->threshold() * 100) / 100;
        session().undoStack().beginMacro(tr("set the threshold"));  // one step
        session().setOption("profile", "activity", "absolute");
        session().setOption("profile", "activityValue", threshold);
        session().undoStack().endMacro();
        useThreshold_->hide();
    });
    connect(neurons_, &NeuronFigure::hovered, this, [this](int neuron) {
        Selection hovered = session().hovered();
        hovered.site = neuron < 0 ? QString() : shownSite();
        hovered.neuron = neuron;
        session().hover(hovered);
    });
    connect(neurons_, &NeuronFigure::clicked, this, [this](int neuron) {
        Selection selection = session().selection();
        selection.site = shownSite();
        selection.neuron = neuron;
        session().select(selection);
    });

    StudioSession& state = session();
    connect(&state, &StudioSession::selectionChanged, this, &SparsityView::markRows);
    connect(&state, &StudioSession::hoverChanged, this, &SparsityView::markRows);
    connect(figure_, &SparsityFigure::hovered, this, [this](int row) {
        Selection hovered = session().hovered();
        hovered.site = siteOf(row);
        session().hover(hovered);
    });
    connect(&state, &StudioSession::pinChanged, this, &SparsityView::markRows);
    connect(figure_, &SparsityFigure::clicked, this, [this](int row, Qt::KeyboardModifiers modifiers) {
        Selection selection = session().selection();
        if (modifiers & Qt::ControlModifier) {
            Selection pinned;
            pinned.site = siteOf(row);
            if (row >= 0) session().pin(pinned);
            return;
        }
        if (selection.site == siteOf(row)) return;
        selection.site = siteOf(row);
        selection.expert = selection.neuron = -1;  // they were of the other site
        session().select(selection);
    });
}

Figure* SparsityView::figure() const {
    return figure_;
}

QList<Figure*> SparsityView::figures() const {
    return {figure_, neurons_};
}

QWidget* SparsityView::titleControls() {
    return activity_;
}

QString SparsityView::siteOf(int row) const {
    return row < 0 ? QString() : QString::fromStdString(model_.profile()->sites[static_cast<std::size_t>(row)].site);
}

QString SparsityView::sentence() const {
    return tr("%1 of neurons rest for the median token.").arg(percent(model_.restingMedian()));
}

void SparsityView::refresh() {
    const auto& profile = session().results().profile;
    shown_ = nullptr;
    neurons_->setSite(nullptr);
    model_.set(profile);
    activity_->setText(profile && !profile->sites.empty() ? activityText(profile->sites.front().activity) : QString());
    if (!profile || profile->sites.empty()) {
        showEmpty(tr("Which share of each layer's neurons works for a token, and which rests."),
                  session().hasProject() ? tr("It needs the profile: one pass over the data.")
                                         : tr("It needs a project, or a model and data."),
                  session().hasProject() ? QStringLiteral("stage.run.profile") : QStringLiteral("file.open"));
        return;
    }
    sentence_->setText(sentence());
    figure_->updateGeometry();
    scroll_->widget()->setMinimumHeight(figure_->minimumSizeHint().height());
    figure_->scheduleRebuild();
    showContent();
    markRows();
}

QString SparsityView::shownSite() const {
    const int row = model_.rowOf(session().selection().site);
    return siteOf(std::max(row, 0));
}

void SparsityView::markRows() {
    if (model_.rowCount() == 0) return;
    const SiteSparsity& site = model_.profile()->sites[static_cast<std::size_t>(model_.rowOf(shownSite()))];
    if (&site != shown_) {
        shown_ = &site;
        neurons_->setSite(&site);
        useThreshold_->hide();
    }
    const Selection& hovered = session().hovered();
    const Selection& selection = session().selection();
    neurons_->setMarked(hovered.neuron >= 0 && hovered.site == shownSite() ? hovered.neuron : selection.neuron);
    figure_->setMarked(model_.rowOf(session().selection().site), model_.rowOf(session().hovered().site),
                       model_.rowOf(session().pinned().site));
}

}  // namespace dynak
