// SPDX-License-Identifier: GPL-3.0-or-later
// How views are opened, closed, floated and maximised, and the user's own layouts.
#include <QAbstractItemModelTester>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <algorithm>

#include "app/studio/layout_panel.h"
#include "app/studio/layouts.h"
#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "core/base/error.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/error_bar.h"
#include "widgets/frame/search_line.h"
#include "widgets/frame/view_title.h"
#include "widgets/plot/figure.h"
#include "widgets/views.h"

using namespace dynak;

class TestLayouts : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static std::unique_ptr<MainWindow> shown() {
        auto window = std::make_unique<MainWindow>();
        synthetic::open(window->session());
        window->show();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        return window;
    }

    static QStringList visible(const MainWindow& window) {
        QStringList out;
        for (const ViewRow& row : views())
            if (const_cast<MainWindow&>(window).viewArea().dock(QLatin1String(row.id))->isVisible())
                out << QLatin1String(row.id);
        return out;
    }

    static QStringList ownLayouts(MainWindow& window) {
        QStringList out;
        for (const QAction* action : window.actions().startingWith(QStringLiteral("view.layout.own.")))
            out << action->text();
        return out;
    }

    // Keeps the present layout as a person does.
    static void keep(MainWindow& window, const QString& name) {
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto* panel = window.findChild<LayoutPanel*>();
        QVERIFY(panel->isVisible());
        auto* field = panel->findChild<QLineEdit*>();
        QVERIFY(field->hasSelectedText());
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!panel->isVisible());
    }

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void init() { QSettings().clear(); }

    void theModelIsSound() {
        Layouts layouts;
        QAbstractItemModelTester tester(&layouts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(layouts.freeName(), QStringLiteral("Layout 1"));
        layouts.setAll(layouts.with({QStringLiteral("Layout 1"), "a"}));
        layouts.setAll(layouts.with({QStringLiteral("wide"), "b"}));
        QCOMPARE(layouts.freeName(), QStringLiteral("Layout 2"));
        layouts.setAll(layouts.with({QStringLiteral("wide"), "c"}));  // of the same name: replaced
        QCOMPARE(layouts.rowCount(), 2);
        QCOMPARE(layouts.all()[1].state, QByteArray("c"));
        QVERIFY(!layouts.setData(layouts.index(1), QStringLiteral("Layout 1")));
        QVERIFY(!layouts.setData(layouts.index(1), QStringLiteral("  ")));
        QCOMPARE(Layouts().all(), layouts.all());  // remembered
    }

    void everyViewClosesAndOpens() {
        const auto window = shown();
        ViewArea& area = window->viewArea();
        for (const ViewRow& row : views()) {
            const QString id = QLatin1String(row.id);
            QAction* show = window->actions().find(QStringLiteral("view.show.") + id);
            QVERIFY(show);
            if (!area.dock(id)->isVisible()) show->trigger();  // not in this perspective
            QTRY_VERIFY2(area.dock(id)->isVisible() && show->isChecked(), row.id);
            // among the others, not over them
            for (const QString& other : visible(*window))
                if (other != id) QVERIFY2(!area.dock(id)->geometry().intersects(area.dock(other)->geometry()), row.id);
            area.view(id)->setFocus();
            area.closeView(id);
            QTRY_VERIFY2(!area.dock(id)->isVisible() && !show->isChecked(), row.id);
            show->trigger();
            QTRY_VERIFY2(area.dock(id)->isVisible() && show->isChecked(), row.id);
            QVERIFY2(area.dock(id)->width() > 80 && area.dock(id)->height() > 60, row.id);
        }
    }

    void everyViewFloatsAndComesBack() {
        const auto window = shown();
        ViewArea& area = window->viewArea();
        for (const ViewRow& row : views()) {
            const QString id = QLatin1String(row.id);
            area.toggleFloating(id);
            QVERIFY2(area.dock(id)->isFloating() && area.dock(id)->isVisible(), row.id);
            QVERIFY2(area.dock(id)->windowTitle() == viewTitle(row), row.id);
            // a window as others are, large enough to see that it is one
            QVERIFY2(!(area.dock(id)->windowFlags() & Qt::FramelessWindowHint), row.id);
            QVERIFY2(area.dock(id)->width() >= area.width() * 3 / 5, row.id);
            QTRY_COMPARE(area.currentId(), id);  // where the keys go
            area.toggleFloating(id);
            QVERIFY2(!area.dock(id)->isFloating() && area.dock(id)->isVisible(), row.id);
            QTRY_COMPARE(area.currentId(), id);
        }
    }

    void whatFloatsWaitsWhileTheStartPageIsShown() {
        const QString sparsity = QStringLiteral("sparsity");
        {
            const auto window = shown();
            QDockWidget* dock = window->viewArea().dock(sparsity);
            window->viewArea().toggleFloating(sparsity);
            window->actions().find(QStringLiteral("file.close"))->trigger();
            QTRY_VERIFY(window->isStartPageShown());
            QVERIFY(!dock->isVisible());
            synthetic::open(window->session());
            QTRY_VERIFY(dock->isVisible());
            QVERIFY(dock->isFloating());
            window->actions().find(QStringLiteral("file.close"))->trigger();
            window->close();
        }
        // nor by the next start
        MainWindow again;
        again.show();
        QTest::qWait(50);
        QDockWidget* dock = again.viewArea().dock(sparsity);
        QVERIFY(!dock->isVisible());
        synthetic::open(again.session());
        QTRY_VERIFY(dock->isVisible());
        QVERIFY(dock->isFloating());
    }

    void everyViewIsMaximisedByItsTitle() {
        const auto window = shown();
        ViewArea& area = window->viewArea();
        for (const ViewRow& row : views()) {
            const QString id = QLatin1String(row.id);
            if (!area.dock(id)->isVisible()) window->actions().find(QStringLiteral("view.show.") + id)->trigger();
            const QStringList before = visible(*window);
            auto* title = static_cast<ViewTitle*>(area.dock(id)->titleBarWidget());
            QTest::mouseDClick(title, Qt::LeftButton, {}, QPoint(4, title->height() / 2));
            QCOMPARE(area.maximised(), id);
            QCOMPARE(visible(*window), QStringList{id});
            QTRY_VERIFY2(area.dock(id)->width() > window->width() * 9 / 10, row.id);
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
            QTest::keyClick(window.get(), Qt::Key_F11);
            QCOMPARE(visible(*window), before);
            // one that floats is maximised in the window, and floats again
            area.toggleFloating(id);
            area.toggleMaximised(id);
            QVERIFY2(!area.dock(id)->isFloating(), row.id);
            area.toggleMaximised({});
            QVERIFY2(area.dock(id)->isFloating(), row.id);
            area.toggleFloating(id);
        }
    }

    void findGoesToTheViewInFocusElseToTheLargest() {
        const auto window = shown();
        ViewArea& area = window->viewArea();
        const auto find = [&](QWidget* from) {
            from->setFocus();
            QTest::keyClick(from, Qt::Key_F, Qt::ControlModifier);
            return QApplication::focusWidget();
        };
        View* model = area.view(QStringLiteral("model"));
        View* tokens = area.view(QStringLiteral("tokens"));
        auto* tree = model->findChild<QTreeView*>();
        QVERIFY(tokens->searchField()->isVisible());
        QCOMPARE(find(tree), model->searchField());
        QCOMPARE(find(area.view(QStringLiteral("cost-accuracy"))->figure()), tokens->searchField());
        // Esc leaves the field and nothing else
        Selection selection;
        selection.sample = 0;
        selection.token = 1;
        window->session().select(selection);
        QTest::keyClick(tokens->searchField(), Qt::Key_Escape);
        QVERIFY(tokens->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(window->session().selection(), selection);
        QTest::keyClick(find(tree), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), tree);
        area.closeView(QStringLiteral("tokens"));
        QCOMPARE(find(area.view(QStringLiteral("cost-accuracy"))->figure()), model->searchField());
    }

    // Not at a button of the frame, where the focus goes when what had it is hidden.
    void theKeysGoToTheLargestView() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ViewArea& area = window.viewArea();
        const auto hasFocus = [&](const char* id) {
            return area.view(QLatin1String(id))->isAncestorOf(QApplication::focusWidget());
        };
        synthetic::open(window.session());
        QTRY_VERIFY(hasFocus("tokens"));
        window.actions().find(QStringLiteral("view.perspective.try"))->trigger();
        QTRY_VERIFY(hasFocus("playground"));
        area.view(QStringLiteral("cost-accuracy"))->figure()->setFocus();
        window.actions().find(QStringLiteral("view.perspective.explore"))->trigger();
        QTRY_VERIFY(hasFocus("cost-accuracy"));  // it stays where it is seen
    }

    void keysMaximiseFloatAndCloseTheViewInFocus() {
        const auto window = shown();
        ViewArea& area = window->viewArea();
        area.view(QStringLiteral("model"))->findChild<QTreeView*>()->setFocus();
        QTest::keyClick(window.get(), Qt::Key_F11);
        QCOMPARE(area.maximised(), QStringLiteral("model"));
        QTest::keyClick(window.get(), Qt::Key_F11);
        QVERIFY(area.maximised().isEmpty());
        QCOMPARE(area.currentId(), QStringLiteral("model"));
        QTest::keyClick(window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!area.dock(QStringLiteral("model"))->isVisible());
    }

    void perspectivesAreOneKeyAway() {
        const auto window = shown();
        QList<QStringList> seen;
        for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
            const QStringList now = visible(*window);
            QVERIFY(!seen.contains(now));
            QStringList wanted;
            for (const LayoutColumn& column : perspectives()[seen.size()].columns)
                for (const auto& [id, share] : column.views)
                    if (viewNamed(id)) wanted << id;
            wanted.sort();
            QStringList sorted = now;
            sorted.sort();
            QCOMPARE(sorted, wanted);
            seen << now;
        }
    }

    void aLayoutIsKeptAppliedRenamedAndDeleted() {
        const auto window = shown();
        ViewArea& area = window->viewArea();
        area.closeView(QStringLiteral("sparsity"));
        area.closeView(QStringLiteral("model"));
        const QStringList mine = visible(*window);
        keep(*window, QStringLiteral("Talk & demo"));
        QCOMPARE(ownLayouts(*window), QStringList{QStringLiteral("Talk && demo")});

        window->actions().find(QStringLiteral("view.layout.reset"))->trigger();
        QVERIFY(visible(*window) != mine);
        window->actions().find(QStringLiteral("view.layout.own.0"))->trigger();
        QCOMPARE(visible(*window), mine);

        auto* panel = window->findChild<LayoutPanel*>();
        auto* list = panel->findChild<QListView*>();
        window->actions().find(QStringLiteral("view.layout.manage"))->trigger();
        QTest::keyClick(panel->findChild<QLineEdit*>(), Qt::Key_Down);
        QVERIFY(list->currentIndex().isValid());
        QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("renameLayout")), Qt::LeftButton);
        auto* editor = list->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Lecture"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(ownLayouts(*window), QStringList{QStringLiteral("Lecture")});
        QVERIFY(panel->isVisible());  // Return ended the name; it did not arrange the views

        QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("deleteLayout")), Qt::LeftButton);
        QVERIFY(ownLayouts(*window).isEmpty());
        panel->hide();
        window->session().undoStack().undo();
        QCOMPARE(ownLayouts(*window), QStringList{QStringLiteral("Lecture")});
        window->session().undoStack().undo();
        QCOMPARE(ownLayouts(*window), QStringList{QStringLiteral("Talk && demo")});
        window->session().undoStack().redo();
        QCOMPARE(ownLayouts(*window), QStringList{QStringLiteral("Lecture")});
        // and stands in the menu
        QVERIFY(std::ranges::any_of(window->findChildren<QMenu*>(), [&](const QMenu* menu) {
            return menu->actions().contains(window->actions().find(QStringLiteral("view.layout.own.0")));
        }));
    }

    void layoutsAreRememberedBetweenStarts() {
        QStringList mine;
        {
            const auto window = shown();
            window->viewArea().closeView(QStringLiteral("tokens"));
            mine = visible(*window);
            keep(*window, QStringLiteral("Without tokens"));
            window->viewArea().closeView(QStringLiteral("model"));
            window->close();
        }
        const auto window = shown();
        QVERIFY(!window->viewArea().dock(QStringLiteral("model"))->isVisible());  // as it was left
        QCOMPARE(ownLayouts(*window), QStringList{QStringLiteral("Without tokens")});
        window->actions().find(QStringLiteral("view.layout.own.0"))->trigger();
        QCOMPARE(visible(*window), mine);
    }

    void aLayoutTravelsAsAFile() {
        const QString file = folder_.filePath(QStringLiteral("talk.dynak-layout"));
        QStringList mine;
        {
            const auto window = shown();
            window->viewArea().closeView(QStringLiteral("pipeline"));
            mine = visible(*window);
            writeLayout({QStringLiteral("Talk"), window->viewArea().layoutState()}, file);
        }
        QSettings().clear();
        const auto window = shown();
        QVERIFY(visible(*window) != mine);
        window->open({file});
        QVERIFY(!window->errorBar().isShown());
        QCOMPARE(visible(*window), mine);
        QCOMPARE(ownLayouts(*window), QStringList{QStringLiteral("Talk")});
        QVERIFY(window->session().hasProject());
    }

    void badLayoutFilesAreRefusedInWords() {
        const auto window = shown();
        const QStringList before = visible(*window);
        const auto refused = [&](const QByteArray& content, const QString& words) {
            const QString file = folder_.filePath(QStringLiteral("bad.dynak-layout"));
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
            out.close();
            window->errorBar().clear();
            window->open({file});
            QVERIFY2(window->errorBar().isShown(), content.constData());
            QVERIFY2(window->errorBar().details().contains(file) && window->errorBar().details().contains(words),
                     qPrintable(window->errorBar().details()));
            QCOMPARE(visible(*window), before);
            QVERIFY(ownLayouts(*window).isEmpty());
        };
        refused("", QStringLiteral("no layout"));
        refused("[1, 2]", QStringLiteral("no layout"));
        refused(R"({"format": "dynak-layout", "version": 7, "state": "AA=="})",
                QStringLiteral("version 7, expected 1"));
        refused(R"({"format": "dynak-layout", "version": 1})", QStringLiteral("no \"state\""));
        refused(R"({"format": "dynak-layout", "version": 1, "state": "bm9uc2Vuc2U="})",
                QStringLiteral("cannot arrange"));
        window->errorBar().clear();
        window->open({QStringLiteral("/nowhere/x.dynak-layout")});
        QVERIFY(window->errorBar().details().contains(QStringLiteral("/nowhere/x.dynak-layout")));
    }

    void aFolderThatCannotBeWrittenIsSaid() {
        QVERIFY_EXCEPTION_THROWN(writeLayout({QStringLiteral("a"), "b"}, QStringLiteral("/nowhere/a.dynak-layout")),
                                 Error);
    }
};

QTEST_MAIN(TestLayouts)
#include "test_layouts.moc"
