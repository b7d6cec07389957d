// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "core/pipeline/recipe.h"
#include "tests/widgets/synthetic.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/pipeline/pipeline_view.h"
#include "widgets/pipeline/stage_card.h"
#include "widgets/pipeline/stage_options.h"
#include "widgets/plot/numbers.h"

using namespace dynak;

class TestPipeline : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    Studio studio_{session_, engine_, actions_};
    std::unique_ptr<PipelineView> view_;

    [[nodiscard]] StageOptions* open(const QString& stage) const {
        auto* disclosure = view_->card(stage)->findChild<QToolButton*>(QStringLiteral("stageDisclosure"));
        QTest::mouseClick(disclosure, Qt::LeftButton);
        QCoreApplication::processEvents();  // the layout shows it
        return view_->findChild<StageOptions*>();
    }

    [[nodiscard]] QString value(const char* stage, const char* option) const {
        return QString::fromStdString(optionText(session_.recipe().at(stage).at(option)));
    }

    static void type(QLineEdit* line, const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        for (const StageRow& row : stages())
            actions_.add(QStringLiteral("stage.run.") + QString::fromStdString(row.id),
                         QString::fromStdString(row.title), {}, {}, [] {});
    }

    void init() {
        session_.closeProject();
        synthetic::open(session_);
        view_ = std::make_unique<PipelineView>(studio_);
        view_->resize(300, 900);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        QTRY_VERIFY(view_->card(QStringLiteral("profile")));
    }

    void everyOptionHasANameAndAnExplanation() {
        for (const StageRow& stage : stages()) {
            StageOptions* options = open(QString::fromStdString(stage.id));
            QVERIFY(options);
            for (const OptionRow& option : stage.options) {
                auto* control = options->findChild<QWidget*>(QString::fromStdString(option.id));
                QVERIFY2(control, option.id.c_str());
                QVERIFY(!control->accessibleName().isEmpty());
                QVERIFY(control->toolTip().contains(QString::fromStdString(option.effect)));
            }
        }
    }

    void oneStageIsOpenAtATime() {
        QVERIFY(open(QStringLiteral("profile")));
        QVERIFY(open(QStringLiteral("sweep")));
        QTRY_COMPARE(view_->findChildren<StageOptions*>().size(), 1);
        QVERIFY(!open(QStringLiteral("sweep")));  // the second click closes it
    }

    void aCardOpensByAClickAnywhere() {
        QTest::mouseClick(view_->card(QStringLiteral("partition")), Qt::LeftButton, {}, QPoint(40, 8));
        QVERIFY(view_->findChild<StageOptions*>());
    }

    // In a low column, too: the card on top, below it as many options as fit.
    void whatIsOpenedComesIntoSight() {
        view_->resize(300, 260);
        auto* scroll = view_->findChild<QScrollArea*>();
        const auto top = [&](const QWidget& widget) {
            return widget.mapTo(scroll->viewport(), QPoint()).y();
        };
        StageCard* card = view_->card(QStringLiteral("sweep"));
        QTRY_VERIFY(top(*card) > scroll->viewport()->height());
        view_->openOptions(QStringLiteral("sweep"), true);
        QTRY_COMPARE(top(*card), 0);
    }

    void valuesAreTypedUndoneAndReset() {
        StageOptions* options = open(QStringLiteral("partition"));
        auto* size = options->findChild<QLineEdit*>(QStringLiteral("expertSize"));
        type(size, QStringLiteral("16"));
        QCOMPARE(value("partition", "expertSize"), QStringLiteral("16"));
        QCOMPARE(session_.undoStack().undoText(), QStringLiteral("set expert size"));

        // the number switches the size off, in one step
        type(options->findChild<QLineEdit*>(QStringLiteral("experts")), QStringLiteral("12"));
        QCOMPARE(value("partition", "experts"), QStringLiteral("12"));
        QCOMPARE(size->text(), QStringLiteral("0"));
        session_.undoStack().undo();
        QCOMPARE(value("partition", "experts"), QStringLiteral("0"));
        QCOMPARE(size->text(), QStringLiteral("16"));

        for (auto* reset : options->findChildren<QToolButton*>())
            if (reset->isVisible()) QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(value("partition", "expertSize"), QStringLiteral("0"));
    }

    void choicesAndFlags() {
        StageOptions* options = open(QStringLiteral("partition"));
        auto* method = options->findChild<QComboBox*>(QStringLiteral("method"));
        method->setFocus();
        QTest::keyClick(method, Qt::Key_Down);
        QCOMPARE(value("partition", "method"), method->currentText());
        QVERIFY(method->currentText() != QStringLiteral("kmeans"));

        options = open(QStringLiteral("profile"));
        auto* coactivation = options->findChild<QCheckBox*>(QStringLiteral("coactivation"));
        QVERIFY(coactivation->isChecked());
        QTest::mouseClick(coactivation, Qt::LeftButton, {}, QPoint(8, coactivation->height() / 2));
        QCOMPARE(value("profile", "coactivation"), QStringLiteral("false"));
    }

    void whatCannotBeIsRefusedInWords() {
        StageOptions* options = open(QStringLiteral("sweep"));
        auto* count = options->findChild<QLineEdit*>(QStringLiteral("count"));
        auto* refusal = options->findChild<QLabel*>(QStringLiteral("refusal"));
        type(count, QStringLiteral("1"));
        QVERIFY(refusal->isVisible());
        QVERIFY2(refusal->text().contains(QStringLiteral("2")), qPrintable(refusal->text()));
        QCOMPARE(value("sweep", "count"), QStringLiteral("20"));
        QCOMPARE(count->text(), QStringLiteral("1"));  // what was typed stays to be mended
        type(count, QStringLiteral("30"));
        QVERIFY(!refusal->isVisible());
        QCOMPARE(value("sweep", "count"), QStringLiteral("30"));
    }

    void theTimeOfATrainingIsAskedFor() {
        // without somebody who can measure there is no button
        StageOptions* options = open(QStringLiteral("sparsify"));
        auto* estimate = options->findChild<QToolButton*>(QStringLiteral("estimate"));
        QVERIFY(!estimate->isVisible());
        options->offerEstimate();
        QVERIFY(!estimate->isEnabled());  // it is switched off
        session_.setOption("sparsify", "enabled", true);
        QVERIFY(estimate->isEnabled());
        QSignalSpy asked(options, &StageOptions::estimateRequested);
        QTest::mouseClick(estimate, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toString(), QStringLiteral("sparsify"));
        QVERIFY(!estimate->isEnabled());
        QList<StageProgress> stages = session_.stages();
        for (StageProgress& stage : stages)
            if (stage.id == QLatin1String("sparsify")) stage.estimate = 600;
        session_.setStages(stages);  // the answer has come
        QVERIFY(estimate->isEnabled());
        QCOMPARE(options->findChild<QLabel*>(QStringLiteral("estimated"))->text(),
                 QStringLiteral("≈ ") + roughDuration(600));
    }

    void aPresetIsChosenAndTakenBack() {
        ChoiceButton& preset = view_->presetChoice();
        preset.show();
        QVERIFY(!preset.accessibleName().isEmpty() || !preset.text().isEmpty());
        QCOMPARE(preset.current(), QStringLiteral("own"));
        const nlohmann::json before = session_.recipe();
        const auto choose = [&](const QString& id) {
            for (QAction* action : preset.menu()->actions())
                if (action->data().toString() == id) return action->trigger();
            QFAIL(qPrintable(id));
        };
        choose(QStringLiteral("balanced"));
        QCOMPARE(preset.current(), QStringLiteral("balanced"));
        QCOMPARE(value("sparsify", "enabled"), QStringLiteral("true"));
        QVERIFY(session_.undoStack().undoText().contains(QStringLiteral("Balanced")));
        // an open panel shows it, and any other value makes the options one's own
        StageOptions* options = open(QStringLiteral("sparsify"));
        QVERIFY(options->findChild<QCheckBox*>(QStringLiteral("enabled"))->isChecked());
        type(options->findChild<QLineEdit*>(QStringLiteral("epochs")), QStringLiteral("2"));
        QCOMPARE(preset.current(), QStringLiteral("own"));
        session_.undoStack().undo();
        QCOMPARE(preset.current(), QStringLiteral("balanced"));
        session_.undoStack().undo();
        QVERIFY(session_.recipe() == before);
        QCOMPARE(preset.current(), QStringLiteral("own"));
        // the keyboard alone
        preset.setFocus();
        QTest::keyClick(&preset, Qt::Key_Up);
        QCOMPARE(preset.current(), QStringLiteral("sparsest"));
        session_.undoStack().undo();
    }

    void nothingChangesWhileAStageRuns() {
        StageOptions* options = open(QStringLiteral("sweep"));
        StageProgress running = *session_.stage(QStringLiteral("sweep"));
        running.status = StageStatus::running;
        session_.setStage(running);
        QVERIFY(!options->isEnabled());
        QVERIFY(!view_->presetChoice().isEnabled());
        running.status = StageStatus::done;
        session_.setStage(running);
        QVERIFY(options->isEnabled());
    }
};

QTEST_MAIN(TestPipeline)
#include "test_pipeline.moc"
