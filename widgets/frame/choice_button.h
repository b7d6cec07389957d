// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QString>

namespace dynak {

struct Choice {
    QString id;
    QString text;       // in the menu
    QString shortText;  // on the button; empty: as in the menu

    [[nodiscard]] bool operator==(const Choice&) const = default;
};

// "value: lift ▾": one of a few, in the title row of a view. Quiet text until the pointer comes.
class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    // `caption` says what is chosen and may be empty.
    explicit ChoiceButton(const QString& caption, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return current_; }
    [[nodiscard]] const QList<Choice>& choices() const { return choices_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // By the user; setCurrent says nothing.
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QString& id);
    void step(int by);
    void restate();

    QString caption_;
    QList<Choice> choices_;
    QString current_;
    QString value_;  // its text
};

}  // namespace dynak
