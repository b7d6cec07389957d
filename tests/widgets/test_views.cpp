// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "core/pipeline/stages.h"
#include "tests/widgets/synthetic.h"
#include "widgets/cost_accuracy/cost_accuracy_figure.h"
#include "widgets/cost_accuracy/cost_accuracy_view.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/error_bar.h"
#include "widgets/pipeline/pipeline_view.h"
#include "widgets/pipeline/stage_card.h"
#include "widgets/runner/project_runner.h"
#include "widgets/session/tau_scale.h"
#include "widgets/sparsity/sparsity_figure.h"
#include "widgets/sparsity/sparsity_view.h"
#include "widgets/start/recent_projects.h"
#include "widgets/tau_bar/read_out.h"
#include "widgets/tau_bar/tau_bar.h"
#include "widgets/tau_bar/tau_slider.h"
#include "widgets/views.h"

using namespace dynak;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestViews : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    Studio studio_{session_, engine_, actions_};
    int opened_ = 0;
    QString ran_;

    template <class V>
    std::unique_ptr<V> shown(QSize size = {720, 480}) {
        auto view = std::make_unique<V>(studio_);
        view->resize(size);
        view->show();
        static_cast<void>(QTest::qWaitForWindowExposed(view.get()));
        return view;
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        actions_.add(QStringLiteral("file.open"), QStringLiteral("Open…"), {}, {}, [this] { ++opened_; });
        actions_.add(QStringLiteral("stage.run.profile"), QStringLiteral("Profile"), {}, {},
                     [this] { ran_ = QStringLiteral("profile"); });
        actions_.add(QStringLiteral("stage.stop"), QStringLiteral("Stop"), {}, {},
                     [this] { ran_ = QStringLiteral("stop"); });
    }

    void init() {
        session_.closeProject();
        opened_ = 0;
        ran_.clear();
    }

    void modelsAreSound() {
        OperatingPointModel points;
        SparsityModel sparsity;
        PipelineModel pipeline(session_);
        RecentProjects recent;
        QAbstractItemModelTester a(&points, Mode::QtTest), b(&sparsity, Mode::QtTest), c(&pipeline, Mode::QtTest),
            d(&recent, Mode::QtTest);
        const Project project = synthetic::project();
        points.set(resultsOf(std::make_shared<const Project>(project)), {});
        sparsity.set(std::make_shared<const SparsityProfile>(project.profile->profile));
        synthetic::open(session_, project);
        recent.add(
            {QStringLiteral(DYNAK_SOURCE_DIR "/README.md"), QStringLiteral("t"), QStringLiteral("m"), {}, {}, {}});
        QCOMPARE(points.rowCount(), 1 + 12 + 6);
        QCOMPARE(sparsity.rowCount(), 6);
        QCOMPARE(pipeline.rowCount(), static_cast<int>(stages().size()));
        QCOMPARE(recent.rowCount(), 1);
        points.clear();
        sparsity.set(nullptr);
        session_.closeProject();
        recent.remove(QStringLiteral(DYNAK_SOURCE_DIR "/README.md"));
        QCOMPARE(points.rowCount() + sparsity.rowCount() + pipeline.rowCount() + recent.rowCount(), 0);
    }

    void emptyViewsSayWhatTheyNeed() {
        ProjectRunner runner(session_, engine_);  // some views ask models
        const Studio studio{session_, engine_, actions_, &runner};
        for (const ViewRow& row : views()) {
            const std::unique_ptr<View> view(row.make(studio));
            view->resize(400, 300);
            view->show();
            if (QLatin1String(row.id) == QLatin1String("lessons")) {  // opens what it needs itself
                QVERIFY(!view->isEmptyStateShown());
                continue;
            }
            QVERIFY2(view->isEmptyStateShown(), row.id);
            auto* button = view->findChild<QPushButton*>(QStringLiteral("emptyStateButton"));
            QVERIFY2(button && button->isVisible(), row.id);
            opened_ = 0;
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(opened_, 1);
            synthetic::open(session_);
            QTRY_VERIFY2(!view->isEmptyStateShown(), row.id);
            session_.closeProject();
        }
    }

    void hiddenViewsDoNothingAndCatchUp() {
        auto view = std::make_unique<SparsityView>(studio_);
        synthetic::open(session_);
        QTest::qWait(20);
        QCOMPARE(view->model().rowCount(), 0);
        view->show();
        QTRY_COMPARE(view->model().rowCount(), 6);
    }

    void tauIsDraggedOnTheCurve() {
        synthetic::open(session_);
        auto view = shown<CostAccuracyView>();
        CostAccuracyFigure& plot = view->plot();
        QSignalSpy settled(&session_, &StudioSession::tauSettled);
        const double before = session_.tau();
        const QPoint from = plot.handlePosition().toPoint();
        QTest::mousePress(&plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(&plot, from - QPoint(40, 0));
        QTest::mouseMove(&plot, from - QPoint(120, 0));
        QVERIFY(session_.isDraggingTau());
        QVERIFY(session_.tau() > before);
        QCOMPARE(settled.size(), 0);
        QVERIFY(std::abs(plot.handlePosition().x() - (from.x() - 120)) < 2);
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, from - QPoint(120, 0));
        QVERIFY(!session_.isDraggingTau());
        QCOMPARE(settled.size(), 1);
        QCOMPARE(session_.undoStack().count(), 1);
        session_.undoStack().undo();
        QCOMPARE(session_.tau(), before);
        QVERIFY(std::abs(plot.handlePosition().x() - from.x()) < 2);
    }

    void aPressBesideTheHandleDoesNotMoveIt() {
        synthetic::open(session_);
        auto view = shown<CostAccuracyView>();
        const double before = session_.tau();
        QTest::mouseClick(&view->plot(), Qt::LeftButton, {}, view->plot().handlePosition().toPoint() + QPoint(90, 60));
        QCOMPARE(session_.tau(), before);
    }

    void pointsAreHoveredAndSelected() {
        synthetic::open(session_);
        auto view = shown<CostAccuracyView>();
        const QPoint at = view->plot().pointPosition(5).toPoint();
        QTest::mouseMove(&view->plot(), at);
        QTRY_COMPARE(session_.hovered().point, 5);
        QTest::mouseClick(&view->plot(), Qt::LeftButton, {}, at);
        QCOMPARE(session_.selection().point, 5);
        QVERIFY(view->model().describe(5).contains(QStringLiteral("of dense MACs")));
    }

    void arrowKeysOnTheCurveStep() {
        synthetic::open(session_);
        auto view = shown<CostAccuracyView>();
        const double before = session_.tau();
        QTest::keyClick(&view->plot(), Qt::Key_Left);  // to the left is cheaper
        QVERIFY(session_.tau() > before);
        QTest::keyClick(&view->plot(), Qt::Key_Right);
        QVERIFY(std::abs(session_.tau() - before) < 1e-9);
    }

    void theCsvIsWhatIsDrawn() {
        synthetic::open(session_);
        auto view = shown<CostAccuracyView>();
        const DataTable table = view->plot().table();
        QCOMPARE(table.rows.size(), view->model().rowCount());
        QCOMPARE(table.rows[0][OperatingPointModel::qualityColumn].toDouble(), 0.925);
        QCOMPARE(table.rows[0][OperatingPointModel::costColumn].toDouble(), 1.0);
    }

    void sitesAreSelectedInTheSparsityView() {
        synthetic::open(session_);
        auto view = shown<SparsityView>();
        QVERIFY(view->sentence().contains(QStringLiteral("neurons rest")));
        QCOMPARE(view->model().shortName(3), QStringLiteral("3"));
        QTest::mouseClick(&view->plot(), Qt::LeftButton, {}, view->plot().rowCentre(3).toPoint());
        QCOMPARE(session_.selection().site, QStringLiteral("layer.3.ffn"));
        QTest::mouseMove(&view->plot(), view->plot().rowCentre(1).toPoint());
        QTRY_COMPARE(session_.hovered().site, QStringLiteral("layer.1.ffn"));
        QTest::keyClick(&view->plot(), Qt::Key_Down);
        QCOMPARE(session_.selection().site, QStringLiteral("layer.4.ffn"));
        session_.goBack();
        QCOMPARE(session_.selection().site, QStringLiteral("layer.3.ffn"));
    }

    void stagesRunAndStop() {
        synthetic::open(session_);
        auto view = shown<PipelineView>({260, 500});
        StageCard* card = view->card(QStringLiteral("profile"));
        QVERIFY(card);
        auto* button = card->findChild<QToolButton*>(QStringLiteral("stageButton"));
        QVERIFY(button->isHidden());  // done: nothing to run
        StageProgress stale = card->stage();
        stale.status = StageStatus::stale;
        stale.reason = QStringLiteral("tokens: 200 instead of 100");
        session_.setStage(stale);
        QCOMPARE(stageDetail(card->stage()), QStringLiteral("tokens: 200 instead of 100"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(ran_, QStringLiteral("profile"));
        StageProgress running = card->stage();
        running.status = StageStatus::running;
        running.phase = QStringLiteral("site 4 of 6");
        running.secondsLeft = 11;
        running.fraction = 0.6;
        session_.setStage(running);
        QCOMPARE(stageDetail(card->stage()), QStringLiteral("site 4 of 6 · 11\u202Fs left"));
        QCOMPARE(button->text(), QStringLiteral("Stop"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(ran_, QStringLiteral("stop"));
    }

    void theSliderIsDraggedTypedWheeledAndKeyed() {
        synthetic::open(session_);
        auto bar = shown<TauBar>({1200, 60});
        TauSlider& slider = bar->slider();
        QSignalSpy settled(&session_, &StudioSession::tauSettled);

        const QPoint handle(slider.handleX(), slider.height() / 2);
        QTest::mousePress(&slider, Qt::LeftButton, {}, handle);
        const double before = session_.tau();
        QTest::mouseMove(&slider, handle + QPoint(60, 0));
        QVERIFY(session_.tau() > before);
        QVERIFY(bar->cost().isPredicted());
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, handle + QPoint(60, 0));
        QCOMPARE(settled.size(), 1);

        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(session_.tau(), 0.0);
        QVERIFY(!bar->cost().isPredicted());  // τ = 0 was measured
        QCOMPARE(bar->quality().addition(), QStringLiteral("±0.0"));
        QTest::keyClick(&slider, Qt::Key_Right);
        const double coarse = session_.tau();
        QTest::keyClick(&slider, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(session_.tau() > coarse && session_.tau() - coarse < coarse);

        QLineEdit& field = bar->field();
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("0.042"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(session_.tau(), 0.042);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("lots"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(session_.tau(), 0.042);
        QCOMPARE(field.text(), QStringLiteral("0.042"));

        QWheelEvent wheel({5, 5}, slider.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&slider, &wheel);
        QVERIFY(session_.tau() > 0.042);
        QVERIFY(bar->experts().value().contains(QStringLiteral("of 48")));
    }

    void errorsShowDetailsCopyAndNextStep() {
        synthetic::open(session_);
        auto view = shown<SparsityView>();
        QVERIFY(!view->errorBar().isShown());
        view->showError(Error(ErrorCode::badData, Sentence::verbatim("Line 3 of train.txt has no label."),
                              Sentence::verbatim("Add one.")),
                        actions_.find(QStringLiteral("file.open")));
        QVERIFY(view->errorBar().isVisible());
        QCOMPARE(view->errorBar().details(),
                 QStringLiteral("Line 3 of train.txt has no label.\nAdd one.\n[bad-data]\n"));
        QTest::mouseClick(view->errorBar().findChild<QPushButton*>(QStringLiteral("errorNext")), Qt::LeftButton);
        QCOMPARE(opened_, 1);
        QVERIFY(!view->errorBar().isShown());
    }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
