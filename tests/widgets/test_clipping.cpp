// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut off: in every language, at every size, in every perspective and every view.
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTextDocumentFragment>
#include <algorithm>

#include "app/studio/language.h"
#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/choice_button.h"
#include "widgets/frame/elided_label.h"
#include "widgets/plot/figure.h"
#include "widgets/start/project_card.h"
#include "widgets/tau_bar/read_out.h"
#include "widgets/views.h"

using namespace dynak;

namespace {

QString placeOf(const QWidget& widget) {
    QString place = QLatin1String(widget.metaObject()->className());
    if (!widget.objectName().isEmpty()) place += QLatin1Char('#') + widget.objectName();
    for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget())
        if (qobject_cast<const QDockWidget*>(at)) return place + QStringLiteral(" in ") + at->objectName();
    return place;
}

QString plain(const QString& text) {
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText()
                                     : QString(text).remove(QLatin1Char('&'));
}

double widthOf(const QFontMetricsF& metrics, const QString& text) {
    double width = 0;
    for (const QString& line : plain(text).split(QLatin1Char('\n')))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

// What of the widget lies inside all that holds it; what a scroll area hides can be scrolled to.
QSize shownSize(const QWidget& widget) {
    QRect shown = widget.rect();
    const QWidget* inside = &widget;
    for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget());
        if ((area && area->viewport() == at) || inside->isWindow()) break;
        shown &= QRect(widget.mapFrom(at, QPoint()), at->size());
        inside = at;
    }
    return shown.size();
}

// Empty where all of it can be read.
QString cutIn(const QLabel& label) {
    if (label.text().isEmpty() || !label.pixmap().isNull() || qobject_cast<const ElidedLabel*>(&label)) return {};
    const QSize shown = shownSize(label) + QSize(1, 1);
    if (label.wordWrap()) {
        if (label.heightForWidth(label.width()) > shown.height()) return QStringLiteral("too low");
        for (const QString& word : plain(label.text()).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            // Chinese is wrapped between any two of its signs
            if (std::ranges::none_of(word, [](QChar c) { return c.script() == QChar::Script_Han; }) &&
                label.fontMetrics().horizontalAdvance(word) > shown.width())
                return QStringLiteral("a word is too long");
        return {};
    }
    if (widthOf(label.fontMetrics(), label.text()) > shown.width()) return QStringLiteral("too narrow");
    return label.fontMetrics().height() > shown.height() + 2 ? QStringLiteral("too low") : QString();
}

QString cutIn(const QAbstractButton& button) {
    if (button.text().isEmpty() || qobject_cast<const ProjectCard*>(&button))
        return {};  // a card elides, with a tooltip
    const double wanted = widthOf(button.fontMetrics(), button.text());
    if (wanted <= shownSize(button).width()) {
        const int room = button.width() - button.minimumSizeHint().width();
        return room < -1 ? QStringLiteral("no room around the text") : QString();
    }
    if (qobject_cast<const ChoiceButton*>(&button) && !button.toolTip().isEmpty()) return {};
    return QStringLiteral("too narrow");
}

QStringList cutIn(const QHeaderView& header) {
    QStringList out;
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i)) continue;
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        if (widthOf(header.fontMetrics(), title) > header.sectionSize(i)) out << title;
    }
    return out;
}

QStringList cutIn(Figure& figure) {
    QStringList out;
    const QRectF all = QRectF(figure.rect()).adjusted(-2, -2, 2, 2);
    for (int i = 0; i < figure.itemCount(); ++i) {
        auto* text = qobject_cast<QCPItemText*>(figure.item(i));
        if (!text || !text->visible() || text->text().isEmpty()) continue;
        const QRectF place(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition());
        // one that is far away was scrolled or zoomed out of sight
        if (place.intersects(all) && !all.contains(place))
            out << QStringLiteral("%1 at %2,%3 to %4,%5 of %6x%7")
                       .arg(text->text())
                       .arg(place.left(), 0, 'f', 0)
                       .arg(place.top(), 0, 'f', 0)
                       .arg(place.right(), 0, 'f', 0)
                       .arg(place.bottom(), 0, 'f', 0)
                       .arg(figure.width())
                       .arg(figure.height());
    }
    for (const QCPAxisRect* rect : figure.axisRects())
        for (const QCPAxis* axis : rect->axes()) {
            if (!axis->visible() || axis->label().isEmpty()) continue;
            const double room = axis->orientation() == Qt::Horizontal ? figure.width() : figure.height();
            if (widthOf(QFontMetricsF(axis->labelFont()), axis->label()) > room) out << axis->label();
        }
    return out;
}

}  // namespace

class TestClipping : public QObject {
    Q_OBJECT

    QStringList found_;

