// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QProcess>
#include <QTextStream>
#include <algorithm>

#include "app/figure_options.h"
#include "app/studio/main_window.h"
#include "app/studio/theme.h"
#include "app/studio/view_area.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "widgets/lessons/lessons_view.h"
#include "widgets/plot/figure.h"
#include "widgets/plot/figure_export.h"
#include "widgets/report/report.h"
#include "widgets/views.h"

namespace dynak {
namespace {

const QList<QSize> windowSizes = {{1280, 720}, {1440, 900}, {1920, 1080}};
constexpr QSize viewsSize{1440, 900};  // of the window around single views
constexpr QSize usualFigure{800, 500};

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
        throw Error(ErrorCode::io, Sentence::tr("Cannot write %1.", file.toStdString()),
                    Sentence::tr("Choose a folder that can be written."));
}

// The window with the lesson about the open demo, at a step that has a task beside a figure; the reader's place stays.
void takeLesson(MainWindow& window, const QString& folder, const QString& suffix, double scale) {
    auto* view = qobject_cast<LessonsView*>(window.viewArea().view(QStringLiteral("lessons")));
    LessonPlayer& player = view->player();
    for (int lesson = 0; lesson < std::ssize(player.lessons()); ++lesson) {
        player.start(lesson);
        if (!player.needsProject()) {
            const int before = player.step();
            player.go(1);
            waitUntilIdle([&window] { return isBusy(window); });
            grab(window, folder, QStringLiteral("window-lesson") + suffix, scale);
            player.go(before);
        }
        player.leave();
    }
}

void takeAll(MainWindow& window, const QString& folder, double scale, const QList<QSize>& sizes) {
    for (const bool dark : {false, true}) {
        applyTheme(dark ? Theme::dark : Theme::light);
        const QString suffix = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        for (const QSize size : sizes) {
            window.resize(size);
            window.viewArea().arrange(perspectives().front());
            waitUntilIdle([&window] { return isBusy(window); });
            grab(window, folder, QStringLiteral("window-%1x%2").arg(size.width()).arg(size.height()) + suffix, scale);
        }
        if (window.isStartPageShown()) continue;
        window.resize(sizes.size() == 1 ? sizes.front() : viewsSize);
        for (const Perspective& perspective : perspectives()) {
            if (&perspective == &perspectives().front()) continue;  // the pictures above
            window.viewArea().arrange(perspective);
            waitUntilIdle([&window] { return isBusy(window); });
            grab(window, folder, QStringLiteral("perspective-") + QLatin1String(perspective.id) + suffix, scale);
        }
        for (const ViewRow& row : views()) {
            const QString id = QLatin1String(row.id);
            window.viewArea().toggleMaximised(id);
            window.viewArea().view(id)->settle();
            waitUntilIdle([&window] { return isBusy(window); });
            grab(*window.viewArea().dock(id), folder, id + suffix, scale);
            window.viewArea().toggleMaximised(id);
        }
        takeLesson(window, folder, suffix, scale);
    }
}

int takeAtThisScale(const StudioOptions& options) {
    QDir().mkpath(options.screenshots);
    const double scale = options.shotsName.toDouble();
    MainWindow window;
    window.show();
    if (options.demo) window.openDemo(options.demoName);
    if (!options.open.isEmpty()) window.open(options.open);
    waitUntilIdle([&window] { return isBusy(window); });
    if (!options.open.isEmpty() && window.isStartPageShown())
        throw Error(ErrorCode::badFile,
                    Sentence::tr("Cannot open %1.", options.open.join(QStringLiteral(" ")).toStdString()),
                    Sentence::tr("Open it in the window to see why."));
    takeAll(window, options.screenshots, scale, options.size.isValid() ? QList{options.size} : windowSizes);
    return 0;
}

// What one figure does not know would be asked for in vain.
void checkChoices(const QString& figure, const FigureOptions& choices) {
    for (const FigureOptionRow& row : figureOptions) {
        const QStringList known = QString::fromLatin1(row.figures).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (choices.contains(QLatin1String(row.name)) && !known.isEmpty() && !known.contains(figure))
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("--%1 is of %2, not of the figure '%3'.", row.name,
                                     known.join(QStringLiteral(", ")).toStdString(), figure.toStdString()),
                        Sentence::tr("Leave it out."));
    }
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
    applyTheme(options.dark ? Theme::dark : Theme::light);
    FigureMaker maker(options.open.front());
    checkChoices(options.figure, options.choices);
    const QSize size = options.size.isValid() ? options.size : usualFigure;
    Figure& figure = maker.figure(options.figure, options.choices, size);
    figure.setPlain(options.plain);
    saveFigure(figure, options.output, options.scale, size);
}

void saveReportOf(const StudioOptions& options) {
    applyTheme(Theme::light);
    FigureMaker maker(options.open.front());
    QTextStream out(stdout);
    const QList<ReportFigure> figures = reportFigures(maker, [&](double done, const QString& what) {
        if (options.progress) out << done << ' ' << what << Qt::endl;
    });
    const QByteArray page = reportPage(*maker.session().results().project, figures).toUtf8();
    replaceText(options.report.toStdString(), std::string_view(page.data(), static_cast<std::size_t>(page.size())));
}

}  // namespace dynak
