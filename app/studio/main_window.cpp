// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/studio/language.h"
#include "app/studio/project_bar.h"
#include "app/studio/theme.h"
#include "app/studio/view_area.h"
#include "app/studio/view_commands.h"
#include "core/base/error.h"
#include "core/checkpoint/checkpoint.h"
#include "core/demo/demo.h"
#include "widgets/frame/error_bar.h"
#include "widgets/lessons/lessons_view.h"
#include "widgets/plot/figure.h"
#include "widgets/plot/figure_export.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/tau_scale.h"
#include "widgets/start/start_page.h"
#include "widgets/tau_bar/tau_bar.h"
#include "widgets/views.h"

namespace dynak {
namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString layoutKey = QStringLiteral("window/layout");
const QString modelsKey = QStringLiteral("folders/models");
const QString dataKey = QStringLiteral("folders/data");
const QString exportsKey = QStringLiteral("folders/exports");
const QString lessonsKey = QStringLiteral("folders/lessons");
const QString projectsKey = QStringLiteral("folders/projects");

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
    setAcceptDrops(true);
    session_.setTheme(savedTheme());
    build();
    restoreWindow();

    connect(&session_, &StudioSession::themeChanged, this, [this] {
        applyTheme(session_.theme());
        saveTheme(session_.theme());
    });
    for (auto signal : {&StudioSession::projectChanged, &StudioSession::infoChanged, &StudioSession::selectionChanged,
                        &StudioSession::resultsChanged, &StudioSession::stagesReset})
        connect(&session_, signal, this, &MainWindow::refresh);
    connect(&runner_, &ProjectRunner::failed, this,
            [this](const Error& error, const QString& next) { errors_->show(error, actions_.find(next)); });
    connect(&runner_, &ProjectRunner::opened, this, [this] {
        errors_->clear();
        rememberProject();
    });
    connect(&recent_, &QAbstractItemModel::modelReset, this, &MainWindow::addRecentActions);
    connect(&runner_, &ProjectRunner::saved, this, [this] {
        rememberProject();
        if (std::exchange(reportDue_, false)) exportReport();
    });
    connect(&runner_, &ProjectRunner::runningChanged, this, [this] {
        refresh();
        if (!runner_.isRunning()) rememberProject();
    });
    connect(&runner_, &ProjectRunner::exported, this, [this](const QString& folder, const QString& checks) {
        showExported(folder, tr("Exported to %1.").arg(folder), tr("Self-check: %1").arg(checks));
    });
    refresh();
}

MainWindow::~MainWindow() {
    viewCommands_.reset();
    delete takeCentralWidget();
}

