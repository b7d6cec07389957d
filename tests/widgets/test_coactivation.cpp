// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "core/base/random.h"
#include "core/partition/quality.h"
#include "core/sweep/expert_shares.h"
#include "tests/widgets/synthetic.h"
#include "widgets/coactivation/coactivation_view.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/frame/error_bar.h"
#include "widgets/plot/figure_export.h"

using namespace dynak;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

constexpr qint64 neurons = 384;
const QString site3 = QStringLiteral("layer.3.ffn");

// The synthetic project with a second split: eight neighbours an expert.
Project twoSplits() {
    Project project = synthetic::project();
    NamedPartition blocks{"blocks-48", "b", "contiguous", project.partitions.front().sites};
    for (SitePartition& site : blocks.sites) {
        site.method = "contiguous";
        for (std::size_t j = 0; j < site.expertOf.size(); ++j) site.expertOf[j] = static_cast<std::int32_t>(j / 8);
    }
    project.partitions.push_back(blocks);
    return project;
}

TokenScores randomScores(const Project& project, std::int64_t tokens = 200) {
    TokenScores scores;
    Random random(1);
    for (const Site& site : project.sites) {
        scores.sites.push_back(site.id);
        scores.anchors.push_back(0);
        Matrix<float> table(tokens, 48);
        for (auto& value : table.values) value = static_cast<float>(random.uniform());
        scores.scores.push_back(table);
    }
    return scores;
}

void wheel(QWidget& widget, QPointF at, int delta) {
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&widget, &event);
}

}  // namespace

