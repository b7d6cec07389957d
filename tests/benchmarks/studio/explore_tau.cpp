// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds from a change of τ until every visible view of the window has painted it, without a display, on a
// project of 12 sites × 128 experts × 100,000 tokens.
// Arguments: tokens (100000), steps of τ (200), width and height of the window in pixels (1440 900), perspective
// (explore) or the id of a view that is maximised.
#include <QApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "app/studio/main_window.h"
#include "app/studio/theme.h"
#include "app/studio/view_area.h"
#include "tests/benchmarks/large/large_project.h"
#include "widgets/runner/stage_list.h"
#include "widgets/session/tau_scale.h"
#include "widgets/tau_bar/tau_bar.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

// Of the calling thread.
double processorMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// Which views painted since it was asked, and how long their paint events took.
class PaintWatch : public QApplication {
public:
    using QApplication::QApplication;

    void watch(const QString& name, QWidget& root) {
        names_[&root] = name;
        for (QWidget* child : root.findChildren<QWidget*>()) names_[child] = name;
    }
    void start() {
        painted_.clear();
        events_ = 0;
    }
    [[nodiscard]] const QMap<QString, double>& painted() const { return painted_; }
    [[nodiscard]] int events() const { return events_; }

    bool notify(QObject* receiver, QEvent* event) override {
        if (event->type() != QEvent::Paint) return QApplication::notify(receiver, event);
        const double before = processorMilliseconds();
        const bool taken = QApplication::notify(receiver, event);
        ++events_;
        if (const auto name = names_.constFind(receiver); name != names_.cend())
            painted_[*name] += processorMilliseconds() - before;
        return taken;
    }

private:
    QHash<const QObject*, QString> names_;
    QMap<QString, double> painted_;
    int events_ = 0;
};

double quantile(std::vector<double> values, double q) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

void report(const QString& what, const std::vector<double>& times) {
    std::printf("%-30s %4zu steps  median %6.2f ms  95 %% %6.2f ms  worst %6.2f ms\n", qPrintable(what), times.size(),
                quantile(times, 0.5), quantile(times, 0.95), quantile(times, 1));
}

void letPass(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) QApplication::processEvents(QEventLoop::AllEvents, 5);
}

void arrange(ViewArea& area, const QString& wanted) {
    for (const Perspective& perspective : perspectives())
        if (wanted == QLatin1String(perspective.id)) return area.arrange(perspective);
    area.reveal(wanted);
    area.toggleMaximised(wanted);
}

struct Step {
    double wall = 0, processor = 0;  // ms until the last paint
};

// Until each of `following` has painted and nothing more is to be painted.
Step stepTo(double tau, StudioSession& session, PaintWatch& application, const QStringList& following) {
    constexpr int quietPasses = 3;  // a queued replot takes one to begin and one to paint
    application.start();
    QElapsedTimer clock;
    clock.start();
    const double before = processorMilliseconds();
    session.dragTau(tau);
    Step step;
    for (int quiet = 0;
         clock.elapsed() < 1000 && (quiet < quietPasses || application.painted().size() < following.size());) {
        const int painted = application.events();
        QApplication::processEvents();
        ++quiet;
        if (application.events() == painted) continue;
        quiet = 0;
        step = {static_cast<double>(clock.nsecsElapsed()) / 1e6, processorMilliseconds() - before};
    }
    return step;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    PaintWatch application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("DynakBenchmarks"));
    QSettings().clear();
    applyTheme(Theme::light);
    LargeProject wish;
    if (argc > 1) wish.tokens = std::atoll(argv[1]);
    const int steps = argc > 2 ? std::atoi(argv[2]) : 200;
    const QSize size = argc > 4 ? QSize(std::atoi(argv[3]), std::atoi(argv[4])) : QSize(1440, 900);
    wish.neurons = 1536;  // co-activation of one site is looked at; its size is not what is measured here

    const auto project = std::make_shared<const Project>(largeProject(wish));
    MainWindow window;
    StudioSession& session = window.session();
    session.openProject(infoOf(*project), resultsOf(project, project->sweeps.back().scores.value), stageList(*project));
    window.resize(size);
    window.show();
    arrange(window.viewArea(), QString::fromUtf8(argc > 5 ? argv[5] : "explore"));
    letPass(3000);  // everything is counted once

    for (TauBar* bar : window.findChildren<TauBar*>()) application.watch(QStringLiteral("tau bar"), *bar);
    QStringList visible;
    for (const ViewRow& row : views()) {
        View* view = window.viewArea().view(QLatin1String(row.id));
        if (!view->isVisible()) continue;
        visible << QLatin1String(row.id);
        application.watch(QLatin1String(row.id), *view);
    }
    // those that τ changes
    application.start();
    session.dragTau(0.3);
    letPass(1500);
    const QStringList following = application.painted().keys();
    std::printf("%s; τ changes: %s\n", qPrintable(visible.join(QStringLiteral(", "))),
                qPrintable(following.join(QStringLiteral(", "))));

    std::vector<double> wall, processor;
    QMap<QString, std::vector<double>> each;
    for (int step = 0; step < steps; ++step) {
        // there and back over the scale
        const double along = static_cast<double>(step) / steps * 2;
        const double tau = tauAtPosition(0.05 + 0.9 * (along < 1 ? along : 2 - along));
        const Step done = stepTo(tau, session, application, following);
        wall.push_back(done.wall);
        processor.push_back(done.processor);
        for (const auto& [name, time] : application.painted().asKeyValueRange()) each[name].push_back(time);
        letPass(20);  // a hand is no faster; what is counted on meanwhile is not waited for
    }
    for (const auto& [name, times] : each.asKeyValueRange()) report(QStringLiteral("painting ") + name, times);
    report(QStringLiteral("all, processor time"), processor);
    report(QStringLiteral("all, from change to picture"), wall);
}
