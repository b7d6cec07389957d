// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/project_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

#include "widgets/frame/actions.h"
#include "widgets/frame/elided_label.h"
#include "widgets/frame/flat_button.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"

namespace dynak {

ProjectBar::ProjectBar(const Studio& studio, QWidget* parent)
    : QWidget(parent),
      studio_(studio),
      title_(new QLabel),
      about_(new ElidedLabel),
      run_(new FlatButton),
      progress_(new ElidedLabel),
      stop_(new FlatButton),
      path_(new ElidedLabel(QString(), 1, Role::text)),
      pinnedPath_(new ElidedLabel(QString(), 1, Role::text)) {
    QFont bold = title_->font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    for (ElidedLabel* path : {path_, pinnedPath_}) path->setFont(bold);
    title_->setObjectName(QStringLiteral("projectTitle"));
    path_->setObjectName(QStringLiteral("selectionPath"));
    pinnedPath_->setObjectName(QStringLiteral("pinnedPath"));

    const int line = fontMetrics().height();
    selection_ = makePath(tr("Selection"), path_, tr("Select nothing"), QStringLiteral("clearSelection"),
                          [this] { studio_.session.select({}); });
    pinned_ = makePath(tr("Pinned"), pinnedPath_, tr("Unpin"), QStringLiteral("clearPinned"),
                       [this] { studio_.session.pin(studio_.session.pinned()); });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(line, line / 3, line, line * 2 / 3);
    row->setSpacing(line / 2);
    row->addWidget(title_);
    row->addWidget(about_);
    row->addSpacing(line);
    if (QAction* open = studio_.actions.find(QStringLiteral("file.open"))) {
        auto* button = new FlatButton(open);
        button->setObjectName(QStringLiteral("openButton"));
        row->addWidget(button);
    }
    if (QAction* run = studio_.actions.find(QStringLiteral("stage.run-all"))) {
        run_->setAction(run);
        run_->setPrimary(true);
        row->addWidget(run_);
    } else {
        run_->hide();
    }
    auto* menu = new QMenu(this);
    for (QAction* action : studio_.actions.all())
        if (action->objectName().startsWith(QLatin1String("export."))) menu->addAction(action);
    if (!menu->isEmpty()) {
        auto* button = new FlatButton(tr("Export"));
        button->setObjectName(QStringLiteral("exportButton"));
        button->setMenu(menu);
        row->addWidget(button);
    }
    stop_->setObjectName(QStringLiteral("stopButton"));
    if (QAction* stop = studio_.actions.find(QStringLiteral("stage.stop"))) stop_->setAction(stop);
    row->addWidget(stop_);
    row->addWidget(progress_);
    row->addStretch(1);
    row->addWidget(pinned_);
    row->addWidget(selection_);

    for (auto signal : {&StudioSession::projectChanged, &StudioSession::infoChanged, &StudioSession::selectionChanged,
                        &StudioSession::pinChanged})
        connect(&studio_.session, signal, this, &ProjectBar::refresh);
    for (const auto signal : {&StudioSession::stagesReset, &StudioSession::projectChanged})
        connect(&studio_.session, signal, this, &ProjectBar::showProgress);
    connect(&studio_.session, &StudioSession::stageChanged, this, &ProjectBar::showProgress);
    refresh();
    showProgress();
}

// Wherever the pipeline is closed, too.
void ProjectBar::showProgress() {
    const QList<StageProgress>& stages = studio_.session.stages();
    const auto running = std::ranges::find(stages, StageStatus::running, &StageProgress::status);
    const bool runs = running != stages.end();
    progress_->setVisible(runs);
    stop_->setVisible(runs && !stop_->text().isEmpty());
    if (!runs) return;
    QStringList words{running->title, percent(running->fraction, 0)};
    if (running->secondsLeft) words << tr("%1 left").arg(duration(*running->secondsLeft));
    progress_->setFullText(words.join(QStringLiteral(" · ")));
}

void ProjectBar::refresh() {
    const ProjectInfo& info = studio_.session.info();
    const bool open = studio_.session.hasProject();
    title_->setText(open ? info.title : QStringLiteral("Dynak"));
    title_->setToolTip(info.file);
    QStringList about{info.model, info.data};
    about.removeAll(QString());
    about_->setFullText(open ? about.join(QStringLiteral(" · ")) : QString());
    const auto show = [](QWidget* whole, ElidedLabel* label, const Selection& selection) {
        const QStringList path = selection.path();
        whole->setVisible(!path.isEmpty());
        label->setFullText(path.join(QStringLiteral(" › ")));
    };
    show(selection_, path_, studio_.session.selection());
    show(pinned_, pinnedPath_, studio_.session.pinned());
}

QWidget* ProjectBar::makePath(const QString& caption, QLabel* path, const QString& clearing, const QString& id,
                              std::function<void()> clear) {
    auto* button = new QToolButton;
    button->setText(QStringLiteral("✕"));
    button->setAutoRaise(true);
    button->setObjectName(id);
    button->setToolTip(clearing);
    button->setAccessibleName(clearing);
    connect(button, &QToolButton::clicked, this, std::move(clear));
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 2);
    row->addWidget(new QuietLabel(caption));
    row->addWidget(path);
    row->addWidget(button);
    return whole;
}

void ProjectBar::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), paletteOf(*this)[Role::border]);
}

}  // namespace dynak
