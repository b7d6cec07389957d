// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/frame/studio.h"

class QLabel;
class QToolButton;

namespace dynak {

class ElidedLabel;
class FlatButton;

// Under the menu: what is open, the three things one does with it, and what is selected.
class ProjectBar : public QWidget {
    Q_OBJECT

public:
    explicit ProjectBar(const Studio& studio, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Studio studio_;
    QLabel* title_;
    ElidedLabel* about_;
    FlatButton* run_;
    QWidget* selection_;
    QLabel* path_;
};

}  // namespace dynak
