// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QMenu>
#include <QPointer>
#include <memory>

#include "app/studio/layouts.h"
#include "app/studio/report_export.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/studio.h"
#include "widgets/runner/project_runner.h"
#include "widgets/session/studio_session.h"
#include "widgets/start/dropped.h"
#include "widgets/start/recent_projects.h"

class QStackedWidget;

namespace dynak {

class ErrorBar;
class LessonsView;
class StartPage;
class ViewArea;
class ViewCommands;

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
    [[nodiscard]] ReportExport& reportExport() { return report_; }
    [[nodiscard]] bool isStartPageShown() const;

    // A project, a model folder, weights or data: by what it is.
    void open(const QStringList& paths);
    // A built-in demo; the first one for an empty name.
    void openDemo(const QString& name);

    // Says everything in another language, at once and from now on; an id of languages().
    void setLanguage(const QString& id);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // All that shows texts; what it shows lies in the session.
    void build();
    void addFileActions();
    void addRecentActions();
    void addEditActions();
    void addFigureActions();
    void addHelpActions();
    void buildMenus();
    void buildFrame();
    void refresh();
    void chooseProject();
    void chooseModel();
    void chooseLesson();
    void openLesson(const QString& file);
    // Looks whether the model can be opened; then asks for the data to see it on, where `given` names none.
    void openModel(const Dropped& given);
    void addStageActions();
    void addDemoActions();
    void addExportActions();
    void exportTo(const QString& format);
    void showExported(const QString& path, const QString& text, const QString& details);
    void exportReport();
    [[nodiscard]] bool mayLoseResults();
    // The view that takes what is dropped, as its id; empty: none.
    [[nodiscard]] QString takerOf(const QMimeData& mime) const;
    void saveAs();
    void rememberProject();
    void restoreWindow();

    StudioSession session_;
    Actions actions_;
    RecentProjects recent_;
    Layouts layouts_;
    Engine engine_;
    ProjectRunner runner_{session_, engine_};
    ReportExport report_;
    bool reportDue_ = false;  // once the project is saved
    QString exported_;        // the folder or report that was written last
    Studio studio_{session_, engine_, actions_, &runner_};
    QStackedWidget* stack_ = nullptr;
    StartPage* start_ = nullptr;
    ViewArea* area_ = nullptr;
    LessonsView* lessons_ = nullptr;
    QWidget* tauBar_ = nullptr;
    QPointer<QMenu> recentMenu_;
    std::unique_ptr<ViewCommands> viewCommands_;
    ErrorBar* errors_ = nullptr;
    int foreignSteps_ = 0;  // of undo, from the first: named in another language than the window's, so not shown
};

}  // namespace dynak
