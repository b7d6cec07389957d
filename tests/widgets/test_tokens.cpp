// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <ctime>

#include "core/base/random.h"
#include "core/project/project_file.h"
#include "tests/widgets/synthetic.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/frame/search_line.h"
#include "widgets/tokens/extremes.h"
#include "widgets/tokens/gallery.h"
#include "widgets/tokens/patch_figure.h"
#include "widgets/tokens/sample_bar.h"
#include "widgets/tokens/sample_text.h"
#include "widgets/tokens/token_map_figure.h"
#include "widgets/tokens/token_text.h"
#include "widgets/tokens/tokens_view.h"

using namespace dynak;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

TokenSet setOf(TokenScores scores) {
    const auto shared = std::make_shared<const TokenScores>(std::move(scores));
    return TokenSet(shared, std::make_shared<const ScoreIndex>(*shared));
}

// Of this thread's processor time: machines that test are busy.
double threadMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

}  // namespace

class TestTokens : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    Studio studio_{session_, engine_, actions_};

    std::unique_ptr<TokensView> shown(TokenScores scores, QSize size = {640, 560}) {
        synthetic::open(session_, synthetic::projectWith(std::move(scores)));
        session_.settleTau(0.1);
        auto view = std::make_unique<TokensView>(studio_);
        view->resize(size);
        view->show();
        static_cast<void>(QTest::qWaitForWindowExposed(view.get()));
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        return view;
    }

    // Experts at τ = 0.1 by the rule itself.
    int expected(const TokenSet& tokens, qint64 token, int site) {
        int count = 0;
        for (int expert = 0; expert < tokens.experts(site); ++expert)
            count += tokens.runs(token, site, expert, session_.rule());
        return count;
    }

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }
    void init() { session_.closeProject(); }

    void modelsAreSound() {
        TokenModel tokens;
        GalleryModel pictures;
        QAbstractItemModelTester a(&tokens, Mode::QtTest), b(&pictures, Mode::QtTest);
        const TokenSet set = setOf(synthetic::pictureScores());
        tokens.set(set);
        tokens.setSample(3);
        tokens.setRule({RuleKind::tau, 0.3});
        tokens.setSite(2);
        QCOMPARE(tokens.rowCount(), 21);
        QCOMPARE(tokens.columnCount(), 3 + 6);
        pictures.set(set);
        std::vector<double> means;
        for (int i = 0; i < 12; ++i) means.push_back((i * 5) % 12);
        pictures.setMeans(means);
        pictures.setOrder(GalleryModel::Order::dearest);
        QCOMPARE(pictures.rowCount(), 12);
        QCOMPARE(means[static_cast<std::size_t>(pictures.sampleAt(0))], 11.0);
        pictures.setOrder(GalleryModel::Order::wrong);
        QCOMPARE(pictures.rowCount(), 6);  // odd ones are called 0
        for (int row = 0; row < 6; ++row) QCOMPARE(pictures.sampleAt(row) % 2, 1);
        tokens.set({});
        pictures.set({});
        QCOMPARE(tokens.rowCount() + pictures.rowCount(), 0);
    }

    void samplesComeInTheOrderOfTheSplit() {
        TokenScores scores = synthetic::pictureScores();
        std::rotate(scores.sampleOf.begin(), scores.sampleOf.begin() + 21 * 5, scores.sampleOf.end());
        const TokenSet set = setOf(std::move(scores));
        QCOMPARE(set.samples(), 12);
        for (int sample = 0; sample < 12; ++sample) {
            QCOMPARE(set.sampleId(sample), qint64{sample});
            QCOMPARE(set.sampleOfToken(set.tokensOf(sample).begin), sample);
            QCOMPARE(set.className(sample), sample % 2 ? QStringLiteral("star") : QStringLiteral("ring"));
        }
        QCOMPARE(set.sampleWithId(12), -1);
        QCOMPARE(set.sampleOfToken(12 * 21), -1);
    }

    void aClassTokenDoesNotShiftTheGrid() {
        const TokenSet set = setOf(synthetic::pictureScores());
        QCOMPARE(set.patchesOf(2), (TokenSet::Range{2 * 21 + 1, 3 * 21}));
        QCOMPARE(set.name(2 * 21), QStringLiteral("class token"));
        QCOMPARE(set.name(2 * 21 + 1 + 7), QStringLiteral("patch in row 2, column 3"));
        QCOMPARE(set.picture(3).size(), QSize(10, 8));
        QCOMPARE(set.picture(3).pixelColor(1, 0), QColor(60, 3, 200));
    }

    void textsThatAreReadFromTheRightStandThere() {
        TextLayout layout;
        const QStringList arabic{QStringLiteral("سلام"), QStringLiteral(" عل"), QStringLiteral("يكم"),
                                 QStringLiteral(" ثم"), QStringLiteral(" بيت")};
        const QFontMetricsF metrics{QFont()};
        layout.measure(
            5, [&](int i) { return arabic[i]; }, metrics);
        layout.wrap(300);
        QVERIFY(layout.isRightToLeft());
        QCOMPARE(layout.lines(), 1);
        for (int i = 1; i < 5; ++i) QVERIFY(layout.rectOf(i).right() <= layout.rectOf(i - 1).left() + 0.5);
        QVERIFY(layout.rectOf(0).right() <= 300 && layout.rectOf(0).right() > 290);
        QCOMPARE(layout.rectOf(2).right(), layout.rectOf(1).left());  // one word
        QCOMPARE(layout.tokenAt(layout.rectOf(3).center()), 3);
        layout.wrap(80);
        QVERIFY(layout.lines() > 1);
        layout.measure(
            5, [&](int) { return QStringLiteral(" word"); }, metrics);
        QVERIFY(!layout.isRightToLeft());
    }

    void aPairCountsWhatItsTextsSee() {
        const TokenSet set = setOf(synthetic::pairScores());
        const SelectionRule rule{RuleKind::tau, 0.1};
        const Matrix<std::int32_t> all = executedExperts(set.scores(), rule);
        QVERIFY(set.hasPairs());
        QCOMPARE(set.samples(), 8);
        QCOMPARE(set.tokensOf(2), (TokenSet::Range{24, 36}));
        QCOMPARE(set.tokensOf(2, TokenSet::Side::source), (TokenSet::Range{24, 29}));
        QCOMPARE(set.tokensOf(2, TokenSet::Side::target), (TokenSet::Range{29, 36}));
        QCOMPARE(set.sitesOf(TokenSet::Side::source), (std::vector{0, 1}));
        QCOMPARE(set.siteTitle(5), QStringLiteral("decoder 3"));
        TokenModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.set(set);
        model.setRule(rule);
        for (const int site : {-1, 1, 4}) {
            CostSurvey survey;
            survey.start(set, rule, site);
            while (survey.step()) continue;
            model.setSite(site);
            model.setSummary(survey.summary());
            double sum = 0;
            qint64 counted = 0;
            for (qint64 token = 0; token < set.tokens(); ++token) {
                std::vector<std::int32_t> seen;
                for (int s = 0; s < 6; ++s)
                    if (all.at(s, token) != notSeen && (site < 0 || s == site)) seen.push_back(all.at(s, token));
                const double cost = seen.empty() ? notSeen : meanSeen(seen);
                QCOMPARE(model.costs({token, token + 1}).front(), cost);
                if (seen.empty()) continue;
                sum += cost;
                ++counted;
            }
            QCOMPARE(counted, qint64{site < 0 ? 96 : site == 1 ? 40 : 56});
            QCOMPARE(survey.summary().counted, counted);
            QVERIFY(std::abs(survey.summary().mean - sum / static_cast<double>(counted)) < 1e-9);
            const auto& bars = survey.summary().tokensByCost;
            QCOMPARE(std::accumulate(bars.begin(), bars.end(), qint64{0}), counted);
        }
        model.setSite(-1);
        QVERIFY(model.describe(25).contains(QStringLiteral("“Hund”, source: 5 · 5 experts")));
        QVERIFY(model.describe(31).contains(QStringLiteral("“dog”, target")));
        QVERIFY(model.describeSample().contains(QStringLiteral("source 5.0")));
        QCOMPARE(model.index(0, TokenModel::firstSiteColumn + 2).data(), QVariant());  // not seen
        // of a text only, not from one into the other
        QCOMPARE(set.find(QStringLiteral("Kater"), -1), qint64{61});
        QCOMPARE(set.find(QStringLiteral("running"), 0), qint64{8});
        QCOMPARE(set.find(QStringLiteral("</s><s>"), 0), qint64{-1});
    }

    void aPairStandsOneAboveTheOther() {
        for (const QSize size : {QSize(400, 300), QSize(640, 560), QSize(1200, 700)}) {
            auto view = shown(synthetic::pairScores(), size);
            SampleText& texts = view->texts();
            QVERIFY(texts.text().isVisible() && texts.target().isVisible());
            const auto placeOf = [&](TokenText& text, qint64 token) {
                const QPoint at = text.viewport()->mapTo(view.get(), text.rectOf(token).center());
                return view->rect().contains(at) && text.viewport()->rect().contains(text.rectOf(token)) ? at
                                                                                                         : QPoint();
            };
            QVERIFY(!placeOf(texts.text(), 1).isNull());
            QVERIFY(!placeOf(texts.target(), 6).isNull());
            QVERIFY(placeOf(texts.text(), 1).y() < placeOf(texts.target(), 6).y());
            // the encoder's block of the map above the decoder's, each with the tokens of its text
            QVERIFY(view->map().cell(1, 0).isValid() && view->map().cell(6, 5).isValid());
            QVERIFY(!view->map().cell(1, 5).isValid() && !view->map().cell(6, 0).isValid());
            QVERIFY(view->map().cell(1, 0).bottom() < view->map().cell(6, 5).top());
            QVERIFY(view->map().cell(1, 0).top() > view->map().cell(1, 1).top());  // the input below
            QVERIFY(view->map().cell(6, 2).bottom() < view->map().height());
        }
    }

    void aPairIsWalkedByMouseAndKeys() {
        auto view = shown(synthetic::pairScores(), {900, 600});
        TokenText &source = view->texts().text(), &target = view->texts().target();
        QTest::mouseClick(source.viewport(), Qt::LeftButton, {}, source.rectOf(4).center());
        QCOMPARE(session_.selection().token, qint64{4});
        QApplication::setActiveWindow(view.get());
        source.setFocus();
        QTest::keyClick(&source, Qt::Key_Right);  // past the end into the other text
        QCOMPARE(session_.selection().token, qint64{5});
        QVERIFY(target.hasFocus());
        QTest::keyClick(&target, Qt::Key_Left);
        QVERIFY(session_.selection().token == 4 && source.hasFocus());
        QTest::keyClick(&source, Qt::Key_Down);
        QVERIFY(session_.selection().token > 4 && target.hasFocus());
        QTest::keyClick(&target, Qt::Key_Up);
        QVERIFY(session_.selection().token <= 4 && source.hasFocus());
        QTest::keyClick(&source, Qt::Key_PageDown);
        QCOMPARE(session_.selection().sample, qint64{1});
        // a cell of the decoder's block: its token; the name of a row: its site, which the source does not see
        QTest::mouseClick(&view->map(), Qt::LeftButton, {}, view->map().cell(12 + 7, 3).center().toPoint());
        QCOMPARE(session_.selection().token, qint64{12 + 7});
        QTest::mouseMove(&view->map(), view->map().cell(12 + 2, 1).center().toPoint());
        QTRY_VERIFY(session_.hovered().token == 12 + 2);
        QCOMPARE(session_.hovered().site, QStringLiteral("encoder.1.ffn"));
        QVERIFY(view->sentence().contains(QStringLiteral("source")));
        const QPoint name(8, view->map().cell(12 + 7, 4).center().toPoint().y());
        QTest::mouseClick(&view->map(), Qt::LeftButton, {}, name);
        QCOMPARE(session_.selection().site, QStringLiteral("decoder.2.ffn"));
        const QImage ground = source.viewport()->grab().toImage();
        const QColor window = paletteOf(source)[Role::window];
        const QRect there = source.rectOf(12 + 1);
        QCOMPARE(ground.pixelColor(there.left() + 2, there.center().y()), window);
        // an expert that ran rings tokens of its own text only
        Selection expert = session_.selection();
        expert.expert = 0;
        session_.select(expert);
        const TokenSet& tokens = view->model().tokens();
        QVERIFY(tokens.runs(12 + 7, 4, 0, session_.rule()) && !tokens.runs(12 + 1, 4, 0, session_.rule()));
        const DataTable table = view->map().table();
        qsizetype cells = 0;
        for (const QVariantList& row : table.rows) cells += row[0].toString() == QStringLiteral("map");
        QCOMPARE(cells, qsizetype{5 * 2 + 7 * 4});
        QVERIFY(!view->texts().targetChoice().isVisible());  // nothing to write with
    }

    void aSurveyCountsEveryTokenOnce() {
        const TokenSet set = setOf(synthetic::textScores(9000));  // more than one slice
        const SelectionRule rule{RuleKind::tau, 0.1};
        const Matrix<std::int32_t> all = executedExperts(set.scores(), rule);
        for (const int site : {-1, 2}) {
            CostSurvey survey;
            survey.start(set, rule, site);
            QVERIFY(survey.step());
            const double guess = survey.summary().mean;
            QVERIFY(!survey.isDone());
            while (survey.step()) {
            }
            const CostSummary& summary = survey.summary();
            double sum = 0, dearest = 0, cheapest = 1e9;
            for (std::int64_t token = 0; token < all.columns; ++token) {
                double cost = 0;
                for (int s = 0; s < 6; ++s)
                    if (site < 0 || s == site) cost += all.at(s, token) / (site < 0 ? 6.0 : 1.0);
                sum += cost;
                dearest = std::max(dearest, cost);
                cheapest = std::min(cheapest, cost);
            }
            QCOMPARE(summary.counted, qint64{all.columns});
            QVERIFY(std::abs(summary.mean - sum / static_cast<double>(all.columns)) < 1e-9);
            QVERIFY(std::abs(guess - summary.mean) < 0.5);
            TokenModel model;
            model.set(set);
            model.setRule(rule);
            model.setSite(site);
            const qint64 first = summary.dearest.front(), last = summary.cheapest.front();
            QVERIFY(std::abs(model.costs({first, first + 1})[0] - dearest) < 1e-9);
            QVERIFY(std::abs(model.costs({last, last + 1})[0] - cheapest) < 1e-9);
            QStringList texts;
            for (const qint64 token : summary.dearest) texts << set.text(token).trimmed();
            QCOMPARE(texts.removeDuplicates(), 0);
        }
    }

    void textIsWrappedByWords() {
        TextLayout layout;
        const QStringList tokens{QStringLiteral("[CLS]"), QStringLiteral(" over"), QStringLiteral("whelm"),
                                 QStringLiteral("ed"),    QStringLiteral(" by"),   QStringLiteral("\n"),
                                 QStringLiteral("the"),   QStringLiteral(" end")};
        const QFontMetricsF metrics{QFont()};
        layout.measure(
            static_cast<int>(tokens.size()), [&](int i) { return tokens[i]; }, metrics);
        layout.wrap(metrics.horizontalAdvance(QStringLiteral("overwhelmed by")) + metrics.height());
        // the word moves as a whole
        QCOMPARE(layout.place(0).line, 0);
        for (const int part : {1, 2, 3}) QCOMPARE(layout.place(part).line, 1);
        QCOMPARE(layout.rectOf(1).right(), layout.rectOf(2).left());
        QVERIFY(layout.rectOf(4).left() > layout.rectOf(3).right());
        QCOMPARE(layout.place(6).line, layout.place(5).line + 1);  // after the line feed
        QVERIFY(!layout.place(6).joined);
        for (int token = 0; token < layout.count(); ++token) {
            QCOMPARE(layout.tokenAt(layout.rectOf(token).center()), token);
            const auto [first, last] = layout.between(layout.rectOf(token).top(), layout.rectOf(token).bottom());
            QVERIFY(first <= token && token < last);
        }
        // narrower than a word: it breaks inside, and nothing is lost
        layout.wrap(metrics.horizontalAdvance(QStringLiteral("whelm")));
        QVERIFY(layout.place(2).line > layout.place(1).line);
        QCOMPARE(layout.tokenAt({-5, 0}), -1);
    }

    void theTextShowsWhatRuns() {
        auto view = shown(synthetic::textScores());
        const TokenModel& model = view->model();
        const TokenSet& tokens = model.tokens();
        QVERIFY(!view->isEmptyStateShown());
        QCOMPARE(view->bar().position(), QStringLiteral("1 of 24"));
        for (qint64 token = 0; token < 12; ++token)
            for (int site = 0; site < 6; ++site)
                QCOMPARE(model.index(static_cast<int>(token), TokenModel::firstSiteColumn + site).data().toInt(),
                         expected(tokens, token, site));
        // a dear token is tinted, a cheap one hardly
        const QImage picture = view->text().viewport()->grab().toImage();
        const auto groundOf = [&](qint64 token) {
            const QRect there = view->text().rectOf(token);
            return picture.pixelColor(there.left() + 3, there.center().y()).blue();
        };
        QVERIFY(groundOf(6) < groundOf(1));
    }

    void tokensAreHoveredChosenAndPinned() {
        auto view = shown(synthetic::textScores());
        QWidget* page = view->text().viewport();
        const QPoint at = view->text().rectOf(5).center();
        QTest::mouseMove(page, at);
        QTRY_COMPARE(session_.hovered().token, qint64{5});
        QVERIFY2(view->sentence().startsWith(QStringLiteral("“") + view->model().tokens().text(5).trimmed()),
                 qPrintable(view->sentence()));
        QVERIFY(view->sentence().contains(QString::number(expected(view->model().tokens(), 5, 4))));
        QTest::mouseClick(page, Qt::LeftButton, {}, at);
        QCOMPARE(session_.selection().token, qint64{5});
        QCOMPARE(session_.selection().sample, qint64{0});
        QTest::mouseClick(page, Qt::LeftButton, Qt::ControlModifier, view->text().rectOf(7).center());
        QCOMPARE(session_.pinned().token, qint64{7});
        QCOMPARE(session_.selection().token, qint64{5});
        QTest::mouseMove(page, QPoint(page->width() - 2, page->height() - 2));
        QTRY_COMPARE(session_.hovered().token, qint64{-1});
    }

    void keysWalkTokensAndSamples() {
        auto view = shown(synthetic::textScores());
        QTest::keyClick(&view->text(), Qt::Key_Right);
        QCOMPARE(session_.selection().token, qint64{0});
        QTest::keyClick(&view->text(), Qt::Key_Right);
        QTest::keyClick(&view->text(), Qt::Key_Right);
        QTest::keyClick(&view->text(), Qt::Key_Left);
        QCOMPARE(session_.selection().token, qint64{1});
        QTest::keyClick(&view->text(), Qt::Key_PageDown);
        QCOMPARE(view->bar().position(), QStringLiteral("2 of 24"));
        QCOMPARE(session_.selection().sample, qint64{10});
        QCOMPARE(session_.selection().token, qint64{-1});
        QTest::keyClick(&view->text(), Qt::Key_PageUp);
        QTest::keyClick(&view->text(), Qt::Key_PageUp);  // there is none before the first
        QCOMPARE(view->bar().position(), QStringLiteral("1 of 24"));
        QTest::mouseClick(&view->bar().nextButton(), Qt::LeftButton);
        QTest::mouseClick(&view->bar().nextButton(), Qt::LeftButton);
        QCOMPARE(view->bar().position(), QStringLiteral("3 of 24"));
        QVERIFY(view->bar().previousButton().isEnabled());
        QTest::keyClick(&view->text(), Qt::Key_Down);
        QVERIFY(session_.selection().token >= view->model().range().begin);
    }

    void selectionsOfOtherViewsAreFollowed() {
        auto view = shown(synthetic::textScores());
        Selection selection;
        selection.site = QStringLiteral("layer.4.ffn");
        session_.select(selection);
        QCOMPARE(view->model().site(), 4);
        QVERIFY(view->bar().siteButton().text().startsWith(QStringLiteral("layer 4")));
        const QImage before = view->text().viewport()->grab().toImage();
        selection.expert = 9;  // run by dear tokens only
        session_.select(selection);
        QVERIFY(view->text().viewport()->grab().toImage() != before);
        selection.token = view->model().tokens().tokensOf(7).begin + 2;
        session_.select(selection);
        QCOMPARE(view->bar().position(), QStringLiteral("8 of 24"));
        session_.select({});
        QCOMPARE(view->model().site(), -1);
        QCOMPARE(view->bar().position(), QStringLiteral("8 of 24"));  // Esc does not leave the sample
    }

    void sitesAreChosenInTheMap() {
        auto view = shown(synthetic::textScores());
        TokenMapFigure& map = view->map();
        const QPointF cell = map.cell(4, 2).center();
        QTest::mouseMove(&map, cell.toPoint());
        QTRY_COMPARE(session_.hovered().token, qint64{4});
        QCOMPARE(session_.hovered().site, QStringLiteral("layer.2.ffn"));
        QTest::mouseClick(&map, Qt::LeftButton, {}, cell.toPoint());
        QCOMPARE(session_.selection().token, qint64{4});
        const QPoint title(static_cast<int>(map.cell(0, 5).left()) - 12, static_cast<int>(map.cell(0, 5).center().y()));
        QTest::mouseClick(&map, Qt::LeftButton, {}, title);
        QCOMPARE(session_.selection().site, QStringLiteral("layer.5.ffn"));
        QTest::mouseClick(&map, Qt::LeftButton, {}, title);
        QVERIFY(session_.selection().site.isEmpty());
    }

    void longTextsAreScrolledAndTheMapFollows() {
        auto view = shown(synthetic::textScores(4000));
        Selection selection;
        selection.sample = 30;
        session_.select(selection);
        QCOMPARE(view->model().rowCount(), 4000);
        const TokenSet::Range first = view->map().drawn();
        QVERIFY(first.size() > 10 && first.size() < 800);
        QScrollBar* bar = view->text().verticalScrollBar();
        QVERIFY(bar->maximum() > 1000);
        bar->setValue(bar->maximum());
        QCOMPARE(view->map().drawn().end, view->model().range().end);
        QVERIFY(view->map().drawn().begin > first.end);
        QCOMPARE(view->map().drawn(), view->text().visibleTokens());
        // a token that is chosen elsewhere comes into sight
        selection.token = view->model().range().begin + 2000;
        session_.select(selection);
        QVERIFY(view->text().viewport()->rect().contains(view->text().rectOf(selection.token)));
    }

    void wordsAreFound() {
        auto view = shown(synthetic::textScores());
        SearchLine& field = view->bar().search();
        QTest::keyClicks(&field, QStringLiteral("embedded"));
        QTest::keyClick(&field, Qt::Key_Return);
        const qint64 first = session_.selection().token;
        QCOMPARE(view->model().tokens().text(first), QStringLiteral(" embed"));
        QTest::keyClick(&field, Qt::Key_Return);
        const qint64 second = session_.selection().token;
        QVERIFY(second > first);
        QCOMPARE(view->model().tokens().text(second), QStringLiteral(" embed"));
        QCOMPARE(view->model().sample(), view->model().tokens().sampleOfToken(second));
        field.clear();
        QTest::keyClicks(&field, QStringLiteral("nowhere"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(session_.selection().token, second);
        QVERIFY(!field.accessibleDescription().isEmpty());
    }

    void cheapestAndDearestTokensAreOneClickAway() {
        auto view = shown(synthetic::textScores());
        for (auto* links : view->findChildren<Extremes*>()) {
            QVERIFY(links->text().contains(QStringLiteral("href")));
            const qint64 token = links->accessibleName().startsWith(QLatin1String("Dear"))
                                     ? view->model().summary().dearest[1]
                                     : view->model().summary().cheapest[1];
            Q_EMIT links->linkActivated(QString::number(token));
            QCOMPARE(session_.selection().token, token);
            QCOMPARE(view->model().sample(), view->model().tokens().sampleOfToken(token));
        }
    }

    void tauIsFollowedAndTheHiddenViewCatchesUp() {
        auto view = shown(synthetic::textScores());
        const double before = view->model().summary().mean;
        session_.dragTau(0.5);
        QVERIFY(view->model().summary().mean < before);
        const double dragged = view->model().summary().mean;
        view->hide();
        session_.dragTau(0.9);
        QCOMPARE(view->model().summary().mean, dragged);
        view->show();
        QTRY_VERIFY(view->model().summary().mean < dragged);
    }

    void picturesArePatchesAndMaps() {
        auto view = shown(synthetic::pictureScores());
        PatchFigure& figure = view->patches();
        QCOMPARE(view->figure(), &figure);
        const QPointF there = figure.patchIn(figure.pictureArea(), 8).center();
        QTest::mouseMove(&figure, there.toPoint());
        QTRY_COMPARE(session_.hovered().token, qint64{8});
        QVERIFY(view->sentence().startsWith(QStringLiteral("patch in row 2, column 3")));
        QTest::mouseClick(&figure, Qt::LeftButton, {}, figure.patchIn(figure.mapArea(3), 11).center().toPoint());
        QCOMPARE(session_.selection().token, qint64{11});
        QVERIFY(session_.selection().site.isEmpty());
        const QPoint title = (figure.mapArea(3).topLeft() + QPointF(6, -6)).toPoint();
        QTest::mouseClick(&figure, Qt::LeftButton, {}, title);
        QCOMPARE(session_.selection().site, QStringLiteral("layer.3.ffn"));
        for (int site = 0; site < 6; ++site) {
            QVERIFY(figure.rect().contains(figure.mapArea(site).toAlignedRect()));
            for (int other = 0; other < site; ++other) QVERIFY(!figure.mapArea(site).intersects(figure.mapArea(other)));
        }
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(session_.selection().token, qint64{12});
        QTest::keyClick(view.get(), Qt::Key_PageDown);
        QCOMPARE(view->bar().position(), QStringLiteral("2 of 12"));
        QVERIFY2(view->sentence().contains(QStringLiteral("star, dense says ring")), qPrintable(view->sentence()));
    }

    void theGalleryIsOrderedByCostAndChooses() {
        auto view = shown(synthetic::pictureScores());
        auto* strip = view->findChild<Gallery*>();
        const GalleryModel& pictures = view->gallery();
        QCOMPARE(pictures.rowCount(), 12);
        QCOMPARE(pictures.sampleAt(0), 0);  // picture n wants the more the larger n is
        QCOMPARE(pictures.sampleAt(11), 11);
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(pictures.index(2)).center());
        QCOMPARE(session_.selection().sample, qint64{2});
        QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(session_.selection().sample, qint64{3});
        for (auto* button : view->findChildren<ChoiceButton*>())
            if (button->choices().size() == 3) button->menu()->actions()[1]->trigger();
        QCOMPARE(pictures.sampleAt(0), 11);
        QCOMPARE(session_.selection().sample, qint64{3});  // another order is no choice
        SearchLine& field = view->bar().search();
        QTest::keyClicks(&field, QStringLiteral("ring"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(session_.selection().sample, qint64{4});
    }

    void whatTheConvertedModelSaysStandsBesideTheDenseOne() {
        auto view = shown(synthetic::pictureScores());
        int asked = 0;
        const auto answer = connect(&session_, &StudioSession::classesWanted, this, [&] { ++asked; });
        Selection selection;
        selection.sample = 2;
        session_.select(selection);
        QVERIFY(!view->sentence().contains(QStringLiteral("with experts")));
        session_.settleTau(0.12);
        QCOMPARE(asked, 1);  // the engine is asked when τ is released
        SampleClasses classes;
        classes.rule = session_.rule();
        classes.samples = {2, 3, 4};
        classes.predictions = {1, 1, 0};
        classes.confidences = {0.61, 0.7, 0.9};
        session_.setClasses(classes);
        QVERIFY2(view->sentence().contains(QStringLiteral("with experts: star at 61")), qPrintable(view->sentence()));
        for (auto* button : view->findChildren<ChoiceButton*>())
            if (button->choices().size() == 3) button->menu()->actions()[2]->trigger();
        const GalleryModel& pictures = view->gallery();
        // six are called wrongly by the dense model, the third picture only with experts
        QCOMPARE(pictures.rowCount(), 7);
        const int row = pictures.rowOf(2);
        QVERIFY(row >= 0);
        QVERIFY(pictures.index(row).data(Qt::ToolTipRole).toString().contains(QStringLiteral("with experts: star")));
        session_.dragTau(0.2);  // another τ: nothing is known of it yet
        QVERIFY(!view->sentence().contains(QStringLiteral("with experts")));
        QCOMPARE(pictures.rowCount(), 6);
        disconnect(answer);
    }

    void theDataAreWhatIsDrawn() {
        auto view = shown(synthetic::textScores());
        const DataTable table = view->figure()->table();
        const auto drawn = view->map().drawn();
        QCOMPARE(drawn, view->model().range());
        int cells = 0, counted = 0;
        for (const QVariantList& row : table.rows) {
            QCOMPARE(row.size(), table.header.size());
            if (row[0].toString() == QLatin1String("map")) {
                QCOMPARE(row[5].toInt(), expected(view->model().tokens(), cells / 6, cells % 6));
                ++cells;
            } else {
                counted += row[6].toInt();
            }
        }
        QCOMPARE(cells, static_cast<int>(drawn.size()) * 6);
        QCOMPARE(counted, static_cast<int>(view->model().tokens().tokens()));
        view->figure()->setProjectFile(QStringLiteral("a.dynak"));
        QVERIFY2(
            view->figure()->command().startsWith(QStringLiteral(
                "dynak plot a.dynak --figure tokens --output tokens.svg --sample 0 --rule tau --tau 0.1 --tokens 0-")),
            qPrintable(view->figure()->command()));
    }

    void theCommandDrawsTheSame() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("words.dynak"));
        Project project = synthetic::projectWith(synthetic::textScores());
        saveProject(project, file.toStdString());
        auto view = shown(synthetic::textScores());
        Selection selection;
        selection.site = QStringLiteral("layer.2.ffn");
        selection.sample = 20;
        session_.select(selection);
        for (auto* figure : view->figures()) figure->setProjectFile(file);
        QStringList words = view->figure()->command().split(QLatin1Char(' ')).mid(3);
        const QString csv = folder.filePath(QStringLiteral("words.csv"));
        words[words.indexOf(QStringLiteral("tokens.svg"))] = csv;
        const QString studio = QStringLiteral(DYNAK_BINARY_DIR "/bin/dynak-studio");
        QCOMPARE(QProcess::execute(studio, words << file), 0);
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()), view->figure()->table().toCsv());
        QCOMPARE(QProcess::execute(studio, QStringList(words) << QStringLiteral("--sample") << QStringLiteral("3")), 2);
        QCOMPARE(QProcess::execute(studio, QStringList(words) << QStringLiteral("--site") << QStringLiteral("no")), 2);
    }

    // Files are made by others: nothing in them may break the window.
    void oddScoresAreShownAsFarAsTheyGo() {
        TokenScores scores = synthetic::pictureScores();
        scores.samples.labels.resize(3);
        scores.samples.predictions = {-4, 99, 1 << 20};
        scores.samples.pictures.resize(5);
        auto view = shown(scores);
        QVERIFY(!view->isEmptyStateShown());
        QVERIFY(view->model().tokens().picture(1).isNull());
        QVERIFY(!view->grab().isNull());
        scores.gridShape = {400, 500};  // more patches than tokens
        view = shown(scores);
        QVERIFY(!view->model().tokens().isImages());
        QVERIFY(!view->grab().isNull());
        scores = synthetic::textScores();
        scores.textOf.clear();
        scores.samples = {};
        view = shown(scores);
        QVERIFY(!view->grab().isNull());
        scores.textOf.assign(scores.sampleOf.size(), "word");  // as files before running pieces had them
        QCOMPARE(setOf(scores).text(4), QStringLiteral(" word"));
    }

    void draggingIsWithinAFrame() {
        TokenScores scores;
        Random random(1);
        const std::int64_t sites = 12, tokens = 100000, experts = 128;
        for (int site = 0; site < sites; ++site) {
            scores.sites.push_back("layer." + std::to_string(site) + ".ffn");
            scores.anchors.push_back(1);
            scores.scores.emplace_back(tokens, experts);
            for (float& value : scores.scores.back().values)
                value = static_cast<float>(-std::log(std::max(1e-9, random.uniform())));
        }
        for (std::int64_t token = 0; token < tokens; ++token) {
            scores.sampleOf.push_back(0);
            scores.positionOf.push_back(token);
            scores.textOf.push_back(" w" + std::to_string(token % 5000));
        }
        auto view = shown(std::move(scores), {560, 430});
        view->text().verticalScrollBar()->setValue(4000);
        std::vector<double> taus, scrolls;
        const auto time = [](std::vector<double>& times, const auto& work) {
            const double start = threadMilliseconds();
            work();
            times.push_back(threadMilliseconds() - start);
        };
        for (int i = 0; i < 60; ++i) {
            time(taus, [&] {
                session_.dragTau(0.001 * std::pow(1.1, i));
                view->text().viewport()->repaint();
                view->figure()->replot(QCustomPlot::rpImmediateRefresh);
            });
            time(scrolls, [&] {
                view->text().verticalScrollBar()->setValue(4000 + 37 * i);
                view->text().viewport()->repaint();
                view->figure()->replot(QCustomPlot::rpImmediateRefresh);
            });
            QCoreApplication::processEvents();
        }
        for (auto* times : {&taus, &scrolls}) {
            std::sort(times->begin(), times->end());
            qInfo("%s: median %.1f ms, worst %.1f ms", times == &taus ? "tau" : "scroll", (*times)[30], times->back());
        }
        // generous beside the aim of 16 ms: caches are shared with whatever else the machine does
        QVERIFY(taus[30] < 50);
        QVERIFY(scrolls[30] < 50);
    }
};

QTEST_MAIN(TestTokens)
#include "test_tokens.moc"
