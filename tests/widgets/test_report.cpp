// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include "app/studio/main_window.h"
#include "core/project/project_file.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/error_bar.h"
#include "widgets/plot/figure.h"
#include "widgets/plot/palette.h"
#include "widgets/report/report.h"

using namespace dynak;

class TestReport : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file_;
    QList<QUrl> taken_;  // by what opens files on this system

    [[nodiscard]] QString inFolder(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    [[nodiscard]] static QByteArray contentOf(const QString& file) {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

public:
    Q_INVOKABLE void take(const QUrl& url) { taken_ << url; }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        QLocale::setDefault(QLocale::c());
        Project project = synthetic::project();
        project.title = "<emotion> & more";
        file_ = inFolder("p.dynak");
        saveProject(project, file_.toStdString());
    }

    void thePageHoldsTheNumbers() {
        const QString page = reportPage(openProject(file_.toStdString()), {});
        QVERIFY(page.contains(QStringLiteral("<h1>&lt;emotion&gt; &amp; more</h1>")));
        QVERIFY(!page.contains(QStringLiteral("<emotion>")));
        for (const char* part : {"curve", "sparsity", "sites", "stages", "recipe", "provenance"}) {
            QVERIFY2(page.contains(QStringLiteral("id=\"%1\"").arg(QLatin1String(part))), part);
            QVERIFY2(page.contains(QStringLiteral("href=\"#%1\"").arg(QLatin1String(part))), part);
        }
        QVERIFY(!page.contains(QStringLiteral("id=\"tokens\"")));  // its figure is not given
        QVERIFY(page.contains(QStringLiteral("layer.5.ffn")));
        QVERIFY(page.contains(QStringLiteral("class=\"best\"")));  // the critical point
        QVERIFY(page.contains(QStringLiteral("dynak convert /nowhere/minilm")));
        QVERIFY(page.contains(QStringLiteral("&quot;profile&quot;")));  // the recipe
    }

    void pointsThatWereMeasuredLaterStandInTheirPlace() {
        Project project = synthetic::project();
        std::vector<OperatingPoint>& points = project.sweeps.front().sweep.points;
        points.push_back(points[3]);
        points.back().rule.value = 0.5 * (points[3].rule.value + points[4].rule.value);
        const QString page = reportPage(project, {});
        const auto at = [&](const OperatingPoint& point) {
            return page.indexOf(QString::fromStdString(describe(point.rule)) + QLatin1Char('<'));
        };
        QVERIFY(at(points[3]) > 0);
        QVERIFY(at(points.back()) > at(points[3]));
        QVERIFY(at(points.back()) < at(points[4]));
    }

    void everyFigureIsDrawnInBothPalettes() {
        FigureMaker maker(file_);
        double last = -1;
        const QList<ReportFigure> figures = reportFigures(maker, [&](double done, const QString&) {
            QVERIFY(done >= last && done < 1);
            last = done;
        });
        QMap<QString, int> counts;
        for (const ReportFigure& figure : figures) {
            ++counts[figure.id];
            QVERIFY2(figure.light.startsWith(QStringLiteral("<svg role=\"img\"")), qPrintable(figure.id));
            QVERIFY(figure.light.contains(QStringLiteral("viewBox")));
            QVERIFY2(figure.light.contains(lightPalette()[Role::window].name()), qPrintable(figure.id));
            QVERIFY2(figure.dark.contains(darkPalette()[Role::window].name()), qPrintable(figure.id));
            QVERIFY2(!figure.dark.contains(lightPalette()[Role::window].name()), qPrintable(figure.id));
            QVERIFY(figure.command.startsWith(QStringLiteral("dynak plot ") + file_));
            QVERIFY(figure.site.isEmpty() || figure.command.contains(QStringLiteral("--site ") + figure.site));
        }
        QCOMPARE(counts.value(QStringLiteral("cost-accuracy")), 1);
        QCOMPARE(counts.value(QStringLiteral("sparsity")), 1);
        QCOMPARE(counts.value(QStringLiteral("tokens")), 1);
        for (const char* id : {"neurons", "coactivation", "router-quality"})
            QCOMPARE(counts.value(QLatin1String(id)), 6);
    }

    void whatAProjectHasNotIsLeftOut() {
        Project little = synthetic::project();
        little.routers.clear();
        little.sweeps.clear();
        little.coactivation.clear();
        const QString file = inFolder("little.dynak");
        saveProject(little, file.toStdString());
        FigureMaker maker(file);
        const QList<ReportFigure> figures = reportFigures(maker);
        for (const ReportFigure& figure : figures)
            QVERIFY2(figure.id == QLatin1String("sparsity") || figure.id == QLatin1String("neurons"),
                     qPrintable(figure.id));
        QCOMPARE(figures.size(), 7);
        QVERIFY(!reportPage(little, figures).contains(QStringLiteral("id=\"curve\"")));
    }

    void theWindowWritesIt() {
        const QString studio = QStringLiteral(DYNAK_BINARY_DIR "/bin/dynak-studio");
        if (!QFile::exists(studio)) QSKIP("dynak-studio was not built");
        MainWindow window;
        window.resize(1000, 700);
        window.show();
        window.reportExport().setProgram(studio);
        QAction* action = window.actions().find(QStringLiteral("export.report"));
        QVERIFY(action && !action->isEnabled());
        window.open({file_});
        QTRY_VERIFY(action->isEnabled());
        const QString page = inFolder("page.html");
        // into the file chooser, as a user types it
        QTimer::singleShot(300, this, [&] {
            auto* chooser = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(chooser);
            chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(page);
            QMetaObject::invokeMethod(chooser, "accept");
        });
        QSignalSpy finished(&window.reportExport(), &ReportExport::finished);
        action->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120000);
        const QByteArray text = contentOf(page);
        QVERIFY(text.startsWith("<!DOCTYPE html>"));
        QCOMPARE(text.count("<svg"), 2 * (3 + 3 * 6));
        QVERIFY(window.errorBar().isShown());
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take");
        QTest::mouseClick(window.errorBar().findChild<QPushButton*>(QStringLiteral("errorNext")), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(taken_, QList<QUrl>{QUrl::fromLocalFile(page)});

        QSignalSpy failed(&window.reportExport(), &ReportExport::failed);
        window.reportExport().start(file_, inFolder("nowhere/page.html"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 120000);
        QVERIFY(window.errorBar().details().contains(QStringLiteral("nowhere")));
    }

    void leavingStopsIt() {
        const QString studio = QStringLiteral(DYNAK_BINARY_DIR "/bin/dynak-studio");
        if (!QFile::exists(studio)) QSKIP("dynak-studio was not built");
        ReportExport exporting;
        exporting.setProgram(studio);
        QSignalSpy failed(&exporting, &ReportExport::failed), finished(&exporting, &ReportExport::finished);
        exporting.start(file_, inFolder("stopped.html"));
        QVERIFY(exporting.isRunning());
        exporting.stop();
        QVERIFY(!exporting.isRunning());
        QVERIFY(!QFile::exists(inFolder("stopped.html")));
        QCOMPARE(failed.size() + finished.size(), 0);
    }
};

QTEST_MAIN(TestReport)
#include "test_report.moc"
