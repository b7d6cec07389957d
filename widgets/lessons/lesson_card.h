// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dynak {

class FlatButton;

// A lesson in the list: what it is about, how far one is, the button that begins or goes on.
class LessonCard : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString title, summary;
        QString about;  // "Shapes · 9 steps · 3 solved"
        bool begun = false;
        bool removable = false;
    };

    explicit LessonCard(const Content& content, QWidget* parent = nullptr);

Q_SIGNALS:
    void started();
    void restarted();
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace dynak
