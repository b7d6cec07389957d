// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <numeric>

#include "core/cost/site_cost.h"
#include "tests/widgets/synthetic.h"
#include "widgets/session/site_name.h"
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

    void scoresComeWhenTheyAreAskedFor() {
        StudioSession session;
        const auto project = std::make_shared<const Project>(synthetic::project());
        const auto scores = project->sweeps.back().scores.value;
        QSignalSpy wanted(&session, &StudioSession::scoresWanted), changed(&session, &StudioSession::scoresChanged);
        session.openProject(infoOf(*project), resultsOf(project), {});
        QVERIFY(!session.results().scores && !session.areScoresComing());
        session.askForScores();
        session.askForScores();  // another view
        QCOMPARE(wanted.size(), 1);
        QVERIFY(session.areScoresComing());
        const auto index = std::make_shared<const ScoreIndex>(*scores);
        session.setScores("of a sweep that is gone", scores, index);
        QVERIFY(!session.results().scores);
        session.setScores(project->sweeps.back().key, scores, index);
        QVERIFY(session.results().scores == scores && !session.areScoresComing());
        QCOMPARE(changed.size(), 1);

        // results that come later keep them as long as the sweep is the same
        session.setResults(resultsOf(std::make_shared<const Project>(*project)));
        QVERIFY(session.results().scores == scores);
        Project again = *project;
        again.sweeps.back().key = "s2";
        session.setResults(resultsOf(std::make_shared<const Project>(again)));
        QVERIFY(!session.results().scores);
        session.askForScores();
        QCOMPARE(wanted.size(), 2);
        session.setScores("s2", nullptr, nullptr);  // they cannot be read
        QVERIFY(!session.areScoresComing());
        session.askForScores();
        QCOMPARE(wanted.size(), 2);
        // a sweep that is shown again is read again, though nobody asked for those of the one between
        session.setResults(resultsOf(project));
        session.askForScores();
        QCOMPARE(wanted.size(), 3);
        session.setScores(project->sweeps.back().key, scores, index);
        session.setResults(resultsOf(std::make_shared<const Project>(again)));
        session.setResults(resultsOf(project));
        QVERIFY(!session.results().scores);
        session.askForScores();
        QCOMPARE(wanted.size(), 4);
    }

    void classesAreOfTheRuleOfTheMoment() {
        StudioSession session;
        synthetic::open(session);
        session.settleTau(0.1);
        QSignalSpy wanted(&session, &StudioSession::classesWanted);
        session.askForClasses();
        QCOMPARE(wanted.size(), 1);
        SampleClasses classes;
        classes.rule = session.rule();
        session.setClasses(classes);
        QVERIFY(session.classes());
        session.askForClasses();
        QCOMPARE(wanted.size(), 1);
        session.dragTau(0.2);
        QVERIFY(!session.classes());
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

    void aSiteHasItsOwnTauAndOneDragOfItIsOneStep() {
        StudioSession session;
        synthetic::open(session);
        const QString site = QStringLiteral("layer.2.ffn");
        const SiteRules before = session.rule();
        QSignalSpy settled(&session, &StudioSession::tauSettled);
        for (const double tau : {0.2, 0.3, 0.4}) session.dragSiteTau(site, tau);
        QVERIFY(!session.reading().measured);
        session.settleSiteTau(site, 0.5);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(session.undoStack().count(), 1);
        QVERIFY(session.undoStack().undoText().contains(site));
        QCOMPARE(session.rule().at("layer.2.ffn").value, 0.5);
        QCOMPARE(session.rule().at("layer.1.ffn").value, before.value);

        session.settleTau(0.5);  // the common one meets it and goes on: the site keeps its own
        session.settleTau(0.1);
        QCOMPARE(session.rule().at("layer.2.ffn").value, 0.5);
        session.resetSiteTau(site);
        QCOMPARE(session.rule(), SiteRules(before.kind, 0.1));
        session.resetSiteTau(site);  // nothing to do, nothing to undo
        QCOMPARE(session.undoStack().count(), 4);
        for (int i = 0; i < 4; ++i) session.undoStack().undo();
        QCOMPARE(session.rule(), before);
    }

    void sitesAreAllResetAtOnce() {
        StudioSession session;
        synthetic::open(session);
        const double common = session.tau();
        session.settleSiteTau(QStringLiteral("layer.0.ffn"), 0.3);
        session.settleSiteTau(QStringLiteral("layer.1.ffn"), 0.7);
        session.resetSiteTaus();
        QCOMPARE(session.rule(), SiteRules(RuleKind::tau, common));
        session.undoStack().undo();
        QCOMPARE(session.rule().own.size(), std::size_t(2));
    }

    // What is predicted for sites of their own follows from the stored scores of those sites.
    void predictionsOfOneSiteComeFromItsScores() {
        StudioSession session;
        synthetic::open(session);
        const Reading common = session.readingAt(SiteRules(RuleKind::tau, 0.03));
        SiteRules same(RuleKind::tau, 0.03);
        same.own["layer.0.ffn"] = 0.03;
        QCOMPARE(session.readingAt(same), common);
        double cost = 2, experts = 1000;
        for (const double own : {0.001, 0.01, 0.1, 0.5, 1.0}) {
            SiteRules rule(RuleKind::tau, 0.03);
            rule.own["layer.0.ffn"] = own;
            const Reading reading = session.readingAt(rule);
            QVERIFY(!reading.measured);
            QVERIFY2(reading.experts < experts && reading.macsShare <= cost, qPrintable(QString::number(own)));
            experts = reading.experts;
            cost = reading.macsShare;
        }
        SiteRules rule(RuleKind::tau, 0.03);
        rule.own["layer.0.ffn"] = 1.0;
        const ScoreIndex& index = *session.results().index;
        const double before = index.meanExecuted(SelectionRule{RuleKind::tau, 0.03})[0];
        const double after = index.meanExecuted(rule)[0];
        QVERIFY(std::abs(session.readingAt(rule).experts - common.experts - (after - before) / 6) < 1e-9);
    }

    // Where points say how many experts each site ran, the cost of a site's experts is exact.
    void predictedCostsAreThoseOfTheSitesExperts() {
        Project project = synthetic::project();
        project.sites[0].width *= 3;  // dearer experts than the other sites'
        const ScoreIndex index(*project.sweeps.back().scores.value);
        constexpr double shareOfMac = 1e-7, rest = 0.2;
        std::vector<double> perExpert;
        for (const Site& site : project.sites)
            perExpert.push_back(siteCost(site, 48, RouterKind::regression, 0).perExpert);
        const auto costOf = [&](const std::vector<double>& experts) {
            return rest + shareOfMac * std::inner_product(experts.begin(), experts.end(), perExpert.begin(), 0.0);
        };
        for (OperatingPoint& point : project.sweeps.back().sweep.points) {
            point.expertsPerSite = index.meanExecuted(point.rule);
            point.macsShare = costOf(point.expertsPerSite);
        }
        StudioSession session;
        synthetic::open(session, project);
        SiteRules rule(RuleKind::tau, session.curve().points()[5].rule.value);
        rule.own["layer.0.ffn"] = 0.5;
        rule.own["layer.4.ffn"] = 0;
        QVERIFY(std::abs(session.readingAt(rule).macsShare - costOf(index.meanExecuted(rule))) < 1e-9);
    }

    void aPointMeasuredAtExactlyTheseValuesIsMeasured() {
        StudioSession session;
        synthetic::open(session);
        session.settleSiteTau(QStringLiteral("layer.0.ffn"), 0.3);
        QVERIFY(!session.reading().measured);
        const std::size_t curve = session.curve().points().size();
        OperatingPoint point = session.curve().points().back();
        point.rule = simplified(session.rule());
        point.quality = 0.5;
        session.addMeasured(point);
        QVERIFY(session.reading().measured);
        QCOMPARE(session.reading().quality, 0.5);
        QCOMPARE(session.curve().points().size(), curve);  // no point of the line of one value
        session.dragTau(0.2);
        QVERIFY(!session.reading().measured);
    }

    void howMuchMayBeLostIsUndone() {
        StudioSession session;
        synthetic::open(session);
        session.setTolerance(0.03);
        session.setTolerance(2);  // no share
        QCOMPARE(session.tolerance(), 0.03);
        QCOMPARE(session.undoStack().count(), 1);
        session.undoStack().undo();
        QCOMPARE(session.tolerance(), 0.01);
    }

    void tauMovesOnASweepOfTauWhicheverCameLast() {
        Project project = synthetic::project();
        NamedSweep topK = project.sweeps.back();
        topK.name = "kmeans-48.regression.top-k";
        topK.title = Sentence::verbatim("k-means, top-k");
        std::erase_if(topK.sweep.points, [](const OperatingPoint& p) { return p.rule.kind != RuleKind::topK; });
        project.sweeps.push_back(topK);
        StudioSession session;
        synthetic::open(session, project);
        QCOMPARE(session.curve().points().size(), std::size_t(12));
        QVERIFY(session.results().scores);
        QCOMPARE(session.results().others.size(), std::size_t(1));
        QVERIFY(session.results().others[0].title == std::string_view("k-means, top-k"));
        project.sweeps.erase(project.sweeps.begin());
        synthetic::open(session, project);
        QVERIFY(session.curve().isEmpty());
        QCOMPARE(session.results().sweep->points.size(), std::size_t(6));
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

    void sitesHaveShortNames_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("group");
        const auto row = [](const char* id, const char* title, const char* group) {
            QTest::newRow(id) << QString::fromLatin1(title) << QString::fromLatin1(group);
        };
        row("layer.3.ffn", "layer 3", "layers");
        row("encoder.3.ffn", "encoder 3", "encoder");
        row("decoder.11.ffn", "decoder 11", "decoder");
        row("layer.0.attention.query", "layer 0 attention query", "attention query");
        row("decoder.2.cross_attention.value", "decoder 2 cross attention value", "decoder cross attention value");
        row("head", "head", "");
        row("vision.ffn", "vision", "");
    }

    void sitesHaveShortNames() {
        QFETCH(QString, title);
        QFETCH(QString, group);
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(siteTitle(id), title);
        QCOMPARE(siteGroup(id), group);
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
