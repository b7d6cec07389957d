// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window has a name, an explanation, one place in a menu and one in the palette; every button and
// every control says what it is, and the keyboard reaches it.
#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <functional>

#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/command_palette.h"
#include "widgets/plot/figure.h"
#include "widgets/plot/figure_menu.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

QString describe(const QWidget& widget) {
    QStringList path;
    for (const QWidget* at = &widget; at; at = at->parentWidget())
        path << QLatin1String(at->metaObject()->className()) +
                    (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName());
    return path.join(QStringLiteral(" in "));
}

QString accessible(QWidget& widget, QAccessible::Text part) {
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&widget);
    return access ? access->text(part) : QString();
}

bool takesTab(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisible() && !widget.focusProxy();
}

// Inside controls that Qt composes: their owner speaks for them.
bool isPartOfAControl(const QWidget& widget) {
    return widget.objectName().startsWith(QLatin1String("qt_")) || widget.parentWidget()->inherits("QLineEdit") ||
           widget.parentWidget()->inherits("QComboBox") || widget.parentWidget()->inherits("QTabBar") ||
           widget.inherits("QMenu") || widget.inherits("QMenuBar");
}

}  // namespace

class TestCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;

    ViewArea& area() { return window_->viewArea(); }

    QSet<QAction*> inMenus() const {
        QSet<QAction*> found;
        const std::function<void(QMenu*)> collect = [&](QMenu* menu) {
            for (QAction* action : menu->actions()) {
                if (action->isSeparator()) continue;
                if (action->menu())
                    collect(action->menu());
                else
                    found << action;
            }
        };
        for (QAction* top : window_->menuBar()->actions()) collect(top->menu());
        return found;
    }

    void settle() {
        for (int quiet = 0; quiet < 5; quiet = window_->engine().isBusy() ? 0 : quiet + 1) QTest::qWait(10);
    }

    // Where Tab leads from a control until it comes back to it.
    QList<QWidget*> walk(QWidget* from) {
        QList<QWidget*> visited;
        from->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 400; ++i) {
            QWidget* at = QApplication::focusWidget();
            if (!at || (visited.contains(at) && at != visited.back())) break;
            if (visited.isEmpty() || at != visited.back()) visited << at;  // a line of links is several steps
            QTest::keyClick(at, Qt::Key_Tab);
        }
        return visited;
    }

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void init() {
        window_ = std::make_unique<MainWindow>();
        synthetic::open(window_->session());
        window_->resize(1600, 1000);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        settle();
    }

    void cleanup() { window_.reset(); }

    void everyMenuEntryIsACommandAndEveryCommandAMenuEntry() {
        const QList<QAction*> commands = window_->actions().all();
        const QSet<QAction*> entries = inMenus();
        for (const QAction* action : entries)
            QVERIFY2(commands.contains(const_cast<QAction*>(action)), qPrintable(action->text()));
        for (QAction* action : commands) QVERIFY2(entries.contains(action), qPrintable(action->objectName()));
        QVERIFY(entries.size() > 50);
    }

    void everyCommandHasANameAnExplanationAndAKeyOfItsOwn() {
        QSet<QString> keys, names;
        for (const QAction* action : window_->actions().all()) {
            const char* id = qPrintable(action->objectName());
            QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(), id);
            QVERIFY2(action->statusTip() != action->text() && action->toolTip().contains(action->statusTip()), id);
            QVERIFY2(!action->text().endsWith(QLatin1Char('.')), id);
            QVERIFY2(!names.contains(commandTitle(*action)), qPrintable(commandTitle(*action)));
            names << commandTitle(*action);
            if (action->shortcut().isEmpty()) continue;
            QVERIFY2(!keys.contains(action->shortcut().toString()), id);
            keys << action->shortcut().toString();
        }
    }

    void thePaletteOffersEveryCommandThatCanRun() {
        QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = window_->findChild<CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
        const QStringList shown = palette->shown();
        for (const QAction* action : window_->actions().all())
            QVERIFY2(shown.contains(commandTitle(*action)) == action->isEnabled(), qPrintable(commandTitle(*action)));
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("colours dark"));
        QCOMPARE(palette->shown(), QStringList{QStringLiteral("Colours: Dark")});
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(window_->session().theme(), Theme::dark);
        window_->session().setTheme(Theme::light);
    }

    void everyEntryOfAFiguresMenuIsACommand() {
        QMenu menu;
        fillFigureMenu(menu, *area().currentFigure());
        QStringList commands;
        for (const QAction* action : window_->actions().startingWith(QStringLiteral("figure.")))
            commands << action->text();
        for (const QAction* action : menu.actions())
            if (!action->isSeparator()) QVERIFY2(commands.contains(action->text()), qPrintable(action->text()));
    }

    void everyButtonSaysWhatItDoes() {
        int seen = 0;
        for (const Perspective& perspective : perspectives()) {
            area().arrange(perspective);
            settle();
            for (auto* button : window_->findChildren<QAbstractButton*>()) {
                if (isPartOfAControl(*button) || !button->isVisible()) continue;
                ++seen;
                const QString name = accessible(*button, QAccessible::Name);
                QVERIFY2(!name.isEmpty(), qPrintable(describe(*button)));
                // words, or a sign with an explanation
                QVERIFY2(button->text().size() > 1 || !button->toolTip().isEmpty(), qPrintable(describe(*button)));
                // the sign itself is no name
                QVERIFY2(name.size() > 1, qPrintable(describe(*button)));
            }
        }
        QVERIFY(seen > 40);
    }

    void everyControlHasAnAccessibleName() {
        for (const ViewRow& row : views()) {
            const QString id = QLatin1String(row.id);
            area().toggleMaximised(id);
            settle();
            for (auto* widget : window_->findChildren<QWidget*>())
                if (takesTab(*widget) && !isPartOfAControl(*widget))
                    QVERIFY2(!accessible(*widget, QAccessible::Name).isEmpty(), qPrintable(describe(*widget)));
            area().toggleMaximised({});
        }
    }

    void tabReachesEveryControlInReadingOrder() {
        for (const ViewRow& row : views()) {
            const QString id = QLatin1String(row.id);
            area().toggleMaximised(id);
            settle();
            area().view(id)->clearError();  // of a project that no engine holds
            QDockWidget* dock = area().dock(id);
            QList<QWidget*> wanted;
            for (auto* widget : window_->findChildren<QWidget*>())
                if (takesTab(*widget) && !isPartOfAControl(*widget)) wanted << widget;
            QVERIFY2(wanted.size() > 5, row.id);
            const QList<QWidget*> visited = walk(wanted.front());
            for (const QWidget* widget : wanted)
                QVERIFY2(visited.contains(const_cast<QWidget*>(widget)), qPrintable(describe(*widget)));
            // inside the view nothing is above and not to the right of what came before it
            const QWidget* before = nullptr;
            for (const QWidget* widget : visited) {
                if (!dock->isAncestorOf(widget)) {
                    before = nullptr;
                    continue;
                }
                const QRect now(widget->mapTo(dock, QPoint()), widget->size());
                if (before) {
                    const QRect last(before->mapTo(dock, QPoint()), before->size());
                    QVERIFY2(now.bottom() > last.top() || now.left() >= last.right(),
                             qPrintable(describe(*before) + QStringLiteral("\nthen ") + describe(*widget)));
                }
                before = widget;
            }
            area().toggleMaximised({});
        }
    }

    void shiftTabLeadsBack() {
        const QList<QWidget*> there = walk(window_->findChild<QWidget*>(QStringLiteral("openButton")));
        QVERIFY(there.size() > 20);
        there[5]->setFocus(Qt::TabFocusReason);
        QTest::keyClick(there[5], Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), there[4]);
    }

    void figuresTellTheirDataToTheClipboardAndToScreenReaders() {
        int figures = 0;
        for (const ViewRow& row : views()) {
            const QString id = QLatin1String(row.id);
            area().toggleMaximised(id);
            area().view(id)->settle();
            settle();
            for (Figure* figure : area().view(id)->figures()) {
                if (!figure->isVisible()) continue;  // of two in one place the one that has nothing to show
                ++figures;
                QVERIFY2(!accessible(*figure, QAccessible::Name).isEmpty(), qPrintable(figure->id()));
                const DataTable table = figure->table();
                QVERIFY2(!table.rows.isEmpty(), qPrintable(figure->id()));
                const QString told = accessible(*figure, QAccessible::Description);
                for (const QString& column : table.header)
                    QVERIFY2(told.contains(column), qPrintable(figure->id() + QStringLiteral(": ") + told));
                figure->setFocus();
                window_->actions().find(QStringLiteral("figure.copy-data"))->trigger();
                QCOMPARE(QApplication::clipboard()->text(), table.toTsv());
                window_->actions().find(QStringLiteral("figure.copy-picture"))->trigger();
                const QImage picture = QApplication::clipboard()->image();
                QVERIFY2(picture.width() >= figure->width() * 2 - 2, qPrintable(figure->id()));
            }
            area().toggleMaximised({});
        }
        QVERIFY(figures >= 5);
    }

    void theStartPageIsReachedByKeysToo() {
        window_->session().closeProject();
        QList<QWidget*> wanted;
        for (auto* widget : window_->findChildren<QWidget*>())
            if (takesTab(*widget) && !isPartOfAControl(*widget)) wanted << widget;
        QVERIFY(wanted.size() >= 4);
        const QList<QWidget*> visited = walk(wanted.front());
        for (QWidget* widget : wanted) {
            QVERIFY2(visited.contains(widget), qPrintable(describe(*widget)));
            QVERIFY2(!accessible(*widget, QAccessible::Name).isEmpty(), qPrintable(describe(*widget)));
        }
    }
};

QTEST_MAIN(TestCommands)
#include "test_commands.moc"
