// SPDX-License-Identifier: GPL-3.0-or-later
// Encoder-decoders in the window, on a small one with random weights: what the model itself writes.
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include "core/generate/source_text.h"
#include "core/generate/translate.h"
#include "core/project/project_file.h"
#include "tests/core/translator.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/frame/error_bar.h"
#include "widgets/frame/flat_button.h"
#include "widgets/playground/continuation_panel.h"
#include "widgets/playground/playground_view.h"
#include "widgets/runner/project_runner.h"
#include "widgets/tokens/sample_text.h"
#include "widgets/tokens/token_map_figure.h"
#include "widgets/tokens/tokens_view.h"
#include "widgets/tokens/trial_tokens.h"

using namespace dynak;

class TestTranslation : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString project_;
    StudioSession session_;
    Engine engine_;
    Actions actions_;
    ProjectRunner runner_{session_, engine_};
    Studio studio_{session_, engine_, actions_, &runner_};

    template <class V>
    std::unique_ptr<V> shown() {
        auto view = std::make_unique<V>(studio_);
        view->resize(1000, 700);
        view->show();
        static_cast<void>(QTest::qWaitForWindowExposed(view.get()));
        QApplication::setActiveWindow(view.get());
        return view;
    }
    bool isQuiet() { return !engine_.isBusy() && !session_.areScoresComing(); }

    // What the command line's function writes for a text under a rule; its ids as the words they are.
    QString written(const QString& text, const SiteRules& rule) {
        Workbench bench(openProject(project_.toStdString()), {});
        const ConvertedModel model = bench.converted();
        TranslateOptions options = translateOptions(bench.model());
        options.rules.beams = 1;
        options.rule = rule;
        const auto source = sourceIds(*bench.data().tokenizer, bench.model().architecture(), text.toStdString(),
                                      Sentence::verbatim("The text"));
        QStringList words;
        const Translations made = translate(model, {source}, options);
        for (const auto id : made.texts[0].ids) words << QString::number(id);
        return words.join(QLatin1Char(' '));
    }

    static QString errorOf(const View& view) {
        const auto* text = view.findChild<QLabel*>(QStringLiteral("errorText"));
        return view.errorBar().isShown() && text ? text->text() : QString();
    }

    static QString textOf(const TokenSet& tokens, TokenSet::Side side) {
        QString whole;
        const TokenSet::Range range = tokens.tokensOf(0, side);
        for (qint64 token = range.begin; token < range.end; ++token) whole += tokens.text(token);
        return whole;
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        const std::filesystem::path folder = folder_.path().toStdString();
        testing::makeTranslator(folder);
        project_ = folder_.filePath(QStringLiteral("translator.dynak"));
        Workbench bench = testing::convertedTranslator(folder);
        bench.run("sweep");
        saveProject(bench.project(), project_.toStdString());
    }

    void init() {
        QSignalSpy opened(&runner_, &ProjectRunner::opened);
        runner_.openProject(project_);
        QTRY_COMPARE(opened.size(), 1);
        session_.settleTau(0.5);
    }

    void cleanup() {
        QTRY_VERIFY(isQuiet());
        session_.closeProject();
    }

    void theModelWritesTheLowerText() {
        auto view = shown<TokensView>();
        QTRY_VERIFY(isQuiet() && view->texts().isVisible());
        ChoiceButton& choice = view->texts().targetChoice();
        QVERIFY(choice.isVisible() && !view->isWritten());
        choice.setFocus();
        QTest::keyClick(&choice, Qt::Key_Down);        // the next choice
        QVERIFY(!view->texts().target().isVisible());  // not yet written
        QTRY_VERIFY(isQuiet() && view->isWritten());
        QVERIFY(!view->texts().isVisible() && view->written().texts().target().isVisible());
        QVERIFY(view->written().texts().targetChoice().hasFocus());
        const auto check = [&] {
            const TokenSet &given = view->model().tokens(), &made = view->written().model().tokens();
            const TokenSet::Range range = given.tokensOf(view->model().sample(), TokenSet::Side::source);
            QString source;
            for (qint64 token = range.begin; token < range.end; ++token) source += given.text(token);
            QCOMPARE(textOf(made, TokenSet::Side::source), source);
            const QString expected = written(source.chopped(2), session_.rule());  // without its end
            QCOMPARE(textOf(made, TokenSet::Side::target), QStringLiteral("0 ") + expected);
        };
        check();
        // another sample, another τ: written anew; while τ moves, counted anew
        QTest::keyClick(&view->written().texts().text(), Qt::Key_PageDown);
        QCOMPARE(view->model().sample(), 1);
        QTRY_VERIFY(isQuiet());
        QVERIFY2(view->isWritten(), qPrintable(errorOf(*view)));
        check();
        const auto shared = &view->written().model().tokens().scores();
        const double before = view->written().model().summary().mean;
        session_.dragTau(0.9);
        QCOMPARE(&view->written().model().tokens().scores(), shared);
        QVERIFY(view->written().model().summary().mean < before);
        session_.settleTau(0.9);
        QTRY_VERIFY(isQuiet() && &view->written().model().tokens().scores() != shared);
        check();
        QCOMPARE(view->figure(), static_cast<Figure*>(&view->written().map()));
        // and back
        QTest::keyClick(&view->written().texts().targetChoice(), Qt::Key_Up);
        QVERIFY(!view->isWritten() && view->texts().target().isVisible());
        QCOMPARE(view->figure(), static_cast<Figure*>(&view->map()));
    }

    void ownSentencesAreTranslatedByBoth() {
        auto view = shown<PlaygroundView>();
        QTRY_VERIFY(isQuiet() && view->model().trial());  // an example to begin with: a source of the data
        QVERIFY(view->tokens().model().tokens().hasPairs());
        QVERIFY(
            textOf(view->tokens().model().tokens(), TokenSet::Side::source).startsWith(view->prompt().toPlainText()));
        QTest::keyClick(&view->prompt(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&view->prompt(), QStringLiteral("7 30 12 9"));
        const auto isOf = [&](const QString& text) {
            return isQuiet() && view->model().trial() &&
                   textOf(view->tokens().model().tokens(), TokenSet::Side::source).startsWith(text);
        };
        QTRY_VERIFY(isOf(QStringLiteral("7 30 12 9")));
        ContinuationPanel& panel = view->continuation();
        const QString dense = written(QStringLiteral("7 30 12 9"), SelectionRule{RuleKind::all, 0});
        const QString converted = written(QStringLiteral("7 30 12 9"), session_.rule());
        QCOMPARE(panel.text(0).toPlainText().trimmed(), dense);
        QCOMPARE(panel.text(1).toPlainText().trimmed(), converted);
        QCOMPARE(textOf(view->tokens().model().tokens(), TokenSet::Side::target), QStringLiteral("0 ") + converted);
        QVERIFY(panel.count(1).contains(QStringLiteral("ms")) && panel.count(1).contains(QStringLiteral("experts")));
        QVERIFY(!view->verdict().isEmpty());
        QStringList rows;
        for (int row = 0; row < view->model().rowCount(); ++row) rows << view->model().index(row, 0).data().toString();
        QCOMPARE(rows,
                 (QStringList{QStringLiteral("experts a token, encoder"), QStringLiteral("experts a token, decoder"),
                              QStringLiteral("multiply-accumulates"), QStringLiteral("time")}));
        // the answer stands above the table
        QVERIFY(panel.geometry().bottom() <= view->tokens().parentWidget()->geometry().top());
        // τ = 0 is the dense model
        session_.settleTau(0);
        QTRY_VERIFY(isQuiet() && view->model().trial() && view->model().trial()->rule.value == 0);
        QCOMPARE(panel.text(1).toPlainText(), panel.text(0).toPlainText());
        QVERIFY(view->verdict().startsWith(QStringLiteral("Both write the same")));
    }

    void theNewestSentenceWins() {
        auto view = shown<PlaygroundView>();
        QTRY_VERIFY(isQuiet() && view->model().trial());
        for (const char* text : {"5 6 7 8", "9 10 11", "12 13"}) {
            view->prompt().setPlainText(QString::fromLatin1(text));
            QTest::keyClick(&view->prompt(), Qt::Key_Return, Qt::ControlModifier);  // at once
        }
        QTRY_VERIFY(isQuiet());
        QVERIFY(textOf(view->tokens().model().tokens(), TokenSet::Side::source).startsWith(QStringLiteral("12 13")));
        QVERIFY(!view->continuation().isRunning());
        QTest::mouseClick(&view->continuation().button(), Qt::LeftButton);  // translates once more
        QVERIFY(view->continuation().isRunning());
        QTest::mouseClick(&view->continuation().button(), Qt::LeftButton);  // and stops: what is written stays
        QTRY_VERIFY(isQuiet() && !view->continuation().isRunning());
    }

    void badSentencesAreRefused() {
        auto view = shown<PlaygroundView>();
        QTRY_VERIFY(isQuiet() && view->model().trial());
        QStringList words;
        for (int i = 0; i < 40; ++i) words << QString::number(3 + i % 30);
        view->prompt().setPlainText(words.join(QLatin1Char(' ')));
        QTRY_VERIFY(view->errorBar().isShown());
        QVERIFY2(errorOf(*view).contains(QStringLiteral("41 tokens")), qPrintable(errorOf(*view)));
        QVERIFY(!view->continuation().isRunning() && !view->continuation().continuation());
        view->prompt().setPlainText(QStringLiteral("4 5"));
        QTRY_VERIFY(isQuiet() && view->model().trial() && !view->errorBar().isShown());
        view->prompt().clear();
        QTRY_VERIFY(isQuiet() && !view->model().trial());
        QVERIFY(!view->continuation().continuation());
    }
};

QTEST_MAIN(TestTranslation)
#include "test_translation.moc"
