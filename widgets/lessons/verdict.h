// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace dynak {

// What is said to an answer or a task: words on a quiet ground with a bar in the colour of the news.
class Verdict : public QLabel {
    Q_OBJECT

public:
    enum Kind { good, bad, neutral };

    explicit Verdict(QWidget* parent = nullptr);

    // Rich text; hidden when empty.
    void show(const QString& text, Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind kind_ = neutral;
};

}  // namespace dynak
