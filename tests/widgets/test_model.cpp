// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QTreeView>

#include "tests/widgets/synthetic.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/model/model_view.h"

using namespace dynak;

class TestModel : public QObject {
    Q_OBJECT

    StudioSession session_;
    Engine engine_;
    Actions actions_;
    Studio studio_{session_, engine_, actions_};
    std::unique_ptr<ModelView> view_;

    [[nodiscard]] QModelIndex site(const char* id) const {
        auto* proxy = qobject_cast<QSortFilterProxyModel*>(view_->tree().model());
        return proxy->mapFromSource(view_->model().indexOfSite(QLatin1String(id)));
    }
    void clickTick(const QModelIndex& at) const {
        view_->tree().scrollTo(at);
        QStyleOptionViewItem option;
        option.initFrom(&view_->tree());
        option.rect = view_->tree().visualRect(at);
        option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
        option.text = at.data().toString();
        const QRect tick =
            view_->tree().style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &view_->tree());
        QTest::mouseClick(view_->tree().viewport(), Qt::LeftButton, {}, tick.center());
    }

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void init() {
        session_.closeProject();
        synthetic::open(session_);
        view_ = std::make_unique<ModelView>(studio_);
        view_->resize(700, 600);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        QTRY_VERIFY(view_->model().rowCount() > 0);
    }

    void theTreeIsSound() {
        QAbstractItemModelTester tester(&view_->model());
        QCOMPARE(view_->model().rowCount(), 1 + 6);  // embedding, six blocks
        const QModelIndex block = view_->model().index(1, 0);
        QCOMPARE(block.data().toString(), QStringLiteral("layer.0"));
        QCOMPARE(view_->model().rowCount(block), 2);
        // shares of all parts are one; a block has a sixth of the work here
        QVERIFY(qAbs(block.data(OutlineModel::shareRole).toDouble() - 1.0 / 6) < 1e-9);
        double whole = 0;
        for (int row = 0; row < 7; ++row)
            whole += view_->model().index(row, 0).data(OutlineModel::shareRole).toDouble();
        QVERIFY(qAbs(whole - 1) < 1e-9);
        view_->model().set(nullptr, {});
        QCOMPARE(view_->model().rowCount(), 0);
    }

    void aTickChoosesASite() {
        const QModelIndex third = site("layer.2.ffn");
        view_->tree().expand(third.parent());
        QCOMPARE(third.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        clickTick(third);
        QCOMPARE(QString::fromStdString(session_.recipe()["load"]["sites"].get<std::string>()),
                 QStringLiteral("layer.0.ffn,layer.1.ffn,layer.3.ffn,layer.4.ffn,layer.5.ffn"));
        QCOMPARE(third.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        session_.undoStack().undo();
        QCOMPARE(third.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(QString::fromStdString(session_.recipe()["load"]["sites"].get<std::string>()), QStringLiteral("*"));
    }

    void theLastSiteStays() {
        session_.setOption("load", "sites", "layer.4.*");
        const QModelIndex only = site("layer.4.ffn");
        QCOMPARE(only.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(site("layer.0.ffn").data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        view_->tree().expand(only.parent());
        clickTick(only);
        QCOMPARE(only.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    }

    void selectionIsShared() {
        Selection selection;
        selection.site = QStringLiteral("layer.5.ffn");
        session_.select(selection);
        QCOMPARE(view_->tree().currentIndex().siblingAtColumn(0), site("layer.5.ffn"));
        view_->tree().setFocus();
        view_->tree().setCurrentIndex(site("layer.1.ffn"));
        QCOMPARE(session_.selection().site, QStringLiteral("layer.1.ffn"));

        // what is selected no longer is not marked, and can be clicked again
        session_.select({});
        QVERIFY(!view_->tree().selectionModel()->hasSelection());
        const auto click = [&](const char* id, Qt::KeyboardModifiers modifiers) {
            const QRect row = view_->tree().visualRect(site(id));
            QTest::mouseClick(view_->tree().viewport(), Qt::LeftButton, modifiers,
                              QPoint(row.right() - 4, row.center().y()));
        };
        click("layer.1.ffn", {});
        QCOMPARE(session_.selection().site, QStringLiteral("layer.1.ffn"));
        QVERIFY(view_->tree().selectionModel()->isSelected(site("layer.1.ffn")));

        click("layer.0.ffn", Qt::ControlModifier);
        QCOMPARE(session_.pinned().site, QStringLiteral("layer.0.ffn"));
        QCOMPARE(session_.selection().site, QStringLiteral("layer.1.ffn"));
    }

    void theFilterKeepsWhatFits() {
        auto* filter = qobject_cast<QLineEdit*>(view_->titleControls());
        filter->show();
        QTest::keyClicks(filter, QStringLiteral("3.ffn"));
        QCOMPARE(view_->tree().model()->rowCount(), 1);
        QVERIFY(site("layer.3.ffn").isValid());
        filter->clear();
        QCOMPARE(view_->tree().model()->rowCount(), 7);
    }

    void copyTakesTheWholeTable() {
        QTest::keyClick(&view_->tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 1 + 25);
    }
};

QTEST_MAIN(TestModel)
#include "test_model.moc"
