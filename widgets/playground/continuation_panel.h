// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <optional>

#include "core/playground/continuation.h"
#include "widgets/plot/data_table.h"

class QTextEdit;

namespace dynak {

class ChoiceButton;
class ElidedLabel;
class FlatButton;
class QuietLabel;

// How the two models continue a text, or translate it: side by side, growing, with a running count for each.
class ContinuationPanel : public QWidget {
    Q_OBJECT

public:
    explicit ContinuationPanel(QWidget* parent = nullptr);

    // Translations are as long as they get, and timed as a whole.
    void setTranslating(bool translating);
    void clear();
    // Of what is being continued, and under which τ.
    void begin(const QString& prompt, double tau);
    void show(const Continuation& continuation);
    void end();  // finished or stopped
    [[nodiscard]] bool isRunning() const { return running_; }
    [[nodiscard]] const std::optional<Continuation>& continuation() const { return continuation_; }
    [[nodiscard]] std::int64_t tokens() const;  // as many as are asked for
    [[nodiscard]] FlatButton& button() const { return *button_; }
    [[nodiscard]] QTextEdit& text(int side) const { return *sides_[static_cast<std::size_t>(side)].text; }
    [[nodiscard]] QString count(int side) const;
    void addTo(DataTable& table) const;

Q_SIGNALS:
    void started();
    void stopped();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Side {
        QuietLabel* title = nullptr;
        QTextEdit* text = nullptr;
        ElidedLabel* count = nullptr;
    };
    void restate();
    void restateButton();
    void write(const Side& side, const QString& text, const QString& other) const;
    [[nodiscard]] QString countOf(const ContinuedText& text, const ContinuedText* reference) const;

    FlatButton* button_;
    ChoiceButton* length_;
    std::array<Side, 2> sides_;  // dense, converted
    QString prompt_;
    std::optional<Continuation> continuation_;
    bool running_ = false;
    bool translating_ = false;
};

}  // namespace dynak
