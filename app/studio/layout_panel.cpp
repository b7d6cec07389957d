// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/layout_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QUndoStack>
#include <QVBoxLayout>
#include <algorithm>

#include "app/studio/layouts.h"
#include "app/studio/view_area.h"
#include "widgets/frame/flat_button.h"
#include "widgets/frame/quiet_label.h"

namespace dynak {

LayoutPanel::LayoutPanel(ViewArea& area, Layouts& layouts, QUndoStack& undo, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      area_(area),
      layouts_(layouts),
      undo_(undo),
      name_(new QLineEdit),
      list_(new QListView) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Layouts"));
    setObjectName(QStringLiteral("layoutPanel"));
    name_->setAccessibleName(tr("Name of the layout"));
    name_->setToolTip(tr("How the views stand now is kept under this name; one of the same name is replaced"));
    list_->setModel(&layouts_);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    list_->setAccessibleName(tr("Kept layouts"));
    list_->setToolTip(tr("Return or double click: go there. F2: rename. Delete: delete."));
    list_->installEventFilter(this);
    name_->installEventFilter(this);
    const auto button = [this](const QString& text, const QString& explanation, const char* id, auto run) {
        auto* made = new FlatButton(text);
        made->setToolTip(explanation);
        made->setObjectName(QLatin1String(id));
        connect(made, &FlatButton::clicked, this, run);
        return made;
    };
    auto* column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    column->setSpacing(line / 3);
    column->addWidget(new QuietLabel(tr("Keep how the views stand now as"), 0.93));
    auto* top = new QHBoxLayout;
    top->setSpacing(line / 3);
    top->addWidget(name_, 1);
    auto* keepButton =
        button(tr("Keep"), tr("Keep the present layout under this name"), "keepLayout", [this] { keep(); });
    keepButton->setPrimary(true);
    top->addWidget(keepButton);
    column->addLayout(top);
    column->addSpacing(line / 3);
    column->addWidget(list_, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(line / 3);
    ofChosen_ = {
        button(tr("Apply"), tr("Arrange the views as this layout says"), "applyLayout", [this] { apply(); }),
        button(tr("Rename"), tr("Give this layout another name"), "renameLayout", [this] { rename(); }),
        button(tr("Delete"), tr("Forget this layout; it can be undone"), "deleteLayout", [this] { removeChosen(); })};
    for (QWidget* made : std::as_const(ofChosen_)) below->addWidget(made);
    below->addStretch(1);
    column->addLayout(below);

    connect(name_, &QLineEdit::returnPressed, this, &LayoutPanel::keep);
    connect(list_, &QListView::doubleClicked, this, &LayoutPanel::apply);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &LayoutPanel::refresh);
    connect(&layouts_, &QAbstractItemModel::modelReset, this, &LayoutPanel::refresh);
    connect(&layouts_, &Layouts::renamed, this, [this](int row, const QString& name) {
        QList<Layout> after = layouts_.all();
        after[row].name = name;
        undo_.push(changeOfLayouts(layouts_, std::move(after), tr("rename a layout")));
        list_->setCurrentIndex(layouts_.index(row));
    });
}

void LayoutPanel::open() {
    const QWidget* window = parentWidget()->window();
    const int em = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    const QSize size(std::max(sizeHint().width(), std::min(em * 52, window->width() - em * 4)),
                     std::min(line * 16, window->height() - line * 4));
    setGeometry(QRect(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, line * 2)), size));
    name_->setText(layouts_.freeName());
    refresh();
    show();
    name_->setFocus();
    name_->selectAll();
}

int LayoutPanel::chosen() const {
    return list_->currentIndex().row();
}

void LayoutPanel::refresh() {
    for (QWidget* button : std::as_const(ofChosen_)) button->setEnabled(chosen() >= 0);
}

void LayoutPanel::keep() {
    const QString name = name_->text().trimmed();
    if (name.isEmpty()) return;
    hide();
    undo_.push(changeOfLayouts(layouts_, layouts_.with({name, area_.layoutState()}), tr("keep a layout")));
}

void LayoutPanel::apply() {
    if (chosen() < 0) return;
    hide();
    area_.restoreLayout(layouts_.all()[chosen()].state);
}

void LayoutPanel::rename() {
    if (chosen() >= 0) list_->edit(list_->currentIndex());
}

void LayoutPanel::removeChosen() {
    const int row = chosen();
    if (row < 0) return;
    QList<Layout> after = layouts_.all();
    after.removeAt(row);
    undo_.push(changeOfLayouts(layouts_, std::move(after), tr("delete a layout")));
    list_->setCurrentIndex(layouts_.index(std::min(row, layouts_.rowCount() - 1)));
}

bool LayoutPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == name_ && key == Qt::Key_Down && layouts_.rowCount() > 0) {
        list_->setFocus();
        if (chosen() < 0) list_->setCurrentIndex(layouts_.index(0));
        return true;
    }
    // not the one that ends a name: it goes on from the editor to the list
    if (watched == list_ && list_->hasFocus() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        apply();
        return true;
    }
    if (watched == list_ && key == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return false;
}

}  // namespace dynak
