// SPDX-License-Identifier: GPL-3.0-or-later
// The window may be closed at any moment: nothing runs on, nothing is lost, and nothing is left behind.
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <atomic>
#include <thread>
#if defined(__GLIBC__)
#include <malloc.h>
#include <unistd.h>
#endif

#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/project/project_file.h"
#include "tests/widgets/synthetic.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

constexpr int longest = 300000;  // ms that one stage of the demo may take on a busy machine

// One neuron in sixteen fires with each other: enough for tiles that take a while to make.
Project withLargeMap(std::int64_t neurons) {
    Project project = synthetic::project();
    CoactivationCounts counts{project.sites.front().id, neurons, 20000,
                              std::vector<std::uint32_t>(static_cast<std::size_t>(neurons * neurons))};
    for (std::int64_t i = 0; i < neurons; ++i)
        for (std::int64_t j = 0; j < neurons; ++j)
            counts.counts[static_cast<std::size_t>(i * neurons + j)] = i == j ? 900U : (i ^ j) % 16 == 0 ? 300U : 20U;
    project.partitions.clear();
    project.routers.clear();
    project.sweeps.clear();
    project.coactivation = {{counts.site, neurons, counts.tokens, Stored<CoactivationCounts>::of(std::move(counts))}};
    return project;
}

// Pages of this process that lie in memory, in bytes; 0 where it cannot be known.
qint64 residentBytes() {
#if defined(__GLIBC__)
    malloc_trim(0);  // what is free but not given back is no growth
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#else
    return 0;
#endif
}

qsizetype openFiles() {
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

}  // namespace

