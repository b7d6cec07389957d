// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/project_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "widgets/frame/actions.h"
#include "widgets/frame/elided_label.h"
#include "widgets/frame/flat_button.h"
#include "widgets/session/studio_session.h"

namespace dynak {

ProjectBar::ProjectBar(const Studio& studio, QWidget* parent)
    : QWidget(parent),
      studio_(studio),
      title_(new QLabel),
      about_(new ElidedLabel),
      run_(new FlatButton),
      selection_(new QWidget),
      path_(new QLabel) {
    QFont bold = title_->font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    path_->setFont(bold);
    title_->setObjectName(QStringLiteral("projectTitle"));
    path_->setObjectName(QStringLiteral("selectionPath"));

    auto* clear = new QToolButton;
    clear->setText(QStringLiteral("✕"));
    clear->setAutoRaise(true);
    clear->setObjectName(QStringLiteral("clearSelection"));
    clear->setToolTip(tr("Select nothing"));
    clear->setAccessibleName(clear->toolTip());
    connect(clear, &QToolButton::clicked, &studio_.session, [this] { studio_.session.select({}); });

    auto* chosen = new QHBoxLayout(selection_);
    chosen->setContentsMargins(0, 0, 0, 0);
    const int line = fontMetrics().height();
    chosen->setSpacing(line / 2);
    chosen->addWidget(new QuietLabel(tr("Selection")));
    chosen->addWidget(path_);
    chosen->addWidget(clear);

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
    row->addStretch(1);
    row->addWidget(selection_);

    for (auto signal : {&StudioSession::projectChanged, &StudioSession::infoChanged, &StudioSession::selectionChanged})
        connect(&studio_.session, signal, this, &ProjectBar::refresh);
    refresh();
}

void ProjectBar::refresh() {
    const ProjectInfo& info = studio_.session.info();
    const bool open = studio_.session.hasProject();
    title_->setText(open ? info.title : QStringLiteral("Dynak"));
    title_->setToolTip(info.file);
    QStringList about{info.model, info.data};
    about.removeAll(QString());
    about_->setFullText(open ? about.join(QStringLiteral(" · ")) : QString());
    const QStringList path = studio_.session.selection().path();
    selection_->setVisible(!path.isEmpty());
    path_->setText(path.join(QStringLiteral(" › ")));
}

void ProjectBar::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), paletteOf(*this)[Role::border]);
}

}  // namespace dynak
