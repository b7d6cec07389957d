// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDockWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/project/project_file.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/error_bar.h"
#include "widgets/frame/flat_button.h"
#include "widgets/playground/answer_table.h"
#include "widgets/playground/continuation_panel.h"
#include "widgets/playground/playground_view.h"
#include "widgets/plot/numbers.h"
#include "widgets/runner/project_runner.h"
#include "widgets/tokens/patch_figure.h"
#include "widgets/tokens/trial_tokens.h"

using namespace dynak;

namespace {

void drop(QWidget& target, const QMimeData& mime) {
    const QPointF at(target.rect().center());
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &event);
}

void dropFile(QWidget& target, const QString& file) {
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    drop(target, mime);
}

Trial trialOf(std::vector<TrialChoice> choices) {
    Trial trial;
    trial.task = Task::classification;
    trial.rule = {RuleKind::tau, 0.2};
    trial.choices = std::move(choices);
    trial.tokens.sites = {"layer.0.ffn"};
    trial.tokens.scores.emplace_back(1, 8);
    trial.cost.linearPerToken = 100;
    trial.cost.sites = {{"layer.0.ffn", 800, 20, 100, 8}};
    trial.work = Workload::sample(1);
    return trial;
}

}  // namespace

class TestPlayground : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString grammar_, shapes_;
    StudioSession session_;
    Engine engine_;
    Actions actions_;
    ProjectRunner runner_{session_, engine_};
    Studio studio_{session_, engine_, actions_, &runner_};
    std::unique_ptr<PlaygroundView> view_;

    void open(const QString& file) {
        QSignalSpy opened(&runner_, &ProjectRunner::opened);
        runner_.openProject(file);
        QTRY_COMPARE(opened.size(), 1);
    }
    bool isQuiet() { return !engine_.isBusy(); }
    QString textOfTokens() {
        std::string whole;
        if (view_->model().trial())
            for (const auto& text : view_->model().trial()->tokens.textOf) whole += text;
        return QString::fromStdString(whole);
    }
    void type(const QString& text) {
        QTest::keyClick(&view_->prompt(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&view_->prompt(), text);
        QTRY_VERIFY(textOfTokens().contains(text) && isQuiet());
    }
    QString cell(const QString& name, int column) {
        for (int row = 0; row < view_->model().rowCount(); ++row)
            if (view_->model().index(row, 0).data().toString() == name)
                return view_->model().index(row, column).data().toString();
        return {};
    }
    QString error() {
        const auto* text = view_->findChild<QLabel*>(QStringLiteral("errorText"));
        return view_->errorBar().isShown() ? text->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        grammar_ = synthetic::convertedDemo(folder_.path(), "grammar");
        shapes_ = synthetic::convertedDemo(folder_.path(), "shapes");
    }

    void init() {
        session_.closeProject();
        view_ = std::make_unique<PlaygroundView>(studio_);
        view_->resize(1000, 640);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void cleanup() { QTRY_VERIFY(isQuiet()); }

    void itSaysWhatItNeeds() {
        QVERIFY(view_->isEmptyStateShown());
        Project bare = synthetic::project();
        bare.routers.clear();
        synthetic::open(session_, bare);
        QTRY_VERIFY(view_->isEmptyStateShown());
        QMimeData text;
        text.setText(QStringLiteral("words"));
        QVERIFY(view_->takes(text));
    }

    void aSampleOfTheDataIsTriedAtFirst() {
        QAbstractItemModelTester tester(&view_->model());
        open(grammar_);
        QTRY_VERIFY2(view_->model().times().has_value(), qPrintable(error()));
        QVERIFY(view_->prompt().toPlainText().size() > 4);
        QVERIFY(textOfTokens().contains(view_->prompt().toPlainText()));
        QVERIFY(!view_->verdict().isEmpty() && view_->status().isEmpty());
        QVERIFY(!cell(QStringLiteral("time"), AnswerModel::denseColumn).isEmpty());
        // and goes on by itself, once
        QTRY_VERIFY(view_->continuation().continuation().has_value() && !view_->continuation().isRunning());
        QVERIFY(view_->continuation().count(0).contains(QStringLiteral("tokens/s")));
        const QString before = view_->prompt().toPlainText();
        view_->nextExample();
        QVERIFY(view_->prompt().toPlainText() != before);
        QTRY_VERIFY(textOfTokens().contains(view_->prompt().toPlainText()));
        // what was there can be brought back
        view_->prompt().setFocus();
        QTest::keyClick(&view_->prompt(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view_->prompt().toPlainText(), before);
        QTRY_VERIFY(textOfTokens().contains(before));
    }

    void typedTextIsTriedAndTheNewestWins() {
        open(grammar_);
        QTRY_VERIFY(view_->model().trial() && isQuiet());
        view_->prompt().selectAll();
        QTest::keyClicks(&view_->prompt(), QStringLiteral("the quiet baker"));
        QVERIFY(!textOfTokens().contains(QStringLiteral("the quiet baker")));  // not before a pause
        QTRY_VERIFY(textOfTokens().contains(QStringLiteral("the quiet baker")));
        QTRY_VERIFY(view_->model().times().has_value());
        QCOMPARE(view_->model().trial()->rule, session_.rule());
        QVERIFY(!view_->continuation().continuation());  // of another text
        // three requests at once: the last one is shown, no other one after it
        for (const char* text : {"a wolf", "a horse", "the owl"}) {
            view_->prompt().setPlainText(QLatin1String(text));
            QTest::keyClick(&view_->prompt(), Qt::Key_Return, Qt::ControlModifier);
        }
        QTRY_VERIFY(textOfTokens().contains(QStringLiteral("the owl")));
        QTRY_VERIFY(isQuiet());
        QVERIFY(textOfTokens().contains(QStringLiteral("the owl")));
        // no text: nothing to show, and no complaint
        view_->prompt().clear();
        QTRY_COMPARE(view_->model().rowCount(), 0);
        QVERIFY(error().isEmpty());
    }

    void countsFollowTauAndThenAreMeasured() {
        open(grammar_);
        session_.settleTau(0.1);
        QTRY_VERIFY(view_->model().trial() && isQuiet());
        type(QStringLiteral("the quiet baker"));
        const QString name = QStringLiteral("experts a token");
        session_.settleTau(0);
        QTRY_VERIFY(view_->model().trial()->rule.value == 0 && isQuiet());
        QCOMPARE(cell(name, AnswerModel::differenceColumn), percent(1, 0));
        for (const TrialChoice& choice : view_->model().trial()->choices) QCOMPARE(choice.dense, choice.converted);

        session_.dragTau(0.7);
        QVERIFY(view_->model().isPredicted());
        const ScoreIndex index(view_->model().trial()->tokens);
        const auto means = index.meanExecuted({session_.rule().kind, 0.7});
        double mean = 0;
        for (const double site : means) mean += site / static_cast<double>(means.size());
        QCOMPARE(cell(name, AnswerModel::convertedColumn), QStringLiteral("≈ ") + fixed(mean, 1));
        QCOMPARE(view_->model().trial()->rule.value, 0.0);
        session_.settleTau(0.7);
        QTRY_COMPARE(view_->model().trial()->rule.value, 0.7);
        QVERIFY(!view_->model().isPredicted());
        QTRY_VERIFY(view_->model().times().has_value());
        QVERIFY(!cell(name, AnswerModel::convertedColumn).startsWith(QStringLiteral("≈")));
        QCOMPARE(view_->model().headerData(AnswerModel::convertedColumn, Qt::Horizontal).toString(),
                 QStringLiteral("at τ 0.7"));
    }

    void aTextGoesOnUntilItIsStopped() {
        open(grammar_);
        QTRY_VERIFY(view_->model().times().has_value() && isQuiet());
        type(QStringLiteral("the quiet baker"));
        ContinuationPanel& panel = view_->continuation();
        QTest::mouseClick(&panel.button(), Qt::LeftButton);
        QVERIFY(panel.isRunning());
        QTRY_VERIFY(!panel.isRunning());
        QVERIFY(panel.continuation()->finished);
        const ContinuedText dense = panel.continuation()->dense;
        QVERIFY(!dense.ids.empty() && dense.ids.size() <= 50);
        QVERIFY(panel.text(0).toPlainText().startsWith(QStringLiteral("the quiet baker")));
        QVERIFY(panel.text(0).toPlainText().endsWith(QString::fromStdString(dense.text)));
        // with τ it is written again
        session_.settleTau(0);
        QTRY_VERIFY(view_->model().trial()->rule.value == 0 && isQuiet());
        QTRY_VERIFY(panel.continuation() && !panel.isRunning());
        QCOMPARE(panel.continuation()->converted.ids, dense.ids);
        QCOMPARE(panel.text(0).toPlainText(), panel.text(1).toPlainText());

        // stopped before it began: nothing is written; the button is what it was
        std::atomic<bool> go = false;
        engine_.request(
            QStringLiteral("other"), view_.get(),
            [&go](const Job&) {
                while (!go) QThread::msleep(1);
                return 0;
            },
            [](const Expected<int>&) {});
        QTest::mouseClick(&panel.button(), Qt::LeftButton);
        QVERIFY(panel.isRunning());
        QTest::mouseClick(&panel.button(), Qt::LeftButton);
        go = true;
        QTRY_VERIFY(!panel.isRunning());
        QVERIFY(!panel.continuation());
        QVERIFY(error().isEmpty());
    }

    void pictures() {
        open(shapes_);
        QTRY_VERIFY(view_->model().times().has_value());
        QVERIFY(!view_->prompt().isVisible() && !view_->continuation().isVisible());
        QVERIFY(view_->tokens().model().tokens().isImages());
        QVERIFY(!view_->tokens().model().tokens().picture(0).isNull());
        // another one, dropped as a file; of another size
        QImage picture(90, 60, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        const QString file = folder_.filePath(QStringLiteral("own.png"));
        QVERIFY(picture.save(file));
        const auto before = view_->model().trial();
        dropFile(*view_, file);
        QTRY_VERIFY(view_->model().trial() != before && view_->model().trial());
        const QImage shown = view_->tokens().model().tokens().picture(0);
        QVERIFY(qAbs(shown.pixelColor(shown.rect().center()).blue() - 128) <= 2);
        // pasted
        picture.fill(Qt::black);
        QGuiApplication::clipboard()->setImage(picture);
        view_->table().setFocus();
        QTest::keyClick(&view_->table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(view_->tokens().model().tokens().picture(0).pixelColor(0, 0).blue() < 3);
        QTRY_VERIFY(isQuiet());
    }

    void whatCannotBeTriedSaysWhy() {
        open(shapes_);
        QTRY_VERIFY(view_->model().times().has_value());
        const QString broken = folder_.filePath(QStringLiteral("broken.png"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n no picture") > 0);
        file.close();
        dropFile(*view_, broken);
        QTRY_VERIFY(error().contains(QStringLiteral("broken.png")));
        QCOMPARE(view_->model().rowCount(), 0);
        QMimeData text;
        text.setText(QStringLiteral("a sentence"));
        drop(*view_, text);
        QTRY_VERIFY(error().contains(QStringLiteral("takes pictures")));
        view_->nextExample();
        QTRY_VERIFY(error().isEmpty() && view_->model().rowCount() > 0);
        QTRY_VERIFY(isQuiet());

        open(grammar_);
        QTRY_VERIFY(view_->model().times().has_value() && isQuiet());
        view_->prompt().setPlainText(QStringLiteral("the owl ").repeated(3000));
        QTRY_VERIFY(error().contains(QStringLiteral("positions")));
        QTRY_VERIFY(isQuiet());
        type(QStringLiteral("the owl"));
        QVERIFY(error().isEmpty());
        QMimeData picture;
        picture.setImageData(QImage(8, 8, QImage::Format_RGB32));
        drop(*view_, picture);
        QTRY_VERIFY(error().contains(QStringLiteral("takes text")));
        const QString bytes = folder_.filePath(QStringLiteral("bytes.txt"));
        QFile binary(bytes);
        QVERIFY(binary.open(QIODevice::WriteOnly) && binary.write("\xff\xfe\x00\x01", 4) == 4);
        binary.close();
        dropFile(*view_, bytes);
        QTRY_VERIFY(error().contains(QStringLiteral("bytes.txt")));
        QTRY_VERIFY(isQuiet());
    }

    void aModelThatMovedIsNamed() {
        Project project = openProject(grammar_.toStdString());
        project.model.path = "/nowhere/model";
        const QString moved = folder_.filePath(QStringLiteral("moved.dynak"));
        saveProject(project, moved.toStdString());
        open(moved);
        QTRY_VERIFY(error().contains(QStringLiteral("/nowhere/model")));
        QTRY_VERIFY(isQuiet());
    }

    void sitesAreThoseOfAllViews() {
        open(grammar_);
        QTRY_VERIFY(view_->model().times().has_value() && isQuiet());
        const QString site = view_->tokens().model().tokens().siteId(0);
        Selection selection;
        selection.site = site;
        session_.select(selection);
        QCOMPARE(view_->tokens().model().site(), 0);
        session_.select({});
        QCOMPARE(view_->tokens().model().site(), -1);
    }

    void answersAreCopied() {
        open(grammar_);
        QTRY_VERIFY(view_->model().times().has_value() && isQuiet());
        type(QStringLiteral("the quiet baker"));
        view_->table().setFocus();
        QTest::keyClick(&view_->table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), 3);
        QVERIFY(lines[1].contains(QStringLiteral("the quiet baker")));
        QCOMPARE(lines.size(), 2 + view_->model().rowCount());
    }

    void answersInWordsAndNumbers() {
        AnswerModel model;
        QAbstractItemModelTester tester(&model);
        model.set(std::make_shared<const Trial>(trialOf({{3, "joy", 0.75, 0.25}, {1, {}, 0.25, 0.75}})));
        QVERIFY(model.differs());
        QVERIFY(model.verdict().contains(QStringLiteral("joy")) && model.verdict().contains(QStringLiteral("class 1")));
        QCOMPARE(model.index(0, AnswerModel::differenceColumn).data().toString(), difference(-50, 1));
        QCOMPARE(model.index(1, AnswerModel::convertedColumn).data(AnswerModel::shareRole).toDouble(), 0.75);
        QVERIFY(model.index(1, AnswerModel::convertedColumn).data(Qt::FontRole).value<QFont>().bold());
        // 100 + 800 dense; 100 + 20 for the router + 2 · 100
        model.setRule({RuleKind::tau, 0.2}, {2});
        const int cost = model.rowCount() - 1;
        QCOMPARE(model.index(cost, AnswerModel::denseColumn).data().toString(), QStringLiteral("900"));
        QCOMPARE(model.index(cost, AnswerModel::convertedColumn).data().toString(), QStringLiteral("320"));
        model.setRule({RuleKind::tau, 0.4}, {1});
        QVERIFY(model.index(cost, AnswerModel::convertedColumn).data(Qt::FontRole).value<QFont>().italic());
        model.setTimes({6, 4, 9});
        QVERIFY(model.index(model.rowCount() - 1, AnswerModel::differenceColumn)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("1.50")));

        Trial encoder = trialOf({});
        encoder.embedding = TrialEmbedding{0.98765, {0.9, 0.5}};
        encoder.tokens.textOf = {"[CLS]", " quiet"};
        model.set(std::make_shared<const Trial>(encoder));
        QVERIFY(model.verdict().contains(QStringLiteral("0.9877")));
        QVERIFY(model.index(2, 0).data().toString().contains(QStringLiteral("quiet")));
        QCOMPARE(model.index(1, AnswerModel::convertedColumn).data().toString(), QStringLiteral("0.7000"));
    }

    void theWindowHandsOverWhatIsDropped() {
        MainWindow window;
        window.show();
        QMimeData text;
        text.setText(QStringLiteral("the red boat"));
        QDragEnterEvent early({5, 5}, Qt::CopyAction, &text, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &early);
        QVERIFY(!early.isAccepted());  // no project to try it on
        window.runner().openProject(grammar_);
        QTRY_VERIFY(!window.isStartPageShown());
        QVERIFY(!window.viewArea().dock(QStringLiteral("playground"))->isVisible());
        drop(window, text);
        QTRY_VERIFY(window.viewArea().dock(QStringLiteral("playground"))->isVisible());
        auto* playground = static_cast<PlaygroundView*>(window.viewArea().view(QStringLiteral("playground")));
        QCOMPARE(playground->prompt().toPlainText(), QStringLiteral("the red boat"));
        QTRY_VERIFY(playground->model().times().has_value());
        QTRY_VERIFY(!window.engine().isBusy());
    }

    void theViewMenuPlacesIt() {
        MainWindow window;
        window.resize(1280, 720);
        window.show();
        window.runner().openProject(grammar_);
        QTRY_VERIFY(!window.isStartPageShown());
        QDockWidget* dock = window.viewArea().dock(QStringLiteral("playground"));
        dock->toggleViewAction()->trigger();
        QVERIFY(dock->isVisible());
        QCOMPARE(window.viewArea().dockWidgetArea(dock), Qt::LeftDockWidgetArea);
        QTRY_VERIFY(!window.engine().isBusy());
    }
};

QTEST_MAIN(TestPlayground)
#include "test_playground.moc"
