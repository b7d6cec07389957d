// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include "tests/widgets/synthetic.h"
#include "widgets/cost_accuracy/cost_accuracy_figure.h"
#include "widgets/cost_accuracy/cost_accuracy_view.h"
#include "widgets/cost_accuracy/pin_list.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"

using namespace dynak;

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
        view_->pins().show();
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
