// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <nlohmann/json.hpp>

#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/pipeline/workbench.h"
#include "core/project/project_file.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/error_bar.h"
#include "widgets/lessons/answer_button.h"
#include "widgets/lessons/lesson_card.h"
#include "widgets/lessons/lesson_facts.h"
#include "widgets/lessons/lesson_page.h"
#include "widgets/lessons/lesson_targets.h"
#include "widgets/lessons/lesson_text.h"
#include "widgets/lessons/lessons_view.h"
#include "widgets/lessons/step_dots.h"
#include "widgets/runner/project_runner.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

// A demo as opening it makes it, with fewer tokens and points: a test waits for seconds.
void makeDemoProject(const std::string& name) {
    const std::filesystem::path source = demoFolder(name), file = demoFile(QString::fromStdString(name)).toStdString();
    std::filesystem::create_directories(file.parent_path());
    nlohmann::json recipe = readJson(source / "demo.json").at("recipe");
    recipe["profile"]["tokens"] = 4000;
    recipe["fit-routers"]["steps"] = 300;
    recipe["sweep"] = {{"count", 8}, {"samples", 64}, {"keptTokens", 1000}};
    Project project = newProject({source, std::nullopt, source / "data"}, recipe);
    Workbench bench(std::move(project), file);
    bench.run("sweep");
}

nlohmann::json question() {
    return {{"title", "Of my own"},
            {"text", "Look."},
            {"ask", "Seen?"},
            {"answers",
             {{{"text", "Yes"}, {"because", "Good."}, {"right", true}}, {{"text", "No"}, {"because", "Look again."}}}}};
}

}  // namespace

