// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds from a change of τ until every view of the Explore perspective has painted it, without a display, on a
// project of 12 sites × 128 experts × 100,000 tokens.
// Arguments: tokens (100000), steps of τ (200), width and height of the window in pixels (1440 900).
#include <QApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "app/studio/theme.h"
#include "app/studio/view_area.h"
#include "tests/benchmarks/large/large_project.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/runner/stage_list.h"
#include "widgets/session/studio_session.h"
#include "widgets/session/tau_scale.h"
#include "widgets/tau_bar/tau_bar.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

// When each view painted last, since it was asked.
class PaintWatch : public QObject {
public:
    void watch(const QString& name, QWidget& root) {
        root.installEventFilter(this);
        names_[&root] = name;
        for (QWidget* child : root.findChildren<QWidget*>()) {
            child->installEventFilter(this);
            names_[child] = name;
        }
    }
    void start() {
        painted_.clear();
        clock_.start();
    }
    [[nodiscard]] const QMap<QString, double>& firstPaints() const { return painted_; }
    [[nodiscard]] double elapsed() const { return static_cast<double>(clock_.nsecsElapsed()) / 1e6; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // the filter sees it before the widget does: the end of the paint is about the next event
        if (event->type() == QEvent::Paint && !painted_.contains(names_[watched]))
            painted_[names_[watched]] = elapsed();
        return false;
    }

private:
    QHash<QObject*, QString> names_;
    QMap<QString, double> painted_;
    QElapsedTimer clock_;
};

double quantile(std::vector<double> values, double q) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

void report(const QString& what, const std::vector<double>& times) {
    std::printf("%-20s %4zu steps  median %6.2f ms  95 %% %6.2f ms  worst %6.2f ms\n", qPrintable(what), times.size(),
                quantile(times, 0.5), quantile(times, 0.95), quantile(times, 1));
}

void letPass(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) QApplication::processEvents(QEventLoop::AllEvents, 5);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("DynakBenchmarks"));
    QSettings().clear();
    applyTheme(Theme::light);
    LargeProject wish;
    if (argc > 1) wish.tokens = std::atoll(argv[1]);
    const int steps = argc > 2 ? std::atoi(argv[2]) : 200;
    const QSize size = argc > 4 ? QSize(std::atoi(argv[3]), std::atoi(argv[4])) : QSize(1440, 900);
    wish.neurons = 1536;  // co-activation of one site is looked at; its size is not what is measured here

    const auto project = std::make_shared<const Project>(largeProject(wish));
    StudioSession session;
    Engine engine;
    Actions actions;
    ViewArea area({session, engine, actions});
    TauBar bar({session, engine, actions});
    session.openProject(infoOf(*project), resultsOf(project, project->sweeps.back().scores.value), stageList(*project));
    area.resize(size);
    area.show();
    bar.resize(size.width(), bar.sizeHint().height());
    bar.show();
    letPass(3000);  // everything is counted once

    PaintWatch watch;
    watch.watch(QStringLiteral("tau bar"), bar);
    QStringList visible;
    for (const ViewRow& row : views()) {
        View* view = area.view(QLatin1String(row.id));
        if (!view->isVisible()) continue;
        visible << QLatin1String(row.id);
        watch.watch(QLatin1String(row.id), *view);
    }
    // those that τ changes
    watch.start();
    session.dragTau(0.3);
    letPass(1500);
    const QStringList following = watch.firstPaints().keys();
    std::printf("%s; τ changes: %s\n", qPrintable(visible.join(QStringLiteral(", "))),
                qPrintable(following.join(QStringLiteral(", "))));

    std::vector<double> all;
    QMap<QString, std::vector<double>> each;
    for (int step = 0; step < steps; ++step) {
        // there and back over the scale
        const double along = static_cast<double>(step) / steps * 2;
        const double tau = tauAtPosition(0.05 + 0.9 * (along < 1 ? along : 2 - along));
        watch.start();
        session.dragTau(tau);
        while (watch.firstPaints().size() < following.size() && watch.elapsed() < 1000)
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        all.push_back(watch.elapsed());
        for (const auto& [name, time] : watch.firstPaints().asKeyValueRange()) each[name].push_back(time);
        letPass(20);  // a hand is no faster; what is counted on meanwhile is not waited for
    }
    for (const auto& [name, times] : each.asKeyValueRange()) report(name, times);
    report(QStringLiteral("all of them"), all);
}
