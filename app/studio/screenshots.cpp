// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QEventLoop>
#include <QProcess>
#include <QTextStream>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <memory>

#include "app/studio/main_window.h"
#include "app/studio/theme.h"
#include "app/studio/view_area.h"
#include "core/project/project_file.h"
#include "widgets/plot/figure.h"
#include "widgets/plot/figure_export.h"
#include "widgets/runner/stage_list.h"
#include "widgets/views.h"

namespace dynak {
namespace {

const QList<QSize> windowSizes = {{1280, 720}, {1440, 900}, {1920, 1080}};
constexpr QSize viewsSize{1440, 900};  // of the window around single views
constexpr QSize usualFigure{800, 500};

// Waits for the work asked for and for what its results scheduled.
void untilQuiet(const std::function<bool()>& isBusy) {
    QElapsedTimer clock;
    clock.start();
    int quiet = 0;
    while (quiet < 5 && clock.elapsed() < 600000) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        quiet = isBusy() ? 0 : quiet + 1;
        if (quiet == 0) QThread::msleep(2);
    }
}

bool isBusy(MainWindow& window) {
    return window.engine().isBusy() || std::ranges::any_of(views(), [&window](const ViewRow& row) {
               return window.viewArea().view(QLatin1String(row.id))->isBusy();
           });
}

void grab(QWidget& widget, const QString& folder, const QString& name, double scale) {
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
    const QString file = QDir(folder).filePath(scale > 1 ? QStringLiteral("%1@%2x.png").arg(name).arg(scale)
                                                         : name + QStringLiteral(".png"));
    if (!widget.grab().save(file))
        throw Error(ErrorCode::io, "Cannot write " + file.toStdString() + ".", "Choose a folder that can be written.");
}

void takeAll(MainWindow& window, const QString& folder, double scale, const QList<QSize>& sizes) {
    for (const bool dark : {false, true}) {
        applyTheme(dark ? Theme::dark : Theme::light);
        const QString suffix = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        for (const QSize size : sizes) {
            window.resize(size);
            window.viewArea().arrange(perspectives().front());
            untilQuiet([&window] { return isBusy(window); });
            grab(window, folder, QStringLiteral("window-%1x%2").arg(size.width()).arg(size.height()) + suffix, scale);
        }
        if (window.isStartPageShown()) continue;
        window.resize(sizes.size() == 1 ? sizes.front() : viewsSize);
        for (const Perspective& perspective : perspectives()) {
            if (&perspective == &perspectives().front()) continue;  // the pictures above
            window.viewArea().arrange(perspective);
            untilQuiet([&window] { return isBusy(window); });
            grab(window, folder, QStringLiteral("perspective-") + QLatin1String(perspective.id) + suffix, scale);
        }
        for (const ViewRow& row : views()) {
            const QString id = QLatin1String(row.id);
            window.viewArea().toggleMaximised(id);
            window.viewArea().view(id)->settle();
            untilQuiet([&window] { return isBusy(window); });
            grab(*window.viewArea().dock(id), folder, id + suffix, scale);
            window.viewArea().toggleMaximised(id);
        }
    }
}

int takeAtThisScale(const StudioOptions& options) {
    QDir().mkpath(options.screenshots);
    const double scale = options.shotsName.toDouble();
    MainWindow window;
    window.show();
    if (options.demo) window.openDemo(options.demoName);
    if (!options.open.isEmpty()) window.open(options.open);
    untilQuiet([&window] { return isBusy(window); });
    if (!options.open.isEmpty() && window.isStartPageShown())
        throw Error(ErrorCode::badFile, "Cannot open " + options.open.join(QStringLiteral(" ")).toStdString() + ".",
                    "Open it in the window to see why.");
    takeAll(window, options.screenshots, scale, options.size.isValid() ? QList{options.size} : windowSizes);
    return 0;
}

// A figure of something else than what was asked for would be worse than none.
void checkChoice(const StudioOptions& options, const Results& results) {
    const auto& sites = results.project->sites;
    const auto refuse = [&](const std::string& text, const char* hint) {
        throw Error(ErrorCode::badArgument, options.open.front().toStdString() + " has no " + text + ".", hint);
    };
    QStringList wanted;
    if (!options.site.isEmpty()) wanted << options.site;
    for (const auto& own : options.siteTaus) wanted << own.first;
    for (const QString& id : std::as_const(wanted))
        if (std::ranges::find(sites, id.toStdString(), &Site::id) == sites.end())
            refuse("site '" + id.toStdString() + "'", "The view Model lists the sites.");
    if (options.sample < 0) return;
    const auto kept = results.scores ? results.scores->sampleOf : std::vector<std::int64_t>();
    if (std::find(kept.begin(), kept.end(), options.sample) == kept.end())
        refuse("router scores of sample " + std::to_string(options.sample),
               "Leave --sample out for the first that has, or keep more tokens in the sweep.");
}

}  // namespace

int takeScreenshots(const StudioOptions& options, const QStringList& arguments) {
    if (!options.shotsName.isEmpty()) return takeAtThisScale(options);
    const QStringList scales = options.oneScale ? QStringList{QString::number(options.scale)}
                                                : QStringList{QStringLiteral("1"), QStringLiteral("2")};
    for (const QString& scale : scales) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QApplication::applicationFilePath(),
                      arguments.mid(1) + QStringList{QStringLiteral("--screenshots-scale"), scale});
        process.waitForFinished(-1);
        if (process.exitStatus() != QProcess::NormalExit) return 1;
        if (process.exitCode() != 0) return process.exitCode();
    }
    return 0;
}

void saveFigureOf(const StudioOptions& options) {
    StudioSession session;
    Engine engine;
    Actions actions;
    std::unique_ptr<View> view;
    Figure* wanted = nullptr;
    QStringList known;
    for (const ViewRow& row : views()) {
        std::unique_ptr<View> candidate(row.make({session, engine, actions}));
        for (Figure* figure : candidate->figures()) {
            known << figure->id();
            if (figure->id() != options.figure) continue;
            view = std::move(candidate);
            wanted = figure;
            break;
        }
        if (wanted) break;
    }
    if (!wanted)
        throw Error(ErrorCode::badArgument, "There is no figure '" + options.figure.toStdString() + "'.",
                    "Figures: " + known.join(QStringLiteral(", ")).toStdString() + ".");
    applyTheme(options.dark ? Theme::dark : Theme::light);
    const auto project = std::make_shared<const Project>(openProject(options.open.front().toStdString()));
    session.openProject(infoOf(*project), resultsOf(project, mainScores(*project)), stageList(*project));
    checkChoice(options, session.results());
    if (options.tau >= 0) session.settleTau(options.tau);
    for (const auto& [site, value] : options.siteTaus) session.settleSiteTau(site, value);
    Selection selection;
    selection.site = options.site;
    selection.sample = options.sample;
    session.select(selection);
    view->resize(options.size.isValid() ? options.size : usualFigure);
    view->settle();
    untilQuiet([&] { return engine.isBusy() || view->isBusy(); });
    if (view->isEmptyStateShown())
        throw Error(ErrorCode::notFound,
                    options.open.front().toStdString() + " has no results for the figure '" +
                        options.figure.toStdString() + "' yet.",
                    "Run the stages first: dynak convert, or Run all in the window.");
    // which of a view's figures has this name may depend on the project: text or pictures
    for (Figure* figure : view->figures())
        if (figure->id() == options.figure) wanted = figure;
    wanted->setPlain(options.plain);
    saveFigure(*wanted, options.output, options.scale, options.size.isValid() ? options.size : usualFigure);
}

}  // namespace dynak
