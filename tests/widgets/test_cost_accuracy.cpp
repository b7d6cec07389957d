// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <cmath>

#include "tests/widgets/synthetic.h"
#include "widgets/cost_accuracy/cost_accuracy_figure.h"
#include "widgets/cost_accuracy/cost_accuracy_view.h"
#include "widgets/cost_accuracy/pin_list.h"
#include "widgets/cost_accuracy/site_panel.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/tau_scale.h"
#include "widgets/tau_bar/tau_bar.h"
#include "widgets/tau_bar/tau_slider.h"

using namespace dynak;

namespace {

// As the stage leaves it: the second half of the sites loses ten times as much.
void addAllocations(Project& project) {
    NamedAllocations named{"kmeans-48.regression.tau.by-site", "a", project.sweeps.back().name, {}};
    Sensitivity& table = named.allocations.table;
    const Sweep& sweep = project.sweeps.back().sweep;
    table.sites = sweep.sites;
    table.values = {0, 0.05, 0.4};
    table.damage = Matrix<double>(6, 3);
    table.macsShare = Matrix<double>(6, 3, 1.02);
    for (std::int64_t site = 0; site < 6; ++site)
        for (std::int64_t value = 1; value < 3; ++value) {
            table.damage.at(site, value) = (site < 3 ? 0.01 : 0.1) * static_cast<double>(value * value);
            table.macsShare.at(site, value) = 1.02 - 0.07 * static_cast<double>(value);
        }
    Sweep& curve = named.allocations.curve;
    curve = sweep;
    curve.points.clear();
    for (const SiteRules& rule : spreadSteps(allocateGreedily(table), 6)) {
        OperatingPoint point = sweep.points[3];
        point.rule = rule;
        point.macsShare = 1.0 - 0.1 * static_cast<double>(curve.points.size());
        point.macsPerSample = 3.2e9 * point.macsShare;
        point.quality = 0.925 - 0.001 * static_cast<double>(curve.points.size());
        curve.points.push_back(point);
    }
    project.allocations.push_back(named);
}

NamedSweep topKSweep(const Project& project) {
    NamedSweep topK = project.sweeps.back();
    topK.name = "metis-48.regression.top-k";
    topK.title = Sentence::verbatim("METIS, top-k");
    std::erase_if(topK.sweep.points, [](const OperatingPoint& p) { return p.rule.kind != RuleKind::topK; });
    for (OperatingPoint& point : topK.sweep.points) point.quality -= 0.01;
    return topK;
}

}  // namespace

