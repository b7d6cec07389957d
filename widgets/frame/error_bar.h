// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <optional>

#include "core/base/error.h"

class QLabel;
class QPushButton;
class QAction;

namespace dynak {

struct ErrorMessage {
    Sentence text, hint;
    QString code;  // of an error; empty: a notice
    QString next;  // id of the action; may be empty
};

// An error where it belongs: one sentence, what to do, details to copy, the next step as a button; or a notice of what
// was done. Hidden while there is none.
class ErrorBar : public QWidget {
    Q_OBJECT

public:
    explicit ErrorBar(QWidget* parent = nullptr);

    // `next` is shown as a button; may be null.
    void show(const Error& error, QAction* next = nullptr);
    // The same place for good news: what was done, and what was checked.
    void showNotice(const QString& text, const QString& details, QAction* next = nullptr);
    void clear();
    [[nodiscard]] bool isShown() const { return !isHidden(); }
    // What is shown, to show it again in a bar made anew; empty while hidden.
    [[nodiscard]] std::optional<ErrorMessage> message() const;
    void show(const ErrorMessage& message, QAction* next);
    // Sentence, hint and code, as copied; in another language with the English sentence, to search for and to report.
    [[nodiscard]] QString details() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void say();

    QLabel* text_;
    QLabel* hint_;
    QPushButton* next_;
    QPushButton* copy_;
    QPushButton* close_;
    QAction* action_ = nullptr;
    ErrorMessage message_;
};

}  // namespace dynak
