// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/command_palette.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/frame/actions.h"

namespace dynak {
namespace {

constexpr const char* groupProperty = "commandGroup";

}  // namespace

void setCommandGroup(QAction& action, const QString& group) {
    action.setProperty(groupProperty, group);
}

QString commandTitle(const QAction& action) {
    const QString group = action.property(groupProperty).toString(), title = plainTitle(action.text());
    return group.isEmpty() ? title : QCoreApplication::translate("CommandPalette", "%1: %2").arg(group, title);
}

QString plainTitle(const QString& title) {
    QString out = title;
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return out.replace(mark, QStringLiteral("\\1"));
}

int commandScore(const QString& title, const QString& explanation, const QString& typed) {
    int score = 1;
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0)
            score += 8;
        else if (at > 0 && !title[at - 1].isLetterOrNumber())
            score += 6;
        else if (at > 0)
            score += 3;
        else if (explanation.contains(word, Qt::CaseInsensitive))
            score += 1;
        else
            return 0;
    }
    if (!words.isEmpty() && title.startsWith(typed.trimmed(), Qt::CaseInsensitive)) score += 8;
    return score;
}

CommandPalette::CommandPalette(const Actions& actions, QWidget* parent)
    : QFrame(parent, Qt::Popup), actions_(actions), line_(new QLineEdit), list_(new QListWidget) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Commands"));
    line_->setPlaceholderText(tr("Command"));
    line_->setAccessibleName(tr("Command"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setAccessibleName(tr("Commands"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(line_);
    column->addWidget(list_);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::run);
}

void CommandPalette::open() {
    line_->clear();
    filter({});
    const QWidget* window = parentWidget()->window();
    const int em = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    const QSize size(std::min(em * 80, window->width() - em * 4), std::min(line * 22, window->height() - line * 4));
    setGeometry(QRect(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, line * 2)), size));
    show();
    line_->setFocus();
}

void CommandPalette::filter(const QString& text) {
    struct Row {
        QAction* action;
        int score;
    };
    std::vector<Row> rows;
    for (QAction* action : actions_.all())
        if (const int score = commandScore(commandTitle(*action), action->statusTip(), text);
            action->isEnabled() && score > 0)
            rows.push_back({action, score});
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.score > b.score; });
    list_->clear();
    for (const Row& row : rows) {
        const QString keys = row.action->shortcut().toString(QKeySequence::NativeText);
        const QString title = commandTitle(*row.action);
        auto* item = new QListWidgetItem(keys.isEmpty() ? title : QStringLiteral("%1\t%2").arg(title, keys), list_);
        item->setToolTip(row.action->statusTip());
        item->setData(Qt::UserRole, QVariant::fromValue(row.action));
    }
    list_->setCurrentRow(0);
}

QStringList CommandPalette::shown() const {
    QStringList titles;
    for (int row = 0; row < list_->count(); ++row) titles << list_->item(row)->text().section(QLatin1Char('\t'), 0, 0);
    return titles;
}

void CommandPalette::run() {
    QListWidgetItem* item = list_->currentItem();
    hide();
    if (item) item->data(Qt::UserRole).value<QAction*>()->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != line_ || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int page = std::max(1, list_->height() / std::max(1, list_->sizeHintForRow(0)) - 1);
    int step = 0;
    if (key == Qt::Key_Down) step = 1;
    if (key == Qt::Key_Up) step = -1;
    if (key == Qt::Key_PageDown) step = page;
    if (key == Qt::Key_PageUp) step = -page;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
        return true;
    }
    if (step == 0) return false;
    list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, std::max(0, list_->count() - 1)));
    return true;
}

}  // namespace dynak
