// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/studio.h"
#include "widgets/runner/project_runner.h"
#include "widgets/session/studio_session.h"
#include "widgets/start/recent_projects.h"

class QStackedWidget;

namespace dynak {

class CommandPalette;
class ErrorBar;
class ViewArea;

// The frame: menus, the row with the project, the views or the start page, the τ bar. It composes and knows no numbers.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    // Views first: they read the session to the end.
    ~MainWindow() override;

    [[nodiscard]] StudioSession& session() { return session_; }
    [[nodiscard]] Engine& engine() { return engine_; }
    [[nodiscard]] Actions& actions() { return actions_; }
    [[nodiscard]] ProjectRunner& runner() { return runner_; }
    [[nodiscard]] ViewArea& viewArea() { return *area_; }
    [[nodiscard]] ErrorBar& errorBar() { return *errors_; }
    [[nodiscard]] bool isStartPageShown() const;

    // A project, a model folder, weights or data: by what it is.
    void open(const QStringList& paths);
    // A built-in demo; the first one for an empty name.
    void openDemo(const QString& name);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addFigureActions();
    void addHelpActions();
    void buildMenus();
    void buildFrame();
    void refresh();
    void chooseProject();
    void chooseModel();
    // Asks for the data that the model is to be seen on; `architecture` may be empty.
    void openModel(const QString& model, const QString& architecture);
    void addStageActions();
    void addDemoActions();
    void addExportActions();
    void exportTo(const QString& format);
    [[nodiscard]] bool mayLoseResults();
    void saveAs();
    void rememberProject();
    void restoreWindow();

    StudioSession session_;
    Actions actions_;
    RecentProjects recent_;
    Engine engine_;
    ProjectRunner runner_{session_, engine_};
    Studio studio_{session_, engine_, actions_};
    QStackedWidget* stack_ = nullptr;
    ViewArea* area_ = nullptr;
    QWidget* tauBar_ = nullptr;
    CommandPalette* palette_ = nullptr;
    ErrorBar* errors_ = nullptr;
};

}  // namespace dynak
