// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/stage_options.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/error.h"
#include "core/pipeline/recipe.h"
#include "widgets/frame/quiet_label.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/said.h"
#include "widgets/session/studio_session.h"

namespace dynak {
namespace {

// Titles, units and effects are core's.
QString translated(const std::string& text) {
    return said(Sentence::listed(text));
}

QString shown(const nlohmann::json& value) {
    return QString::fromStdString(optionText(value));
}

}  // namespace

StageOptions::StageOptions(const StageRow& stage, StudioSession& session, QWidget* parent)
    : QWidget(parent),
      stage_(stage),
      session_(session),
      effect_(new QuietLabel({}, 0.93)),
      refusal_(new QuietLabel({}, 0.93, Role::error)),
      estimated_(new QuietLabel({}, 0.93)),
      estimate_(new QToolButton) {
    const int line = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(line * 7 / 4, 0, line / 2, line / 2);
    column->setSpacing(line / 4);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(line / 3);
    grid->setVerticalSpacing(line / 4);
    grid->setColumnStretch(0, 1);
    for (const OptionRow& option : stage.options) addRow(option, grid);
    column->addLayout(grid);
    effect_->setWordWrap(true);
    effect_->setMinimumHeight(effect_->fontMetrics().lineSpacing() * 3);  // the column does not jump from row to row
    effect_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    refusal_->setWordWrap(true);
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->hide();
    column->addWidget(refusal_);
    column->addWidget(effect_);
    estimate_->setObjectName(QStringLiteral("estimate"));
    estimate_->setText(tr("Estimate the time"));
    estimate_->setToolTip(tr("Makes a few steps that are thrown away, to tell how long all of them may take"));
    estimate_->hide();
    estimated_->hide();
    estimated_->setObjectName(QStringLiteral("estimated"));
    auto* below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(estimated_);
    below->addWidget(estimate_);
    column->addLayout(below);
    connect(estimate_, &QToolButton::clicked, this, [this] {
        estimate_->setEnabled(false);
        estimate_->setText(tr("Measuring…"));
        Q_EMIT estimateRequested(QString::fromStdString(stage_.id));
    });
    connect(&session_, &StudioSession::recipeChanged, this, &StageOptions::refresh);
    connect(&session_, &StudioSession::stagesReset, this, [this] {
        estimate_->setText(tr("Estimate the time"));
        refresh();
    });
    connect(&session_, &StudioSession::stageChanged, this, &StageOptions::refresh);
    if (!stage.options.empty()) explain(stage.options.front());
    refresh();
}

void StageOptions::addRow(const OptionRow& option, QGridLayout* grid) {
    const int line = fontMetrics().height();
    const QString name = translated(option.title), unit = translated(option.unit);
    Row row;
    row.option = &option;
    row.title = new QLabel(unit.isEmpty() || name.contains(unit) ? name : QStringLiteral("%1, %2").arg(name, unit));
    row.title->setWordWrap(true);
    row.editor = makeEditor(option, [this, &option](const QString& text) { change(option, text); });
    row.editor.widget->setObjectName(QString::fromStdString(option.id));
    row.editor.widget->setAccessibleName(row.title->text());
    row.editor.widget->setAccessibleDescription(translated(option.effect));
    for (QWidget* part : {static_cast<QWidget*>(row.title), row.editor.widget})
        part->setToolTip(tr("%1\nDefault: %2").arg(translated(option.effect), shown(option.defaultValue)));
    // as wide as a number needs, and as the longest choice
    const bool choice = option.type == OptionType::choice;
    row.editor.widget->setFixedWidth(std::max(line * 6, choice ? row.editor.widget->sizeHint().width() : 0));
    row.title->setBuddy(row.editor.widget);
    row.title->installEventFilter(this);
    row.editor.widget->installEventFilter(this);
    row.reset = new QToolButton;
    row.reset->setAutoRaise(true);
    row.reset->setText(QStringLiteral("↺"));
    row.reset->setToolTip(tr("Back to the default, %1").arg(shown(option.defaultValue)));
    row.reset->setAccessibleName(tr("Reset %1").arg(name));
    QSizePolicy keepsItsPlace = row.reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(keepsItsPlace);
    connect(row.reset, &QToolButton::clicked, this,
            [this, &option] { session_.setOption(stage_.id, option.id, option.defaultValue); });
    const int at = grid->rowCount();
    grid->addWidget(row.title, at, 0);
    grid->addWidget(row.editor.widget, at, 1, Qt::AlignRight);
    grid->addWidget(row.reset, at, 2);
    rows_.push_back(row);
}

void StageOptions::refresh() {
    setEnabled(!session_.isRunning());
    if (!session_.recipe().contains(stage_.id)) return;
    const nlohmann::json& options = session_.recipe().at(stage_.id);
    estimate_->setEnabled(stage_.enabled(options));  // one that is switched off takes no time
    // the card says it, too, which may be out of sight above all options
    const StageProgress* stage = session_.stage(QString::fromStdString(stage_.id));
    estimated_->setText(stage && stage->estimate ? QStringLiteral("≈ ") + roughDuration(*stage->estimate) : QString());
    for (const Row& row : rows_) {
        const nlohmann::json& value = options.at(row.option->id);
        // what is being typed stays
        if (!row.editor.widget->hasFocus() || !refusal_->isVisible()) row.editor.show(shown(value));
        row.reset->setVisible(value != row.option->defaultValue);
    }
}

void StageOptions::offerEstimate() {
    for (QWidget* part : {static_cast<QWidget*>(estimated_), static_cast<QWidget*>(estimate_)})
        part->setVisible(stage_.trains());
}

void StageOptions::change(const OptionRow& option, const QString& text) {
    try {
        session_.setOption(stage_.id, option.id, parseOption(stage_, option, text.toStdString()));
        refusal_->hide();
        refresh();
    } catch (const Error& error) {
        refusal_->setText(said(error.text));
        refusal_->show();
        explain(option);
    }
}

void StageOptions::explain(const OptionRow& option) {
    effect_->setText(translated(option.effect));
}

const OptionRow* StageOptions::optionOf(const QObject* control) const {
    for (const Row& row : rows_)
        if (row.editor.widget == control || row.title == control) return row.option;
    return nullptr;
}

bool StageOptions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Enter)
        if (const OptionRow* option = optionOf(watched)) explain(*option);
    return QWidget::eventFilter(watched, event);
}

}  // namespace dynak
