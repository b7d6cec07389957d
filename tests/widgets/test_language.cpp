// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is switched to a language says the same as one that was started in it.
#include <QAbstractItemView>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <algorithm>

#include "app/studio/language.h"
#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/choice_button.h"
#include "widgets/frame/command_palette.h"
#include "widgets/frame/elided_label.h"
#include "widgets/frame/error_bar.h"
#include "widgets/pipeline/pipeline_view.h"
#include "widgets/pipeline/stage_card.h"
#include "widgets/pipeline/stage_options.h"
#include "widgets/plot/figure.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

void addMenu(const QMenu& menu, QStringList& out) {
    out << menu.title();
    for (QAction* action : menu.actions()) {
        out << action->text() << action->toolTip();
        if (action->menu()) addMenu(*action->menu(), out);
    }
}

void addTable(const QAbstractItemView& table, QStringList& out) {
    const QAbstractItemModel* model = table.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            out << model->headerData(column, Qt::Horizontal, role).toString();
        for (int row = 0; row < model->rowCount(); ++row)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                out << model->index(row, column).data(role).toString();
    }
}

void addFigure(Figure& figure, QStringList& out) {
    for (const QCPAxisRect* rect : figure.axisRects())
        for (const QCPAxis* axis : rect->axes()) out << axis->label();
    for (int i = 0; i < figure.itemCount(); ++i)
        if (const auto* text = qobject_cast<const QCPItemText*>(figure.item(i))) out << text->text();
    out << figure.table().header;
}

PipelineView* pipelineOf(MainWindow& window) {
    return qobject_cast<PipelineView*>(window.viewArea().view(QStringLiteral("pipeline")));
}

// What a view keeps for another state: it is filled when that comes.
bool isOnAHiddenPage(const QWidget& widget, const MainWindow& window) {
    const QWidget* top = &widget;
    while (top->parentWidget() && !qobject_cast<const QDockWidget*>(top) && top != &window && !top->isWindow())
        top = top->parentWidget();
    return top != &widget && !widget.isVisibleTo(top);
}

// Every text of every widget, each behind the class of what says it.
QStringList textsOf(MainWindow& window) {
    for (const ViewRow& row : views()) window.viewArea().view(QLatin1String(row.id))->settle();
    const auto busy = [&window] {
        return window.engine().isBusy() || std::ranges::any_of(views(), [&](const ViewRow& row) {
                   return window.viewArea().view(QLatin1String(row.id))->isBusy();
               });
    };
    for (int quiet = 0; quiet < 10; quiet = busy() ? 0 : quiet + 1) QTest::qWait(10);
    window.errorBar().clear();  // a project without a file cannot be measured
    QStringList out{window.windowTitle()};
    for (const QAction* action : window.actions().all())
        out << commandTitle(*action) << action->statusTip() << action->toolTip();
    for (QAction* top : window.menuBar()->actions()) addMenu(*top->menu(), out);
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (isOnAHiddenPage(*widget, window)) continue;
        QStringList said{widget->windowTitle(), widget->toolTip(), widget->accessibleName(),
                         widget->accessibleDescription()};
        if (const auto* elided = qobject_cast<ElidedLabel*>(widget))
            said = {elided->fullText(), widget->accessibleName()};
        else if (const auto* label = qobject_cast<QLabel*>(widget))
            said << label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) said << button->text();
        if (const auto* button = qobject_cast<QToolButton*>(widget); button && button->menu())
            addMenu(*button->menu(), said);
        if (const auto* button = qobject_cast<QPushButton*>(widget); button && button->menu())
            addMenu(*button->menu(), said);
        if (const auto* field = qobject_cast<QLineEdit*>(widget)) said << field->text() << field->placeholderText();
        if (const auto* table = qobject_cast<QAbstractItemView*>(widget)) addTable(*table, said);
        if (auto* figure = qobject_cast<Figure*>(widget)) addFigure(*figure, said);
        said.removeAll(QString());
        for (const QString& text : said)
            out << QLatin1String(widget->metaObject()->className()) + QStringLiteral(": ") + text;
    }
    out.sort();  // the order in which children are made is no matter
    return out;
}

