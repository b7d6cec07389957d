// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "widgets/frame/studio.h"

class QMenu;
class QWidget;

namespace dynak {

class CommandPalette;
class ErrorBar;
class LayoutPanel;
class Layouts;
class ViewArea;

// The View menu and its commands: perspectives, the user's layouts, each view, colours, language.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    // Panels open over `window`, errors are shown in `errors`. All outlive this.
    ViewCommands(const Studio& studio, ViewArea& area, Layouts& layouts, ErrorBar& errors, QWidget* window);
    ~ViewCommands() override;

    void fill(QMenu& menu);
    // A layout that somebody wrote as a file: kept among the user's, and applied.
    void importLayout(const QString& file);

Q_SIGNALS:
    void languageChosen(const QString& id);

private:
    void addPerspectives();
    void addLayouts();
    void addOwnLayouts();
    void addViews();
    void addColours();
    void addLanguages();
    void chooseLayoutFile();
    void exportLayout();

    Studio studio_;
    ViewArea& area_;
    Layouts& layouts_;
    ErrorBar& errors_;
    QWidget* window_;
    CommandPalette* palette_;
    LayoutPanel* panel_;
    QMenu* layoutMenu_ = nullptr;
};

}  // namespace dynak
