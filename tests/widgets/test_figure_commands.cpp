// SPDX-License-Identifier: GPL-3.0-or-later
// The command that a figure's menu copies draws the same again, whatever the figure shows.
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QProcess>
#include <QScrollBar>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <functional>

#include "core/project/project_file.h"
#include "tests/widgets/synthetic.h"
#include "widgets/coactivation/coactivation_view.h"
#include "widgets/cost_accuracy/cost_accuracy_view.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/plot/figure_menu.h"
#include "widgets/router_quality/router_quality_view.h"
#include "widgets/runner/stage_list.h"
#include "widgets/sparsity/neuron_figure.h"
#include "widgets/sparsity/sparsity_view.h"
#include "widgets/tokens/token_text.h"
#include "widgets/tokens/tokens_view.h"
#include "widgets/training/training_view.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

// What a user did to a view before its figure was copied.
struct State {
    const char* view;
    const char* figure;
    const char* what;
    std::function<void(StudioSession&, View&)> make;
};

void select(StudioSession& session, const QString& site, qint64 sample = -1) {
    Selection selection;
    selection.site = site;
    selection.sample = sample;
    session.select(selection);
}

void choose(ChoiceButton& button, const QString& id) {
    const auto known = button.choices();
    for (QAction* action : button.menu()->actions())
        if (action->data().toString() == id) return action->trigger();
    QFAIL(qPrintable(QStringLiteral("no choice ") + id));
}

void wheel(QWidget& widget, QPointF at, int steps) {
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&widget, &event);
}

const QString thirdSite = QStringLiteral("layer.3.ffn");

const std::vector<State>& states() {
    using Map = CoactivationView;
    static const std::vector<State> table{
        {"cost-accuracy", "cost-accuracy", "as opened",
         [](StudioSession&, View&) {
         }},
        {"cost-accuracy", "cost-accuracy", "tau settled",
         [](StudioSession& s, View&) {
             s.settleTau(0.0321);
         }},
        {"cost-accuracy", "cost-accuracy", "MACs and loss",
         [](StudioSession&, View& v) {
             static_cast<CostAccuracyView&>(v).setAxes(CostAxis::macs, QualityAxis::loss);
         }},
        {"cost-accuracy", "cost-accuracy", "time and difference",
         [](StudioSession&, View& v) {
             static_cast<CostAccuracyView&>(v).setAxes(CostAxis::milliseconds, QualityAxis::difference);
         }},
        {"sparsity", "sparsity", "as opened",
         [](StudioSession&, View&) {
         }},
        {"sparsity", "sparsity", "a site",
         [](StudioSession& s, View&) {
             select(s, thirdSite);
         }},
        {"sparsity", "neurons", "as opened",
         [](StudioSession&, View&) {
         }},
        {"sparsity", "neurons", "another site, threshold moved",
         [](StudioSession& s, View& v) {
             select(s, thirdSite);
             NeuronFigure& neurons = static_cast<SparsityView&>(v).neurons();
             for (int i = 0; i < 5; ++i) QTest::keyClick(&neurons, Qt::Key_Right);
             QTest::keyClick(&neurons, Qt::Key_Left);
         }},
        {"training", "training", "as opened",
         [](StudioSession&, View&) {
         }},
        {"training", "training", "two runs, a site",
         [](StudioSession& s, View& v) {
             RunModel& model = static_cast<TrainingView&>(v).model();
             model.setData(model.index(1, RunModel::runColumn), Qt::Checked, Qt::CheckStateRole);
             select(s, thirdSite);
         }},
        {"router-quality", "router-quality", "as opened",
         [](StudioSession&, View&) {
         }},
        {"router-quality", "router-quality", "a site",
         [](StudioSession& s, View&) {
             select(s, thirdSite);
         }},
        {"tokens", "tokens", "as opened",
         [](StudioSession&, View&) {
         }},
        {"tokens", "tokens", "a sample, a site and a tau",
         [](StudioSession& s, View&) {
             select(s, thirdSite, 70);
             s.settleTau(0.2);
         }},
        {"tokens", "tokens", "scrolled in a long text",
         [](StudioSession& s, View& v) {
             select(s, {}, 30);
             QScrollBar* bar = static_cast<TokensView&>(v).text().verticalScrollBar();
             bar->setValue(bar->maximum() / 2);
         }},
        {"coactivation", "coactivation", "as opened",
         [](StudioSession&, View&) {
         }},
        {"coactivation", "coactivation", "a site and a tau",
         [](StudioSession& s, View&) {
             select(s, thirdSite);
             s.settleTau(0.3);
         }},
        {"coactivation", "coactivation", "by firing rate, shares of rows",
         [](StudioSession&, View& v) {
             choose(static_cast<Map&>(v).orderChoice(), QStringLiteral("firing"));
             choose(static_cast<Map&>(v).valueChoice(), QStringLiteral("conditional"));
         }},
        {"coactivation", "coactivation", "original order, counts",
         [](StudioSession&, View& v) {
             choose(static_cast<Map&>(v).orderChoice(), QStringLiteral("original"));
             choose(static_cast<Map&>(v).valueChoice(), QStringLiteral("count"));
         }},
        {"coactivation", "coactivation", "the other partition",
         [](StudioSession&, View& v) {
             choose(static_cast<Map&>(v).orderChoice(), QStringLiteral("experts:coactivation-24"));
         }},
        {"coactivation", "coactivation", "the other partition by firing rate",
         [](StudioSession&, View& v) {
             choose(static_cast<Map&>(v).orderChoice(), QStringLiteral("experts:coactivation-24"));
             choose(static_cast<Map&>(v).orderChoice(), QStringLiteral("firing"));
         }},
        {"coactivation", "coactivation", "zoomed and with more edges",
         [](StudioSession&, View& v) {
             CoactivationFigure& plot = static_cast<Map&>(v).plot();
             QTRY_VERIFY(plot.content());
             wheel(plot, plot.parts().map.center() + QPointF(31, -17), 5);
             plot.floorSlider().setValue(plot.floorSlider().value() / 2);
         }},
    };
    return table;
}

}  // namespace