    void look(MainWindow& window, const QString& where) {
        const auto busy = [&window] {
            return window.engine().isBusy() || std::ranges::any_of(views(), [&](const ViewRow& row) {
                       return window.viewArea().view(QLatin1String(row.id))->isBusy();
                   });
        };
        for (int quiet = 0; quiet < 4; quiet = busy() ? 0 : quiet + 1) QTest::qWait(5);
        const auto say = [&](const QWidget& widget, const QString& text, const QString& what) {
            const QString line = QStringLiteral("%1: “%2” %3 (%4)").arg(where, text, what, placeOf(widget));
            if (!found_.contains(line)) found_ << line;
        };
        for (auto* widget : window.findChildren<QWidget*>()) {
            // what is scrolled out of sight is not cut
            if (!widget->isVisible() || widget->window() != &window || widget->visibleRegion().isEmpty()) continue;
            if (const auto* label = qobject_cast<QLabel*>(widget))
                if (const QString cut = cutIn(*label); !cut.isEmpty()) say(*widget, label->text(), cut);
            if (const auto* button = qobject_cast<QAbstractButton*>(widget))
                if (const QString cut = cutIn(*button); !cut.isEmpty()) say(*widget, button->text(), cut);
            if (const auto* header = qobject_cast<QHeaderView*>(widget); header && header->model())
                for (const QString& title : cutIn(*header)) say(*widget, title, QStringLiteral("in a header"));
            if (auto* figure = qobject_cast<Figure*>(widget))
                for (const QString& text : cutIn(*figure)) say(*widget, text, QStringLiteral("in a figure"));
            if (const auto* out = qobject_cast<ReadOut*>(widget); out && out->width() < out->sizeHint().width())
                say(*widget, out->accessibleName(), QStringLiteral("too narrow"));
        }
        if (window.menuBar()->findChild<QWidget*>(QStringLiteral("qt_menubar_ext_button"))->isVisible())
            say(window, QString(), QStringLiteral("the menu does not fit"));
    }

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void noTextIsCut_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")})
            for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(language).arg(size.width()))) << language << size;
    }

    void noTextIsCut() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        found_.clear();
        applyLanguage(language);
        MainWindow window;
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.size(), size);  // it fits
        look(window, QStringLiteral("start page"));
        synthetic::open(window.session());
        Selection selection;
        selection.site = QStringLiteral("layer.3.ffn");
        selection.expert = 12;
        window.session().select(selection);
        window.session().pin(selection);
        for (const Perspective& perspective : perspectives()) {
            window.viewArea().arrange(perspective);
            look(window, QLatin1String(perspective.id));
            QCOMPARE(window.size(), size);
        }
        for (const ViewRow& row : views()) {
            window.viewArea().toggleMaximised(QLatin1String(row.id));
            look(window, QLatin1String(row.id));
            window.viewArea().toggleMaximised({});
        }
        lookAtPictures(window);
        // empty views say what they need
        window.session().closeProject();
        window.session().openProject({{}, QStringLiteral("new"), {}, {}}, {}, {});
        window.viewArea().arrange(perspectives().front());
        look(window, QStringLiteral("empty views"));
        for (const QString& line : std::as_const(found_)) qWarning("%s", qPrintable(line));
        QVERIFY(found_.isEmpty());
    }

    // 4K is the same in another scale: a program of its own.
    void norAtTwiceTheScale() {
        if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) QSKIP("this is the one at another scale");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("noTextIsCut")});
        QVERIFY(process.waitForFinished(500000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    // The test itself would see one.
    void aCutTextIsNoticed() {
        QWidget holder;
        auto* label = new QLabel(QStringLiteral("Durchschnittliche Expertenauslastung"), &holder);
        label->setGeometry(0, 0, 40, 20);
        auto* button = new QPushButton(QStringLiteral("Betriebspunkt behalten"), &holder);
        button->setGeometry(0, 30, 50, 24);
        auto* outside = new QLabel(QStringLiteral("half of it"), &holder);
        outside->setGeometry(180, 60, 100, 20);
        holder.resize(200, 100);
        holder.show();
        QCOMPARE(cutIn(*label), QStringLiteral("too narrow"));
        QCOMPARE(cutIn(*button), QStringLiteral("too narrow"));
        QCOMPARE(cutIn(*outside), QStringLiteral("too narrow"));
        label->setGeometry(0, 0, 400, 20);
        holder.resize(500, 100);
        QVERIFY(cutIn(*label).isEmpty());
        button->setGeometry(0, 30, 300, 30);
        QVERIFY(cutIn(*button).isEmpty());
        QVERIFY(cutIn(*outside).isEmpty());
    }

private:
    // The view of tokens has another page for pictures.
    void lookAtPictures(MainWindow& window) {
        synthetic::open(window.session(), synthetic::projectWith(synthetic::pictureScores()));
        window.viewArea().arrange(perspectives().front());
        look(window, QStringLiteral("pictures"));
    }
};

QTEST_MAIN(TestClipping)
#include "test_clipping.moc"
