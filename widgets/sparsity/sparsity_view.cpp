// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparsity/sparsity_view.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/frame/quiet_label.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"
#include "widgets/sparsity/sparsity_figure.h"

namespace dynak {

SparsityView::SparsityView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      figure_(new SparsityFigure(model_)),
      scroll_(new QScrollArea),
      sentence_(new QLabel),
      activity_(new QuietLabel) {
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
    column->addWidget(scroll_, 1);
    setContent(content);

    StudioSession& state = session();
    connect(&state, &StudioSession::selectionChanged, this, &SparsityView::markRows);
    connect(&state, &StudioSession::hoverChanged, this, &SparsityView::markRows);
    connect(figure_, &SparsityFigure::hovered, this, [this](int row) {
        Selection hovered = session().hovered();
        hovered.site = siteOf(row);
        session().hover(hovered);
    });
    connect(figure_, &SparsityFigure::clicked, this, [this](int row) {
        Selection selection = session().selection();
        if (selection.site == siteOf(row)) return;
        selection.site = siteOf(row);
        selection.expert = selection.neuron = -1;  // they were of the other site
        session().select(selection);
    });
}

Figure* SparsityView::figure() const {
    return figure_;
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
    model_.set(profile);
    activity_->setText(profile && !profile->sites.empty()
                           ? QString::fromStdString(profile->sites.front().activity.description())
                           : QString());
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

void SparsityView::markRows() {
    figure_->setMarked(model_.rowOf(session().selection().site), model_.rowOf(session().hovered().site));
}

}  // namespace dynak
