// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/widgets/synthetic.h"
#include "widgets/cost_accuracy/cost_accuracy_figure.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/plot/figure_export.h"
#include "widgets/plot/figure_menu.h"
#include "widgets/plot/numbers.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

Error errorOf(const std::function<void()>& work) {
    const auto result = attempt(work);
    return result ? Error(ErrorCode::internal, Sentence::verbatim("no error")) : result.error();
}

double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& c) {
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace

class TestPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        QLocale::setDefault(QLocale::c());
    }

    void textIsReadableInBothPalettes() {
        for (const Palette* palette : {&lightPalette(), &darkPalette()})
            for (const Role ground : {Role::window, Role::raised, Role::accentSoft}) {
                QVERIFY(contrast((*palette)[Role::text], (*palette)[ground]) >= 7);
                QVERIFY(contrast((*palette)[Role::quiet], (*palette)[ground]) >= 4.5);
            }
        QVERIFY(darkPalette().isDark() && !lightPalette().isDark());
    }

    void damagedPalettesSayWhatIsWrong() {
        const Error error = errorOf([] {
            static_cast<void>(Palette::fromJson("{\"roles\": {\"window\": \"red-ish\"}}", QStringLiteral("x.json")));
        });
        QVERIFY(error.text.english().find("x.json") != std::string::npos &&
                error.text.english().find("red-ish") != std::string::npos);
    }

    void sequentialMapGetsLighter() {
        double last = -1;
        for (double t = 0; t <= 1; t += 0.05) {
            const QColor c = colourAt(lightPalette().sequential(), t);
            const double luminance = 0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF();
            QVERIFY(luminance > last);
            last = luminance;
        }
        QCOMPARE(colourAt(lightPalette().sequential(), NAN), lightPalette().sequential().front());
    }

    void numbersHaveSensibleDigits() {
        const QChar thin(0x202F);
        QCOMPARE(percent(0.4129), QStringLiteral("41.3") + thin + QStringLiteral("%"));
        QCOMPARE(difference(-0.42, 1), QStringLiteral("−0.4"));
        QCOMPARE(difference(0.42, 1), QStringLiteral("+0.4"));
        QCOMPARE(difference(-0.01, 1), QStringLiteral("±0.0"));
        QCOMPARE(duration(75), QStringLiteral("1") + thin + QStringLiteral("min 15") + thin + QStringLiteral("s"));
        QStringList rough;
        for (const double seconds : {0.2, 7.6, 43.0, 59.0, 190.0, 2300.0, 5200.0, 40000.0})
            rough << roughDuration(seconds).replace(thin, QLatin1Char(' '));
        QCOMPARE(rough.join(QLatin1Char('|')), QStringLiteral("1 s|8 s|45 s|1 min|3 min|40 min|1.5 h|11 h"));
        QCOMPARE(milliseconds(6.1), QStringLiteral("6.10") + thin + QStringLiteral("ms"));
        QCOMPARE(dynak::count(22'600'000), QStringLiteral("22.6") + thin + QStringLiteral("M"));
        QCOMPARE(quality(Metric::perplexity, 14.23), QStringLiteral("14.2"));
        QCOMPARE(quality(Metric::bleu, 34.26), QStringLiteral("34.3"));
        QCOMPARE(qualityDifference(Metric::chrf, -1.456), QStringLiteral("−1.46"));
        QCOMPARE(quality(Metric::exactMatch, 0.615), percent(0.615));
    }

    void tablesAreQuoted() {
        const DataTable table{{QStringLiteral("a"), QStringLiteral("b")},
                              {{QStringLiteral("x,\"y\""), 0.1}, {QStringLiteral("tab\there"), 3}}};
        QCOMPARE(table.toCsv(), QStringLiteral("a,b\n\"x,\"\"y\"\"\",0.1\ntab\there,3\n"));
        QCOMPARE(table.toTsv(), QStringLiteral("a\tb\nx,\"y\"\t0.1\ntab here\t3\n"));
    }

    void figuresAreSavedInEveryFormat() {
        StudioSession session;
        Engine engine;
        Actions actions;
        synthetic::open(session);
        QTemporaryDir folder;
        for (const ViewRow& row : views()) {
            const std::unique_ptr<View> view(row.make({session, engine, actions}));
            if (!view->figure()) continue;
            view->resize(700, 420);
            view->settle();
            if (row.id == std::string_view("playground")) continue;  // its picture is of what the engine answers
            QTRY_VERIFY(!view->isBusy());
            view->settle();
            const QString stem = folder.filePath(QLatin1String(row.id));
            for (const QString& format : figureFormats())
                saveFigure(*view->figure(), stem + QLatin1Char('.') + format, 2, {700, 420});
            QCOMPARE(QImage(stem + QStringLiteral(".png")).size(), QSize(1400, 840));
            QSvgRenderer svg(stem + QStringLiteral(".svg"));
            QVERIFY(svg.isValid());
            QFile svgFile(stem + QStringLiteral(".svg"));
            QVERIFY(svgFile.open(QIODevice::ReadOnly));
            QVERIFY2(svgFile.readAll().contains("<text"), "labels are text, not outlines");
            QFile pdf(stem + QStringLiteral(".pdf"));
            QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
            QFile csv(stem + QStringLiteral(".csv"));
            QVERIFY(csv.open(QIODevice::ReadOnly));
            const auto lines = csv.readAll().trimmed().split('\n');
            QCOMPARE(lines.size(), view->figure()->table().rows.size() + 1);
            QVERIFY(lines.size() > 5);
        }
        const Error error = errorOf([&] {
            const std::unique_ptr<View> view(viewNamed(QStringLiteral("sparsity"))->make({session, engine, actions}));
            saveFigure(*view->figure(), folder.filePath(QStringLiteral("x.bmp")));
        });
        QVERIFY(error.code == ErrorCode::badArgument && error.text.english().find("x.bmp") != std::string::npos);
        const Error unwritable = errorOf([&] {
            const std::unique_ptr<View> view(viewNamed(QStringLiteral("sparsity"))->make({session, engine, actions}));
            saveFigure(*view->figure(), QStringLiteral("/nowhere/at/all.svg"));
        });
        QVERIFY2(unwritable.text.english().find("/nowhere/at does not exist") != std::string::npos,
                 unwritable.text.english().c_str());
    }

    void theMenuCopies() {
        OperatingPointModel model;
        model.set(resultsOf(std::make_shared<const Project>(synthetic::project())), {});
        CostAccuracyFigure figure(model);
        figure.resize(600, 400);
        QVERIFY(figure.command().isEmpty());
        figure.setProjectFile(QStringLiteral("/tmp/my project.dynak"));
        QCOMPARE(figure.command(),
                 QStringLiteral("dynak plot '/tmp/my project.dynak' --figure cost-accuracy --output cost-accuracy.svg "
                                "--cost share --quality metric"));
        QMenu menu;
        fillFigureMenu(menu, figure);
        menu.actions().front()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1200, 800));
        menu.actions()[1]->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("operating point\t")));
        menu.actions().last()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), figure.command());
    }

    void figuresFollowThePalette() {
        OperatingPointModel model;
        model.set(resultsOf(std::make_shared<const Project>(synthetic::project())), {});
        CostAccuracyFigure figure(model);
        figure.resize(600, 400);
        figure.setPalette(darkPalette().widgetPalette());
        figure.scheduleRebuild();
        QCOMPARE(picture(figure, 1).pixelColor(2, 2), darkPalette()[Role::window]);
        figure.setPalette(lightPalette().widgetPalette());
        QCOMPARE(picture(figure, 1).pixelColor(2, 2), lightPalette()[Role::window]);
    }
};

QTEST_MAIN(TestPlot)
#include "test_plot.moc"
