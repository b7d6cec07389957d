// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/synthetic.h"
#include "widgets/session/tau_scale.h"

using namespace dynak;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void tauScaleGoesThereAndBack() {
        QCOMPARE(tauPosition(0), 0.0);
        QCOMPARE(tauPosition(1), 1.0);
        for (const double tau : {0.0, 0.0004, 0.001, 0.042, 0.3, 1.0})
            QVERIFY2(std::abs(tauAtPosition(tauPosition(tau)) - tau) < 1e-12, qPrintable(QString::number(tau)));
        for (double p = 0; p < 1; p += 0.01) QVERIFY(tauAtPosition(p) < tauAtPosition(p + 0.01));
    }

    void tauIsReadAsPeopleTypeIt() {
        QCOMPARE(parseTau(QStringLiteral(" 0,042 ")), 0.042);
        QCOMPARE(parseTau(QStringLiteral("0.5")), 0.5);
        for (const char* bad : {"", "x", "1.5", "-0.1", "nan", "inf"}) QVERIFY2(parseTau(QLatin1String(bad)) < 0, bad);
        QCOMPARE(tauText(0.042), QStringLiteral("0.042"));
        QCOMPARE(tauText(0), QStringLiteral("0"));
    }

    void curveReadsMeasuredAndBetween() {
        StudioSession session;
        synthetic::open(session);
        const auto& points = session.curve().points();
        QCOMPARE(points.size(), std::size_t(12));
        const Reading there = session.curve().readAt(points[4].rule.value);
        QVERIFY(there.measured);
        QCOMPARE(there.macsShare, points[4].macsShare);
        QCOMPARE(there.expertsTotal, 48.0);
        const double between = 0.5 * (points[4].rule.value + points[5].rule.value);
        const Reading mid = session.curve().readAt(between);
        QVERIFY(!mid.measured);
        QVERIFY(mid.macsShare < points[4].macsShare && mid.macsShare > points[5].macsShare);
        QVERIFY(std::abs(session.curve().tauAtCost(mid.macsShare) - between) < 1e-9);
        QCOMPARE(session.curve().tauAtCost(0), points.back().rule.value);
        QCOMPARE(session.curve().tauAtCost(2), 0.0);
    }

    void aDragIsOneUndoStep() {
        StudioSession session;
        synthetic::open(session);
        const double before = session.tau();
        QSignalSpy settled(&session, &StudioSession::tauSettled);
        for (const double tau : {0.05, 0.06, 0.07}) session.dragTau(tau);
        QVERIFY(session.isDraggingTau());
        QVERIFY(!session.reading().measured);
        QCOMPARE(settled.size(), 0);
        session.settleTau(0.08);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(session.undoStack().count(), 1);
        session.settleTau(0.2);
        QCOMPARE(session.undoStack().count(), 2);
        session.undoStack().undo();
        QCOMPARE(session.tau(), 0.08);
        session.undoStack().undo();
        QCOMPARE(session.tau(), before);
        session.undoStack().redo();
        QCOMPARE(session.tau(), 0.08);
    }

    void draggingBackToTheStartLeavesNothingToUndo() {
        StudioSession session;
        synthetic::open(session);
        const double before = session.tau();
        session.dragTau(0.3);
        session.settleTau(before);
        QCOMPARE(session.undoStack().count(), 0);
    }

    void whileDraggingEvenMeasuredPointsArePredictions() {
        StudioSession session;
        synthetic::open(session);
        const double tau = session.curve().points()[3].rule.value;
        session.dragTau(tau);
        QVERIFY(!session.reading().measured);
        session.settleTau(tau);
        QVERIFY(session.reading().measured);
    }

    void aMeasurementJoinsTheCurve() {
        StudioSession session;
        synthetic::open(session);
        session.settleTau(0.0333);
        QVERIFY(!session.reading().measured);
        OperatingPoint point = session.curve().points()[2];
        point.rule = session.rule();
        point.quality = 0.9111;
        session.addMeasured(point);
        QVERIFY(session.reading().measured);
        QCOMPARE(session.reading().quality, 0.9111);
    }

    void predictionsCountStoredScores() {
        StudioSession session;
        const auto project = std::make_shared<const Project>(synthetic::project());
        TokenScores scores;
        scores.sites = {"layer.0.ffn"};
        scores.anchors = {0};
        scores.scores = {Matrix<float>(2, 48)};
        for (int e = 0; e < 20; ++e) scores.scores[0].at(0, e) = scores.scores[0].at(1, e) = 1;
        for (int e = 20; e < 30; ++e) scores.scores[0].at(1, e) = 0.05F;
        scores.sampleOf = {0, 0};
        scores.positionOf = {0, 1};
        session.openProject(infoOf(*project), resultsOf(project, std::make_shared<const TokenScores>(scores)), {});
        session.dragTau(0.04);
        QCOMPARE(session.reading().experts, 25.0);  // 20 and 30
        QVERIFY(!session.reading().measured);
        session.dragTau(0.06);
        QCOMPARE(session.reading().experts, 20.0);
        const auto& points = session.curve().points();
        QVERIFY(session.reading().macsShare < points.front().macsShare);
        QVERIFY(session.reading().macsShare > points.back().macsShare);
    }

    void historyWalksBackAndForward() {
        StudioSession session;
        synthetic::open(session);
        Selection site, expert;
        site.site = QStringLiteral("layer.3.ffn");
        expert = site;
        expert.expert = 12;
        session.select(site);
        session.select(expert);
        QCOMPARE(session.selection().path().join(QLatin1Char('/')), QStringLiteral("layer.3.ffn/expert 12"));
        session.goBack();
        QVERIFY(session.selection() == site);
        session.goBack();
        QVERIFY(session.selection().isEmpty());
        session.goForward();
        session.goForward();
        QVERIFY(session.selection() == expert);
        session.stepBack();
        QVERIFY(session.selection() == site);
        session.stepBack();
        QVERIFY(session.selection().isEmpty());
    }

    void openingAnotherProjectForgets() {
        StudioSession session;
        synthetic::open(session);
        Selection site;
        site.site = QStringLiteral("layer.3.ffn");
        session.select(site);
        session.settleTau(0.3);
        synthetic::open(session);
        QVERIFY(session.selection().isEmpty());
        QVERIFY(!session.undoStack().canUndo());
        QVERIFY(!session.history().canGoBack());
        session.closeProject();
        QVERIFY(!session.hasProject());
        QVERIFY(session.curve().isEmpty());
    }
};

QTEST_MAIN(TestSession)
#include "test_session.moc"