class TestCoactivation : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    Studio studio_{session_, engine_, actions_};
    std::unique_ptr<CoactivationView> view_;

    CoactivationFigure& plot() { return view_->plot(); }

    void show(const Project& project, QSize size = {760, 480}) {
        synthetic::open(session_, project);
        view_ = std::make_unique<CoactivationView>(studio_);
        view_->resize(size);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        QTRY_VERIFY(plot().content());
        QTRY_VERIFY(!view_->isBusy());
    }

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void cleanup() {
        view_.reset();
        session_.closeProject();
    }

    void modelsAreSound() {
        const Project project = twoSplits();
        const auto content =
            makeContent(project, site3, {OrderKind::experts, QStringLiteral("kmeans-48")}, nullptr, {});
        ExpertModel experts;
        SplitModel splits;
        QAbstractItemModelTester a(&experts, Mode::QtTest), b(&splits, Mode::QtTest);
        experts.set(content);
        splits.set(content->splits);
        QCOMPARE(experts.rowCount(), 48);
        experts.setShares(std::vector<double>(48, 0.25));
        QCOMPARE(experts.index(5, ExpertModel::shareColumn).data().toString(), QStringLiteral("25.0\u202F%"));
        experts.setShares(std::vector<double>(7, 0.25));  // of another partition: not shown
        QVERIFY(!experts.hasShares());
        QCOMPARE(splits.rowCount(), 3);  // two splits and one random of the same size
        QVERIFY(splits.isRandom(2));
        QVERIFY(splits.split(0).inside > splits.split(1).inside);  // the better one first
        const SitePartition* kmeans = splitOf(project, QStringLiteral("kmeans-48"), site3);
        QCOMPARE(splits.split(splits.rowOf(QStringLiteral("kmeans-48"))).inside,
                 insideCoactivation(*content->counts, kmeans->expertOf));
        QCOMPARE(splits.split(2).inside, 7.0 / 383);
        experts.set(nullptr);
        splits.set({});
        QCOMPARE(experts.rowCount() + splits.rowCount(), 0);
    }

    void contentTakesOverWhatHasNotChanged() {
        const Project project = twoSplits();
        const MapOrder byExperts{OrderKind::experts, QStringLiteral("kmeans-48")};
        const auto first = makeContent(project, site3, byExperts, nullptr, {});
        const auto titleOf = [](const CoactivationContent& content, const QString& partition) {
            return std::ranges::find(content.splits, partition, &SplitQuality::partition)->title;
        };
        QCOMPARE(titleOf(*first, byExperts.partition), QStringLiteral("Balanced k-means"));
        Project twice = project;
        twice.partitions.push_back(twice.partitions.front());
        twice.partitions.back().name = "kmeans-size8";
        const auto both = makeContent(twice, site3, byExperts, nullptr, {});
        for (const QString& partition : {byExperts.partition, QStringLiteral("kmeans-size8")})
            QCOMPARE(titleOf(*both, partition), partition);
        QCOMPARE(makeContent(project, site3, byExperts, first, {}), first);
        const auto sorted = makeContent(project, site3, {OrderKind::firing, byExperts.partition}, first, {});
        QCOMPARE(sorted->counts, first->counts);
        QVERIFY(sorted->pyramid != first->pyramid);
        QCOMPARE(sorted->places, first->places);
        const auto other = makeContent(project, site3, {OrderKind::experts, QStringLiteral("blocks-48")}, sorted, {});
        QVERIFY(other->places != first->places);
        QCOMPARE(other->pyramid->order(), originalOrder(neurons));  // contiguous experts
        QVERIFY(makeContent(project, QStringLiteral("layer.1.ffn"), byExperts, first, {})->counts != first->counts);
    }

    void theViewportKeepsWhatIsUnderThePointer() {
        MapViewport view;
        view.setPlaces(1000);
        view.setSide(200);
        QCOMPARE(view.visible(), QRectF(0, 0, 1000, 1000));
        const QPointF at(50, 150), place = view.placeAt(at);
        view.zoomAt(at, 4);
        QCOMPARE(view.placeAt(at), place);
        QCOMPARE(view.pixelsPerPlace(), 0.8);
        view.moveBy({10, -20});
        QCOMPARE(view.placeAt(at + QPointF(10, -20)), place);
        view.moveBy({1e6, 1e6});  // not beyond the edge
        QCOMPARE(view.visible().topLeft(), QPointF(0, 0));
        view.zoomAt(at, 1e9);
        QCOMPARE(view.visible().width(), 8.0);
        view.show({700, 3});
        QVERIFY(view.visible().contains(QPointF(700.5, 3.5)));
        view.zoomAt(at, 1e-9);
        QVERIFY(view.isWhole());
    }

    void scalesSayWhatTheyShow() {
        const ValueScale lift = scaleFor(PairValue::lift, 11);
        QCOMPARE(lift.high, 16.0);
        QCOMPARE(lift.position(0.5), 0.0);
        QCOMPARE(lift.position(16), 1.0);
        QCOMPARE(lift.position(100), 1.0);
        QVERIFY(std::abs(lift.position(1) - 0.2) < 1e-9);
        QVERIFY(lift.caption().contains(QStringLiteral("logarithmic")));
        QCOMPARE(scaleFor(PairValue::lift, 1.2).high, 4.0);
        const ValueScale share = scaleFor(PairValue::together, 0.083);
        QCOMPARE(share.high, 0.1);
        QCOMPARE(share.position(0.025), 0.5);
        QVERIFY(share.caption().contains(QStringLiteral("square-root")));
        QCOMPARE(scaleFor(PairValue::conditional, 1).ticks().back().text, QStringLiteral("100\u202F%"));
        for (const ValueScale& scale : {lift, share})
            for (const ValueScale::Tick& tick : scale.ticks()) QVERIFY(tick.position >= 0 && tick.position <= 1);
    }

    void tilesHaveTheColoursOfTheirValues() {
        const Project project = synthetic::project();
        const auto content = makeContent(project, site3, {OrderKind::original, {}}, nullptr, {});
        MapColours colours{scaleFor(PairValue::lift, 8), {}, qRgb(1, 2, 3)};
        for (int i = 0; i < 256; ++i) colours.ramp.push_back(qRgb(i, 0, 0));
        const QImage first = paintTile(*content->pyramid, colours, {0, 0, 0});
        const QImage last = paintTile(*content->pyramid, colours, {0, 1, 1});
        QCOMPARE(first.size(), QSize(256, 256));
        QCOMPARE(last.size(), QSize(128, 128));
        QCOMPARE(first.pixel(5, 5), qRgb(1, 2, 3));                // a neuron with itself
        QCOMPARE(last.pixel(127, 0), qRgb(1, 2, 3));               // one that never fires
        QVERIFY(std::abs(qRed(first.pixel(60, 108)) - 191) <= 1);  // 108 = 60 + 48, together: lift 4 of ½ … 8
        QVERIFY(std::abs(qRed(first.pixel(60, 109)) - 43) <= 3);   // 0.8
    }

    void theReadOutNamesThePairUnderThePointer() {
        show(synthetic::project());
        QVERIFY(plot().readOut().contains(QStringLiteral("384 neurons")));
        const QPoint at = plot().cellCentre(60, 108).toPoint();
        wheel(plot(), at, 1200);
        const QPoint exact = plot().cellCentre(60, 108).toPoint();
        QTest::mouseMove(&plot(), exact);
        QCOMPARE(plot().pair(), (CoactivationFigure::Pair{60, 108}));
        QVERIFY2(plot().readOut().startsWith(QStringLiteral("neurons 60 and 108: together in")),
                 qPrintable(plot().readOut()));
        QVERIFY(plot().readOut().contains(QStringLiteral("4.0 × chance")));
        QVERIFY(plot().readOut().contains(QStringLiteral("both in expert 12")));
        QTRY_COMPARE(session_.hovered().neuron, 60);
        QCOMPARE(session_.hovered().expert, 12);
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, exact);
        QCOMPARE(session_.selection().neuron, 60);
        QCOMPARE(session_.selection().expert, 12);
        QCOMPARE(session_.selection().site, QStringLiteral("layer.0.ffn"));
    }

    void dragWheelAndKeysMoveTheMap() {
        show(synthetic::project());
        const QRectF map = plot().parts().map;
        const QPoint middle = map.center().toPoint();
        QTest::mousePress(&plot(), Qt::LeftButton, {}, middle);  // all is seen: nothing to move, and no click
        QTest::mouseMove(&plot(), middle + QPoint(40, 0));
        QTest::mouseRelease(&plot(), Qt::LeftButton, {}, middle + QPoint(400, 0));
        QVERIFY(plot().view().isWhole());
        QTest::keyClick(&plot(), Qt::Key_Plus);
        QVERIFY(!plot().view().isWhole());
        wheel(plot(), middle, 360);
        const QRectF before = plot().view().visible();
        const double perPixel = 1 / plot().view().pixelsPerPlace();
        const Selection selected = session_.selection();
        QTest::mousePress(&plot(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(&plot(), middle + QPoint(10, 0));
        QTest::mouseMove(&plot(), middle + QPoint(30, -20));
        QTest::mouseRelease(&plot(), Qt::LeftButton, {}, middle + QPoint(30, -20));
        QVERIFY(std::abs(plot().view().visible().left() - (before.left() - 30 * perPixel)) < 1e-6);
        QVERIFY(std::abs(plot().view().visible().top() - (before.top() + 20 * perPixel)) < 1e-6);
        QCOMPARE(session_.selection(), selected);  // a drag is no click
        QTest::keyClick(&plot(), Qt::Key_Minus);
        QTest::keyClick(&plot(), Qt::Key_0);
        QVERIFY(plot().view().isWhole());
        QVERIFY(!view_->grab().isNull());
    }

    void theCrossHairMovesByKeys() {
        show(synthetic::project());
        QTest::keyClick(&plot(), Qt::Key_Right);
        const auto& places = plot().content()->pyramid->places();
        const auto place = [&](qint64 neuron) {
            return places[static_cast<std::size_t>(neuron)];
        };
        const auto from = plot().pair();
        QVERIFY(from.row >= 0);
        QTest::keyClick(&plot(), Qt::Key_Right);
        QTest::keyClick(&plot(), Qt::Key_Down);
        QTest::keyClick(&plot(), Qt::Key_Down);
        QCOMPARE(place(plot().pair().column), place(from.column) + 1);
        QCOMPARE(place(plot().pair().row), place(from.row) + 2);
        const qint64 row = plot().pair().row;
        QTest::keyClick(&plot(), Qt::Key_Return);
        QCOMPARE(session_.selection().neuron, static_cast<int>(row));
        QTest::keyClick(&plot(), Qt::Key_PageDown);
        QCOMPARE(session_.selection().expert, plot().content()->expertOf[static_cast<std::size_t>(row)] + 1);
    }

    void theMiniatureMovesTheMap() {
        show(synthetic::project());
        for (int i = 0; i < 4; ++i) QTest::keyClick(&plot(), Qt::Key_Plus);
        const QRectF map = plot().parts().map;
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, (map.bottomRight() - QPointF(12, 12)).toPoint());
        QVERIFY(plot().view().visible().right() > 380);
        QVERIFY(plot().view().visible().bottom() > 380);
        QVERIFY(session_.selection().isEmpty());
    }

    void expertsAreHoveredAndSelectedInTheGraph() {
        show(synthetic::project());
        const QPoint at = plot().nodeCentre(7).toPoint();
        QTest::mouseMove(&plot(), at);
        QTRY_COMPARE(session_.hovered().expert, 7);
        QCOMPARE(session_.hovered().site, QStringLiteral("layer.0.ffn"));
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, at);
        QCOMPARE(session_.selection().expert, 7);
        QTest::mouseMove(&plot(), QPoint(1, 1));
        QTRY_COMPARE(session_.hovered().expert, -1);
        const QImage selected = view_->grab().toImage();
        session_.stepBack();
        QCOMPARE(session_.selection().expert, -1);
        QVERIFY(view_->grab().toImage() != selected);  // the block on the map and the node went out
    }

    void aSiteSelectedElsewhereIsShown() {
        show(synthetic::project());
        Selection selection;
        selection.site = site3;
        selection.neuron = 100;
        session_.select(selection);
        QTRY_COMPARE(plot().content()->site, site3);
        QCOMPARE(view_->siteChoice().current(), site3);
        QVERIFY(plot().readOut().startsWith(QStringLiteral("neuron 100: fires on")));
        session_.select({});
        QTest::qWait(20);
        QCOMPARE(plot().content()->site, site3);  // nothing jumps
        // nor is it missed while another view stands in its place
        view_->hide();
        selection.site = QStringLiteral("layer.1.ffn");
        session_.select(selection);
        view_->show();
        QTRY_COMPARE(plot().content()->site, selection.site);
    }

    void aSiteOfTheSameNameInAnotherProjectIsSeenWhole() {
        show(synthetic::project());
        Project smaller = synthetic::project();
        smaller.profile->key = "of another model";
        smaller.partitions.clear();
        smaller.sweeps.clear();
        SiteCoactivation& site = smaller.coactivation.front();
        const CoactivationCounts all = *site.counts.value;
        CoactivationCounts few{all.site, 64, all.tokens, {}};
        for (std::int64_t first = 0; first < few.neurons; ++first)
            for (std::int64_t second = 0; second < few.neurons; ++second) few.counts.push_back(all.at(first, second));
        site.neurons = few.neurons;
        site.counts = Stored<CoactivationCounts>::of(std::move(few));
        synthetic::open(session_, smaller);
        QTRY_COMPARE(plot().content()->counts->neurons, 64);
        QCOMPARE(plot().view().visible(), QRectF(0, 0, 64, 64));
    }

    void orderAndValueAreChosen() {
        show(twoSplits());
        const auto pick = [](ChoiceButton& button, const QString& text) {
            for (QAction* action : button.menu()->actions())
                if (action->text() == text) return action->trigger();
            QFAIL(qPrintable(QStringLiteral("no ") + text));
        };
        QCOMPARE(view_->orderChoice().current(), QStringLiteral("experts:kmeans-48"));
        pick(view_->orderChoice(), QStringLiteral("firing rate"));
        QTRY_COMPARE(plot().content()->order.kind, OrderKind::firing);
        QCOMPARE(plot().content()->pyramid->order().front(), 0);
        pick(view_->orderChoice(), QStringLiteral("experts of blocks-48"));
        QTRY_COMPARE(plot().content()->order.partition, QStringLiteral("blocks-48"));
        const QImage lift = view_->grab().toImage();
        pick(view_->valueChoice(), QStringLiteral("conditional share"));
        QCOMPARE(plot().value(), PairValue::conditional);
        QTest::qWait(10);
        QTRY_VERIFY(!view_->isBusy());
        QVERIFY(view_->grab().toImage() != lift);
        // experts of the other split are not those of the tokens: selecting stays here
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, plot().nodeCentre(3).toPoint());
        QCOMPARE(session_.selection().expert, -1);
        // a click on the bar goes back
        QTest::mouseClick(&plot(), Qt::LeftButton, {},
                          plot().rowCentre(view_->splits().rowOf(QStringLiteral("kmeans-48"))).toPoint());
        QTRY_COMPARE(plot().content()->order.partition, QStringLiteral("kmeans-48"));
        QCOMPARE(view_->orderChoice().current(), QStringLiteral("experts:kmeans-48"));
    }

    void nodesFollowTau() {
        Project project = synthetic::project();
        project.sweeps.back().scores = {};
        show(project);
        QVERIFY(!view_->experts().hasShares());
        const auto shared = std::make_shared<const Project>(project);
        const auto scores = std::make_shared<const TokenScores>(randomScores(project));
        session_.setResults(resultsOf(shared, scores));
        QTRY_VERIFY(view_->experts().hasShares());
        session_.settleTau(0.8);
        const double expected = expertShares(*scores, "layer.0.ffn", session_.rule())[5];
        QTRY_COMPARE(view_->experts().share(5), expected);
        QVERIFY(expected < 0.5);
    }

    // While τ moves they are of some tokens, in the same turn of the event loop; then of all.
    void nodesFollowADragAtOnce() {
        Project project = synthetic::project();
        show(project);
        const auto shared = std::make_shared<const Project>(project);
        const auto scores = std::make_shared<const TokenScores>(randomScores(project, 9000));
        session_.setResults(resultsOf(shared, scores));
        QTRY_VERIFY(!view_->isBusy());
        const std::int64_t step = session_.results().index->slices();
        QCOMPARE(step, 3);
        const auto shown = [&] {
            std::vector<double> shares;
            for (int expert = 0; expert < view_->experts().rowCount(); ++expert)
                shares.push_back(view_->experts().share(expert));
            return shares;
        };
        for (const double tau : {0.9, 0.5, 0.55, 0.2}) {
            session_.settleTau(0.7);  // all are being counted when the hand moves on
            session_.dragTau(tau);
            const auto expected = expertShares(*scores, "layer.0.ffn", session_.rule(), step);
            QVERIFY(shown() == expected);
            QTest::qWait(20);
            QVERIFY(shown() == expected);  // nothing older comes after it
        }
        session_.settleTau(session_.tau());
        const auto all = expertShares(*scores, "layer.0.ffn", session_.rule());
        QTRY_VERIFY(shown() == all);
    }

    void theFloorThinsOutEdges() {
        Project project = synthetic::project();
        show(project);
        QSlider& slider = plot().floorSlider();
        QVERIFY(slider.isVisible());
        const auto before = plot().graph().drawnEdges().size();
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(plot().graph().floor(), 1.0);
        QVERIFY(plot().graph().drawnEdges().size() >= before);
        QTest::keyClick(&slider, Qt::Key_End);
        QVERIFY(plot().graph().drawnEdges().size() <= before);
    }

    void theTableIsWhatIsDrawn() {
        show(synthetic::project());
        const DataTable all = plot().table();
        const auto rows = [&](const DataTable& table, const QString& part) {
            return std::ranges::count_if(table.rows, [&](const QVariantList& row) { return row[0] == part; });
        };
        QCOMPARE(rows(all, QStringLiteral("map")), 192 * 192);  // two neurons a cell
        QCOMPARE(rows(all, QStringLiteral("expert")), 48);
        QCOMPARE(rows(all, QStringLiteral("partition")), 2);
        QCOMPARE(rows(all, QStringLiteral("edge")), static_cast<qsizetype>(plot().graph().drawnEdges().size()));
        wheel(plot(), plot().cellCentre(60, 108), 2400);
        const DataTable near = plot().table();
        const auto pair = std::ranges::find_if(near.rows, [](const QVariantList& row) {
            return row[0] == QStringLiteral("map") && row[1].toString() == QStringLiteral("60") &&
                   row[2].toString() == QStringLiteral("108");
        });
        QVERIFY(pair != near.rows.end());
        QVERIFY(std::abs((*pair)[3].toDouble() - 4) < 0.01);
    }

    void picturesAreSavedAtOnce() {
        show(synthetic::project());
        const QTemporaryDir folder;
        for (const QString& suffix : figureFormats()) {
            const QString file = folder.filePath(QStringLiteral("c.") + suffix);
            saveFigure(plot(), file, 2, {800, 500});
            QVERIFY2(QFileInfo(file).size() > 2000, qPrintable(file));
        }
        const QImage picture = dynak::picture(plot(), 2, {800, 500});
        QCOMPARE(picture.size(), QSize(1600, 1000));
        const QImage small = thumbnail(plot(), {200, 120});
        QVERIFY(small.pixelColor(100, 100) != small.pixelColor(0, 230));
    }

    void countsThatCannotBeReadAreReported() {
        Project project = synthetic::project();
        for (SiteCoactivation& site : project.coactivation) site.counts = {nullptr, true};
        project.file = "/nowhere/gone.dynak";
        synthetic::open(session_, project);
        view_ = std::make_unique<CoactivationView>(studio_);
        view_->resize(600, 400);
        view_->show();
        QTRY_VERIFY(view_->errorBar().isShown());
        QVERIFY(view_->errorBar().details().contains(QStringLiteral("gone.dynak")));
    }

    void aProjectWithoutPartitionShowsTheMapAlone() {
        Project project = synthetic::project();
        project.partitions.clear();
        project.routers.clear();
        project.sweeps.clear();
        show(project);
        QCOMPARE(view_->orderChoice().current(), QStringLiteral("original"));
        QVERIFY(plot().floorSlider().isHidden());
        QTest::mouseMove(&plot(), plot().cellCentre(200, 100).toPoint());
        QVERIFY(plot().readOut().startsWith(QStringLiteral("neurons ")));
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, plot().cellCentre(200, 100).toPoint());
        QVERIFY(session_.selection().neuron >= 0);
        QCOMPARE(session_.selection().expert, -1);
    }

    void itMayBeClosedWhileItReads() {
        for (int i = 0; i < 5; ++i) {
            synthetic::open(session_);
            view_ = std::make_unique<CoactivationView>(studio_);
            view_->show();
            view_.reset();
        }
        QVERIFY(!engine_.isBusy());
    }
};

QTEST_MAIN(TestCoactivation)
#include "test_coactivation.moc"
