// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/start_page.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/frame/actions.h"
#include "widgets/frame/flat_button.h"
#include "widgets/frame/quiet_label.h"
#include "widgets/start/project_card.h"
#include "widgets/start/recent_projects.h"

namespace dynak {

// The dashed area that says what can be dropped; drops themselves are taken by the window, anywhere.
class DropArea : public QWidget {
public:
    using QWidget::QWidget;

    void invite(bool dropping) {
        invites_ = dropping;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Palette& colour = paletteOf(*this);
        QPen dashes(colour[invites_ ? Role::accent : Role::axis], invites_ ? 2 : 1.2);
        dashes.setDashPattern({4, 3});
        painter.setPen(dashes);
        if (invites_) painter.setBrush(colour[Role::accentSoft]);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }

private:
    bool invites_ = false;
};

namespace {

QLabel* heading(const QString& text, double size = 1) {
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * size);
    label->setFont(bold);
    return label;
}

}  // namespace

QList<QAction*> StartPage::lessonsOn(const QString& demo) const {
    QList<QAction*> found;
    for (QAction* action : studio_.actions.all())
        if (action->objectName().startsWith(QLatin1String("lesson.start.")) &&
            action->property("demo").toString() == demo)
            found << action;
    return found;
}

StartPage::StartPage(const Studio& studio, RecentProjects& recent, QWidget* parent)
    : QWidget(parent),
      studio_(studio),
      recent_(recent),
      recentBlock_(new QWidget),
      grid_(new QGridLayout),
      drop_(new DropArea) {
    const int line = fontMetrics().height();
    auto* demos = new QHBoxLayout;
    demos->setSpacing(line);
    QList<QWidget*> ofDemos;
    for (QAction* action : studio_.actions.all()) {
        if (!action->objectName().startsWith(QLatin1String("demo."))) continue;
        auto* card =
            new ProjectCard(action->property("thumbnail").value<QImage>(), action->text(), action->statusTip(), 5);
        connect(card, &QAbstractButton::clicked, action, &QAction::trigger);
        auto* one = new QVBoxLayout;
        one->setSpacing(line / 2);
        one->addWidget(card);
        ofDemos << card;
        for (QAction* lesson : lessonsOn(action->objectName().section(QLatin1Char('.'), 1))) {
            auto* button = new FlatButton(lesson);
            one->addWidget(button);
            ofDemos << button;
        }
        demos->addLayout(one);
    }
    int widest = 0;
    for (const QWidget* each : ofDemos) widest = std::max(widest, each->sizeHint().width());
    for (QWidget* each : ofDemos) each->setFixedWidth(widest);
    demos->addStretch(1);

    drop_->setMinimumHeight(line * 8);
    auto* inside = new QVBoxLayout(drop_);
    inside->addStretch(1);
    auto* invite = new QLabel(tr("Drop a project, a model folder, or weights with their JSON here"));
    invite->setAlignment(Qt::AlignCenter);
    inside->addWidget(invite);
    auto* kinds = new QuietLabel(tr("safetensors · Hugging Face folders · .dynak"), 0.93);
    kinds->setAlignment(Qt::AlignCenter);
    inside->addWidget(kinds);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (const auto* id : {"file.open-model", "file.open"})
        if (QAction* action = studio_.actions.find(QLatin1String(id))) buttons->addWidget(new FlatButton(action));
    buttons->addStretch(1);
    inside->addSpacing(line / 2);
    inside->addLayout(buttons);
    inside->addStretch(1);

    auto* block = new QVBoxLayout(recentBlock_);
    block->setContentsMargins(0, 0, 0, 0);
    block->setSpacing(line / 2);
    block->addWidget(heading(tr("Recent projects")));
    grid_->setSpacing(line);
    block->addLayout(grid_);

    auto* column = new QVBoxLayout;
    column->setSpacing(line / 2);
    column->addStretch(1);
    column->addWidget(heading(QStringLiteral("Dynak"), 1.9));
    column->addWidget(
        new QuietLabel(tr("See how sparse a Transformer is, turn it into experts, choose what it may cost.")));
    column->addSpacing(line);
    if (!ofDemos.isEmpty()) {
        column->addWidget(heading(tr("Try a built-in model")));
        column->addLayout(demos);
        column->addSpacing(line);
    }
    column->addWidget(recentBlock_);
    column->addSpacing(line);
    column->addWidget(drop_);
    column->addStretch(2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(line * 2, line, line * 2, line);
    row->addStretch(1);
    row->addLayout(column, 20);
    row->addStretch(1);
    connect(&recent_, &QAbstractItemModel::modelReset, this, &StartPage::fillRecent);
    fillRecent();
}

void StartPage::invite(bool dropping) {
    drop_->invite(dropping);
}

void StartPage::showEvent(QShowEvent* event) {
    recent_.lookThrough();
    QWidget::showEvent(event);
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fillRecent();
}

void StartPage::fillRecent() {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();  // at once: while a window is shown for the first time nothing is deleted later
        delete item;
    }
    recentBlock_->setVisible(recent_.rowCount() > 0);
    const int line = fontMetrics().height();
    const int columns = std::clamp((width() - 6 * line) / (16 * line), 1, 4);
    const int shown = std::min(recent_.rowCount(), columns);  // one row: the newest
    for (int i = 0; i < shown; ++i) {
        const RecentProject& project = recent_.projects()[i];
        QStringList lines{project.model};
        if (!project.best.isEmpty()) lines << project.best;
        lines << (project.missing ? tr("file not found")
                                  : recent_.index(i).data(RecentProjects::openedRole).toString());
        auto* card = new ProjectCard(project.thumbnail, project.title, lines.join(QLatin1Char('\n')), 3);
        card->setToolTip(project.missing ? tr("%1 is not there any more.").arg(project.file) : project.file);
        card->setMissing(project.missing);
        card->setRemovable(tr("Take it off this list; the file stays"));
        connect(card, &QAbstractButton::clicked, this, [this, file = project.file, missing = project.missing] {
            if (!missing) Q_EMIT projectChosen(file);
        });
        // the card must not die in its own signal
        connect(
            card, &ProjectCard::removeRequested, this, [this, file = project.file] { recent_.remove(file); },
            Qt::QueuedConnection);
        grid_->addWidget(card, 0, i);
    }
    for (int i = 0; i < 4; ++i) grid_->setColumnStretch(i + 1, 0);
    grid_->setColumnStretch(columns, 1);
}

}  // namespace dynak
