// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

#include "tests/widgets/synthetic.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/router_quality/router_quality_figure.h"
#include "widgets/router_quality/router_quality_view.h"

using namespace dynak;

class TestRouterQuality : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    Studio studio_{session_, engine_, actions_};
    std::unique_ptr<RouterQualityView> view_;

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void init() {
        session_.closeProject();
        synthetic::open(session_);
        view_ = std::make_unique<RouterQualityView>(studio_);
        view_->resize(1000, 420);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        QTRY_VERIFY(view_->model().rowCount() == 6);
    }

    void theModelIsSound() {
        QAbstractItemModelTester tester(&view_->model());
        view_->model().set(nullptr);
        QCOMPARE(view_->model().rowCount(), 0);
    }

    void coveredAgainstTheBest() {
        RouterQuality quality;
        quality.ks = {1, 4, 16};  // a quarter of 16 is 4
        quality.coveredShare = {0.1, 0.45, 1};
        quality.oracleCoveredShare = {0.3, 0.9, 1};
        QCOMPARE(coveredOfOracle(quality), 0.5);
        QCOMPARE(coveredOfOracle({}), 0.0);
    }

    void aRowShowsItsSite() {
        QTableView& table = view_->table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(view_->model().index(4, 1)).center());
        QCOMPARE(session_.selection().site, QStringLiteral("layer.4.ffn"));
        QCOMPARE(view_->plot().row(), 4);
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(session_.selection().site, QStringLiteral("layer.3.ffn"));
        Selection elsewhere;
        elsewhere.site = QStringLiteral("layer.1.ffn");
        session_.select(elsewhere);
        QCOMPARE(table.currentIndex().row(), 1);
    }

    void theTableHoldsWhatIsDrawn() {
        const DataTable table = view_->plot().table();
        const RouterQuality& first = view_->model().quality(0);
        const RouterQuality& drawn = view_->model().quality(view_->plot().row());  // its points stand at the left
        QCOMPARE(table.rows.size(), static_cast<qsizetype>(6 * first.ks.size() + drawn.target.size()));
        QCOMPARE(table.rows[2][3].toDouble(), first.coveredShare[2]);
    }
};

QTEST_MAIN(TestRouterQuality)
#include "test_router_quality.moc"
