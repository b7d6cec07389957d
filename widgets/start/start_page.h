// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/frame/studio.h"

class QAction;
class QGridLayout;

namespace dynak {

class DropArea;
class RecentProjects;

// What the window shows before anything is open: demos and recent projects as cards, one large drop area.
// The demos are the actions "demo.*", with a "thumbnail" property; lessons on them are "lesson.start.*", with "demo".
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(const Studio& studio, RecentProjects& recent, QWidget* parent = nullptr);
    // Lights up the drop area while something that can be dropped is above the window.
    void invite(bool dropping);

Q_SIGNALS:
    void projectChosen(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillRecent();
    [[nodiscard]] QList<QAction*> lessonsOn(const QString& demo) const;

    Studio studio_;
    RecentProjects& recent_;
    QWidget* recentBlock_;
    QGridLayout* grid_;
    DropArea* drop_;
};

}  // namespace dynak