class TestLessons : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static LessonsView& lessonsOf(MainWindow& window) {
        return *qobject_cast<LessonsView*>(window.viewArea().view(QStringLiteral("lessons")));
    }

    template <class T>
    static T* part(MainWindow& window, const char* name) {
        return lessonsOf(window).findChild<T*>(QLatin1String(name));
    }

    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    static int lessonOn(LessonPlayer& player, const char* demo) {
        for (int i = 0; i < std::ssize(player.lessons()); ++i)
            if (player.lessons()[static_cast<std::size_t>(i)].demo == demo) return i;
        return -1;
    }

    void openDemo(MainWindow& window, const char* demo) {
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openDemo(QLatin1String(demo));
        QTRY_VERIFY_WITH_TIMEOUT(!window.session().curve().isEmpty(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!window.engine().isBusy(), 60000);
    }

    static void drop(QWidget& window, const QString& path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }

    QString written(const char* name, const nlohmann::json& lesson) {
        const QString file = folder_.filePath(QLatin1String(name));
        replaceText(file.toStdString(), lesson.dump());
        return file;
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        for (const std::string& demo : demoNames()) makeDemoProject(demo);
    }

    void init() { QSettings().remove(QStringLiteral("lessons")); }

    void cleanupTestCase() {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void theBuiltInLessonsNameOnlyWhatThereIs() {
        StudioSession session;
        const LessonPlayer player(session);
        QVERIFY2(player.unreadable().isEmpty(), qPrintable(player.unreadable().join(QLatin1Char('\n'))));
        std::size_t steps = 0;
        for (const Lesson& lesson : player.lessons()) steps += lesson.steps.size();
        QVERIFY(player.lessons().size() >= 2);
        QVERIFY(steps >= 8);
    }

    void everythingALessonMayNameIsDocumented() {
        QFile page(QStringLiteral(DYNAK_SOURCE_DIR "/docs/lessons.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const auto listed = [&](const QString& row) {
            if (!text.contains(row))
                QTest::qFail(qPrintable(row + QStringLiteral(" is not documented")), __FILE__, __LINE__);
        };
        for (const FactRow& row : lessonFacts())
            listed(QStringLiteral("| `%1` | %2 |").arg(QLatin1String(row.name), QString::fromUtf8(row.meaning)));
        for (const TargetRow& row : lessonTargets())
            listed(QStringLiteral("| %1 | `%2` | %3 |")
                       .arg(QLatin1String(name(row.kind)), QLatin1String(row.name), QString::fromUtf8(row.meaning)));
        for (const ViewRow& row : views()) listed(QStringLiteral("`%1`").arg(QLatin1String(row.id)));
    }

    void eachStepIsOpenFirstAndCanBeSolved_data() {
        QTest::addColumn<QString>("demo");
        for (const std::string& demo : demoNames()) QTest::newRow(demo.c_str()) << QString::fromStdString(demo);
    }

    void eachStepIsOpenFirstAndCanBeSolved() {
        QFETCH(QString, demo);
        MainWindow window;
        openDemo(window, qPrintable(demo));
        LessonPlayer& player = lessonsOf(window).player();
        const int lesson = lessonOn(player, qPrintable(demo));
        QVERIFY(lesson >= 0);
        player.restart(lesson);
        QTRY_VERIFY(!window.session().areScoresComing());
        const auto isWhole = [&](const std::string& text) {
            const QString words = player.words(text);
            if (words.contains(QStringLiteral("…")) || words.contains(QLatin1Char('{')))
                QTest::qFail(qPrintable(words), __FILE__, __LINE__);
        };
        for (int i = 0; i < player.stepCount(); ++i) {
            player.go(i);
            const LessonStep& step = player.current();
            QVERIFY2(!player.needsProject() && !player.isWaiting(), step.title.c_str());
            QVERIFY2(!player.isSolved(i), step.title.c_str());
            isWhole(step.title);
            isWhole(step.ask);
            for (const std::string& text : step.text) isWhole(text);
            for (const LessonAnswer& answer : step.answers) {
                isWhole(answer.text);
                isWhole(answer.because);
            }
            if (step.isTask()) {
                QVERIFY2(taskState(step.checks, window.session(), window.session().pins().size()) == TaskState::open,
                         step.title.c_str());
                QVERIFY2(player.showMe(), step.title.c_str());
                QTRY_VERIFY2_WITH_TIMEOUT(player.isSolved(i), step.title.c_str(), 60000);
                isWhole(step.done);
                continue;
            }
            for (int answer = 0; answer < std::ssize(step.answers); ++answer) {
                player.choose(answer);
                QCOMPARE(player.isSolved(i), step.answers[static_cast<std::size_t>(answer)].right);
            }
        }
    }

    // From the start page to the last step with the mouse alone; then all is as it was.
    void aWholeLessonByMouse() {
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QPushButton* begin = nullptr;
        for (auto* button : window.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Lesson: From neurons to experts")) begin = button;
        QVERIFY(begin);
        const QByteArray layout = window.viewArea().layoutState();
        click(begin);
        QTRY_VERIFY_WITH_TIMEOUT(!window.session().curve().isEmpty() && !window.isStartPageShown(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!window.engine().isBusy(), 60000);
        LessonPlayer& player = lessonsOf(window).player();
        const double tau = criticalTau(window.session());
        QVERIFY(player.isActive());
        QTRY_VERIFY(!player.needsProject() && !player.isWaiting());
        QTRY_VERIFY(window.viewArea().dock(QStringLiteral("model"))->isVisible());
        QVERIFY(!window.viewArea().dock(QStringLiteral("pipeline"))->isVisible());
        auto* next = part<QPushButton>(window, "lessonNext");
        auto* back = part<QPushButton>(window, "lessonBack");
        auto* showMe = part<QPushButton>(window, "lessonShowMe");
        auto* verdict = part<QLabel>(window, "lessonVerdict");
        QVERIFY(!back->isEnabled());
        const int steps = player.stepCount();
        for (int i = 0; i < steps; ++i) {
            QCOMPARE(player.step(), i);
            QCOMPARE(part<QLabel>(window, "lessonTitle")->text(), player.words(player.current().title));
            QCOMPARE(part<QLabel>(window, "lessonPosition")->text(), QStringLiteral("%1 of %2").arg(i + 1).arg(steps));
            const QString view = QString::fromStdString(player.current().show.view);
            QVERIFY2(window.viewArea().dock(view)->isVisible(), qPrintable(view));
            QVERIFY(verdict->isHidden());
            const auto& answers = lessonsOf(window).page().answers();
            for (int wrong = 0; wrong < answers.size(); ++wrong) {
                if (player.current().answers[static_cast<std::size_t>(wrong)].right) continue;
                click(answers[wrong]);
                QVERIFY(!player.isSolved(i));
                QVERIFY(verdict->isVisible());
                QVERIFY(!answers[wrong]->accessibleDescription().isEmpty());
            }
            for (int right = 0; right < answers.size(); ++right)
                if (player.current().answers[static_cast<std::size_t>(right)].right) click(answers[right]);
            if (player.current().isTask()) click(showMe);
            QTRY_VERIFY_WITH_TIMEOUT(player.isSolved(i), 60000);
            QTRY_VERIFY(verdict->isVisible() && !verdict->text().contains(QStringLiteral("…")));
            QVERIFY(!showMe->isVisible());
            QCOMPARE(next->text(), i + 1 < steps ? QStringLiteral("Next") : QStringLiteral("Finish"));
            click(next);
        }
        QVERIFY(!player.isActive());
        QVERIFY(player.presented().isEmpty());
        QVERIFY(window.session().selection().isEmpty());
        QCOMPARE(window.session().tau(), tau);
        QVERIFY(window.viewArea().dock(QStringLiteral("pipeline"))->isVisible());
        QCOMPARE(window.viewArea().layoutState().size(), layout.size());
        // the list says how far one is
        window.viewArea().dock(QStringLiteral("lessons"))->show();
        QTRY_VERIFY(lessonsOf(window).findChild<LessonCard*>());
        QStringList words;
        for (auto* label : lessonsOf(window).findChildren<QLabel*>()) words << label->text();
        QVERIFY2(words.filter(QStringLiteral("%1 solved").arg(steps)).size() == 1,
                 qPrintable(words.join(QLatin1Char('|'))));
    }

    // Answers by number, tasks on τ by its keys, others by Tab and Space, on by Return and by Ctrl+PgDown.
    void aWholeLessonByKeyboard() {
        MainWindow window;
        openDemo(window, "shapes");
        window.actions().find(QStringLiteral("view.perspective.profile"))->trigger();
        window.session().settleTau(0.05);
        Selection selection;
        selection.site = QStringLiteral("layer.1.ffn");
        window.session().select(selection);
        window.actions().find(QStringLiteral("lesson.start.1-from-neurons-to-experts"))->trigger();
        LessonPlayer& player = lessonsOf(window).player();
        const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window, static_cast<Qt::Key>(key), modifiers);
        };
        for (int i = 0; i < player.stepCount(); ++i) {
            QCOMPARE(player.step(), i);
            const LessonStep& step = player.current();
            QTRY_VERIFY_WITH_TIMEOUT(!player.isWaiting(), 60000);
            const bool onTau = step.isTask() && step.checks.size() == 1 && step.checks.front().kind >= LessonKind::tau;
            if (onTau) {
                for (int n = 0; n < 300 && !player.isSolved(i); ++n) {
                    press(Qt::Key_BracketRight);
                    // what is not measured yet is no answer
                    QTRY_VERIFY_WITH_TIMEOUT(!player.isMeasuring(), 60000);
                }
            } else if (step.isTask()) {
                for (int n = 0; n < 60 && QApplication::focusWidget()->objectName() != QStringLiteral("lessonShowMe");
                     ++n)
                    press(Qt::Key_Tab);
                QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("lessonShowMe"));
                press(Qt::Key_Space);
            } else {
                const auto right = std::find_if(step.answers.begin(), step.answers.end(),
                                                [](const LessonAnswer& answer) { return answer.right; });
                press(Qt::Key_1 + static_cast<int>(right - step.answers.begin()));
            }
            QTRY_VERIFY2_WITH_TIMEOUT(player.isSolved(i), step.title.c_str(), 60000);
            if (step.isTask() && !onTau)
                QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("lessonNext"));
            if (i % 2 == 0 || i + 1 == player.stepCount()) {
                lessonsOf(window).page().setFocus();
                press(Qt::Key_Return);
            } else {
                press(Qt::Key_PageDown, Qt::ControlModifier);
            }
            if (!player.isActive()) break;
        }
        QVERIFY(!player.isActive());
        QCOMPARE(window.session().tau(), 0.05);
        QCOMPARE(window.session().selection(), selection);
        QVERIFY(window.viewArea().dock(QStringLiteral("sparsity"))->isVisible());
        QVERIFY(!window.viewArea().dock(QStringLiteral("lessons"))->isVisible());
    }

    void anotherArrangementLeavesTheLesson() {
        MainWindow window;
        openDemo(window, "shapes");
        const double tau = window.session().tau();
        LessonPlayer& player = lessonsOf(window).player();
        player.start(lessonOn(player, "shapes"));
        player.go(6);
        QCOMPARE(window.session().tau(), 0.0);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!player.isActive());
        QCOMPARE(window.session().tau(), tau);
        QVERIFY(window.viewArea().dock(QStringLiteral("coactivation"))->isVisible());
        QVERIFY(!window.viewArea().dock(QStringLiteral("lessons"))->isVisible());
        // closing its view does the same
        player.start(lessonOn(player, "shapes"));
        QCOMPARE(player.step(), 6);
        window.viewArea().dock(QStringLiteral("lessons"))->toggleViewAction()->trigger();
        QVERIFY(!player.isActive());
        QCOMPARE(window.session().tau(), tau);
        QVERIFY(window.viewArea().dock(QStringLiteral("coactivation"))->isVisible());
    }

    void theLayoutOfALessonIsNotRemembered() {
        MainWindow window;
        openDemo(window, "shapes");
        const QByteArray layout = window.viewArea().layoutState();
        LessonPlayer& player = lessonsOf(window).player();
        player.start(lessonOn(player, "shapes"));
        QCOMPARE(window.viewArea().layoutState(), layout);
    }

    void aLessonOffersItsDemoInAnotherProject() {
        MainWindow window;
        synthetic::open(window.session());
        window.resize(1280, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        LessonPlayer& player = lessonsOf(window).player();
        player.start(lessonOn(player, "grammar"));
        QVERIFY(player.needsProject());
        const double tau = window.session().tau();
        auto* open = part<QPushButton>(window, "lessonOpen");
        QTRY_VERIFY(open->isVisible());
        QCOMPARE(open->text(), QStringLiteral("Open “Little stories”"));
        QVERIFY(!part<QPushButton>(window, "lessonShowMe")->isVisible());
        QCOMPARE(window.session().tau(), tau);
        // by keyboard the offer is the next thing, and Return takes it
        auto* page = window.findChild<LessonPage*>();
        page->setFocus();
        QTest::keyClick(page, Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), open);
        QTest::keyClick(page, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(player.isActive() && !player.needsProject() && !player.isWaiting(), 60000);
        QTRY_VERIFY(!open->isVisible());
        QVERIFY(!window.session().selection().isEmpty() || player.current().show.site.name.empty());
        window.session().closeProject();
        QVERIFY(!player.isActive());
    }

    void theReaderGoesOnWhereHeWas() {
        int steps = 0;
        {
            MainWindow window;
            openDemo(window, "grammar");
            LessonPlayer& player = lessonsOf(window).player();
            player.start(lessonOn(player, "grammar"));
            player.go(2);
            player.choose(0);
            steps = player.stepCount();
        }
        MainWindow window;
        openDemo(window, "grammar");
        LessonPlayer& player = lessonsOf(window).player();
        window.viewArea().arrange(perspectives()[3]);
        QTRY_VERIFY(part<QPushButton>(window, "lessonRestart"));
        for (auto* card : lessonsOf(window).findChildren<LessonCard*>())
            if (card->findChild<QPushButton*>(QStringLiteral("lessonRestart")))
                click(card->findChild<QPushButton*>(QStringLiteral("lessonStart")));
        QVERIFY(player.isActive());
        QCOMPARE(player.step(), 2);
        QCOMPARE(player.chosen(), 0);
        auto* dots = lessonsOf(window).findChild<StepDots*>();
        QTRY_VERIFY(dots->isVisible() && dots->width() >= dots->minimumSizeHint().width());
        QTest::mouseClick(dots, Qt::LeftButton, {}, dots->centreOf(4).toPoint());
        QCOMPARE(player.step(), 4);
        player.go(steps);
        QCOMPARE(player.step(), 4);
        click(part<QToolButton>(window, "lessonLeave") ? part<QToolButton>(window, "lessonLeave")
                                                       : window.findChild<QToolButton*>(QStringLiteral("lessonLeave")));
        QVERIFY(!player.isActive());
        player.restart(lessonOn(player, "grammar"));
        QCOMPARE(player.step(), 0);
        player.go(2);
        QCOMPARE(player.chosen(), LessonProgress::notAnswered);
    }

    // one that was built or installed elsewhere and is gone
    void aDemoThatAnotherInstallationMadeGoesOn() {
        const std::string file = demoFile(QStringLiteral("shapes")).toStdString();
        Project project = openProject(file);
        const std::string sweep = project.sweeps.back().key;
        project.model.path = "/gone/resources/demo/shapes";
        project.data.path = "/gone/resources/demo/shapes/data";
        saveProject(project, file);
        MainWindow window;
        openDemo(window, "shapes");
        const auto& opened = window.session().results().project;
        QVERIFY(opened);
        QCOMPARE(opened->model.path, demoFolder("shapes").string());
        QCOMPARE(opened->sweeps.back().key, sweep);
        QVERIFY(!window.findChild<QWidget*>(QStringLiteral("errorText"))->isVisible());
    }

    void aLessonOfOnesOwnIsDroppedListedAndRemoved() {
        const QString file = written("own.json", {{"title", "Mine"}, {"summary", "About τ."}, {"steps", {question()}}});
        {
            MainWindow window;
            synthetic::open(window.session());
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            drop(window, file);
            LessonPlayer& player = lessonsOf(window).player();
            QVERIFY2(player.isActive(), qPrintable(window.errorBar().details()));
            QVERIFY(!player.needsProject());
            QCOMPARE(QString::fromStdString(player.lesson().title), QStringLiteral("Mine"));
            player.choose(1);
        }
        MainWindow window;
        synthetic::open(window.session());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        LessonPlayer& player = lessonsOf(window).player();
        const int own = static_cast<int>(player.lessons().size()) - 1;
        QVERIFY(player.isOwn(own));
        QCOMPARE(progressOf(player.lessons().back()).answers.front(), 1);
        window.viewArea().arrange(perspectives()[3]);
        QTRY_VERIFY(part<QPushButton>(window, "lessonRemove"));
        click(part<QPushButton>(window, "lessonRemove"));
        QCOMPARE(static_cast<int>(player.lessons().size()), own);
        QVERIFY(QFileInfo::exists(file));
        QVERIFY(ownLessons().isEmpty());
    }

    void aBadLessonIsSaidAndChangesNothing() {
        MainWindow window;
        synthetic::open(window.session());
        window.show();
        LessonPlayer& player = lessonsOf(window).player();
        const std::size_t before = player.lessons().size();
        nlohmann::json lesson{{"title", "Mine"}, {"summary", "About."}, {"steps", {question()}}};
        lesson["steps"][0]["text"] = "{nothing}";
        drop(window, written("wrong.json", lesson));
        QVERIFY(window.errorBar().isShown());
        const QString said = window.errorBar().details();
        for (const char* part : {"wrong.json", "steps[0].text", "{nothing}", "resting", "docs/lessons.md"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        lesson["steps"][0]["text"] = "Look.";
        lesson["steps"][0]["show"] = {{"view", "nowhere"}};
        drop(window, written("view.json", lesson));
        QVERIFY(window.errorBar().details().contains(QStringLiteral("cost-accuracy")));
        QFile cut(folder_.filePath(QStringLiteral("cut.json")));
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write("{\"steps\": [") > 0);
        cut.close();
        drop(window, cut.fileName());
        QVERIFY(window.errorBar().details().contains(QStringLiteral("cut.json")));
        drop(window, written("data.json", {{"kind", "texts"}}));
        QVERIFY(window.errorBar().details().contains(QStringLiteral("data.json")));
        QCOMPARE(player.lessons().size(), before);
        QVERIFY(!player.isActive());
        QVERIFY(ownLessons().isEmpty());
    }

    // τ of the synthetic curve: quality falls as it rises, and every point counts as measured.
    void tasksAreRecognised() {
        StudioSession session;
        synthetic::open(session);
        const auto state = [&](const std::vector<LessonCheck>& checks) {
            return taskState(checks, session, 0);
        };
        const auto& points = session.curve().points();
        const std::vector<LessonCheck> worse{{LessonKind::quality, {}, 0, 0.99}};
        session.settleTau(points.front().rule.value);
        QVERIFY(state(worse) == TaskState::open);
        session.dragTau(points.back().rule.value);
        QVERIFY(state(worse) == TaskState::open);  // the reader has not let go
        session.settleTau(points.back().rule.value);
        QVERIFY(state(worse) == TaskState::done);
        session.settleTau(0.5 * (points[9].rule.value + points.back().rule.value));
        QVERIFY(state(worse) == TaskState::measuring);
        const std::vector<LessonCheck> between{{LessonKind::tau, {}, 0.1, 0.2}};
        QVERIFY(state(between) == TaskState::open);
        QVERIFY(fulfil(between, session));
        QVERIFY(session.tau() >= 0.1 && session.tau() <= 0.2);
        QVERIFY(state(between) == TaskState::done);

        const std::vector<LessonCheck> silent{{LessonKind::neuron, {"silent", {}}}};
        Selection at;
        at.site = QStringLiteral("layer.2.ffn");
        at.neuron = 0;
        session.select(at);
        QVERIFY(state(silent) == TaskState::open);
        at.neuron = 383;  // the last eight never fire
        session.select(at);
        QVERIFY(state(silent) == TaskState::done);
        const std::vector<LessonCheck> any{{LessonKind::expert, {}}};
        QVERIFY(state(any) == TaskState::open);
        at.expert = 5;
        session.select(at);
        QVERIFY(state(any) == TaskState::done);
        QVERIFY(state({silent.front(), any.front()}) == TaskState::done);
        QVERIFY(state({silent.front(), {LessonKind::cost, {}, 0, 0.001}}) == TaskState::open);

        const std::vector<LessonCheck> kept{{LessonKind::point, {}}};
        QVERIFY(state(kept) == TaskState::open);
        QVERIFY(fulfil(kept, session));
        QVERIFY(state(kept) == TaskState::done);
        session.undoStack().undo();
        QVERIFY(state(kept) == TaskState::open);
        // what no point does is refused and moves nothing
        const double tau = session.tau();
        QVERIFY(!fulfil({{LessonKind::cost, {}, 0, 0.001}}, session));
        QCOMPARE(session.tau(), tau);
    }

    void cheapAndDearTokensAreFound() {
        StudioSession session;
        synthetic::open(session);
        session.settleTau(0.1);
        const TokenScores& scores = *session.results().scores;
        const auto costs = executedExperts(scores, session.rule());
        const auto costOf = [&](qint64 token) {
            int sum = 0;
            for (std::int64_t site = 0; site < costs.rows; ++site) sum += costs.at(site, token);
            return sum;
        };
        int least = 1 << 30, most = 0;
        for (qint64 token = 0; token < costs.columns; ++token) {
            least = std::min(least, costOf(token));
            most = std::max(most, costOf(token));
        }
        for (const auto& [name, wanted] : {std::pair{"cheapest", least}, {"dearest", most}}) {
            const QList<Selection> found = candidates(session, LessonKind::token, {name, {}}, {});
            QVERIFY(!found.isEmpty());
            int fitting = 0;
            for (qint64 token = 0; token < costs.columns; ++token) fitting += costOf(token) == wanted ? 1 : 0;
            QCOMPARE(static_cast<int>(found.size()), fitting);
            for (const Selection& one : found) QCOMPARE(costOf(one.token), wanted);
            QCOMPARE(found.front().sample, scores.sampleOf[static_cast<std::size_t>(found.front().token)]);
        }
    }

    void wordsAreFilledAndMarked() {
        const auto value = [](const QString& name) -> std::optional<QString> {
            if (name == QStringLiteral("a")) return QStringLiteral("<1>");
            return std::nullopt;
        };
        QCOMPARE(filled(QStringLiteral("{a} of {b}."), value), QStringLiteral("<1> of …."));
        QCOMPARE(markedUp(QStringLiteral("a < b, *so* **be** it: 2 * 3 * 4")),
                 QStringLiteral("a &lt; b, <i>so</i> <b>be</b> it: 2 * 3 * 4"));
    }
};

QTEST_MAIN(TestLessons)
#include "test_lessons.moc"
