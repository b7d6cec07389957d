// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QTest>

#include "tests/widgets/synthetic.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/command_palette.h"

using namespace dynak;

class TestCommandPalette : public QObject {
    Q_OBJECT

    Actions actions_;
    QString ran_;
    QWidget window_;

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        const auto add = [this](const char* id, const QString& title, const QString& explanation) {
            return actions_.add(QLatin1String(id), title, explanation, {}, [this, id] { ran_ = QLatin1String(id); });
        };
        add("file.open", QStringLiteral("&Open…"), QStringLiteral("Open a project"));
        add("file.save", QStringLiteral("Save &project"), QStringLiteral("Write it to its file"));
        add("view.reopen", QStringLiteral("Reopen view"), QStringLiteral("Show it again"));
        add("file.close", QStringLiteral("Close"), QStringLiteral("Close the project"))->setEnabled(false);
        window_.resize(800, 600);
        window_.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window_));
    }

    void scores() {
        QVERIFY(commandScore(QStringLiteral("Open"), {}, QStringLiteral("op")) >
                commandScore(QStringLiteral("Reopen"), {}, QStringLiteral("op")));
        QVERIFY(commandScore(QStringLiteral("Run: Profile"), {}, QStringLiteral("run: pro")) >
                commandScore(QStringLiteral("Run: Replace projections"), {}, QStringLiteral("run: pro")));
        QVERIFY(commandScore(QStringLiteral("Save project"), {}, QStringLiteral("proj sa")) > 6);
        QCOMPARE(commandScore(QStringLiteral("Save"), QStringLiteral("Write"), QStringLiteral("open")), 0);
        QCOMPARE(plainTitle(QStringLiteral("&Fish && chips")), QStringLiteral("Fish & chips"));
    }

    void typingFiltersAndReturnRuns() {
        CommandPalette palette(actions_, &window_);
        palette.open();
        QVERIFY(palette.isVisible());
        QCOMPARE(palette.shown().size(), 3);  // what is switched off is not offered
        auto* line = palette.findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("open"));
        QCOMPARE(palette.shown(), (QStringList{QStringLiteral("Open…"), QStringLiteral("Reopen view")}));
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(ran_, QStringLiteral("view.reopen"));
        QVERIFY(!palette.isVisible());
    }

    void escapeCloses() {
        ran_.clear();
        CommandPalette palette(actions_, &window_);
        palette.open();
        QTest::keyClick(&palette, Qt::Key_Escape);
        QTRY_VERIFY(!palette.isVisible());
        QVERIFY(ran_.isEmpty());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "test_command_palette.moc"