class TestCostAccuracy : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    Studio studio_{session_, engine_, actions_};
    std::unique_ptr<CostAccuracyView> view_;

    [[nodiscard]] const OperatingPoint& dense() const { return session_.results().sweep->dense; }

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void init() {
        session_.closeProject();
        synthetic::open(session_);
        view_ = std::make_unique<CostAccuracyView>(studio_);
        view_->titleControls()->show();
        view_->resize(1000, 480);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        view_->setSide(CostAccuracyView::Side::points);
    }

    // The view on another project, with one side shown.
    void show(const Project& project, CostAccuracyView::Side side) {
        synthetic::open(session_, project);
        view_->setSide(side);
        view_->settle();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] static Project allocated() {
        Project project = synthetic::project();
        addAllocations(project);
        return project;
    }

    void axesInTheirUnits() {
        OperatingPoint dense, point;
        dense.macsPerSample = 2e9;
        dense.macsShare = 1;
        dense.quality = 0.9;
        point = dense;
        point.macsShare = 0.25;
        point.macsPerSample = 5e8;
        point.millisecondsPerSample = 7;
        point.quality = 0.88;
        point.loss = 0.5;
        const PointAxes share(CostAxis::share, QualityAxis::difference, Metric::accuracy, dense);
        QCOMPARE(share.x(point), 25.0);
        QVERIFY(qAbs(share.y(point) + 2.0) < 1e-9);
        QCOMPARE(share.cost(25.0), 0.25);
        const PointAxes macs(CostAxis::macs, QualityAxis::loss, Metric::accuracy, dense);
        QCOMPARE(macs.x(point), 0.5);
        QVERIFY(macs.xTitle().contains(QStringLiteral("GMACs")));
        QCOMPARE(macs.cost(0.5), 5e8);
        QCOMPARE(macs.y(point), 0.5);
        QVERIFY(!macs.yOfQuality(0.9));
        QVERIFY(!macs.higherIsBetter());
        const PointAxes translations(CostAxis::share, QualityAxis::metric, Metric::bleu, dense);
        QCOMPARE(translations.yTitle(), QStringLiteral("BLEU"));
        QCOMPARE(translations.yUnit(), QString());
        QVERIFY(translations.higherIsBetter());
        QCOMPARE(*translations.yOfQuality(34.5), 34.5);
        const PointAxes time(CostAxis::milliseconds, QualityAxis::metric, Metric::perplexity, dense);
        QCOMPARE(time.x(point), 7.0);
        QCOMPARE(time.y(point), 0.88);
    }

    // Whatever the axes show, dragging the handle to a measured point's place means that point's τ.
    void draggingMeansTheSameTauOnEveryCostAxis() {
        for (const CostAxis axis : {CostAxis::share, CostAxis::macs}) {
            view_->setAxes(axis, QualityAxis::metric);
            view_->settle();
            const int row = view_->model().rowOf(session_.curve().points()[4].rule);
            const double x = view_->plot().pointPosition(row).x();
            Q_EMIT view_->plot().dragged(view_->plot().costAt(x));
            QVERIFY(qAbs(session_.tau() - session_.curve().points()[4].rule.value) < 1e-6);
            session_.settleTau(0);
        }
    }

    void aKeptPointIsNamedMovedCopiedAndUndone() {
        QAbstractItemModelTester tester(&view_->pins().model());
        session_.settleTau(session_.curve().points()[2].rule.value);
        session_.pinPoint();
        session_.settleTau(session_.curve().points()[5].rule.value);
        session_.pinPoint();
        PinModel& model = view_->pins().model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, PinModel::nameColumn).data().toString(), QStringLiteral("B"));
        QVERIFY(model.reading(0)->measured);

        QVERIFY(model.setData(model.index(0, PinModel::nameColumn), QStringLiteral("fastest")));
        auto* table = view_->pins().findChild<QTableView*>();
        table->setCurrentIndex(model.index(0, 0));
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(session_.pins()[1].name, std::string("fastest"));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("fastest\tτ")));

        table->setCurrentIndex(model.index(0, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(model.rowCount(), 1);
        for (int i = 0; i < 3; ++i) session_.undoStack().undo();  // delete, move, rename
        QCOMPARE(session_.pins()[0].name, std::string("A"));
        QCOMPARE(model.rowCount(), 2);
    }

    void aClickOnAKeptPointGoesThere() {
        const double there = session_.curve().points()[3].rule.value;
        session_.settleTau(there);
        session_.pinPoint();
        session_.settleTau(0);
        auto* table = view_->pins().findChild<QTableView*>();
        QTRY_VERIFY(table->isVisible());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        QCOMPARE(session_.tau(), there);
    }

    void budgetsMoveTau() {
        const auto fields = view_->pins().findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 2);
        auto* answer = view_->pins().findChild<QLabel*>(QStringLiteral("budgetAnswer"));
        const Sweep& sweep = *session_.results().sweep;
        fields[0]->setText(QStringLiteral("2"));
        QTest::keyClick(fields[0], Qt::Key_Return);
        const OperatingPoint& cheapest = sweep.points[*cheapestWithin(sweep, 0.02 * dense().quality)];
        QVERIFY2(answer->text().contains(pointTitle(cheapest.rule)), qPrintable(answer->text()));
        if (cheapest.rule.kind == RuleKind::tau) QCOMPARE(session_.tau(), cheapest.rule.value);

        fields[1]->setText(QStringLiteral("0.001"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY2(answer->text().startsWith(QStringLiteral("No measured point")), qPrintable(answer->text()));
        fields[1]->setText(QStringLiteral("half"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY2(answer->text().contains(QStringLiteral("such as 50")), qPrintable(answer->text()));
    }

    void twoSweepsAndTheGreedyLineAreDrawnTogether() {
        Project project = allocated();
        project.sweeps.push_back(topKSweep(project));
        show(project, CostAccuracyView::Side::none);
        const auto& series = view_->model().series();
        QCOMPARE(series.size(), std::size_t(4));  // τ, top-k, greedy, the other top-k
        QCOMPARE(series[0].title, seriesTitle(RuleKind::tau));
        QVERIFY(series[2].greedy && series[2].joined);
        QCOMPARE(series[3].title, QStringLiteral("METIS, top-k"));
        for (std::size_t a = 0; a < series.size(); ++a)
            for (std::size_t b = 0; b < a; ++b) QVERIFY(series[a].colour != series[b].colour);
        QCOMPARE(view_->model().rowCount(), 1 + 12 + 6 + 6 + 6);
        const int row = view_->model().rowOf(session_.results().allocations->curve.points[2].rule);
        QVERIFY(row > 0);
        const QString tip = view_->model().describe(row);
        for (const char* part : {"layer.0.ffn  τ", "layer.5.ffn  τ", "accuracy"})
            QVERIFY2(tip.contains(QString::fromUtf8(part)), qPrintable(tip));
        // the table that is copied says which line a point belongs to
        QCOMPARE(view_->model().table().rows.back().back().toString(), QStringLiteral("METIS, top-k"));
        QAbstractItemModelTester tester(const_cast<OperatingPointModel*>(&view_->model()));
        session_.addMeasured(session_.results().sweep->points[4]);
        view_->settle();
    }

    // As after a comparison of many recipes.
    void manyLinesAreToldApartAndNamedBesideThePlot() {
        Project project = allocated();
        for (int i = 0; i < 12; ++i) {
            NamedSweep sweep = topKSweep(project);
            sweep.name = "recipe " + std::to_string(i);
            sweep.title = Sentence::verbatim(sweep.name);
            project.sweeps.push_back(sweep);
        }
        show(project, CostAccuracyView::Side::none);
        const auto& series = view_->model().series();
        QCOMPARE(series.size(), std::size_t(3 + 12));
        for (std::size_t a = 0; a < series.size(); ++a)
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY(series[a].colour != series[b].colour || series[a].dashes != series[b].dashes);
        Figure& figure = *view_->figure();
        figure.replot();
        int beside = 0;
        for (int i = 0; i < figure.itemCount(); ++i)
            if (auto* name = qobject_cast<QCPItemText*>(figure.item(i));
                name && name->text().contains(QLatin1String("recipe "))) {
                QVERIFY(name->position->pixelPosition().x() > figure.axisRect()->right());
                QVERIFY(name->position->pixelPosition().x() < figure.width());
                ++beside;
            }
        QVERIFY2(beside >= 8, qPrintable(QString::number(beside)));
    }

    void theFrontIsWhatNothingBeats() {
        show(allocated(), CostAccuracyView::Side::none);
        const OperatingPointModel& model = view_->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const OperatingPoint& point = model.points()[static_cast<std::size_t>(row)];
            bool beaten = false;
            for (const OperatingPoint& other : model.points())
                beaten = beaten || (other.macsPerSample < point.macsPerSample && other.quality >= point.quality);
            if (model.isOnFront(row)) QVERIFY(!beaten);
        }
        QVERIFY(!model.isOnFront(1));  // τ = 0 costs more than dense and is as good
    }

    void aSiteIsGivenItsTauByMouseAndByKeys() {
        show(synthetic::project(), CostAccuracyView::Side::sites);
        SitePanel& panel = view_->sites();
        QAbstractItemModelTester tester(&panel.model());
        QTRY_VERIFY(panel.isVisible());
        auto* table = panel.findChild<QTableView*>();
        QCOMPARE(panel.model().rowCount(), 6);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(panel.model().index(3, 0)).center());
        QCOMPARE(session_.selection().site, QStringLiteral("layer.3.ffn"));
        const SiteRules before = session_.rule();

        TauSlider& slider = panel.slider();
        const QPoint from(slider.handleX(), slider.height() / 2), to(slider.width() * 3 / 4, slider.height() / 2);
        QTest::mousePress(&slider, Qt::LeftButton, {}, from);
        QTest::mouseMove(&slider, (from + to) / 2);
        QTest::mouseMove(&slider, to);
        QVERIFY(session_.isDraggingTau());
        QVERIFY(!session_.reading().measured);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, to);
        QVERIFY(session_.rule().own.contains("layer.3.ffn"));
        QCOMPARE(session_.rule().own.size(), std::size_t(1));
        QCOMPARE(session_.tau(), before.value);
        QVERIFY(panel.model().index(3, SiteTauModel::tauColumn).data(Qt::FontRole).value<QFont>().bold());
        QCOMPARE(session_.undoStack().count(), 1);

        const double dragged = session_.rule().at("layer.3.ffn").value;
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        QVERIFY(session_.rule().at("layer.3.ffn").value > dragged);

        QVERIFY(panel.model().setData(panel.model().index(4, SiteTauModel::tauColumn), QStringLiteral("0,25")));
        QCOMPARE(session_.rule().at("layer.4.ffn").value, 0.25);
        QVERIFY(!panel.model().setData(panel.model().index(4, SiteTauModel::tauColumn), QStringLiteral("much")));
        table->setCurrentIndex(panel.model().index(4, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(!session_.rule().own.contains("layer.4.ffn"));
        QTest::mouseClick(panel.findChildren<QToolButton*>().front(), Qt::LeftButton);  // Reset all
        QVERIFY(session_.rule().own.empty());
        while (session_.undoStack().canUndo()) session_.undoStack().undo();
        QCOMPARE(session_.rule(), before);
    }

    void theAxesAreChosenByKeysInTheTitle() {
        show(synthetic::project(), CostAccuracyView::Side::none);
        const auto buttons = view_->titleControls()->findChildren<ChoiceButton*>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons[0]->current(), QStringLiteral("share"));
        QTest::keyClick(buttons[0], Qt::Key_Down);
        QCOMPARE(buttons[0]->current(), QStringLiteral("macs"));
        QTRY_COMPARE(view_->plot().xAxis->label(), PointAxes(CostAxis::macs, QualityAxis::metric,
                                                             view_->model().metric(), view_->model().points().front())
                                                       .xTitle());
        QTest::keyClick(buttons[1], Qt::Key_Down);
        QCOMPARE(buttons[1]->current(), qualityAxisIds()[view_->model().points().front().loss ? 1 : 2]);
    }

    void theListOfSitesSaysFromWhereDenseIsFaster() {
        Project project = synthetic::project();
        show(project, CostAccuracyView::Side::sites);
        const SiteTauModel& model = view_->sites().model();
        auto* table = view_->sites().findChild<QTableView*>();
        QVERIFY(table->isColumnHidden(SiteTauModel::breakEvenColumn));
        for (NamedSweep& named : project.sweeps) named.sweep.breakEven = {0.92, 0.92, std::nan(""), 0.92, 0.92, 0.92};
        show(project, CostAccuracyView::Side::sites);
        QVERIFY(!table->isColumnHidden(SiteTauModel::breakEvenColumn));
        QCOMPARE(model.index(1, SiteTauModel::breakEvenColumn).data().toString(), percent(0.92, 0));
        QVERIFY(!model.index(2, SiteTauModel::breakEvenColumn).data().isValid());
    }

    void theBarSaysWhichSitesDifferAndResetsThem() {
        TauBar bar(studio_);
        bar.show();
        QVERIFY(!bar.ownSites().isVisible());
        session_.settleSiteTau(QStringLiteral("layer.1.ffn"), 0.3);
        QVERIFY(bar.ownSites().isVisible());
        QVERIFY(bar.ownSites().toolTip().contains(QStringLiteral("layer.1.ffn  τ 0.3")));
        QTest::mouseClick(&bar.ownSites(), Qt::LeftButton);
        QVERIFY(session_.rule().own.empty());
        QVERIFY(!bar.ownSites().isVisible());
    }

    void aBudgetIsDistributedBothWays() {
        show(synthetic::project(), CostAccuracyView::Side::sites);
        QVERIFY(view_->sites().findChildren<QLineEdit*>().front()->isHidden() ||
                !view_->sites().findChildren<QLineEdit*>().front()->isVisible());
        show(allocated(), CostAccuracyView::Side::sites);
        const SiteRules before = session_.rule();
        auto fields = view_->sites().findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 2);
        QTRY_VERIFY(fields[0]->isVisible());
        auto* answer = view_->sites().findChild<QLabel*>(QStringLiteral("allocationAnswer"));
        const auto steps = allocateGreedily(session_.results().allocations->table);
        fields[0]->setText(QStringLiteral("80"));
        QTest::keyClick(fields[0], Qt::Key_Return);
        QCOMPARE(session_.rule(), steps[*firstUnder(steps, 0.8)].rule);
        // sites that lose little are tightened first
        QVERIFY(session_.rule().at("layer.0.ffn").value > session_.rule().at("layer.5.ffn").value);
        fields[0]->setText(QStringLiteral("1"));
        QTest::keyClick(fields[0], Qt::Key_Return);
        QVERIFY2(answer->text().contains(QStringLiteral("cheapest allocation")), qPrintable(answer->text()));

        const Allocations& allocations = *session_.results().allocations;
        constexpr double loss = 0.003 * 0.925;
        fields[1]->setText(QStringLiteral("0.3"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QCOMPARE(session_.rule(), cheapestWithin(allocations, session_.results().sweep.get(), loss)->rule);
        // one value for all sites is not passed over
        for (const Sweep* curve : {&allocations.curve, session_.results().sweep.get()})
            QVERIFY(session_.reading().macsShare <= curve->points[*cheapestWithin(*curve, loss)].macsShare);
        QVERIFY(session_.reading().measured);
        session_.pinPoint();
        QCOMPARE(session_.pins().back().rule, session_.rule());
        session_.undoStack().undo();
        session_.undoStack().undo();
        session_.undoStack().undo();
        QCOMPARE(session_.rule(), before);
    }

    void aKeptPointKeepsItsSites() {
        session_.settleSiteTau(QStringLiteral("layer.2.ffn"), 0.6);
        const SiteRules kept = session_.rule();
        session_.pinPoint();
        session_.resetSiteTaus();
        const PinModel& model = view_->pins().model();
        QVERIFY(model.index(0, PinModel::ruleColumn).data().toString().endsWith(QStringLiteral(" +1")));
        QVERIFY(model.index(0, PinModel::costColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("layer.2.ffn  τ 0.6")));
        auto* table = view_->pins().findChild<QTableView*>();
        QTRY_VERIFY(table->isVisible());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model.index(0, 1)).center());
        QCOMPARE(session_.rule(), kept);
    }

    void twoKeptPointsAreCompared() {
        session_.settleTau(session_.curve().points()[2].rule.value);
        session_.pinPoint();
        session_.settleTau(session_.curve().points()[8].rule.value);
        session_.pinPoint();
        auto* table = view_->pins().findChild<QTableView*>();
        QTRY_VERIFY(table->isVisible());
        const auto click = [&](int row, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, keys,
                              table->visualRect(table->model()->index(row, 1)).center());
        };
        click(0, {});
        const double there = session_.tau();
        click(1, Qt::ControlModifier);
        QCOMPARE(session_.tau(), there);  // comparing goes nowhere
        const QString text = view_->pins().findChild<QLabel*>(QStringLiteral("budgetAnswer"))->text();
        QVERIFY2(text.startsWith(QStringLiteral("B against A: cost −")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("× as fast")), qPrintable(text));
    }

    void theEdgeOfTheZoneIsDragged() {
        show(synthetic::project(), CostAccuracyView::Side::points);
        CostAccuracyFigure& plot = view_->plot();
        const double edge = plot.zoneEdgePosition();
        QVERIFY(std::isfinite(edge));
        // where neither a point nor the handle is in the way
        QPoint at(plot.axisRect()->left() + 4, static_cast<int>(std::lround(edge)));
        while (plot.rowAt(at) >= 0 && at.x() < plot.axisRect()->right()) at.rx() += 8;
        const QPoint to = at + QPoint(0, 40);
        QTest::mousePress(&plot, Qt::LeftButton, {}, at);
        QTest::mouseMove(&plot, at + QPoint(0, 20));
        QTest::mouseMove(&plot, to);
        QVERIFY(plot.tolerance() > 0.01);
        QCOMPARE(session_.tolerance(), 0.01);  // not before it is let go
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, to);
        QVERIFY(session_.tolerance() > 0.01);
        const auto fields = view_->pins().findChildren<QLineEdit*>();
        QVERIFY(std::abs(QLocale().toDouble(fields[0]->text()) - 100 * session_.tolerance()) < 0.06);
        session_.undoStack().undo();
        QCOMPARE(session_.tolerance(), 0.01);
        QCOMPARE(fields[0]->text(), QStringLiteral("1"));
    }

    // At every size and wherever the handle stands: no word covers another, none leaves the figure.
    void noLabelCoversAnother() {
        Project project = allocated();
        project.sweeps.push_back(topKSweep(project));
        for (const QSize size : {QSize(460, 300), QSize(640, 360), QSize(1000, 480)})
            for (const QualityAxis axis : {QualityAxis::metric, QualityAxis::difference}) {
                view_->resize(size);
                show(project, CostAccuracyView::Side::none);
                view_->setAxes(CostAxis::share, axis);
                session_.settleTau(session_.curve().points()[1].rule.value);
                session_.pinPoint();
                for (double position = 0; position <= 1; position += 0.05) {
                    session_.settleTau(tauAtPosition(position));
                    view_->settle();
                    view_->plot().replot(QCustomPlot::rpImmediateRefresh);
                    const QList<QRectF> rects = view_->plot().labelRects();
                    QVERIFY(rects.size() >= 5);
                    for (qsizetype a = 0; a < rects.size(); ++a) {
                        const QString where = QStringLiteral("%1 × %2, τ %3: label %4")
                                                  .arg(size.width())
                                                  .arg(size.height())
                                                  .arg(session_.tau())
                                                  .arg(a);
                        QVERIFY2(QRectF(view_->plot().rect()).contains(rects[a]), qPrintable(where));
                        QVERIFY2(rects[a].bottom() <= view_->plot().axisRect()->bottom() + 1,
                                 qPrintable(where + QStringLiteral(" is on the numbers")));
                        for (qsizetype b = 0; b < a; ++b)
                            QVERIFY2(!rects[a].adjusted(1, 1, -1, -1).intersects(rects[b].adjusted(1, 1, -1, -1)),
                                     qPrintable(where + QStringLiteral(" covers %1").arg(b)));
                    }
                }
                session_.undoStack().clear();
            }
    }

    void theSideIsRemembered() {
        view_->setSide(CostAccuracyView::Side::sites);
        const CostAccuracyView again(studio_);
        QVERIFY(again.sites().isVisibleTo(&again));
        QVERIFY(!again.pins().isVisibleTo(&again));
        QTest::mouseClick(view_->titleControls()->findChildren<QToolButton*>().front(), Qt::LeftButton);
        QVERIFY(view_->pins().isVisible());
        QVERIFY(!view_->sites().isVisible());
    }

    void predictedPointsLookPredicted() {
        const auto& points = session_.curve().points();
        session_.dragTau((points[2].rule.value + points[3].rule.value) / 2);
        session_.pinPoint();
        PinModel& model = view_->pins().model();
        QVERIFY(!model.reading(0)->measured);
        QVERIFY(model.index(0, PinModel::costColumn).data(Qt::FontRole).value<QFont>().italic());
    }
};

QTEST_MAIN(TestCostAccuracy)
#include "test_cost_accuracy.moc"
