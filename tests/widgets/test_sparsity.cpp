// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QToolButton>

#include "tests/widgets/synthetic.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/sparsity/neuron_figure.h"
#include "widgets/sparsity/sparsity_view.h"

using namespace dynak;

class TestSparsity : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    Studio studio_{session_, engine_, actions_};
    std::unique_ptr<SparsityView> view_;

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void init() {
        session_.closeProject();
        synthetic::open(session_);
        view_ = std::make_unique<SparsityView>(studio_);
        view_->resize(1000, 480);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        QTest::qWait(50);
    }

    void ratesAreSortedAndTheirEndsCounted() {
        SiteSparsity site;
        site.tokens = 10;
        site.firingCounts = {3, 0, 10, 7, 0};
        const FiringRates rates = firingRates(site);
        QCOMPARE(rates.neurons, (std::vector<int>{2, 3, 0, 1, 4}));
        QCOMPARE(rates.rates.front(), 1.0);
        QCOMPARE(rates.never, 2);
        QCOMPARE(rates.always, 1);
        site.tokens = 0;
        QCOMPARE(firingRates(site).always, 0);
    }

    void sharesAboveAThreshold() {
        const ValueHistogram histogram{-1, 1, {4, 2, 2, 2}};
        QCOMPARE(shareAbove(histogram, -1), 1.0);
        QCOMPARE(shareAbove(histogram, 0), 0.4);
        QCOMPARE(shareAbove(histogram, 0.25), 0.3);  // half of a bin
        QCOMPARE(shareAbove(histogram, 1), 0.0);
        QCOMPARE(shareAbove({}, 0), 0.0);
    }

    void theNeuronsFollowTheSelectedSite() {
        NeuronFigure& neurons = view_->neurons();
        QVERIFY(neurons.table().rows.size() > 0);
        Selection selection;
        selection.site = QString::fromStdString(session_.results().profile->sites[3].site);
        session_.select(selection);
        const auto rates = firingRates(session_.results().profile->sites[3]);
        QCOMPARE(neurons.table().rows.front().front().toInt(), rates.neurons.front());
    }

    void aNeuronIsSelectedByAClick() {
        NeuronFigure& neurons = view_->neurons();
        neurons.settle();
        const int neuron = neurons.table().rows[20].front().toInt();
        QTest::mouseClick(&neurons, Qt::LeftButton, {}, neurons.neuronPosition(neuron).toPoint());
        QVERIFY(session_.selection().neuron >= 0);
        // within the width of a pixel
        const int rank = neurons.table().rows.size() / std::max(1, neurons.width()) + 2;
        bool near = false;
        for (int i = 20 - rank; i <= 20 + rank; ++i)
            near = near || neurons.table().rows[i].front().toInt() == session_.selection().neuron;
        QVERIFY(near);
        QCOMPARE(session_.selection().site, QString::fromStdString(session_.results().profile->sites[0].site));
    }

    void theThresholdIsDraggedAndBecomesAnOption() {
        NeuronFigure& neurons = view_->neurons();
        neurons.settle();
        const ValueHistogram& values = session_.results().profile->sites[0].activations;
        const QPoint from = neurons.thresholdPosition().toPoint();
        neurons.setThreshold(values.high * 0.5);
        const QPoint to = neurons.thresholdPosition().toPoint();
        neurons.setThreshold(0);
        QTest::mousePress(&neurons, Qt::LeftButton, {}, from);
        QTest::mouseMove(&neurons, to);
        QTest::mouseRelease(&neurons, Qt::LeftButton, {}, to);
        QVERIFY2(qAbs(neurons.threshold() - values.high * 0.5) < (values.high - values.low) * 0.02,
                 qPrintable(QString::number(neurons.threshold())));
        auto* use = view_->findChild<QToolButton*>(QStringLiteral("useThreshold"));
        QTRY_VERIFY(use->isVisible());
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(session_.recipe()["profile"]["activity"] == "absolute");
        QVERIFY(qAbs(session_.recipe()["profile"]["activityValue"].get<double>() - neurons.threshold()) < 0.006);
        QTest::keyClick(&neurons, Qt::Key_Left);
        QVERIFY(neurons.threshold() < values.high * 0.5 + 0.01);
    }
};

QTEST_MAIN(TestSparsity)
#include "test_sparsity.moc"
