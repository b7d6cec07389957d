// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace dynak {

// One answer of a question: a ring and words that wrap. Once chosen it says whether it is right, by mark and colour.
class AnswerButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit AnswerButton(const QString& text, QWidget* parent = nullptr);

    void setChosen(bool chosen, bool right);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect wordsIn(int width) const;

    bool chosen_ = false;
    bool right_ = false;
};

}  // namespace dynak