class TestClosing : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file_;

    // The built-in model with stages that take seconds, as a project of its own.
    void makeSmallProject(const QString& file) const {
        MainWindow window;
        window.show();
        const auto folder = demoFolder("shapes");
        QSignalSpy opened(&window.runner(), &ProjectRunner::opened), saved(&window.runner(), &ProjectRunner::saved);
        window.runner().openModel(
            {folder, std::nullopt, folder / readJson(folder / "demo.json").at("data").get<std::string>()});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, longest);
        window.session().setOption("profile", "tokens", 3000);
        window.session().setOption("fit-routers", "steps", 40);
        window.session().setOption("sweep", "samples", 60);
        window.session().setOption("sweep", "count", 3);
        window.runner().save(file);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, longest);
    }

    // Opens the project as it was left, and closes the window at the first sign that the stage runs.
    static void closeDuring(const QString& file, const QString& stage) {
        bool seen = false;
        {
            MainWindow window;
            window.show();
            QEventLoop loop;
            connect(&window.session(), &StudioSession::stageChanged, &loop, [&] {
                const StageProgress* now = window.session().stage(stage);
                if (seen || !now || now->status != StageStatus::running) return;
                seen = true;
                window.close();
                loop.quit();
            });
            connect(&window.runner(), &ProjectRunner::opened, &loop, [&] { window.runner().run(stage); });
            QTimer::singleShot(longest, &loop, &QEventLoop::quit);
            window.runner().openProject(file);
            loop.exec();
        }
        QVERIFY2(seen, qPrintable(stage));
        QCoreApplication::processEvents();
    }

    static StageStatus statusOf(const QString& file, const char* stage) {
        MainWindow window;
        window.show();
        QSignalSpy opened(&window.runner(), &ProjectRunner::opened);
        window.runner().openProject(file);
        if (!QTest::qWaitFor([&] { return opened.size() == 1; }, longest)) return StageStatus::failed;
        return window.session().stage(QLatin1String(stage))->status;
    }

    void cycle(bool wait) const {
        MainWindow window;
        window.show();
        window.runner().openProject(file_);
        if (!wait) return;
        QTRY_VERIFY(window.session().hasProject());
        for (const ViewRow& row : views()) window.viewArea().view(QLatin1String(row.id))->settle();
        QTRY_VERIFY(!window.engine().isBusy());
        window.close();
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        file_ = folder_.filePath(QStringLiteral("emotion.dynak"));
        Project project = synthetic::project();
        saveProject(project, file_.toStdString());
    }

    void cleanupTestCase() {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void inTheMiddleOfWork() {
        std::atomic<bool> left = false;
        {
            MainWindow window;
            synthetic::open(window.session());
            window.show();
            QSignalSpy started(&window.engine(), &Engine::started);
            window.engine().request(
                QStringLiteral("long"), &window,
                [&left](const Job& job) {
                    while (!job.stopRequested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    left = true;
                    return 1;
                },
                [](Expected<int>) { QFAIL("the window is gone"); });
            QTRY_COMPARE(started.size(), 1);
            window.close();
        }
        QVERIFY(left);
        QCoreApplication::processEvents();
    }

    void whileAModelIsLoaded() {
        for (int after : {0, 1, 5, 20}) {
            MainWindow window;
            window.show();
            window.openDemo(QStringLiteral("shapes"));
            QTest::qWait(after);
            window.close();
        }
        QCoreApplication::processEvents();
    }

    // The project goes on where the window was closed, so one after the other is met.
    void whileEachStageRuns() {
        const QString file = folder_.filePath(QStringLiteral("small.dynak"));
        makeSmallProject(file);
        for (const char* stage : {"profile", "partition", "fit-routers", "sweep"}) {
            closeDuring(file, QLatin1String(stage));
            QVERIFY2(statusOf(file, "load") == StageStatus::done, stage);  // it opens, and what was done is kept
        }
        QVERIFY(statusOf(file, "partition") == StageStatus::done);
    }

    void whileItExports() {
        const QString out = folder_.filePath(QStringLiteral("exported"));
        {
            MainWindow window;
            window.show();
            QSignalSpy opened(&window.runner(), &ProjectRunner::opened);
            window.runner().openProject(folder_.filePath(QStringLiteral("small.dynak")));
            QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, longest);
            window.runner().run(QStringLiteral("fit-routers"));
            QTRY_VERIFY_WITH_TIMEOUT(window.session().results().routers && !window.runner().isRunning(), longest);
            QSignalSpy started(&window.engine(), &Engine::started);
            window.runner().exportTo(QStringLiteral("hf"), out);
            QTRY_VERIFY(!started.isEmpty());
            window.close();
        }
        QCoreApplication::processEvents();
        // all of it or nothing
        QVERIFY(!QFileInfo::exists(out) || QFileInfo::exists(out + QStringLiteral("/config.json")));
        for (const QString& entry :
             QDir(folder_.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
            QVERIFY2(QStringList(
                         {QStringLiteral("exported"), QStringLiteral("emotion.dynak"), QStringLiteral("small.dynak")})
                         .contains(entry),
                     qPrintable(entry));
    }

    void whileTilesOfTheMapAreMade() {
        const Project project = withLargeMap(2048);
        for (int after : {0, 2, 10, 40}) {
            MainWindow window;
            window.show();
            synthetic::open(window.session(), project);
            QTest::qWait(after);
            window.close();
        }
        QCoreApplication::processEvents();
    }

    void whileTheProjectIsSaved() {
        const QString file = folder_.filePath(QStringLiteral("emotion.dynak"));
        {
            MainWindow window;
            window.show();
            window.runner().openProject(file);
            QTRY_VERIFY(window.session().hasProject());
            window.session().setOption("partition", "expertSize", 16);  // is written a moment later
            window.close();
        }
        MainWindow window;
        window.show();
        window.runner().openProject(file);
        QTRY_VERIFY(window.session().hasProject());
        QCOMPARE(window.session().recipe()["partition"]["expertSize"].get<int>(), 16);
    }

    void aHundredTimesWithoutGrowth() {
        for (int i = 0; i < 15; ++i) cycle(i % 2 == 0);  // fonts, styles, arenas, caches
        const qint64 memory = residentBytes();
        const qsizetype files = openFiles(), widgets = QApplication::allWidgets().size();
        for (int i = 0; i < 100; ++i) cycle(i % 2 == 0);
        QCOMPARE(QApplication::allWidgets().size(), widgets);
        QCOMPARE(openFiles(), files);
        const qint64 growth = residentBytes() - memory;
        qInfo("100 windows: %lld KiB of %lld KiB more", static_cast<long long>(growth / 1024),
              static_cast<long long>(memory / 1024));
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("Sanitizers keep what was freed");
#endif
        // a window that is kept weighs several MiB
        QVERIFY2(growth < 16 * 1024 * 1024, qPrintable(QString::number(growth)));
    }
};

QTEST_MAIN(TestClosing)
#include "test_closing.moc"
