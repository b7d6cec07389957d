// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

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
    void showProgress();
    // "Selection layer.3.ffn › expert 12 ✕"
    [[nodiscard]] QWidget* makePath(const QString& caption, QLabel* path, const QString& clearing, const QString& id,
                                    std::function<void()> clear);

    Studio studio_;
    QLabel* title_;
    ElidedLabel* about_;
    FlatButton* run_;
    ElidedLabel* progress_;  // "Sweep · 43 % · 8.8 s left"
    FlatButton* stop_;
    QWidget* selection_;
    ElidedLabel* path_;
    QWidget* pinned_;
    ElidedLabel* pinnedPath_;
};

}  // namespace dynak
