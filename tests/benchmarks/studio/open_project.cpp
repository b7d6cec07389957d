// SPDX-License-Identifier: GPL-3.0-or-later
// How long a large project takes to its first view, and what memory each view takes, without a display.
// Arguments: where the project is made or lies already; tokens whose scores it has (100000), neurons of a site (3072).
#include <unistd.h>

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>

#include "app/studio/main_window.h"
#include "app/studio/theme.h"
#include "app/studio/view_area.h"
#include "core/project/project_file.h"
#include "tests/benchmarks/large/large_project.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

double residentMegabytes() {
    std::ifstream file("/proc/self/statm");
    double all = 0, resident = 0;
    file >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

// The first paint of a view that shows content.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(View& view) : view_(view) {
        for (QWidget* child : view.findChildren<QWidget*>()) child->installEventFilter(this);
    }
    [[nodiscard]] bool isPainted() const { return painted_; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        painted_ = painted_ || (event->type() == QEvent::Paint && !view_.isEmptyStateShown());
        return false;
    }

private:
    View& view_;
    bool painted_ = false;
};

void until(const std::function<bool()>& is) {
    QElapsedTimer clock;
    clock.start();
    while (!is() && clock.elapsed() < 60000) QApplication::processEvents(QEventLoop::AllEvents, 5);
}

bool isBusy(MainWindow& window) {
    if (window.engine().isBusy()) return true;
    for (const ViewRow& row : views())
        if (window.viewArea().view(QLatin1String(row.id))->isBusy()) return true;
    return false;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: benchmark_open_project FILE.dynak [TOKENS] [NEURONS]\n");
        return 2;
    }
    const std::string file = argv[1];
    if (!QFileInfo::exists(QString::fromStdString(file))) {
        LargeProject wish;
        if (argc > 2) wish.tokens = std::atoll(argv[2]);
        if (argc > 3) wish.neurons = std::atoll(argv[3]);
        Project project = largeProject(wish);
        saveProject(project, file);
        std::printf("made %s, %.0f MB; run this again to open it\n", file.c_str(),
                    static_cast<double>(QFileInfo(QString::fromStdString(file)).size()) / 1e6);
        return 0;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("DynakBenchmarks"));
    QSettings().clear();
    applyTheme(Theme::light);
    MainWindow window;
    window.show();
    until([&] { return true; });
    QApplication::processEvents();
    std::printf("%-44s %7.0f ms  %6.0f MB\n", "start page", static_cast<double>(clock.elapsed()), residentMegabytes());

    clock.restart();
    PaintWatch first(*window.viewArea().view(QStringLiteral("cost-accuracy")));
    PaintWatch sparsity(*window.viewArea().view(QStringLiteral("sparsity")));
    PaintWatch tokens(*window.viewArea().view(QStringLiteral("tokens")));
    PaintWatch map(*window.viewArea().view(QStringLiteral("coactivation")));
    for (const char* id : {"tokens", "coactivation"}) window.viewArea().dock(QLatin1String(id))->hide();
    window.open({QString::fromStdString(file)});
    until([&] { return first.isPainted() && sparsity.isPainted(); });
    std::printf("%-44s %7.0f ms  %6.0f MB\n", "open: cost and accuracy, sparsity", static_cast<double>(clock.elapsed()),
                residentMegabytes());
    until([&] { return !isBusy(window); });

    clock.restart();
    window.viewArea().dock(QStringLiteral("coactivation"))->show();
    until([&] { return map.isPainted() && !isBusy(window); });
    std::printf("%-44s %7.0f ms  %6.0f MB\n", "co-activation of the first site", static_cast<double>(clock.elapsed()),
                residentMegabytes());
    Selection selection;
    for (const Site& site : window.session().results().project->sites) selection.site = QString::fromStdString(site.id);
    clock.restart();
    window.session().select(selection);
    QApplication::processEvents();
    until([&] { return !isBusy(window); });
    std::printf("%-44s %7.0f ms  %6.0f MB\n", "co-activation of the last site", static_cast<double>(clock.elapsed()),
                residentMegabytes());
    clock.restart();
    window.viewArea().dock(QStringLiteral("tokens"))->show();
    until([&] { return tokens.isPainted() && !isBusy(window); });
    std::printf("%-44s %7.0f ms  %6.0f MB\n", "experts per token, all router scores",
                static_cast<double>(clock.elapsed()), residentMegabytes());
    clock.restart();
    window.viewArea().arrange(perspectives().front());
    until([&] { return !isBusy(window); });
    std::printf("%-44s %7.0f ms  %6.0f MB\n", "all views of Explore", static_cast<double>(clock.elapsed()),
                residentMegabytes());
}
