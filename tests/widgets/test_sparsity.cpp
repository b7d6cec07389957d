// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/project/project_file.h"
#include "tests/widgets/synthetic.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/frame/error_bar.h"
#include "widgets/sparsity/neuron_figure.h"
#include "widgets/sparsity/sparsity_figure.h"
#include "widgets/sparsity/sparsity_view.h"

using namespace dynak;

class TestSparsity : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    Studio studio_{session_, engine_, actions_};
    std::unique_ptr<SparsityView> view_;
    QTemporaryDir folder_;

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

    // The same sites, twice as active, under another name.
    QString denserProject() {
        Project project = synthetic::project();
        for (SiteSparsity& site : project.profile->profile.sites) {
            std::vector<std::int64_t> histogram(site.activeHistogram.size(), 0);
            for (std::size_t k = 0; k < histogram.size(); ++k)
                histogram[std::min(2 * k, histogram.size() - 1)] += site.activeHistogram[k];
            site.activeHistogram = histogram;
        }
        const QString file = folder_.filePath(QStringLiteral("before.dynak"));
        saveProject(project, file.toStdString());
        return file;
    }

    void anotherProfileStandsBehind() {
        const QString before = denserProject();
        const SparsityModel& model = view_->model();
        const int columns = model.columnCount();
        QVERIFY(!model.isComparing() && model.compared(2) == nullptr);
        view_->compareWith(before);
        QTRY_VERIFY(model.isComparing());
        QVERIFY(model.compared(2));
        QVERIFY(std::abs(model.compared(2)->median - 2 * model.share(2).median) < 0.01);
        QCOMPARE(model.columnCount(), columns + 3);
        QCOMPARE(view_->plot().table().header.size(), model.columnCount());
        QVERIFY(view_->sentence().contains(QStringLiteral("in before.dynak")));
        QCOMPARE(view_->comparison().current(), before);
        view_->plot().setProjectFile(QStringLiteral("p.dynak"));
        QVERIFY(view_->plot().command().contains(QStringLiteral("--compare ") + before));

        // by the menu, back to nothing and to the one that was used before
        const auto choose = [&](const QString& text) {
            for (QAction* action : view_->comparison().menu()->actions())
                if (action->text() == text) return action->trigger();
            QFAIL(qPrintable(text));
        };
        choose(QStringLiteral("nothing"));
        QVERIFY(!model.isComparing());
        QVERIFY(!view_->sentence().contains(QStringLiteral("before.dynak")));
        choose(QStringLiteral("before.dynak"));
        QTRY_VERIFY(model.isComparing());
        view_->compareWith({});
    }

    void anEarlierProfileStandsBehind() {
        Project project = synthetic::project();
        ProfileResult denser = *openProject(denserProject().toStdString()).profile;
        denser.key = "denser";
        const ProfileResult now = *project.profile;
        project.profile = denser;
        putProfile(project, now);  // as a profile that runs again
        StageRecord record;
        record.stage = "profile";
        record.key = "denser";
        record.date = "2026-03-04T05:06:07Z";
        putRecord(project, record);
        synthetic::open(session_, project);
        QTest::qWait(50);
        const QString title =
            QStringLiteral("the profile of %1")
                .arg(QLocale().toString(
                    QDateTime::fromString(QStringLiteral("2026-03-04T05:06:07Z"), Qt::ISODate).toLocalTime(),
                    QLocale::ShortFormat));
        const SparsityModel& model = view_->model();
        QAction* offered = nullptr;
        for (QAction* action : view_->comparison().menu()->actions())
            if (action->text() == title) offered = action;
        QVERIFY2(offered, qPrintable(title));
        offered->trigger();
        QVERIFY(model.isComparing());
        QVERIFY(std::abs(model.compared(2)->median - 2 * model.share(2).median) < 0.01);
        QVERIFY(view_->sentence().contains(QStringLiteral("in ") + title));
        QCOMPARE(view_->comparison().current(), QStringLiteral("denser"));
        view_->plot().setProjectFile(QStringLiteral("p.dynak"));
        QVERIFY(view_->plot().command().contains(QStringLiteral("--compare denser")));
        view_->setChoices({{QStringLiteral("compare"), QStringLiteral("denser")}});
        QVERIFY(model.isComparing());
        QVERIFY(!view_->errorBar().isShown());

        // it goes with its project
        synthetic::open(session_);
        QTRY_VERIFY(!model.isComparing());
        QCOMPARE(view_->comparison().menu()->actions().size(), 2);  // nothing, another project
    }

    void whatCannotBeComparedSaysWhy() {
        view_->compareWith(folder_.filePath(QStringLiteral("absent.dynak")));
        QTRY_VERIFY(view_->errorBar().isShown());
        QVERIFY(view_->errorBar().details().contains(QStringLiteral("absent.dynak does not exist")));
        QVERIFY(!view_->model().isComparing());
        Project other = synthetic::project();
        for (SiteSparsity& site : other.profile->profile.sites) site.site = "decoder." + site.site;
        const QString file = folder_.filePath(QStringLiteral("other.dynak"));
        saveProject(other, file.toStdString());
        view_->compareWith(file);
        QTRY_VERIFY(view_->errorBar().details().contains(QStringLiteral("none of this project's sites")));
        view_->compareWith({});
    }

    void numbersOfTheAxisStandApart() {
        for (const int width : {170, 260, 500, 1200}) {
            SparsityFigure& plot = view_->plot();
            plot.resize(width, 300);
            plot.replot();
            const QFontMetricsF metrics(plot.xAxis->tickLabelFont());
            const QVector<QString> labels = plot.xAxis->tickVectorLabels();
            const QVector<double> places = plot.xAxis->tickVector();
            QVERIFY2(labels.size() >= 2, qPrintable(QString::number(width)));
            for (int i = 1; i < labels.size(); ++i) {
                const double apart = plot.xAxis->coordToPixel(places[i]) - plot.xAxis->coordToPixel(places[i - 1]);
                const double wide =
                    (metrics.horizontalAdvance(labels[i]) + metrics.horizontalAdvance(labels[i - 1])) / 2;
                QVERIFY2(apart > wide, qPrintable(QStringLiteral("%1: %2 > %3").arg(width).arg(apart).arg(wide)));
            }
        }
    }

    void sitesStandInGroups() {
        Project project = synthetic::project();
        auto& sites = project.profile->profile.sites;
        const char* ids[] = {
            "encoder.0.ffn", "decoder.0.ffn", "encoder.1.ffn", "decoder.1.ffn", "decoder.0.attention.output", "head"};
        for (std::size_t i = 0; i < sites.size(); ++i) project.sites[i].id = sites[i].site = ids[i];
        synthetic::open(session_, project);
        QTest::qWait(50);
        const SparsityModel& model = view_->model();
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.group(row) + QLatin1Char('/') + model.shortName(row);
        QCOMPARE(shown, (QStringList{QStringLiteral("encoder/0"), QStringLiteral("encoder/1"),
                                     QStringLiteral("decoder/0"), QStringLiteral("decoder/1"),
                                     QStringLiteral("decoder attention output/0"), QStringLiteral("/head")}));
        // the row that is clicked is the one that is drawn there
        for (int row = 0; row < model.rowCount(); ++row) {
            QTest::mouseClick(&view_->plot(), Qt::LeftButton, {}, view_->plot().rowCentre(row).toPoint());
            QCOMPARE(session_.selection().site, model.siteOf(row));
        }
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
