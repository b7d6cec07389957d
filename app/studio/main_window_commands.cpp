// SPDX-License-Identifier: GPL-3.0-or-later
// The window's commands and the menus that hold them; what a command does to files and projects is in main_window.cpp.
#include "app/studio/main_window.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMenuBar>
#include <QUrl>
#include <QWhatsThis>
#include <algorithm>

#include "app/studio/view_area.h"
#include "app/studio/view_commands.h"
#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/exporter/exporter.h"
#include "core/pipeline/stages.h"
#include "widgets/frame/command_palette.h"
#include "widgets/frame/error_bar.h"
#include "widgets/frame/search_line.h"
#include "widgets/plot/figure.h"
#include "widgets/plot/figure_export.h"
#include "widgets/plot/figure_menu.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/said.h"
#include "widgets/tau_bar/tau_slider.h"
#include "widgets/views.h"

namespace dynak {
namespace {

const QString recentPrefix = QStringLiteral("recent.");
constexpr int mostRecent = 9;

}  // namespace

void MainWindow::addFileActions() {
    actions_.add(QStringLiteral("file.open"), tr("Open…"), tr("Open a project"), QKeySequence::Open,
                 [this] { chooseProject(); });
    actions_.add(QStringLiteral("file.open-model"), tr("Open model folder…"),
                 tr("Open a Hugging Face folder with the data to see it on"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseModel(); });
    actions_.add(QStringLiteral("file.open-lesson"), tr("Open lesson…"),
                 tr("Put a lesson of your own on the list and begin it"), {}, [this] { chooseLesson(); });
    actions_.add(QStringLiteral("file.save"), tr("Save"), tr("Save the project"), QKeySequence::Save,
                 [this] { session_.info().file.isEmpty() ? saveAs() : runner_.save(session_.info().file); });
    actions_.add(QStringLiteral("file.save-as"), tr("Save as…"), tr("Save the project under another name"),
                 QKeySequence::SaveAs, [this] { saveAs(); });
    actions_.add(QStringLiteral("file.close"), tr("Close project"), tr("Close the project and go to the start page"),
                 QKeySequence::Close, [this] {
                     if (!mayLoseResults()) return;
                     runner_.stop();
                     session_.closeProject();
                 });
    actions_.add(QStringLiteral("file.quit"), tr("Quit"), tr("Stop what runs and leave"), QKeySequence::Quit,
                 [this] { close(); });
}

// Also while a project is open, and those that the start page has no room for.
void MainWindow::addRecentActions() {
    actions_.remove(recentPrefix);
    for (int row = 0; row < std::min(recent_.rowCount(), mostRecent); ++row) {
        const RecentProject& project = recent_.projects()[row];
        if (project.missing) continue;
        QString title = project.title;
        QAction* action =
            actions_.add(recentPrefix + QString::number(row), title.replace(QLatin1Char('&'), QStringLiteral("&&")),
                         QDir::toNativeSeparators(project.file), {}, [this, file = project.file] {
                             if (mayLoseResults()) runner_.openProject(file);
                         });
        setCommandGroup(*action, tr("Open recent"));
        if (recentMenu_) recentMenu_->addAction(action);
    }
    if (recentMenu_) recentMenu_->setEnabled(!recentMenu_->isEmpty());
}

void MainWindow::addEditActions() {
    QUndoStack& undo = session_.undoStack();
    QAction* undoAction = actions_.add(QStringLiteral("edit.undo"), tr("Undo"), tr("Take back the last change"),
                                       QKeySequence::Undo, [&undo] { undo.undo(); });
    QAction* redoAction = actions_.add(QStringLiteral("edit.redo"), tr("Redo"), tr("Make the change again"),
                                       QKeySequence::Redo, [&undo] { undo.redo(); });
    connect(&undo, &QUndoStack::canUndoChanged, undoAction, &QAction::setEnabled);
    connect(&undo, &QUndoStack::canRedoChanged, redoAction, &QAction::setEnabled);
    undoAction->setEnabled(undo.canUndo());
    redoAction->setEnabled(undo.canRedo());
    const auto say = [this, &undo, undoAction, redoAction] {
        // a step made after others were taken back stands in their place
        if (undo.count() < foreignSteps_) foreignSteps_ = undo.count() - 1;
        const auto said = [&](int step, const QString& text) {
            return step < foreignSteps_ ? QString() : text;
        };
        const QString back = said(undo.index() - 1, undo.undoText()), again = said(undo.index(), undo.redoText());
        undoAction->setText(back.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(back));
        redoAction->setText(again.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(again));
    };
    connect(&undo, &QUndoStack::indexChanged, undoAction, say);
    connect(&undo, &QUndoStack::undoTextChanged, undoAction, say);  // of a drag that goes on
    say();

    actions_.add(QStringLiteral("edit.step-back"), tr("Select less"), tr("Drop the finest part of the selection"),
                 Qt::Key_Escape, [this] { session_.stepBack(); });
    actions_.add(QStringLiteral("edit.select-nothing"), tr("Select nothing"), tr("Clear the selection"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { session_.select({}); });
    actions_.add(QStringLiteral("edit.keep-point"), tr("Keep operating point"),
                 tr("Keep the point of the moment in the list beside the curve"), QKeySequence(Qt::CTRL | Qt::Key_D),
                 [this] { session_.pinPoint(); });
    actions_.add(QStringLiteral("edit.back"), tr("Back"), tr("The selection before"),
                 QKeySequence(Qt::ALT | Qt::Key_Left), [this] { session_.goBack(); });
    actions_.add(QStringLiteral("edit.forward"), tr("Forward"), tr("The selection after"),
                 QKeySequence(Qt::ALT | Qt::Key_Right), [this] { session_.goForward(); });
    actions_.add(QStringLiteral("edit.find"), tr("Find"), tr("Find a text, a class of pictures or a part of the model"),
                 QKeySequence::Find, [this] {
                     SearchLine* field = area_->searchField();
                     if (!field) return;
                     field->setFocus(Qt::ShortcutFocusReason);
                     field->selectAll();
                 });
    const auto step = [this](int direction) {
        if (auto* slider = tauBar_->findChild<TauSlider*>(); slider && slider->isEnabled())
            slider->step(direction, false);
    };
    actions_.add(QStringLiteral("edit.tau-down"), tr("Smaller τ"), tr("Run more experts"), Qt::Key_BracketLeft,
                 [step] { step(-1); });
    actions_.add(QStringLiteral("edit.tau-up"), tr("Larger τ"), tr("Run fewer experts"), Qt::Key_BracketRight,
                 [step] { step(1); });
}

void MainWindow::addStageActions() {
    actions_.add(QStringLiteral("stage.run-all"), tr("Run all"),
                 tr("Run every stage that is not done, up to the curve"), QKeySequence(Qt::CTRL | Qt::Key_R),
                 [this] { runner_.run(QStringLiteral("sweep")); });
    actions_.add(QStringLiteral("stage.stop"), tr("Stop"), tr("Stop the stage that runs; what it finished is kept"),
                 QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { runner_.stop(); });
    for (const StageRow& row : stages()) {
        if (row.id == "export") continue;
        const QString id = QString::fromStdString(row.id);
        actions_.add(QStringLiteral("stage.run.") + id, tr("Run: %1").arg(said(Sentence::listed(row.title))),
                     said(Sentence::listed(row.effect)), {}, [this, id] { runner_.run(id); });
    }
}

void MainWindow::addDemoActions() {
    const auto names = attempt([] { return demoNames(); });
    if (!names) return;
    for (const std::string& name : *names) {
        const auto folder = attempt([&] { return demoFolder(name); });
        const auto about = attempt([&] { return readJson(demoFolder(name) / "demo.json"); });
        if (!folder || !about) continue;  // a demo that is not installed is not offered
        const QString id = QString::fromStdString(name);
        const auto text = [&](const char* key) {
            return QCoreApplication::translate("Demos", about->value(key, std::string()).c_str());
        };
        QAction* action = actions_.add(QStringLiteral("demo.") + id, text("title"), text("description"), {},
                                       [this, id] { openDemo(id); });
        setCommandGroup(*action, tr("Demo"));
        action->setProperty("thumbnail", QImage(QString::fromStdString((*folder / "thumbnail.png").string())));
    }
}

void MainWindow::addExportActions() {
    for (const Exporter& exporter : exporters()) {
        const QString id = QLatin1String(exporter.id);
        QAction* action = actions_.add(QStringLiteral("export.") + id,
                                       QCoreApplication::translate("Exporters", exporter.title) + QStringLiteral("…"),
                                       tr("Write the converted model at the current τ, and check what was written"), {},
                                       [this, id] { exportTo(id); });
        setCommandGroup(*action, tr("Export"));
    }
    QAction* report = actions_.add(QStringLiteral("export.report"), tr("Report…"),
                                   tr("Write all figures and numbers of the project into one HTML page"), {},
                                   [this] { exportReport(); });
    setCommandGroup(*report, tr("Export"));
    QAction* open = actions_.add(QStringLiteral("export.open-last"), tr("Open what was exported"),
                                 tr("Show the folder or the report that was written last"), {},
                                 [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(exported_)); });
    setCommandGroup(*open, tr("Export"));
    connect(&report_, &ReportExport::progressed, this, [this](double fraction) {
        errors_->showNotice(tr("Writing the report… %1").arg(percent(fraction, 0)), {});
    });
    connect(&report_, &ReportExport::finished, this, [this](const QString& file) {
        showExported(file, tr("Report written to %1.").arg(file), tr("It needs no other file and no network."));
    });
    connect(&report_, &ReportExport::failed, this, [this](const Error& error) { errors_->show(error); });
}

void MainWindow::addFigureActions() {
    const auto add = [this](const QString& id, const QString& title, const QString& explanation,
                            const QKeySequence& keys, std::function<void(Figure&)> run) {
        QAction* action = actions_.add(id, title, explanation, keys, [this, run = std::move(run)] {
            if (Figure* figure = area_->currentFigure()) run(*figure);
        });
        setCommandGroup(*action, tr("Figure"));
    };
    add(QStringLiteral("figure.copy-picture"), tr("Copy picture"), tr("Copy the current figure at twice its size"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), copyPicture);
    add(QStringLiteral("figure.copy-data"), tr("Copy data"),
        tr("Copy the numbers of the current figure, with a header"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
        copyData);
    for (const QString& suffix : figureFormats())
        add(QStringLiteral("figure.save.") + suffix, tr("Save as %1…").arg(suffix.toUpper()),
            tr("Save the current figure as a file"), {}, [suffix](Figure& figure) { saveFigureAs(figure, suffix); });
    add(QStringLiteral("figure.copy-command"), tr("Copy command"),
        tr("Copy the command that draws the current figure again; it reads the project's file"), {},
        [](Figure& figure) { QGuiApplication::clipboard()->setText(figure.command()); });
}

void MainWindow::addHelpActions() {
    actions_.add(QStringLiteral("help.view"), tr("About this view"), tr("What the current view shows, with its source"),
                 QKeySequence::HelpContents, [this] {
                     const ViewRow* row = viewNamed(area_->currentId());
                     View* view = area_->currentView();
                     if (row && view)
                         QWhatsThis::showText(view->mapToGlobal(QPoint(20, 20)),
                                              QStringLiteral("<p>%1</p>").arg(viewHelp(*row).toHtmlEscaped()), view);
                 });
}

void MainWindow::buildMenus() {
    const auto fill = [this](QMenu* menu, const QString& prefix) {
        for (QAction* action : actions_.startingWith(prefix)) menu->addAction(action);
    };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    fill(file, QStringLiteral("file."));
    recentMenu_ = new QMenu(tr("Open recent"), file);
    file->insertMenu(actions_.find(QStringLiteral("file.open-model")), recentMenu_);
    addRecentActions();
    QAction* quit = actions_.find(QStringLiteral("file.quit"));
    const auto submenu = [&](const QString& title, const QString& prefix) {
        auto* menu = new QMenu(title, file);
        fill(menu, prefix);
        if (!menu->isEmpty()) file->insertMenu(quit, menu);
    };
    submenu(tr("Demos"), QStringLiteral("demo."));
    submenu(tr("Export"), QStringLiteral("export."));
    file->insertSeparator(quit);
    fill(menuBar()->addMenu(tr("&Edit")), QStringLiteral("edit."));
    viewCommands_->fill(*menuBar()->addMenu(tr("&View")));
    fill(menuBar()->addMenu(tr("&Stage")), QStringLiteral("stage."));
    fill(menuBar()->addMenu(tr("F&igure")), QStringLiteral("figure."));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    fill(help->addMenu(tr("Lessons")), QStringLiteral("lesson."));
    fill(help, QStringLiteral("help."));
}

}  // namespace dynak
