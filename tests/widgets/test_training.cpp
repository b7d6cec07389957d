// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/training_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/base/file.h"
#include "core/demo/demo.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/actions.h"
#include "widgets/runner/project_runner.h"
#include "widgets/training/fit_figure.h"
#include "widgets/training/training_figure.h"

using namespace dynak;

namespace {

constexpr int longest = 240'000;  // ms

Project projectWithoutRuns() {
    Project project = synthetic::project();
    project.trained.clear();
    return project;
}

}  // namespace

class TestTraining : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    ProjectRunner runner_{session_, engine_};
    Studio studio_{session_, engine_, actions_, &runner_};
    std::unique_ptr<TrainingView> view_;
    QStringList triggered_;
    QTemporaryDir folder_;

    TrainingFigure& plot() { return view_->plot(); }
    QToolButton* button() { return view_->findChild<QToolButton*>(QStringLiteral("trainingButton")); }
    FitFigure& fits() { return view_->fits(); }
    void settle() {
        view_->settle();
        plot().replot(QCustomPlot::rpImmediateRefresh);
        fits().replot(QCustomPlot::rpImmediateRefresh);
    }
    void openFits() {
        session_.closeProject();
        synthetic::open(session_, synthetic::projectWithFits());
        view_->setChoices({{QStringLiteral("runs"), QStringLiteral("fit-routers-eeeeeeee")}});
        settle();
    }
    void tick(int row) {
        QTableView& table = view_->table();
        const QRect cell = table.visualRect(view_->model().index(row, RunModel::runColumn));
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.rect = cell;
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        const QRect box = table.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &table);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, box.center());
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        for (const QString& id : {QStringLiteral("stage.stop"), QStringLiteral("stage.run.sparsify"),
                                  QStringLiteral("stage.run.fit-routers")})
            actions_.add(id, id, {}, {}, [this, id] {
                triggered_ << id;
                if (id == QLatin1String("stage.stop"))
                    runner_.stop();
                else if (session_.info().title.endsWith(QLatin1String("real.dynak")))
                    runner_.run(id.section(QLatin1Char('.'), -1));
            });
        actions_.add(QStringLiteral("file.open"), QStringLiteral("Open"), {}, {}, [] {});
    }

    void init() {
        QSettings().clear();
        triggered_.clear();
        session_.closeProject();
        synthetic::open(session_);
        view_ = std::make_unique<TrainingView>(studio_);
        view_->resize(1100, 560);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        QTRY_COMPARE(view_->model().rowCount(), 2);
        settle();
    }

    void theModelIsSound() {
        QAbstractItemModelTester tester(&view_->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        session_.beginTraining({"sparsify", "cccccccc3", "{}"});
        settle();
        session_.addTrainingLine(synthetic::trainingLine(10, 0.002));
        settle();
        session_.endTraining();
        settle();
        QCOMPARE(view_->model().rowCount(), 2);
    }

    void theNewestRunIsShownInAllItsParts() {
        QCOMPARE(plot().runs().size(), 1u);
        QCOMPARE(plot().runs().front()->key, std::string("bbbbbbbb2"));
        const QString sentence = view_->sentence();
        for (const char* part : {"alpha 0.005", "400 step", "92.5", "91.0", "1 min 35"})
            QVERIFY2(QString(sentence).replace(QChar(0x202F), QLatin1Char(' ')).contains(QLatin1String(part)),
                     qPrintable(sentence));
        QVERIFY(!button()->isVisible());
        // 40 lines of six sites
        QCOMPARE(plot().table().rows.size(), 40 * 7);
        QVERIFY(plot().captionOf(TrainingFigure::lossPart).contains(QStringLiteral("task")));
        QVERIFY(!plot().captionOf(TrainingFigure::lossPart).contains(QStringLiteral("logits")));  // it has no such loss
        QVERIFY(plot().captionOf(TrainingFigure::ratePart).contains(QStringLiteral("α 0.005")));
    }

    void tickedRunsAreDrawnTogether() {
        view_->titleControls()->show();
        QTest::mouseClick(view_->titleControls(), Qt::LeftButton);
        QVERIFY(view_->table().isVisible());
        tick(1);
        QCOMPARE(plot().runs().size(), 2u);
        QCOMPARE(plot().runs().front()->key, std::string("bbbbbbbb2"));
        QCOMPARE(runTitles(plot().runs()), (QStringList{QStringLiteral("alpha 0.005"), QStringLiteral("alpha 0.001")}));
        QCOMPARE(runTitles({plot().runs().front(), plot().runs().front()}).front(),
                 QStringLiteral("sparsify-bbbbbbbb"));
        plot().setProjectFile(QStringLiteral("p.dynak"));
        QVERIFY2(plot().command().contains(QStringLiteral("--runs sparsify-bbbbbbbb,sparsify-aaaaaaaa")),
                 qPrintable(plot().command()));
        // another row is the one in front
        QTest::mouseClick(view_->table().viewport(), Qt::LeftButton, {},
                          view_->table().visualRect(view_->model().index(1, RunModel::stepColumn)).center());
        QCOMPARE(plot().runs().front()->key, std::string("aaaaaaaa1"));
        tick(1);
        QCOMPARE(plot().runs().size(), 1u);
    }

    void theCommandDrawsTheSameAgain() {
        view_->setChoices({{QStringLiteral("runs"), QStringLiteral("sparsify-aaaaaaaa,sparsify-bbbbbbbb")}});
        settle();
        QCOMPARE(plot().runs().size(), 2u);
        QCOMPARE(plot().runs().front()->key, std::string("aaaaaaaa1"));
        const auto refused = attempt([&] { view_->setChoices({{QStringLiteral("runs"), QStringLiteral("sparse")}}); });
        QVERIFY(!refused);
        QVERIFY(refused.error().hint.english().find("sparsify-bbbbbbbb") != std::string::npos);
        view_->setChoices({});
    }

    void thePointerAndTheArrowKeysWalkTheSteps() {
        QCOMPARE(plot().shownLine(), 39);
        const QString last = plot().captionOf(TrainingFigure::lossPart);
        QTest::mouseMove(&plot(), plot().restPosition(101, 0.9).toPoint());
        QCOMPARE(plot().shownLine(), 9);
        QVERIFY(plot().captionOf(TrainingFigure::lossPart).contains(QStringLiteral("step 100")));
        plot().setFocus();
        QTest::keyClick(&plot(), Qt::Key_Right);
        QCOMPARE(plot().shownLine(), 10);
        QTest::keyClick(&plot(), Qt::Key_Home);
        QTest::keyClick(&plot(), Qt::Key_Left);
        QCOMPARE(plot().shownLine(), 0);
        QTest::keyClick(&plot(), Qt::Key_End);
        QCOMPARE(plot().shownLine(), 39);
        QVERIFY(plot().captionOf(TrainingFigure::lossPart) != last);  // it says at which step
    }

    void aSiteIsSelectedByAClickAndByKeys() {
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, plot().restPosition(200, 0.6 + 0.05 * 4 + 0.05).toPoint());
        QCOMPARE(session_.selection().site, QStringLiteral("layer.4.ffn"));
        settle();
        QVERIFY(plot().captionOf(TrainingFigure::restPart).contains(QStringLiteral("layer.4.ffn")));
        QVERIFY(plot().commandOptions().contains(QStringLiteral("layer.4.ffn")));
        QTest::keyClick(&plot(), Qt::Key_Up);
        QCOMPARE(session_.selection().site, QStringLiteral("layer.3.ffn"));
    }

    void linesAreDrawnAsTheyCome() {
        StageProgress running = *session_.stage(QStringLiteral("sparsify"));
        running.status = StageStatus::running;
        session_.setStage(running);
        TrainingRun run;
        run.stage = "sparsify";
        run.key = "cccccccc3";
        session_.beginTraining(run);
        settle();
        QVERIFY(view_->sentence().contains(QStringLiteral("begins")));
        QCOMPARE(view_->model().rowCount(), 3);
        session_.addTrainingLine(synthetic::trainingLine(10, 0.002));
        session_.addTrainingLine(synthetic::trainingLine(20, 0.002));
        settle();
        QCOMPARE(plot().runs().front()->key, run.key);
        QCOMPARE(plot().table().rows.size(), 2 * 7);
        QVERIFY2(view_->sentence().contains(QStringLiteral("step 20 of 400")), qPrintable(view_->sentence()));
        QVERIFY(view_->sentence().contains(QStringLiteral("12,300 tokens a second")));
        QVERIFY(view_->sentence().contains(QStringLiteral("left")));
        QVERIFY(button()->isVisible());
        QVERIFY(!button()->accessibleName().isEmpty());
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(triggered_, QStringList{QStringLiteral("stage.stop")});
        TrainingLine warned = synthetic::trainingLine(30, 0.002);
        warned.warning = Sentence::verbatim("layer.2.ffn has died.");
        session_.addTrainingLine(warned);
        settle();
        auto* warning = view_->findChild<QLabel*>(QStringLiteral("trainingWarning"));
        QVERIFY(warning->isVisible());
        QCOMPARE(warning->text(), QStringLiteral("layer.2.ffn has died."));
        session_.endTraining();
    }

    void fitsOfRoutersAreDrawnSiteBySite() {
        openFits();
        QCOMPARE(view_->model().rowCount(), 5);
        QCOMPARE(view_->figure(), static_cast<Figure*>(&fits()));
        QVERIFY(fits().isVisible() && !plot().isVisible());
        const QString sentence = view_->sentence();
        for (const char* part : {"router width 64", "6 site", "4750 step", "rank correlation 0.875", "12"})
            QVERIFY2(QString(sentence).replace(QChar(0x202F), QLatin1Char(' ')).contains(QLatin1String(part)),
                     qPrintable(sentence));
        QVERIFY(!button()->isVisible());
        const DataTable table = fits().table();
        QCOMPARE(table.rows.size(), 4750 / 25);
        QCOMPARE(table.rows[13].mid(1, 2), (QVariantList{QStringLiteral("layer.0.ffn"), 350}));
        QCOMPARE(table.rows[13].mid(5, 2), (QVariantList{1, 0.95}));  // kept, with the site's correlation
        QCOMPARE(table.rows[14].mid(5, 2), (QVariantList{0, QVariant()}));
        QVERIFY(fits().captionOf(FitFigure::heldOutPart).contains(QStringLiteral("mean")));
        QVERIFY2(fits().captionOf(FitFigure::stepsPart).contains(QStringLiteral("5 site")),
                 qPrintable(fits().captionOf(FitFigure::stepsPart)));
        QVERIFY(fits().captionOf(FitFigure::rankPart).contains(QStringLiteral("least 0.800, layer 5")));
        // the newest training of the model is what stands there first
        view_->setChoices({});
        settle();
        QCOMPARE(view_->figure(), static_cast<Figure*>(&plot()));
    }

    void aSiteOfAFitIsSelectedByItsLineItsPlaceAndKeys() {
        openFits();
        const SiteFit third = synthetic::routerFit(3, RouterKind::regression, 34, 0.5);
        const FitLine& line = third.lines[7];
        QTest::mouseClick(&fits(), Qt::LeftButton, {}, fits().position(FitFigure::rankPart, 3, 0.86).toPoint());
        QCOMPARE(session_.selection().site, QStringLiteral("layer.3.ffn"));
        settle();
        QCOMPARE(fits().captionOf(FitFigure::rankPart), QStringLiteral("rank correlation  0.860"));
        QVERIFY2(fits().captionOf(FitFigure::stepsPart).endsWith(QStringLiteral("850 of 1,000  kept: 650")),
                 qPrintable(fits().captionOf(FitFigure::stepsPart)));
        QTest::mouseMove(&fits(), fits().position(FitFigure::heldOutPart, 201, line.heldOutLoss).toPoint());
        QCOMPARE(fits().shownLine(), 7);
        QVERIFY2(
            fits()
                .captionOf(FitFigure::heldOutPart)
                .startsWith(QStringLiteral("step 200: loss on held-out inputs  layer 3 ") +
                            significant(line.heldOutLoss) + QStringLiteral("  fitted ") + significant(line.trainLoss)),
            qPrintable(fits().captionOf(FitFigure::heldOutPart)));
        QVERIFY(fits().commandOptions().contains(QStringLiteral("layer.3.ffn")));
        fits().setFocus();
        QTest::keyClick(&fits(), Qt::Key_Down);
        QCOMPARE(session_.selection().site, QStringLiteral("layer.4.ffn"));
        QTest::keyClick(&fits(), Qt::Key_End);
        QCOMPARE(fits().shownLine(), 39);
        // where the others have stopped, only the last site's line is near
        QTest::mouseClick(
            &fits(), Qt::LeftButton, {},
            fits()
                .position(FitFigure::heldOutPart, 980,
                          synthetic::routerFit(5, RouterKind::regression, 39, 0.5).lines.back().heldOutLoss)
                .toPoint());
        QCOMPARE(session_.selection().site, QStringLiteral("layer.5.ffn"));
    }

    void fitsAreComparedWithThoseOfTheirKind() {
        openFits();
        view_->titleControls()->show();
        QTest::mouseClick(view_->titleControls(), Qt::LeftButton);
        const int narrow = view_->model().rowOf("dddddddd4"), other = view_->model().rowOf("ffffffff6");
        QCOMPARE(view_->model().index(narrow, RunModel::accuracyColumn).data().toString(), QStringLiteral("ρ 0.815"));
        tick(narrow);
        tick(other);
        tick(view_->model().rowOf("bbbbbbbb2"));  // a training of the model has other parts
        QCOMPARE(fits().runs().size(), 3u);
        QVERIFY(fits().captionOf(FitFigure::heldOutPart).contains(QStringLiteral("–")));
        QVERIFY(fits().captionOf(FitFigure::rankPart).contains(QStringLiteral("0.875  ")));
        QVERIFY(fits().captionOf(FitFigure::rankPart).contains(QStringLiteral("0.815")));
        fits().setProjectFile(QStringLiteral("p.dynak"));
        QVERIFY2(fits().command().contains(
                     QStringLiteral("--runs fit-routers-eeeeeeee,fit-routers-ffffffff,fit-routers-dddddddd")),
                 qPrintable(fits().command()));
        const auto refused = attempt([&] {
            view_->setChoices({{QStringLiteral("runs"), QStringLiteral("fit-routers-eeeeeeee,sparsify-bbbbbbbb")}});
        });
        QVERIFY(!refused);
        QVERIFY(refused.error().text.english().find("cannot be drawn together") != std::string::npos);
    }

    void fitsAreDrawnAsTheyCome() {
        TrainingRun run;
        run.stage = "fit-routers";
        run.key = "gggggggg7";
        session_.beginTraining(run);
        settle();
        QVERIFY(view_->sentence().contains(QStringLiteral("begins")));
        session_.addFit(synthetic::routerFit(0, RouterKind::regression, 22, 0.5));
        session_.addFit(synthetic::routerFit(1, RouterKind::regression, 1, 0.5, false));
        session_.addFit(synthetic::routerFit(1, RouterKind::regression, 2, 0.5, false));
        StageProgress running = *session_.stage(QStringLiteral("fit-routers"));
        running.status = StageStatus::running;
        running.secondsLeft = 75;
        session_.setStage(running);
        settle();
        QCOMPARE(fits().runs().front()->key, run.key);
        QCOMPARE(fits().table().rows.size(), 24);
        for (const char* part : {"site 2 of 6", "layer 1, step 50 of 1,000", "held-out loss", "1 min 15 s left"})
            QVERIFY2(view_->sentence().replace(QChar(0x202F), QLatin1Char(' ')).contains(QLatin1String(part)),
                     qPrintable(view_->sentence()));
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(triggered_, QStringList{QStringLiteral("stage.stop")});
        session_.endTraining();
    }

    void theModelsFolderBringsItsTrainingAlong() {
        nlohmann::json lines = nlohmann::json::array();
        for (std::int64_t step = 50; step <= 400; step += 50)
            lines.push_back(toJson(synthetic::trainingLine(step, 0.002)));
        nlohmann::json stages = nlohmann::json::array();
        for (const char* name : {"fine-tune", "sparsify"})
            stages.push_back({{"name", name},
                              {"options", {{"alpha", 0.25}, {"steps", 400}}},
                              {"steps", 400},
                              {"seconds", 95},
                              {"lines", lines}});
        const std::filesystem::path trained = folder_.filePath(QStringLiteral("trained")).toStdString();
        std::filesystem::create_directories(trained);
        replaceText(trained / "training.json", nlohmann::json{{"stages", stages}}.dump());
        Project project = projectWithoutRuns();
        project.model.path = trained.string();
        session_.closeProject();
        synthetic::open(session_, project);
        settle();
        QCOMPARE(view_->model().rowCount(), 2);
        QVERIFY2(view_->sentence().startsWith(QStringLiteral("Training sparsify, steps 400, alpha 0.25: 400 step")),
                 qPrintable(view_->sentence()));
        QCOMPARE(plot().table().rows.size(), 8 * 7);
        QVERIFY(!button()->isVisible());
        view_->setChoices({{QStringLiteral("runs"), QStringLiteral("train-1")}});
        settle();
        QVERIFY(view_->sentence().startsWith(QStringLiteral("Training fine-tune")));
    }

    void withoutARunItSaysWhatIsNeeded() {
        session_.closeProject();
        settle();
        QVERIFY(view_->isEmptyStateShown());
        synthetic::open(session_, projectWithoutRuns());
        settle();
        QVERIFY(view_->isEmptyStateShown());
        actions_.find(QStringLiteral("stage.sparsify"))->trigger();
        QCOMPARE(session_.recipe()["sparsify"]["enabled"].get<bool>(), true);
        QCOMPARE(triggered_, QStringList{QStringLiteral("stage.run.sparsify")});
        session_.undoStack().undo();
        QCOMPARE(session_.recipe()["sparsify"]["enabled"].get<bool>(), false);
    }

    // The real thing: routers of a built-in model are fitted, stopped after a site, and go on.
    void aFitIsStoppedAndGoesOn() {
        const std::filesystem::path source = demoFolder("shapes");
        const auto data = source / readJson(source / "demo.json").at("data").get<std::string>();
        QSignalSpy opened(&runner_, &ProjectRunner::opened), saved(&runner_, &ProjectRunner::saved);
        runner_.openModel({source, std::nullopt, data});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, longest);
        session_.setOption("profile", "tokens", 2000);
        session_.setOption("fit-routers", "steps", 400);
        runner_.save(folder_.filePath(QStringLiteral("fits-real.dynak")));
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, longest);
        actions_.find(QStringLiteral("stage.run.fit-routers"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(session_.training() && session_.training()->fits.size() >= 2, longest);
        settle();
        QCOMPARE(view_->figure(), static_cast<Figure*>(&fits()));
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!runner_.isRunning(), longest);
        settle();
        QCOMPARE(session_.results().trainings.size(), 1u);
        const Run stopped = session_.results().trainings.front();
        const std::size_t sites = session_.results().project->sites.size();
        QVERIFY(!stopped->done);
        QVERIFY(!stopped->fits.empty() && stopped->fits.size() < sites);
        QVERIFY2(view_->sentence().contains(QStringLiteral("stopped after")), qPrintable(view_->sentence()));
        QCOMPARE(button()->text(), QStringLiteral("Resume"));

        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(session_.training());
        QCOMPARE(session_.training()->fits.front(), stopped->fits.front());
        QTRY_VERIFY_WITH_TIMEOUT(!runner_.isRunning(), longest);
        settle();
        const Run done = session_.results().trainings.front();
        QVERIFY(done->done);
        QCOMPARE(done->fits.size(), sites);
        QCOMPARE(done->fits.front(), stopped->fits.front());
        QVERIFY(!button()->isVisible());
        // what is said at the end is what the router is
        const RouterQuality& quality = session_.results().routers->quality.back();
        QCOMPARE(*done->fits.back().rankCorrelation, quality.rankCorrelation);
        // other options are another fit beside it
        session_.setOption("fit-routers", "hidden", 8);
        actions_.find(QStringLiteral("stage.run.fit-routers"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!runner_.isRunning(), longest);
        settle();
        QCOMPARE(session_.results().trainings.size(), 2u);
        QCOMPARE(session_.results().trainings.front()->fits, done->fits);
    }

    // The real thing: a built-in model is made sparse, stopped in the middle, and goes on.
    void aTrainingIsStoppedAndGoesOn() {
        const std::filesystem::path source = demoFolder("shapes");
        const auto data = source / readJson(source / "demo.json").at("data").get<std::string>();
        QSignalSpy opened(&runner_, &ProjectRunner::opened), saved(&runner_, &ProjectRunner::saved);
        runner_.openModel({source, std::nullopt, data});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, longest);
        session_.setOption("sparsify", "epochs", 0);
        session_.setOption("sparsify", "steps", 40);
        session_.setOption("sparsify", "batchSize", 8);
        runner_.save(folder_.filePath(QStringLiteral("real.dynak")));
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, longest);
        settle();
        // what it may take is measured beforehand, and leaves nothing behind
        session_.setOption("sparsify", "enabled", true);
        runner_.estimate(QStringLiteral("sparsify"));
        QTRY_VERIFY_WITH_TIMEOUT(session_.stage(QStringLiteral("sparsify"))->estimate, longest);
        QVERIFY(*session_.stage(QStringLiteral("sparsify"))->estimate > 0);
        QVERIFY(session_.results().trainings.empty());
        session_.setOption("sparsify", "enabled", false);
        actions_.find(QStringLiteral("stage.sparsify"))->trigger();  // as the button of the empty state
        QTRY_VERIFY_WITH_TIMEOUT(session_.training() && session_.training()->lines.size() >= 3, longest);
        settle();
        QVERIFY(!view_->isEmptyStateShown());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!runner_.isRunning(), longest);
        settle();
        QCOMPARE(session_.results().trainings.size(), 1u);
        const Run stopped = session_.results().trainings.front();
        QVERIFY(!stopped->done);
        QVERIFY(stopped->lines.size() >= 3u && stopped->step < 40);
        QVERIFY2(view_->sentence().contains(QStringLiteral("stopped at step")), qPrintable(view_->sentence()));
        QCOMPARE(button()->text(), QStringLiteral("Resume"));

        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(session_.training());
        QCOMPARE(session_.training()->lines.front().step, stopped->lines.front().step);
        QTRY_VERIFY_WITH_TIMEOUT(!runner_.isRunning(), longest);
        settle();
        const Run done = session_.results().trainings.front();
        QVERIFY(done->done && done->after);
        QCOMPARE(done->lines.size(), 40u);
        QCOMPARE(done->lines.front().taskLoss, stopped->lines.front().taskLoss);
        QVERIFY(!button()->isVisible());
        QVERIFY(view_->sentence().contains(QStringLiteral("held-out")));
    }
};

QTEST_MAIN(TestTraining)
#include "test_training.moc"
