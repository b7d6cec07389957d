// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected, hovered or pinned in one view is so in all; the way back; and the undo of every kind of change.
#include <QDockWidget>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>
#include <functional>

#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "core/pipeline/recipe.h"
#include "tests/widgets/synthetic.h"
#include "widgets/coactivation/coactivation_figure.h"
#include "widgets/coactivation/coactivation_view.h"
#include "widgets/cost_accuracy/cost_accuracy_figure.h"
#include "widgets/cost_accuracy/cost_accuracy_view.h"
#include "widgets/frame/choice_button.h"
#include "widgets/frame/elided_label.h"
#include "widgets/model/outline_model.h"
#include "widgets/sparsity/neuron_figure.h"
#include "widgets/sparsity/sparsity_figure.h"
#include "widgets/sparsity/sparsity_view.h"
#include "widgets/tau_bar/tau_bar.h"
#include "widgets/tau_bar/tau_slider.h"
#include "widgets/tokens/token_map_figure.h"
#include "widgets/tokens/token_text.h"
#include "widgets/tokens/tokens_view.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

const QString site2 = QStringLiteral("layer.2.ffn");
const QString site3 = QStringLiteral("layer.3.ffn");

}  // namespace

class TestLinking : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;

    template <class V>
    V& view(const char* id) {
        return *static_cast<V*>(window_->viewArea().view(QLatin1String(id)));
    }
    SparsityView& sparsity() { return view<SparsityView>("sparsity"); }
    NeuronFigure& neurons() { return *sparsity().findChild<NeuronFigure*>(); }
    TokensView& tokens() { return view<TokensView>("tokens"); }
    CoactivationFigure& coactivation() {
        return *view<CoactivationView>("coactivation").findChild<CoactivationFigure*>();
    }
    CostAccuracyView& curve() { return view<CostAccuracyView>("cost-accuracy"); }
    QTreeView& tree() { return *view<View>("model").findChild<QTreeView*>(); }
    QTableView& routers() { return *view<View>("router-quality").findChild<QTableView*>(); }
    StudioSession& session() { return window_->session(); }
    QString breadcrumb(const char* which = "selectionPath") const {
        const auto* label = window_->findChild<ElidedLabel*>(QLatin1String(which));
        return label->parentWidget()->isHidden() ? QString() : label->fullText();
    }

    bool isBusy() { return window_->engine().isBusy() || view<View>("coactivation").isBusy(); }

    void settle() {
        for (int quiet = 0; quiet < 5; quiet = isBusy() ? 0 : quiet + 1) QTest::qWait(10);
    }

    QString siteInTree() { return tree().currentIndex().siblingAtColumn(0).data(OutlineModel::siteRole).toString(); }
    QString siteOfRouters() { return routers().currentIndex().siblingAtColumn(0).data(Qt::ToolTipRole).toString(); }

    void allShowSite(const QString& site) {
        QTRY_COMPARE(session().selection().site, site);
        QTRY_COMPARE(sparsity().plot().selectedRow(), sparsity().model().rowOf(site));
        QTRY_COMPARE(siteInTree(), site);
        QTRY_COMPARE(siteOfRouters(), site);
        QTRY_COMPARE(tokens().model().tokens().siteId(tokens().model().site()), site);
        QTRY_VERIFY(coactivation().content() && coactivation().content()->site == site);
        QCOMPARE(breadcrumb(), site);
    }

    void clickInTree(const QString& site) {
        const QModelIndexList found = tree().model()->match(tree().model()->index(0, 0), OutlineModel::siteRole, site,
                                                            1, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        tree().scrollTo(found.front());
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(found.front()).center());
    }

    // Takes `change`, sees `read` change, undoes, redoes.
    template <class T>
    void undoable(const std::function<void()>& change, const std::function<T()>& read, const QString& step) {
        const T before = read();
        const int steps = session().undoStack().index();
        change();
        const T after = read();
        QVERIFY2(!(before == after), qPrintable(step));
        QCOMPARE(session().undoStack().index(), steps + 1);
        QVERIFY2(session().undoStack().undoText().contains(step), qPrintable(session().undoStack().undoText()));
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(read() == before, qPrintable(step));
        window_->actions().find(QStringLiteral("edit.redo"))->trigger();  // its key is the platform's
        QVERIFY2(read() == after, qPrintable(step));
        session().undoStack().undo();
    }

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void init() {
        QSettings().clear();
        window_ = std::make_unique<MainWindow>();
        window_->resize(2400, 1500);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        synthetic::open(session());
        for (const char* id : {"router-quality", "tokens", "sparsity", "coactivation", "model", "cost-accuracy"}) {
            QDockWidget* dock = window_->viewArea().dock(QLatin1String(id));
            if (!dock->isVisible())
                window_->actions().find(QStringLiteral("view.show.") + QLatin1String(id))->trigger();
        }
        settle();
        QTRY_VERIFY(coactivation().content());
    }

    void cleanup() { window_.reset(); }

    void aSiteChosenAnywhereIsShownEverywhere() {
        QTest::mouseClick(&sparsity().plot(), Qt::LeftButton, {}, sparsity().plot().rowCentre(3).toPoint());
        allShowSite(site3);
        clickInTree(site2);
        allShowSite(site2);
        const QModelIndex row = routers().model()->index(4, 0);
        QTest::mouseClick(routers().viewport(), Qt::LeftButton, {}, routers().visualRect(row).center());
        allShowSite(QStringLiteral("layer.4.ffn"));
        auto* choice = window_->viewArea().dock(QStringLiteral("coactivation"))->findChildren<ChoiceButton*>().front();
        QTest::keyClick(choice, Qt::Key_Down);
        allShowSite(QStringLiteral("layer.5.ffn"));
    }

    void anExpertChosenInTheGraphIsShownInTheText() {
        QTest::mouseClick(&sparsity().plot(), Qt::LeftButton, {}, sparsity().plot().rowCentre(3).toPoint());
        QTRY_VERIFY(coactivation().content() && coactivation().content()->site == site3);
        settle();
        const QImage before = tokens().text().grab().toImage();
        QTest::mouseClick(&coactivation(), Qt::LeftButton, {}, coactivation().nodeCentre(5).toPoint());
        QCOMPARE(session().selection().expert, 5);
        QCOMPARE(coactivation().marks().selectedExpert, 5);
        QVERIFY(tokens().text().grab().toImage() != before);  // tokens that run it are ringed
        QCOMPARE(breadcrumb(), QStringLiteral("layer.3.ffn › expert 5"));
    }

    void aNeuronIsShownInMapAndRates() {
        QTest::mouseClick(&sparsity().plot(), Qt::LeftButton, {}, sparsity().plot().rowCentre(2).toPoint());
        QTRY_VERIFY(coactivation().content() && coactivation().content()->site == site2);
        settle();
        const QPoint inRates = neurons().neuronPosition(40).toPoint();
        QTest::mouseClick(&neurons(), Qt::LeftButton, {}, inRates);
        const int neuron = session().selection().neuron;
        QVERIFY(neuron >= 0);
        QCOMPARE(coactivation().marks().selectedNeuron, neuron);
        const QImage before = neurons().grab().toImage();
        QTest::mouseClick(&coactivation(), Qt::LeftButton, {}, coactivation().cellCentre(200, 9).toPoint());
        QVERIFY(session().selection().neuron >= 0 && session().selection().neuron != neuron);
        QTest::qWait(50);
        QVERIFY(neurons().grab().toImage() != before);
    }

    void aTokenIsShownInTextMapAndBreadcrumb() {
        const QImage before = tokens().map().grab().toImage();
        QTest::mouseClick(tokens().text().viewport(), Qt::LeftButton, {}, tokens().text().rectOf(3).center());
        QCOMPARE(session().selection().token, qint64(3));
        QVERIFY(breadcrumb().contains(QStringLiteral("token 4")));
        QTest::qWait(50);
        QVERIFY(tokens().map().grab().toImage() != before);
    }

    void hoveringPreviewsElsewhereAndMovesNothing() {
        const QRectF seen = coactivation().view().visible();
        const Selection selection = session().selection();
        QTest::mouseMove(&sparsity().plot(), sparsity().plot().rowCentre(4).toPoint());
        QTRY_COMPARE(session().hovered().site, QStringLiteral("layer.4.ffn"));
        QCOMPARE(session().selection(), selection);
        QCOMPARE(coactivation().view().visible(), seen);
        QCOMPARE(coactivation().content()->site, QStringLiteral("layer.0.ffn"));
        // an expert under the pointer in the graph
        QTest::mouseMove(&coactivation(), coactivation().nodeCentre(7).toPoint());
        QTRY_COMPARE(session().hovered().expert, 7);
        QTRY_COMPARE(sparsity().plot().hoveredRow(), 0);
        QVERIFY(session().history().canGoBack() == false);
    }

    void controlAndClickPinsForComparison() {
        QTest::mouseClick(&sparsity().plot(), Qt::LeftButton, Qt::ControlModifier,
                          sparsity().plot().rowCentre(1).toPoint());
        QCOMPARE(session().pinned().site, QStringLiteral("layer.1.ffn"));
        QVERIFY(session().selection().isEmpty());
        QCOMPARE(sparsity().plot().pinnedRow(), 1);
        QCOMPARE(breadcrumb("pinnedPath"), QStringLiteral("layer.1.ffn"));
        // once more unpins
        QTest::mouseClick(&sparsity().plot(), Qt::LeftButton, Qt::ControlModifier,
                          sparsity().plot().rowCentre(1).toPoint());
        QVERIFY(session().pinned().isEmpty() && breadcrumb("pinnedPath").isEmpty());

        QTest::mouseClick(&coactivation(), Qt::LeftButton, Qt::ControlModifier, coactivation().nodeCentre(3).toPoint());
        QCOMPARE(session().pinned().expert, 3);
        QCOMPARE(coactivation().marks().pinnedExpert, 3);
        QCOMPARE(sparsity().plot().pinnedRow(), 0);
        QTest::mouseClick(&coactivation(), Qt::LeftButton, {}, coactivation().nodeCentre(8).toPoint());
        QCOMPARE(session().pinned().expert, 3);  // stays beside what is selected
        QCOMPARE(coactivation().marks().selectedExpert, 8);

        QTest::mouseClick(tokens().text().viewport(), Qt::LeftButton, Qt::ControlModifier,
                          tokens().text().rectOf(2).center());
        QCOMPARE(session().pinned().token, qint64(2));
        QTest::mouseClick(window_->findChild<QToolButton*>(QStringLiteral("clearPinned")), Qt::LeftButton);
        QVERIFY(session().pinned().isEmpty());
        synthetic::open(session());
        QVERIFY(breadcrumb("pinnedPath").isEmpty());
    }

    void backForwardAndEscapeWalkTheSelection() {
        QTest::mouseClick(&sparsity().plot(), Qt::LeftButton, {}, sparsity().plot().rowCentre(3).toPoint());
        QTRY_VERIFY(coactivation().content() && coactivation().content()->site == site3);
        settle();
        QTest::mouseClick(&coactivation(), Qt::LeftButton, {}, coactivation().nodeCentre(5).toPoint());
        QCOMPARE(session().selection().expert, 5);
        clickInTree(site2);
        allShowSite(site2);
        QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(session().selection().expert, 5);
        QTRY_COMPARE(siteInTree(), site3);
        QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(breadcrumb(), site3);
        QTest::keyClick(window_.get(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(window_.get(), Qt::Key_Right, Qt::AltModifier);
        allShowSite(site2);
        QVERIFY(!window_->actions().find(QStringLiteral("edit.forward"))->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(window_.get(), Qt::Key_Escape);  // expert
        QCOMPARE(breadcrumb(), site3);
        QTest::keyClick(window_.get(), Qt::Key_Escape);  // site
        QVERIFY(session().selection().isEmpty() && breadcrumb().isEmpty());
    }

    void everyChangeOfStateIsUndone() {
        const std::function tau = [this] {
            return session().tau();
        };
        auto* slider = window_->findChild<TauBar*>()->findChild<TauSlider*>();
        undoable<double>([&] { QTest::keyClick(slider, Qt::Key_Right); }, tau, QStringLiteral("set τ to"));
        undoable<double>([&] { QTest::keyClick(window_.get(), Qt::Key_BracketRight); }, tau,
                         QStringLiteral("set τ to"));
        undoable<std::vector<Pin>>([&] { QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier); },
                                   [this] { return session().pins(); }, QStringLiteral("keep a point"));
        const std::function recipe = [this] {
            return session().recipe();
        };
        undoable<nlohmann::json>([&] { session().setOption("partition", "expertSize", 16); }, recipe,
                                 QStringLiteral("set expert size"));
        // a site is no longer converted, by its tick
        undoable<nlohmann::json>(
            [&] {
                const QModelIndexList found = tree().model()->match(tree().model()->index(0, 0), OutlineModel::siteRole,
                                                                    site2, 1, Qt::MatchExactly | Qt::MatchRecursive);
                tree().setFocus();
                tree().setCurrentIndex(found.front());
                QTest::keyClick(&tree(), Qt::Key_Space);
            },
            recipe, QStringLiteral("set sites"));
        // the threshold of activity: two options, one step
        undoable<nlohmann::json>(
            [&] {
                neurons().setFocus();
                QTest::keyClick(&neurons(), Qt::Key_Right);
                QTest::mouseClick(sparsity().findChild<QToolButton*>(QStringLiteral("useThreshold")), Qt::LeftButton);
            },
            recipe, QStringLiteral("set the threshold"));
    }
};

QTEST_MAIN(TestLinking)
#include "test_linking.moc"