class TestFigureCommands : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    StudioSession session_;
    Engine engine_;
    Actions actions_;

    void openText() { open(synthetic::textScores(900), QStringLiteral("a text's project.dynak")); }

    void open(TokenScores scores, const QString& name) {
        Project project = synthetic::projectWith(std::move(scores));
        NamedPartition other{"coactivation-24", "q2", "coactivation", project.partitions.front().sites};
        for (SitePartition& site : other.sites) {
            site.experts = 24;
            site.method = "coactivation";
            for (std::size_t j = 0; j < site.expertOf.size(); ++j) site.expertOf[j] = static_cast<std::int32_t>(j / 16);
        }
        project.partitions.insert(project.partitions.begin(), other);
        const std::string file = folder_.filePath(name).toStdString();
        saveProject(project, file);
        const auto opened = std::make_shared<const Project>(openProject(file));
        session_.openProject(infoOf(*opened), resultsOf(opened, loadTokenScores(*opened, opened->sweeps.back().name)),
                             stageList(*opened));
    }

    // Runs what the menu copied, into a CSV.
    QString rebuilt(Figure& figure) {
        QMenu menu;
        fillFigureMenu(menu, figure);
        menu.actions().last()->trigger();
        QString command = QGuiApplication::clipboard()->text();
        const QString file = folder_.filePath(QStringLiteral("rebuilt.csv"));
        QFile::remove(file);
        command.replace(QRegularExpression(QStringLiteral("^dynak ")), QStringLiteral(DYNAK_BINARY_DIR "/bin/dynak "));
        command.replace(QStringLiteral("--output %1.svg").arg(figure.id()), QStringLiteral("--output ") + file);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
        if (!process.waitForFinished(120000) || process.exitCode() != 0)
            return command + QLatin1Char('\n') + QString::fromUtf8(process.readAll());
        QFile made(file);
        return made.open(QIODevice::ReadOnly) ? QString::fromUtf8(made.readAll()) : QStringLiteral("nothing written");
    }

    static Figure* figureOf(const View& view, const QString& id) {
        for (Figure* figure : view.figures())
            if (figure->id() == id) return figure;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        QLocale::setDefault(QLocale::c());
        qputenv("LC_ALL", "C.UTF-8");
        if (!QFile::exists(QStringLiteral(DYNAK_BINARY_DIR "/bin/dynak"))) QSKIP("dynak was not built");
        openText();
    }

    void everyFigureHasAState() {
        for (const ViewRow& row : views()) {
            const std::unique_ptr<View> view(row.make({session_, engine_, actions_}));
            view->settle();
            for (const Figure* figure : view->figures()) {
                const auto known = [&](const State& state) {
                    return figure->id() == QLatin1String(state.figure);
                };
                QVERIFY2(std::ranges::any_of(states(), known), qPrintable(figure->id()));
            }
        }
    }

    void commandsDrawTheSameAgain_data() {
        QTest::addColumn<int>("at");
        for (std::size_t i = 0; i < states().size(); ++i)
            QTest::addRow("%s: %s", states()[i].figure, states()[i].what) << static_cast<int>(i);
    }

    void commandsDrawTheSameAgain() {
        QFETCH(int, at);
        const State& state = states()[static_cast<std::size_t>(at)];
        openText();
        const std::unique_ptr<View> view(viewNamed(QLatin1String(state.view))->make({session_, engine_, actions_}));
        view->resize(930, 610);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        QTRY_VERIFY(!view->isBusy());
        state.make(session_, *view);
        QTest::qWait(50);
        QTRY_VERIFY_WITH_TIMEOUT(!view->isBusy(), 20000);
        QTest::qWait(50);
        Figure* figure = figureOf(*view, QLatin1String(state.figure));
        QVERIFY(figure);
        const QString shown = figure->table().toCsv(), again = rebuilt(*figure);
        QVERIFY(shown.count(QLatin1Char('\n')) > 5);
        if (again == shown) return;
        const QStringList a = shown.split(QLatin1Char('\n')), b = again.split(QLatin1Char('\n'));
        qsizetype line = 0;
        while (line < std::min(a.size(), b.size()) && a[line] == b[line]) ++line;
        QFAIL(qPrintable(QStringLiteral("%1\nline %2 of %3 and %4\nwindow:  %5\ncommand: %6")
                             .arg(figure->command())
                             .arg(line + 1)
                             .arg(a.size())
                             .arg(b.size())
                             .arg(a.value(line), b.mid(line, 4).join(QLatin1Char('\n')))));
    }

    void picturesToo() {
        open(synthetic::pictureScores(), QStringLiteral("pictures.dynak"));
        const std::unique_ptr<View> view(viewNamed(QStringLiteral("tokens"))->make({session_, engine_, actions_}));
        view->resize(930, 610);
        view->show();
        select(session_, thirdSite, 5);
        session_.settleTau(0.15);
        QTest::qWait(100);
        Figure* figure = view->figure();
        QVERIFY(figure->command().contains(QStringLiteral("--sample 5")));
        QCOMPARE(rebuilt(*figure), figure->table().toCsv());
    }

    void whatAFigureDoesNotKnowIsRefused() {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        const auto says = [&](const QStringList& more) {
            process.start(QStringLiteral(DYNAK_BINARY_DIR "/bin/dynak"),
                          QStringList{QStringLiteral("plot"), folder_.filePath(QStringLiteral("pictures.dynak")),
                                      QStringLiteral("--output"), folder_.filePath(QStringLiteral("x.csv"))} +
                              more);
            return process.waitForFinished(120000) && process.exitCode() != 0 ? QString::fromUtf8(process.readAll())
                                                                              : QString();
        };
        const QString figure = QStringLiteral("--figure"), map = QStringLiteral("coactivation");
        QVERIFY(says({figure, QStringLiteral("sparsity"), QStringLiteral("--floor"), QStringLiteral("2")})
                    .contains(QStringLiteral("--floor is of coactivation")));
        QVERIFY(says({figure, map, QStringLiteral("--order"), QStringLiteral("size")})
                    .contains(QStringLiteral("experts, original, firing")));
        QVERIFY(says({figure, map, QStringLiteral("--partition"), QStringLiteral("metis")})
                    .contains(QStringLiteral("no partition 'metis'")));
        QVERIFY(says({figure, map, QStringLiteral("--part"), QStringLiteral("0,1")})
                    .contains(QStringLiteral("ROW,COLUMN,N")));
        QVERIFY(says({figure, QStringLiteral("tokens"), QStringLiteral("--tokens"), QStringLiteral("9-3")})
                    .contains(QStringLiteral("FIRST-LAST")));
        QVERIFY(says({figure, map, QStringLiteral("--site"), QStringLiteral("layer.9.ffn")})
                    .contains(QStringLiteral("no site 'layer.9.ffn'")));
        QVERIFY(!QFile::exists(folder_.filePath(QStringLiteral("x.csv"))));
    }
};

QTEST_MAIN(TestFigureCommands)
#include "test_figure_commands.moc"
