// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/pipeline_view.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/pipeline/stage_card.h"
#include "widgets/pipeline/stage_options.h"
#include "widgets/runner/project_runner.h"
#include "widgets/session/studio_session.h"

namespace dynak {
namespace {

// What the options are when no preset has them.
const QString ownOptions = QStringLiteral("own");

// Titles and effects are core's.
QString translated(const std::string& text) {
    return QCoreApplication::translate("Presets", text.c_str());
}

}  // namespace

PipelineView::PipelineView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      model_(studio.session),
      preset_(new ChoiceButton(tr("preset"))),
      column_(new QVBoxLayout),
      scroll_(new QScrollArea) {
    auto* inside = new QWidget;
    inside->setLayout(column_);
    const int line = fontMetrics().height();
    column_->setContentsMargins(line / 2, 0, line / 2, line / 2);
    column_->setSpacing(line / 6);
    column_->addStretch(1);
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);  // it follows the focus of its cards
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContent(scroll_);
    fillPresets();
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] { invalidate(); });
    connect(&model_, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        for (int row = from.row(); row <= to.row() && row < cards_.size(); ++row) fill(row);
    });
}

// Without their file the pipeline works as ever; what is wrong with it is said above the stages.
void PipelineView::fillPresets() {
    auto known = attempt([] { return presets(); });
    if (known)
        presets_ = std::move(*known);
    else
        showError(known.error());
    QList<Choice> choices;
    QStringList effects;
    for (const Preset& preset : presets_) {
        choices << Choice{QString::fromStdString(preset.id), translated(preset.title), {}};
        effects << translated(preset.title) + QStringLiteral(": ") + translated(preset.effect);
    }
    choices << Choice{ownOptions, tr("own options"), tr("own")};
    preset_->setChoices(choices);
    preset_->setToolTip(effects.join(QLatin1Char('\n')));
    connect(preset_, &ChoiceButton::chosen, this, &PipelineView::choosePreset);
    for (const auto signal : {&StudioSession::recipeChanged, &StudioSession::stagesReset})
        connect(&session(), signal, this, &PipelineView::showPreset);
    connect(&session(), &StudioSession::stageChanged, this, [this] { preset_->setEnabled(!session().isRunning()); });
    showPreset();
}

QWidget* PipelineView::titleControls() {
    return preset_;
}

void PipelineView::choosePreset(const QString& id) {
    const auto& project = session().results().project;
    const auto preset = std::ranges::find(presets_, id.toStdString(), &Preset::id);
    if (project && preset != presets_.end())
        session().setRecipe(presetRecipe(*preset, *project, session().recipe()),
                            tr("take the preset %1").arg(translated(preset->title)));
    showPreset();
}

void PipelineView::showPreset() {
    const auto& project = session().results().project;
    preset_->setVisible(project != nullptr && !presets_.empty());
    preset_->setEnabled(!session().isRunning());
    if (!project) return;
    const auto same = [&](const Preset& preset) {
        return presetRecipe(preset, *project, session().recipe()) == session().recipe();
    };
    const auto preset = std::ranges::find_if(presets_, same);
    preset_->setCurrent(preset == presets_.end() ? ownOptions : QString::fromStdString(preset->id));
}

StageCard* PipelineView::card(const QString& stage) const {
    for (StageCard* card : cards_)
        if (card->stage().id == stage) return card;
    return nullptr;
}

void PipelineView::fill(int row) {
    const StageProgress& stage = model_.stage(row);
    const bool begins =
        stage.status == StageStatus::running && cards_[row]->stage().status != StageStatus::running && !options_;
    cards_[row]->set(stage, actions().find(QStringLiteral("stage.run.") + stage.id) != nullptr);
    if (begins) bringInSight(cards_[row]);
}

// Once its place in the column is known, which an event tells that is under way.
void PipelineView::bringInSight(QWidget* widget) {
    QTimer::singleShot(0, widget, [this, widget] { scroll_->ensureWidgetVisible(widget, 0, 0); });
}

void PipelineView::openOptions(const QString& stage, bool open) {
    delete std::exchange(options_, nullptr);
    for (StageCard* other : cards_) other->setOpen(open && other->stage().id == stage);
    StageCard* owner = card(stage);
    if (!open || !owner) return;
    options_ = new StageOptions(stageNamed(stage.toStdString()), session());
    column_->insertWidget(column_->indexOf(owner) + 1, options_);
    options_->show();  // not in a later turn: they are laid out before they come into sight
    bringInSight(options_);
    bringInSight(owner);  // above all of them, where there are more than fit
    if (!runner()) return;
    options_->offerEstimate();
    connect(options_, &StageOptions::estimateRequested, runner(), &ProjectRunner::estimate);
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
