// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "core/base/error.h"
#include "core/demo/demo.h"
#include "core/project/project_file.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/elided_label.h"
#include "widgets/frame/error_bar.h"
#include "widgets/start/dropped.h"
#include "widgets/start/project_card.h"
#include "widgets/start/start_page.h"
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

    // The last one of that name; null: there is none.
    static ProjectCard* cardNamed(const MainWindow& window, const QString& name) {
        ProjectCard* card = nullptr;
        for (auto* one : window.findChildren<ProjectCard*>())
            if (one->text() == name) card = one;
        return card;
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

    void theDropAreaInvitesWhatCanBeDropped() {
        MainWindow window;
        window.show();
        auto* start = window.findChild<StartPage*>();
        const QImage before = start->grab().toImage();
        QMimeData nothing;
        QDragEnterEvent useless({20, 20}, Qt::CopyAction, &nothing, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &useless);
        QVERIFY(!useless.isAccepted());
        QCOMPARE(start->grab().toImage(), before);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file_)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(start->grab().toImage() != before);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&window, &leave);
        QCOMPARE(start->grab().toImage(), before);
    }

    // Before a folder is asked for: a dialogue here would stop the test.
    void whatCannotBeExportedIsSaidAtOnce() {
        MainWindow window;
        window.show();
        drop(window, file_);
        QTRY_VERIFY(!window.isStartPageShown());
        window.session().setOption("partition", "seed", 7);
        QAction* exporting = window.actions().find(QStringLiteral("export.partition"));
        QVERIFY(exporting->isEnabled());
        exporting->trigger();
        QVERIFY(window.errorBar().isShown());
        QVERIFY(window.errorBar().details().contains(QStringLiteral("options have changed")));
        auto* next = window.errorBar().findChild<QPushButton*>(QStringLiteral("errorNext"));
        QCOMPARE(next->text(), window.actions().find(QStringLiteral("stage.run-all"))->text());
    }

    void whatWouldRunNothingIsNotOffered() {
        MainWindow window;
        window.show();
        drop(window, file_);
        QTRY_VERIFY(!window.isStartPageShown());
        const QAction* sparsify = window.actions().find(QStringLiteral("stage.run.sparsify"));
        QVERIFY(!sparsify->isEnabled());  // it is switched off
        window.session().setOption("sparsify", "enabled", true);
        QTRY_VERIFY(sparsify->isEnabled());
    }

    void aRecentProjectHasOneCard() {
        MainWindow window;
        window.show();
        window.resize(window.width() + 40, window.height());
        int cards = 0;  // before any event loop, as in main: what is deleted later there stays
        for (const auto* one : window.findChildren<ProjectCard*>())
            if (one->text() == QStringLiteral("emotion.dynak")) ++cards;
        QCOMPARE(cards, 1);
    }

    void recentProjectsAreOneClickAway() {
        MainWindow window;
        window.show();
        ProjectCard* card = cardNamed(window, QStringLiteral("emotion.dynak"));
        QVERIFY(card);
        QTest::mouseClick(card, Qt::LeftButton);
        QTRY_VERIFY(!window.isStartPageShown());
    }

    // From any project, and in the palette.
    void recentProjectsAreInTheMenu() {
        MainWindow window;
        window.show();
        const QList<QAction*> recent = window.actions().startingWith(QStringLiteral("recent."));
        QVERIFY(!recent.isEmpty());
        QCOMPARE(recent.front()->text(), QStringLiteral("emotion.dynak"));
        QVERIFY(recent.front()->statusTip().endsWith(QStringLiteral("emotion.dynak")));
        const auto inAMenu = [&] {
            QAction* first = window.actions().find(QStringLiteral("recent.0"));
            return std::ranges::any_of(window.menuBar()->findChildren<QMenu*>(),
                                       [&](const QMenu* menu) { return menu->actions().contains(first); });
        };
        QVERIFY(inAMenu());
        recent.front()->trigger();
        QTRY_VERIFY(!window.isStartPageShown());
        QTRY_VERIFY(inAMenu());  // the list was made anew
    }

    void aCardIsOpenedByReturn() {
        MainWindow window;
        window.show();
        ProjectCard* card = cardNamed(window, QStringLiteral("emotion.dynak"));
        QVERIFY(card);
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_VERIFY(!window.isStartPageShown());
    }

    void aDemoIsOneClickFromItsCurve() {
        MainWindow window;
        window.show();
        ProjectCard* card = cardNamed(window, QStringLiteral("Shapes"));
        QVERIFY(card);
        QTest::mouseClick(card, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isRunning(), 60000);
        // whatever views are open, the row below the menu says what runs, and stops it
        auto* stop = window.findChild<QPushButton*>(QStringLiteral("stopButton"));
        QTRY_VERIFY(stop->isVisible() && stop->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(window.session().stage(QStringLiteral("profile"))->status == StageStatus::done, 60000);
        // stop in the middle of what follows: what was finished stays, and nothing runs on
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner().isRunning(), 60000);
        QVERIFY(window.session().results().profile);
        QVERIFY(!window.errorBar().isShown());
        QVERIFY(!stop->isVisible());
        QAction* runAll = window.actions().find(QStringLiteral("stage.run-all"));
        QVERIFY(runAll->isEnabled());
        runAll->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window.session().curve().isEmpty() && !window.runner().isRunning(), 540000);
        QVERIFY(!runAll->isEnabled());  // nothing is left to run
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
        window.errorBar().clear();
        drop(window, pickled);  // before anybody is asked for data
        stays(QStringLiteral("pytorch_model.bin"));
        window.errorBar().clear();
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

    void whatIsDroppedTogetherBelongsTogether() {
        QDir dir(folder_.path());
        QVERIFY(dir.mkpath(QStringLiteral("some")));
        const QString data = dir.filePath(QStringLiteral("some"));
        const Dropped both = classify({data, QStringLiteral("w.safetensors"), QStringLiteral("a.json")});
        QVERIFY(both.kind == Dropped::model);
        QCOMPARE(both.dataPath, data);
        QVERIFY(classify({QStringLiteral("t.CSV")}).kind == Dropped::data);
        QVERIFY(classify({QStringLiteral("a.dynak-layout")}).kind == Dropped::layout);
        QVERIFY(classify({QStringLiteral("a.DYNAK")}).kind == Dropped::project);
        const auto lone = attempt([] { return classify({QStringLiteral("/x/a.json")}); });
        QVERIFY(!lone && QString::fromStdString(lone.error().text).contains(QStringLiteral("/x/a.json")));
        QVERIFY(!attempt([] { return classify({}); }));
    }

    void everyKindOfFileIsDropped() {
        MainWindow window;
        window.show();
        QDir dir(folder_.path());
        // the built-in model on its own data: no question is left
        const auto model = QString::fromStdString(demoFolder("shapes").string());
        const QString data = dir.filePath(QStringLiteral("nothing"));
        QVERIFY(dir.mkpath(QStringLiteral("nothing")));
        window.open({model, data});
        QTRY_VERIFY_WITH_TIMEOUT(window.errorBar().isShown(), 60000);  // the folder holds no data, and that is said
        QVERIFY2(window.errorBar().details().contains(QStringLiteral("nothing")),
                 qPrintable(window.errorBar().details()));
        window.errorBar().clear();
        drop(window, data);
        QVERIFY(window.errorBar().details().contains(QStringLiteral("needs a model")));
        window.errorBar().clear();
        QFile lone(dir.filePath(QStringLiteral("config.json")));
        QVERIFY(lone.open(QIODevice::WriteOnly) && lone.write("{}") == 2);
        lone.close();
        drop(window, lone.fileName());
        QVERIFY(window.errorBar().details().contains(QStringLiteral("alone is no model")));
        drop(window, file_);
        QTRY_VERIFY(!window.isStartPageShown());
        QVERIFY(!window.errorBar().isShown());
    }

    void aRecentProjectThatIsGoneIsGreyAndTakenOff() {
        const QString file = folder_.filePath(QStringLiteral("gone.dynak"));
        QVERIFY(QFile::copy(file_, file));
        {
            MainWindow window;
            window.show();
            window.open({file});
            QTRY_VERIFY(!window.isStartPageShown());
        }
        QVERIFY(QFile::remove(file));
        MainWindow window;
        window.show();
        const auto card = [&window]() -> ProjectCard* {
            for (auto* one : window.findChildren<ProjectCard*>())
                if (one->text() == QStringLiteral("gone.dynak") && one->isVisible()) return one;
            return nullptr;
        };
        QVERIFY(card());
        QVERIFY(card()->accessibleDescription().contains(QStringLiteral("file not found")));
        QVERIFY(card()->toolTip().contains(file));
        QTest::mouseClick(card(), Qt::LeftButton, {}, QPoint(20, 20));
        QTest::qWait(20);
        QVERIFY(window.isStartPageShown() && !window.errorBar().isShown());
        auto* cross = card()->findChild<QToolButton*>(QStringLiteral("removeCard"));
        QVERIFY(cross && cross->isVisible());
        QTest::mouseClick(cross, Qt::LeftButton);
        QTRY_VERIFY(!card());
        MainWindow later;
        later.show();
        QVERIFY(!cardNamed(later, QStringLiteral("gone.dynak")));
    }

    void aRecentProjectIsTakenOffByKey() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        int before = 0;
        ProjectCard* card = nullptr;
        for (auto* one : window.findChildren<ProjectCard*>())
            if (one->findChild<QToolButton*>(QStringLiteral("removeCard"))) {
                ++before;
                card = one;
            }
        QVERIFY(card);
        QTest::keyClick(card, Qt::Key_Delete);
        QTRY_COMPARE(window.findChildren<QToolButton*>(QStringLiteral("removeCard")).size(), before - 1);
        QVERIFY(QFileInfo::exists(file_));  // the file stays
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
        QCOMPARE(window.findChild<ElidedLabel*>(QStringLiteral("selectionPath"))->fullText(),
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
