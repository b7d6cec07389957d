// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/error_bar.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

#include "widgets/frame/quiet_label.h"
#include "widgets/session/said.h"

namespace dynak {

ErrorBar::ErrorBar(QWidget* parent)
    : QWidget(parent),
      text_(new QLabel),
      hint_(new QuietLabel),
      next_(new QPushButton),
      copy_(new QPushButton(tr("Copy"))),
      close_(new QPushButton(QStringLiteral("✕"))) {
    text_->setObjectName(QStringLiteral("errorText"));
    for (QLabel* label : {text_, hint_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    next_->setObjectName(QStringLiteral("errorNext"));
    copy_->setObjectName(QStringLiteral("errorCopy"));
    copy_->setToolTip(tr("Copy the message with its details"));
    close_->setObjectName(QStringLiteral("errorClose"));
    close_->setToolTip(tr("Dismiss"));
    close_->setAccessibleName(tr("Dismiss"));
    close_->setFlat(true);
    close_->setFixedWidth(std::max(fontMetrics().height() * 2, close_->minimumSizeHint().width()));

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(text_);
    words->addWidget(hint_);
    auto* row = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    row->setContentsMargins(gap * 2, gap, gap, gap);
    row->setSpacing(gap);
    row->addLayout(words, 1);
    for (QPushButton* button : {next_, copy_, close_}) row->addWidget(button, 0, Qt::AlignTop);

    connect(next_, &QPushButton::clicked, this, [this] {
        QAction* action = action_;
        clear();
        if (action) action->trigger();
    });
    connect(copy_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(details()); });
    connect(close_, &QPushButton::clicked, this, &ErrorBar::clear);
    hide();
}

void ErrorBar::show(const Error& error, QAction* next) {
    show({error.text, error.hint, QLatin1String(name(error.code)), {}}, next);
}

void ErrorBar::showNotice(const QString& text, const QString& details, QAction* next) {
    show({Sentence::verbatim(text.toStdString()), Sentence::verbatim(details.toStdString()), {}, {}}, next);
}

void ErrorBar::show(const ErrorMessage& message, QAction* next) {
    message_ = message;
    message_.next = next ? next->objectName() : QString();
    action_ = next;
    next_->setVisible(next != nullptr);
    say();
    QWidget::show();
    update();
}

void ErrorBar::say() {
    text_->setText(said(message_.text));
    hint_->setText(said(message_.hint));
    hint_->setVisible(!message_.hint.empty());
    if (action_) next_->setText(action_->text());
    setAccessibleName(text_->text());
}

std::optional<ErrorMessage> ErrorBar::message() const {
    if (!isShown()) return std::nullopt;
    return message_;
}

void ErrorBar::clear() {
    action_ = nullptr;
    hide();
}

QString ErrorBar::details() const {
    QString words = text_->text() + QLatin1Char('\n') + hint_->text() + QLatin1Char('\n');
    const QString english = QString::fromStdString(message_.text.english());
    if (text_->text() != english) words += english + QLatin1Char('\n');
    return message_.code.isEmpty() ? words : QStringLiteral("%1[%2]\n").arg(words, message_.code);
}

void ErrorBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isShown()) say();
}

void ErrorBar::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    QPainter painter(this);
    const bool notice = message_.code.isEmpty();
    painter.fillRect(rect(), colour[notice ? Role::accentSoft : Role::errorSoft]);
    painter.fillRect(QRect(0, 0, std::max(3, fontMetrics().height() / 5), height()),
                     colour[notice ? Role::accent : Role::error]);
}

}  // namespace dynak
