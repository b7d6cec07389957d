// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <atomic>
#include <thread>

#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "core/project/project_file.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/error_bar.h"
#include "widgets/start/dropped.h"
#include "widgets/start/project_card.h"
#include "widgets/views.h"

using namespace dynak;

class TestWindow : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file_;

    void drop(QWidget& window, const QString& path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        // Qt delivers a drop to the widget that accepted the drag's entry
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
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

    void startsOnTheStartPageAndOpensADroppedProject() {
        MainWindow window;
        window.show();
        QVERIFY(window.isStartPageShown());
        drop(window, file_);
        QTRY_VERIFY(!window.isStartPageShown());
        QCOMPARE(window.findChild<QLabel*>(QStringLiteral("projectTitle"))->text(), QStringLiteral("emotion.dynak"));
        QVERIFY(window.session().results().sweep);
        QTRY_VERIFY(!window.viewArea().view(QStringLiteral("cost-accuracy"))->isEmptyStateShown());
    }

    void recentProjectsAreOneClickAway() {
        MainWindow window;
        window.show();
        ProjectCard* card = nullptr;
        for (auto* one : window.findChildren<ProjectCard*>())
            if (one->text() == QStringLiteral("emotion.dynak")) card = one;
        QVERIFY(card);
        QTest::mouseClick(card, Qt::LeftButton);
        QTRY_VERIFY(!window.isStartPageShown());
    }

    void aDemoIsOneClickFromItsCurve() {
        MainWindow window;
        window.show();
        ProjectCard* card = nullptr;
        for (auto* one : window.findChildren<ProjectCard*>())
            if (one->text() == QStringLiteral("Shapes")) card = one;
        QVERIFY(card);
        QTest::mouseClick(card, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isRunning(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().stage(QStringLiteral("profile"))->status == StageStatus::done, 60000);
        // stop in the middle of what follows: what was finished stays, and nothing runs on
        window.actions().find(QStringLiteral("stage.stop"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner().isRunning(), 60000);
        QVERIFY(window.session().results().profile);
        QVERIFY(!window.errorBar().isShown());
        window.actions().find(QStringLiteral("stage.run-all"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window.session().curve().isEmpty() && !window.runner().isRunning(), 540000);
        // a τ between two points is predicted first and measured after release
        const double tau =
            0.5 * (window.session().curve().points()[8].rule.value + window.session().curve().points()[9].rule.value);
        window.session().dragTau(tau);
        QVERIFY(!window.session().reading().measured);
        window.session().settleTau(tau);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().reading().measured, 60000);
        QVERIFY(window.session().reading().macsShare < 1);
    }

    void whatCannotBeOpenedIsSaidInline() {
        MainWindow window;
        window.show();
        const QString broken = folder_.filePath(QStringLiteral("broken.dynak"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not HDF5") > 0);
        file.close();
        drop(window, broken);
        QTRY_VERIFY(window.errorBar().isShown());
        QVERIFY2(window.errorBar().details().contains(QStringLiteral("broken.dynak")),
                 qPrintable(window.errorBar().details()));
        QVERIFY(window.isStartPageShown());
        drop(window, QStringLiteral("/nowhere/picture.bmp"));
        QVERIFY(window.errorBar().details().contains(QStringLiteral("picture.bmp")));
    }

    void whatCannotBeOpenedLeavesTheOpenProject() {
        MainWindow window;
        window.show();
        drop(window, file_);
        QTRY_VERIFY(!window.isStartPageShown());
        const auto stays = [&](const QString& bad) {
            QTRY_VERIFY_WITH_TIMEOUT(window.errorBar().isShown() && window.errorBar().details().contains(bad), 20000);
            QVERIFY(!window.isStartPageShown());
            QCOMPARE(window.findChild<QLabel*>(QStringLiteral("projectTitle"))->text(),
                     QStringLiteral("emotion.dynak"));
            QVERIFY(window.session().results().sweep);
        };
        QFile whole(file_);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile cut(folder_.filePath(QStringLiteral("cut.dynak")));
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.read(whole.size() * 2 / 3)) > 0);
        cut.close();
        drop(window, cut.fileName());
        stays(QStringLiteral("cut.dynak"));

        const QString pickled = folder_.filePath(QStringLiteral("pickled"));
        QVERIFY(QDir().mkpath(pickled));
        QFile config(pickled + QStringLiteral("/config.json"));
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write(R"({"model_type": "bert"})") > 0);
        QFile weights(pickled + QStringLiteral("/pytorch_model.bin"));
        QVERIFY(weights.open(QIODevice::WriteOnly) && weights.write("\x80\x02}q.") > 0);
        window.runner().openModel({pickled.toStdString(), std::nullopt, folder_.path().toStdString()});
        stays(QStringLiteral("pytorch_model.bin"));

        const QString newer = folder_.filePath(QStringLiteral("newer.dynak"));
        QVERIFY(QFile::copy(file_, newer));
        const QString edit =
            QStringLiteral("import h5py, sys; h5py.File(sys.argv[1], 'r+').attrs['format_version'] = 99");
        if (QProcess::execute(QStringLiteral("python3"), {QStringLiteral("-c"), edit, newer}) != 0)
            QSKIP("h5py, which edits the project, is absent");
        drop(window, newer);
        stays(QStringLiteral("newer.dynak has project format 99"));
    }

    void droppedThingsAreKnownByContent() {
        QDir dir(folder_.path());
        QVERIFY(dir.mkpath(QStringLiteral("model")) && dir.mkpath(QStringLiteral("data")));
        QFile config(dir.filePath(QStringLiteral("model/config.json")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        QVERIFY(classify({dir.filePath(QStringLiteral("model"))}).kind == Dropped::model);
        QVERIFY(classify({dir.filePath(QStringLiteral("data"))}).kind == Dropped::data);
        const Dropped lone = classify({QStringLiteral("a.json"), QStringLiteral("w.safetensors")});
        QVERIFY(lone.kind == Dropped::model);
        QCOMPARE(lone.path, QStringLiteral("w.safetensors"));
        QCOMPARE(lone.architecture, QStringLiteral("a.json"));
    }

    void theSelectionIsShownAndCleared() {
        MainWindow window;
        synthetic::open(window.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Selection selection;
        selection.site = QStringLiteral("layer.3.ffn");
        selection.expert = 12;
        window.session().select(selection);
        QCOMPARE(window.findChild<QLabel*>(QStringLiteral("selectionPath"))->text(),
                 QStringLiteral("layer.3.ffn › expert 12"));
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(window.session().selection().expert, -1);
        QTest::mouseClick(window.findChild<QToolButton*>(QStringLiteral("clearSelection")), Qt::LeftButton);
        QVERIFY(window.session().selection().isEmpty());
    }

    void keysWorkFromAnywhere() {
        MainWindow window;
        synthetic::open(window.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const double before = window.session().tau();
        QTest::keyClick(&window, Qt::Key_BracketRight);
        QVERIFY(window.session().tau() > before);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.session().tau(), before);
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!window.viewArea().dock(QStringLiteral("sparsity"))->isVisible());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(window.viewArea().dock(QStringLiteral("sparsity"))->isVisible());
    }

    void aViewIsMaximisedAndGoesBack() {
        MainWindow window;
        synthetic::open(window.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ViewArea& area = window.viewArea();
        area.toggleMaximised(QStringLiteral("sparsity"));
        QVERIFY(area.dock(QStringLiteral("sparsity"))->isVisible() &&
                !area.dock(QStringLiteral("pipeline"))->isVisible());
        QTest::keyClick(&window, Qt::Key_F11);
        QVERIFY(area.dock(QStringLiteral("pipeline"))->isVisible());
    }

    void everyActionHasANameAnExplanationAndAMenu() {
        MainWindow window;
        QSet<QAction*> inMenus;
        const std::function<void(QMenu*)> collect = [&](QMenu* menu) {
            for (QAction* action : menu->actions()) {
                inMenus << action;
                if (action->menu()) collect(action->menu());
            }
        };
        for (QAction* top : window.menuBar()->actions()) collect(top->menu());
        QSet<QString> shortcuts;
        for (QAction* action : window.actions().all()) {
            QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->objectName()));
            if (!action->objectName().startsWith(QLatin1String("figure.")))  // built when the menu opens
                QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
            if (action->shortcut().isEmpty()) continue;
            QVERIFY2(!shortcuts.contains(action->shortcut().toString()), qPrintable(action->objectName()));
            shortcuts << action->shortcut().toString();
        }
    }

    void closesSafelyInMidWork() {
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

    void opensAndClosesManyTimes() {
        for (int i = 0; i < 10; ++i) {
            MainWindow window;
            window.show();
            window.runner().openProject(file_);
            if (i % 2 == 0) QTRY_VERIFY(!window.isStartPageShown());
        }
    }

    void figuresAndScreenshotsWithoutADisplay() {
        const QString studio = QStringLiteral(DYNAK_BINARY_DIR "/bin/dynak-studio");
        const QString svg = folder_.filePath(QStringLiteral("curve.svg"));
        QCOMPARE(QProcess::execute(studio, {QStringLiteral("--figure"), QStringLiteral("cost-accuracy"),
                                            QStringLiteral("--output"), svg, file_}),
                 0);
        QVERIFY(QFileInfo(svg).size() > 2000);
        QCOMPARE(QProcess::execute(studio, {QStringLiteral("--figure"), QStringLiteral("nonsense"),
                                            QStringLiteral("--output"), svg, file_}),
                 2);
        const QString shots = qEnvironmentVariable("DYNAK_SCREENSHOTS", folder_.filePath(QStringLiteral("shots")));
        QCOMPARE(QProcess::execute(studio, {QStringLiteral("--screenshots"), shots, file_}), 0);
        for (const ViewRow& row : views())
            for (const char* suffix : {"-light.png", "-dark.png", "-light@2x.png", "-dark@2x.png"})
                QVERIFY2(QFileInfo::exists(QDir(shots).filePath(QLatin1String(row.id) + QLatin1String(suffix))),
                         row.id);
        const QImage once(QDir(shots).filePath(QStringLiteral("window-1280x720-light.png")));
        const QImage twice(QDir(shots).filePath(QStringLiteral("window-1280x720-light@2x.png")));
        QCOMPARE(once.size(), QSize(1280, 720));
        QCOMPARE(twice.size(), QSize(2560, 1440));
    }
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
