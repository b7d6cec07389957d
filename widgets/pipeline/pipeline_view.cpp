// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/pipeline_view.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/frame/actions.h"
#include "widgets/pipeline/stage_card.h"
#include "widgets/pipeline/stage_options.h"
#include "widgets/session/studio_session.h"

namespace dynak {

PipelineView::PipelineView(const Studio& studio, QWidget* parent)
    : View(studio, parent), model_(studio.session), column_(new QVBoxLayout) {
    auto* inside = new QWidget;
    inside->setLayout(column_);
    const int line = fontMetrics().height();
    column_->setContentsMargins(line / 2, 0, line / 2, line / 2);
    column_->setSpacing(line / 6);
    column_->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);  // it follows the focus of its cards
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContent(scroll);
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] { invalidate(); });
    connect(&model_, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        for (int row = from.row(); row <= to.row() && row < cards_.size(); ++row) fill(row);
    });
}

StageCard* PipelineView::card(const QString& stage) const {
    for (StageCard* card : cards_)
        if (card->stage().id == stage) return card;
    return nullptr;
}

void PipelineView::fill(int row) {
    const StageProgress& stage = model_.stage(row);
    cards_[row]->set(stage, actions().find(QStringLiteral("stage.run.") + stage.id) != nullptr);
}

void PipelineView::openOptions(const QString& stage, bool open) {
    delete std::exchange(options_, nullptr);
    for (StageCard* other : cards_) other->setOpen(open && other->stage().id == stage);
    StageCard* owner = card(stage);
    if (!open || !owner) return;
    options_ = new StageOptions(stageNamed(stage.toStdString()), session());
    column_->insertWidget(column_->indexOf(owner) + 1, options_);
}

void PipelineView::refresh() {
    if (model_.rowCount() == 0) {
        showEmpty(tr("The steps from a model to its curve."), tr("It needs a project, or a model and data."),
                  QStringLiteral("file.open"));
        return;
    }
    while (cards_.size() > model_.rowCount()) delete cards_.takeLast();
    while (cards_.size() < model_.rowCount()) {
        auto* card = new StageCard;
        column_->insertWidget(static_cast<int>(cards_.size()), card);
        cards_ << card;
        connect(card, &StageCard::runRequested, this, [this](const QString& id) {
            if (QAction* run = actions().find(QStringLiteral("stage.run.") + id)) run->trigger();
        });
        connect(card, &StageCard::openRequested, this, &PipelineView::openOptions);
        connect(card, &StageCard::stopRequested, this, [this] {
            if (QAction* stop = actions().find(QStringLiteral("stage.stop"))) stop->trigger();
        });
    }
    for (int row = 0; row < model_.rowCount(); ++row) fill(row);
    showContent();
}

}  // namespace dynak