struct Texts {
    QStringList startPage, project;
};

Texts textsOfBoth(MainWindow& window) {
    Texts out;
    window.session().closeProject();
    out.startPage = textsOf(window);
    synthetic::open(window.session());
    window.session().settleTau(0.1);  // a step that can be undone
    out.project = textsOf(window);
    return out;
}

}  // namespace

class TestLanguage : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    // Of a program that never spoke another language.
    Texts startedIn(const QString& language) {
        const QString file = folder_.filePath(language + QStringLiteral(".json"));
        if (QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--texts"), language, file}))
            return {};
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly)) return {};
        const QJsonArray both = QJsonDocument::fromJson(in.readAll()).array();
        return {both[0].toVariant().toStringList(), both[1].toVariant().toStringList()};
    }

    static void compare(const QStringList& switched, const QStringList& started) {
        QVERIFY(started.size() > 300);
        QStringList behind = switched;
        for (const QString& text : started) behind.removeOne(text);
        QStringList missing = started;
        for (const QString& text : switched) missing.removeOne(text);
        QVERIFY2(behind.isEmpty() && missing.isEmpty(),
                 qPrintable(QStringLiteral("only after switching:\n%1\nonly after starting:\n%2")
                                .arg(behind.join(QLatin1Char('\n')), missing.join(QLatin1Char('\n')))));
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        applyLanguage(QStringLiteral("en"));
    }

    void nothingStaysBehind() {
        const Texts english = startedIn(QStringLiteral("en"));
        MainWindow window;
        window.show();
        for (const QString& language :
             {QStringLiteral("de"), QStringLiteral("zh_CN"), QStringLiteral("en"), QStringLiteral("de")}) {
            synthetic::open(window.session());
            window.session().settleTau(0.1);
            window.actions().find(QStringLiteral("view.language.") + language)->trigger();
            QTRY_VERIFY(window.actions().find(QStringLiteral("view.language.") + language)->isChecked() &&
                        savedLanguage() == language);
            QTest::qWait(0);
            const Texts started = startedIn(language);
            synthetic::open(window.session());  // steps of undo are named in the language they were made in
            window.session().settleTau(0.1);
            compare(textsOf(window), started.project);
            const Texts again = textsOfBoth(window);
            compare(again.startPage, started.startPage);
            compare(again.project, started.project);
            // and it is another language indeed
            QStringList same = started.project;
            for (const QString& text : english.project) same.removeOne(text);
            if (language != QLatin1String("en")) QVERIFY(same.size() > started.project.size() / 3);
        }
    }

    void whatIsDoneAndSetIsKept() {
        MainWindow window;
        window.show();
        synthetic::open(window.session());
        ViewArea& area = window.viewArea();
        area.arrange(perspectives()[1]);
        area.view(QStringLiteral("sparsity"))->settle();
        Selection selection;
        selection.site = QStringLiteral("layer.3.ffn");
        window.session().select(selection);
        window.session().settleTau(0.2);
        area.arrange(perspectives()[0]);
        auto* value = area.dock(QStringLiteral("coactivation"))->findChildren<ChoiceButton*>().last();
        QTest::keyClick(value, Qt::Key_Down);
        const QString chosen = value->current();
        auto* filter = area.dock(QStringLiteral("model"))->findChild<QLineEdit*>();
        filter->setText(QStringLiteral("layer.3"));
        area.closeView(QStringLiteral("pipeline"));
        window.errorBar().show(
            Error(ErrorCode::badData, Sentence::verbatim("Line 3 has no label."), Sentence::verbatim("Add one.")),
            window.actions().find(QStringLiteral("file.open")));

        window.setLanguage(QStringLiteral("de"));
        QCOMPARE(window.session().tau(), 0.2);
        QCOMPARE(window.session().selection(), selection);
        QAction* undo = window.actions().find(QStringLiteral("edit.undo"));
        QVERIFY(undo->isEnabled());
        QVERIFY(!undo->text().contains(QStringLiteral("set")));  // the step's name is in another language
        ViewArea& anew = window.viewArea();
        QVERIFY(!anew.dock(QStringLiteral("pipeline"))->isVisible());
        QVERIFY(anew.dock(QStringLiteral("sparsity"))->isVisible());
        QCOMPARE(anew.dock(QStringLiteral("coactivation"))->findChildren<ChoiceButton*>().last()->current(), chosen);
        QCOMPARE(anew.dock(QStringLiteral("model"))->findChild<QLineEdit*>()->text(), QStringLiteral("layer.3"));
        QVERIFY(window.errorBar().isShown());
        QVERIFY(window.errorBar().details().contains(QStringLiteral("Line 3 has no label.")));
        auto* next = window.errorBar().findChild<QPushButton*>(QStringLiteral("errorNext"));
        QCOMPARE(next->text(), window.actions().find(QStringLiteral("file.open"))->text());
        undo->trigger();
        QVERIFY(window.session().tau() != 0.2);
        window.setLanguage(QStringLiteral("en"));
    }

    void aMaximisedViewStaysSo() {
        MainWindow window;
        window.show();
        synthetic::open(window.session());
        window.viewArea().toggleMaximised(QStringLiteral("sparsity"));
        window.setLanguage(QStringLiteral("de"));
        QCOMPARE(window.viewArea().maximised(), QStringLiteral("sparsity"));
        QVERIFY(!window.viewArea().dock(QStringLiteral("pipeline"))->isVisible());
        window.viewArea().toggleMaximised({});
        QVERIFY(window.viewArea().dock(QStringLiteral("pipeline"))->isVisible());
        window.setLanguage(QStringLiteral("en"));
    }

    void openOptionsStayOpen() {
        MainWindow window;
        window.show();
        synthetic::open(window.session());
        pipelineOf(window)->settle();
        auto* card = pipelineOf(window)->card(QStringLiteral("partition"));
        QTest::mouseClick(card->findChild<QToolButton*>(QStringLiteral("stageDisclosure")), Qt::LeftButton);
        const auto before = window.session().recipe();
        window.setLanguage(QStringLiteral("de"));
        const auto open = pipelineOf(window)->findChildren<StageOptions*>();
        QCOMPARE(open.size(), 1);
        QVERIFY(open.front()->isVisible());
        for (const char* stage : {"profile", "partition", "sweep"}) {
            const auto* disclosure = pipelineOf(window)
                                         ->card(QLatin1String(stage))
                                         ->findChild<QToolButton*>(QStringLiteral("stageDisclosure"));
            QCOMPARE(disclosure->isChecked(), QLatin1String(stage) == QLatin1String("partition"));
        }
        QVERIFY(window.session().recipe() == before);
        window.setLanguage(QStringLiteral("en"));
    }

    void itIsRemembered() {
        saveLanguage(QStringLiteral("de"));
        MainWindow window;
        QVERIFY(window.actions().find(QStringLiteral("view.language.de"))->isChecked());
        saveLanguage({});
    }

    void anUnknownLanguageIsTheSystems() {
        applyLanguage(QStringLiteral("tlh"));
        QCOMPARE(QLocale().language(), QLocale::system().language());
        applyLanguage(QStringLiteral("en"));
    }
};

int main(int count, char** arguments) {
    QApplication application(count, arguments);
    const QStringList words = QApplication::arguments();
    if (words.size() == 4 && words[1] == QLatin1String("--texts")) {
        synthetic::prepare();
        saveLanguage(words[2]);
        applyLanguage(words[2]);
        MainWindow window;
        window.show();
        const Texts texts = textsOfBoth(window);
        QFile out(words[3]);
        const QJsonArray both{QJsonArray::fromStringList(texts.startPage), QJsonArray::fromStringList(texts.project)};
        return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(both).toJson()) > 0 ? 0 : 1;
    }
    TestLanguage test;
    return QTest::qExec(&test, count, arguments);
}

#include "test_language.moc"
