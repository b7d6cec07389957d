// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/error.h"
#include "core/pipeline/recipe.h"
#include "tests/widgets/synthetic.h"
#include "widgets/runner/project_runner.h"

using namespace dynak;

class TestRunner : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file_;
    StudioSession session_;
    Engine engine_;
    ProjectRunner runner_{session_, engine_};

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!engine_.isBusy() && !runner_.isRunning(), 300000); }
    [[nodiscard]] std::int64_t expertsOfThePartition() {
        // "32 experts a site · kmeans"
        return session_.stage(QStringLiteral("partition"))->result.section(QLatin1Char(' '), 0, 0).toLongLong();
    }
    // Between two points of the curve.
    [[nodiscard]] double unmeasuredTau() {
        const auto& points = session_.curve().points();
        return 0.5 * (points[0].rule.value + points[1].rule.value);
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        file_ = synthetic::convertedDemo(folder_.path(), "shapes");
    }

    void init() {
        QSignalSpy opened(&runner_, &ProjectRunner::opened);
        runner_.openProject(file_);
        QTRY_COMPARE(opened.size(), 1);
    }

    void whatTheOptionsNoLongerAskForIsNotMeasured() {
        session_.setOption("partition", "expertSize", 16);
        session_.settleTau(unmeasuredTau());
        settle();
        QVERIFY(!session_.reading().measured);  // nor is the model that was never converted taken for this one
        QVERIFY(session_.measured().empty());
        QString refused;
        connect(&runner_, &ProjectRunner::failed, this,
                [&](const Error& error) { refused = QString::fromStdString(error.text); });
        runner_.exportTo(QStringLiteral("partition"), folder_.filePath(QStringLiteral("out")));
        settle();
        runner_.disconnect(this);
        QVERIFY(refused.contains(QLatin1String("options have changed")));
        session_.undoStack().undo();  // τ
        session_.undoStack().undo();  // the option
        session_.settleTau(unmeasuredTau());
        QTRY_VERIFY(session_.reading().measured);
    }

    void optionsThatRanBeforeBringTheirResultsBack() {
        QCOMPARE(expertsOfThePartition(), 32);
        const std::string before = mainSweep(*session_.results().project)->name;
        const double shareBefore = session_.curve().points()[1].macsShare;
        session_.setOption("partition", "expertSize", 16);
        runner_.run(QStringLiteral("sweep"));
        settle();
        QCOMPARE(expertsOfThePartition(), 16);
        QVERIFY(mainSweep(*session_.results().project)->name != before);
        QVERIFY(session_.reading().measured);  // the new curve, where τ stood
        session_.undoStack().undo();
        QTRY_COMPARE(mainSweep(*session_.results().project)->name, before);
        QCOMPARE(expertsOfThePartition(), 32);
        QCOMPARE(session_.curve().points()[1].macsShare, shareBefore);
        QCOMPARE(session_.results().others.size(), std::size_t(1));
        const auto& routers = session_.results().routers;
        QCOMPARE(routers->sites.front().experts, 32);
        // and stay in sight while the options ask for what never ran
        session_.setOption("partition", "expertSize", 64);
        settle();
        QCOMPARE(mainSweep(*session_.results().project)->name, before);
        session_.undoStack().undo();
        session_.setOption("partition", "expertSize", 16);
        QTRY_VERIFY(mainSweep(*session_.results().project)->name != before);
        settle();
    }
};

QTEST_MAIN(TestRunner)
#include "test_runner.moc"