void MainWindow::build() {
    addFileActions();
    addEditActions();
    addStageActions();
    addExportActions();
    addDemoActions();
    addFigureActions();
    buildFrame();
    viewCommands_ = std::make_unique<ViewCommands>(studio_, *area_, layouts_, *errors_, this);
    // the command that asks for it is made anew, too, so not while it runs
    connect(viewCommands_.get(), &ViewCommands::languageChosen, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    addHelpActions();
    buildMenus();
    // the window shows all shortcuts, whichever menu they stand in
    addActions(actions_.all());
}

void MainWindow::setLanguage(const QString& id) {
    saveLanguage(id);
    const QByteArray layout = area_->layoutState();
    const QString maximised = area_->maximised();
    const auto memories = area_->memories();
    const auto message = errors_->message();
    const Selection selection = session_.selection();
    viewCommands_.reset();
    delete takeCentralWidget();
    delete menuBar();
    actions_.remove();
    applyLanguage(id);
    setLocale(QLocale());
    foreignSteps_ = session_.undoStack().count();
    build();
    runner_.tellAgain();
    refresh();
    centralWidget()->show();
    area_->restoreLayout(layout);
    if (!maximised.isEmpty()) area_->toggleMaximised(maximised);
    area_->recallAll(memories);
    session_.select(selection);  // controls that were set again may have chosen something
    if (message) errors_->show(*message, actions_.find(message->next));
}

void MainWindow::buildFrame() {
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    errors_ = new ErrorBar;
    errors_->setObjectName(QStringLiteral("windowError"));
    stack_ = new QStackedWidget;
    area_ = new ViewArea(studio_);
    lessons_ = qobject_cast<LessonsView*>(area_->view(QStringLiteral("lessons")));
    LessonPlayer& player = lessons_->player();
    connect(&player, &LessonPlayer::presentedChanged, area_, [this, &player] { area_->present(player.presented()); });
    connect(area_, &ViewArea::presentationClosed, &player, &LessonPlayer::leave);
    tauBar_ = new TauBar(studio_);
    start_ = new StartPage(studio_, recent_);
    connect(start_, &StartPage::projectChosen, &runner_, &ProjectRunner::openProject);
    auto* scroll = new QScrollArea;  // small screens, many demos
    scroll->setWidget(start_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);  // it follows the focus of its cards
    stack_->addWidget(scroll);
    stack_->addWidget(area_);
    column->addWidget(new ProjectBar(studio_));
    column->addWidget(errors_);
    column->addWidget(stack_, 1);
    column->addWidget(tauBar_);
    setCentralWidget(central);
    central->setFocusPolicy(Qt::ClickFocus);
    central->setFocus();  // no button looks pressed before a key was
}

void MainWindow::openDemo(const QString& name) {
    if (!mayLoseResults()) return;
    const auto first = attempt([] { return demoNames().front(); });
    runner_.openDemo(name.isEmpty() && first ? QString::fromStdString(*first) : name);
}

void MainWindow::exportTo(const QString& format) {
    // said before somebody chooses a folder
    if (const auto refusal = runner_.refusesExport()) {
        errors_->show(*refusal, actions_.find(QStringLiteral("stage.run-all")));
        return;
    }
    const QString parent = QSettings().value(exportsKey, QDir::homePath()).toString();
    const QString folder = QFileDialog::getSaveFileName(
        this, tr("Folder to export to"), QDir(parent).filePath(QFileInfo(session_.info().title).completeBaseName()));
    if (folder.isEmpty()) return;
    QSettings().setValue(exportsKey, QFileInfo(folder).path());
    runner_.exportTo(format, folder);
}

// The report is made from the file, so what was not saved is saved first.
void MainWindow::exportReport() {
    reportDue_ = session_.info().file.isEmpty() || runner_.hasUnsavedResults();
    if (reportDue_) {
        actions_.find(QStringLiteral("file.save"))->trigger();
        reportDue_ = engine_.isBusy();  // no file was chosen: nothing is saved, and no report made
        return;
    }
    const QString parent = QSettings().value(exportsKey, QDir::homePath()).toString();
    const QString name = QFileInfo(session_.info().title).completeBaseName() + QStringLiteral(".html");
    QString file =
        QFileDialog::getSaveFileName(this, tr("Save report"), QDir(parent).filePath(name), tr("Web pages (*.html)"));
    if (file.isEmpty()) return;
    if (!file.endsWith(QLatin1String(".html"))) file += QStringLiteral(".html");
    QSettings().setValue(exportsKey, QFileInfo(file).path());
    runner_.finishSaving();
    errors_->showNotice(tr("Writing the report… %1").arg(percent(0, 0)), {});
    report_.start(session_.info().file, file);
}

void MainWindow::refresh() {
    const bool open = session_.hasProject();
    if (open == isStartPageShown()) {
        stack_->setCurrentIndex(open ? 1 : 0);
        if (open) area_->takeFocus();
    }
    tauBar_->setVisible(open);
    for (const char* id : {"file.save", "file.save-as", "file.close", "edit.find"})
        actions_.find(QLatin1String(id))->setEnabled(open);
    const bool running = runner_.isRunning();
    for (QAction* action : actions_.startingWith(QStringLiteral("stage."))) action->setEnabled(open && !running);
    // what is done or switched off has nothing to run
    const QString run = QStringLiteral("stage.run.");
    for (QAction* action : actions_.startingWith(run))
        if (const StageProgress* stage = session_.stage(action->objectName().mid(run.size()));
            stage && (stage->status == StageStatus::done || stage->status == StageStatus::off))
            action->setEnabled(false);
    actions_.find(QStringLiteral("stage.stop"))->setEnabled(running);
    if (runner_.due(QStringLiteral("sweep")).isEmpty())
        actions_.find(QStringLiteral("stage.run-all"))->setEnabled(false);
    for (QAction* action : actions_.startingWith(QStringLiteral("export.")))
        action->setEnabled(session_.results().routers && !running);
    for (QAction* action : actions_.startingWith(QStringLiteral("figure."))) action->setEnabled(open);
    actions_.find(QStringLiteral("figure.copy-command"))->setEnabled(open && !session_.info().file.isEmpty());
    actions_.find(QStringLiteral("export.report"))->setEnabled(session_.results().profile && !running);
    actions_.find(QStringLiteral("export.open-last"))->setEnabled(!exported_.isEmpty());
    actions_.find(QStringLiteral("edit.back"))->setEnabled(session_.history().canGoBack());
    actions_.find(QStringLiteral("edit.forward"))->setEnabled(session_.history().canGoForward());
    setWindowTitle(open ? QStringLiteral("%1 – Dynak").arg(session_.info().title) : QStringLiteral("Dynak"));
    setWindowFilePath(session_.info().file);
}

void MainWindow::showExported(const QString& path, const QString& text, const QString& details) {
    exported_ = path;
    refresh();
    errors_->showNotice(text, details, actions_.find(QStringLiteral("export.open-last")));
}

bool MainWindow::isStartPageShown() const {
    return stack_->currentIndex() == 0;
}

void MainWindow::chooseProject() {
    const QString folder = QSettings().value(projectsKey, QDir::homePath()).toString();
    const QString file = QFileDialog::getOpenFileName(this, tr("Open project"), folder, tr("Dynak projects (*.dynak)"));
    if (file.isEmpty()) return;
    QSettings().setValue(projectsKey, QFileInfo(file).path());
    if (mayLoseResults()) runner_.openProject(file);
}

void MainWindow::saveAs() {
    const QString folder = QSettings().value(projectsKey, QDir::homePath()).toString();
    QString file = QFileDialog::getSaveFileName(this, tr("Save project"), folder, tr("Dynak projects (*.dynak)"));
    if (file.isEmpty()) return;
    if (!file.endsWith(QLatin1String(".dynak"))) file += QStringLiteral(".dynak");
    QSettings().setValue(projectsKey, QFileInfo(file).path());
    runner_.save(file);
}

void MainWindow::open(const QStringList& paths) {
    const auto what = attempt([&] { return classify(paths); });
    if (!what)
        errors_->show(what.error(), actions_.find(QStringLiteral("file.open")));
    else if (what->kind == Dropped::project)
        runner_.openProject(what->path);
    else if (what->kind == Dropped::model)
        openModel(*what);
    else if (what->kind == Dropped::layout)
        viewCommands_->importLayout(what->path);
    else if (what->kind == Dropped::lesson)
        openLesson(what->path);
    else
        errors_->show(Error(ErrorCode::badArgument,
                            Sentence::tr("%1 is data: it needs a model to be seen on.", what->path.toStdString()),
                            Sentence::tr("Open the model first; you are asked for its data then.")),
                      actions_.find(QStringLiteral("file.open-model")));
}

void MainWindow::chooseLesson() {
    const QString folder = QSettings().value(lessonsKey, QDir::homePath()).toString();
    const QString file = QFileDialog::getOpenFileName(this, tr("Open lesson"), folder, tr("Lessons (*.json)"));
    if (file.isEmpty()) return;
    QSettings().setValue(lessonsKey, QFileInfo(file).path());
    openLesson(file);
}

void MainWindow::openLesson(const QString& file) {
    if (const auto opened = attempt([&] { lessons_->open(file); }); !opened)
        errors_->show(opened.error(), actions_.find(QStringLiteral("file.open-lesson")));
    else if (isStartPageShown() && lessons_->player().lesson().demo.empty())
        errors_->showNotice(tr("“%1” is on the list of lessons.").arg(QFileInfo(file).fileName()),
                            tr("It goes with any project: open one, and it begins."));
}

void MainWindow::chooseModel() {
    const QString folder = QSettings().value(modelsKey, QDir::homePath()).toString();
    const QString model = QFileDialog::getExistingDirectory(this, tr("Open model folder"), folder);
    if (model.isEmpty()) return;
    QSettings().setValue(modelsKey, QFileInfo(model).path());
    openModel({Dropped::model, model, {}, {}});
}

void MainWindow::openModel(const Dropped& given) {
    if (!mayLoseResults()) return;
    const auto look = [path = given.path.toStdString()](const Job&) {
        return Checkpoint::open(path).parameterCount();
    };
    engine_.request(QStringLiteral("look"), this, look, [this, given](const Expected<std::int64_t>& parameters) {
        if (!parameters) {
            errors_->show(parameters.error(), actions_.find(QStringLiteral("file.open-model")));
            return;
        }
        QString data = given.dataPath;
        if (data.isEmpty()) {
            const QString folder = QSettings().value(dataKey, QFileInfo(given.path).path()).toString();
            data = QFileDialog::getExistingDirectory(
                this, tr("Data to see %1 on").arg(QFileInfo(given.path).fileName()), folder);
            if (data.isEmpty()) return;
            QSettings().setValue(dataKey, data);
        }
        ProjectSources sources{given.path.toStdString(), std::nullopt, data.toStdString()};
        if (!given.architecture.isEmpty()) sources.architecture = given.architecture.toStdString();
        runner_.openModel(sources);
    });
}

// One of the two questions that may be asked in a dialog: results would be lost.
bool MainWindow::mayLoseResults() {
    if (!runner_.hasUnsavedResults()) return true;
    QMessageBox question(QMessageBox::Question, tr("Dynak"), tr("The results of this project are not saved."),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setInformativeText(tr("Computing them again takes the same time again."));
    const int answer = question.exec();
    if (answer == QMessageBox::Save) {
        saveAs();
        return false;  // saving goes on behind the window; close again when it is done
    }
    return answer == QMessageBox::Discard;
}

void MainWindow::rememberProject() {
    if (session_.info().file.isEmpty()) return;
    RecentProject recent;
    recent.file = session_.info().file;
    recent.title = session_.info().title;
    recent.model = session_.info().model;
    recent.opened = QDateTime::currentDateTime();
    if (View* view = area_->view(QStringLiteral("cost-accuracy")); view && session_.results().sweep) {
        view->settle();
        recent.thumbnail = thumbnail(*view->figure(), QSize(200, 100));
        const Sweep& sweep = *session_.results().sweep;
        if (const auto best = criticalPoint(sweep))
            recent.best =
                tr("%1 at %2 of the cost")
                    .arg(quality(sweep.metric, sweep.points[*best].quality), percent(sweep.points[*best].macsShare, 0));
    }
    recent_.add(recent);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLoseResults()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(layoutKey, area_->layoutState());
    runner_.finishSaving();
    engine_.stopAll();  // the destructor joins
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreWindow() {
    resize(1440, 900);
    // a title bar and a frame come on top of it; a screen on which no views have room decides nothing
    const QSize room = screen()->availableSize() - QSize(8, 2 * QFontMetrics(font()).height());
    if (room.width() >= 1024 && room.height() >= 600) resize(size().boundedTo(room));
    QSettings settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    area_->restoreLayout(settings.value(layoutKey).toByteArray());
}

QString MainWindow::takerOf(const QMimeData& mime) const {
    for (const ViewRow& row : views())
        if (session_.hasProject() && area_->view(QLatin1String(row.id))->takes(mime)) return QLatin1String(row.id);
    return {};
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData& mime = *event->mimeData();
    if (localFiles(mime).isEmpty() && takerOf(mime).isEmpty()) return;
    event->acceptProposedAction();
    start_->invite(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event) {
    QMainWindow::dragLeaveEvent(event);
    start_->invite(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    start_->invite(false);
    const QMimeData& mime = *event->mimeData();
    if (const QString taker = takerOf(mime); !taker.isEmpty()) {
        area_->reveal(taker);
        area_->view(taker)->take(mime);
    } else {
        open(localFiles(mime));
    }
    event->acceptProposedAction();
}

}  // namespace dynak
