// SPDX-License-Identifier: GPL-3.0-or-later
// The window looks as it did. After a change that is meant: DYNAK_PICTURES=update test_widgets_pictures, and look at
// what git says has changed in tests/fixtures/pictures.
#include <QDir>
#include <QDockWidget>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "app/studio/language.h"
#include "app/studio/main_window.h"
#include "app/studio/view_area.h"
#include "core/project/project_file.h"
#include "tests/widgets/picture_check.h"
#include "tests/widgets/synthetic.h"
#include "widgets/views.h"

using namespace dynak;
using synthetic::Comparison;

namespace {

const QString references = QStringLiteral(DYNAK_SOURCE_DIR "/tests/fixtures/pictures");
constexpr double tolerance = 0.02;
constexpr qint64 mostBytes = 300 * 1024;  // of all references

// Everywhere the same two: Debian's fontconfig brings them along, and what else is installed decides nothing.
const QStringList fonts = {QStringLiteral("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
                           QStringLiteral("/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf")};

bool isUpdate() {
    return qEnvironmentVariable("DYNAK_PICTURES") == QLatin1String("update");
}

}  // namespace

class TestPictures : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString project_;

    // What the program paints into a folder of its own, with settings and fonts of its own.
    QString paint(const QString& name, const QStringList& arguments) {
        const QString home = folder_.filePath(name);
        const QString fontFolder = home + QStringLiteral("/fonts");
        QDir().mkpath(fontFolder);
        for (const QString& font : fonts)
            if (!QFile::copy(font, fontFolder + QLatin1Char('/') + QFileInfo(font).fileName())) return {};
        QFile config(home + QStringLiteral("/fonts.conf"));
        if (!config.open(QIODevice::WriteOnly)) return {};
        config.write(QStringLiteral("<?xml version=\"1.0\"?><fontconfig><dir>%1</dir><cachedir>%2</cachedir>"
                                    "<config></config></fontconfig>\n")
                         .arg(fontFolder, home)
                         .toUtf8());
        config.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1String(variable), home);
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), config.fileName());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        const QString shots = home + QStringLiteral("/shots");
        process.start(QStringLiteral(DYNAK_BINARY_DIR "/bin/dynak-studio"),
                      QStringList{QStringLiteral("--screenshots"), shots, QStringLiteral("--scale"),
                                  QStringLiteral("1"), QStringLiteral("--size"), QStringLiteral("1280x720"),
                                  QStringLiteral("--language"), QStringLiteral("en")} +
                          arguments);
        return process.waitForFinished(300000) && process.exitCode() == 0 ? shots : QString();
    }

    // Name without suffix → picture, of both runs of the program.
    QMap<QString, QImage> pictures(const QString& run) {
        QMap<QString, QImage> out;
        const auto add = [&](const QString& folder, const QString& prefix) {
            for (const QString& file : QDir(folder).entryList({QStringLiteral("*.png")}))
                out[prefix + QFileInfo(file).completeBaseName()] = QImage(QDir(folder).filePath(file));
        };
        add(paint(run + QStringLiteral("-project"), {project_}), {});
        add(paint(run + QStringLiteral("-start"), {}), QStringLiteral("start-"));
        return out;
    }

    // Light pictures of everything; dark ones of the window only: colours are one palette.
    static bool isKept(const QString& name) {
        return name.endsWith(QLatin1String("-light")) || name == QLatin1String("window-1280x720-dark");
    }

private Q_SLOTS:
    void initTestCase() {
        synthetic::prepare();
        if (!QFile::exists(fonts.front())) QSKIP("DejaVu Sans, which the references are set in, is not there");
        project_ = folder_.filePath(QStringLiteral("emotion.dynak"));
        Project project = synthetic::project();
        saveProject(project, project_.toStdString());
    }

    void theWindowLooksAsItDid() {
        const QMap<QString, QImage> now = pictures(QStringLiteral("first"));
        for (const ViewRow& row : views())
            QVERIFY2(now.contains(QLatin1String(row.id) + QStringLiteral("-light")), row.id);
        if (isUpdate()) {
            QDir(references).removeRecursively();
            QVERIFY(QDir().mkpath(references));
        }
        std::vector<Comparison> all;
        QStringList wrong;
        for (auto it = now.begin(); it != now.end(); ++it) {
            if (!isKept(it.key())) continue;
            const QString file = QDir(references).filePath(it.key() + QStringLiteral(".png"));
            const QImage small = synthetic::reduced(it.value());
            if (isUpdate()) QVERIFY(small.save(file, "PNG", 0));
            const QImage reference(file);
            const double changed = synthetic::changedShare(reference, small);
            all.push_back({it.key(), reference, small, changed});
            if (reference.isNull())
                wrong << it.key() + QStringLiteral(" has no reference");
            else if (changed > tolerance)
                wrong << QStringLiteral("%1: %2 % has changed").arg(it.key()).arg(changed * 100, 0, 'f', 2);
        }
        const QString page = QStringLiteral(DYNAK_BINARY_DIR "/pictures");
        QDir(page).removeRecursively();
        if (!wrong.isEmpty()) synthetic::writePage(all, tolerance, page);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1\nSee %2/index.html; where it is meant, run with "
                                                            "DYNAK_PICTURES=update.")
                                                 .arg(wrong.join(QLatin1Char('\n')), page)));
        // runs do not differ at all
        const QMap<QString, QImage> again = pictures(QStringLiteral("second"));
        QCOMPARE(again.keys(), now.keys());
        for (auto it = now.begin(); it != now.end(); ++it)
            QVERIFY2(again[it.key()] == it.value(), qPrintable(it.key()));
    }

    void referencesAreSmall() {
        qint64 bytes = 0;
        for (const QFileInfo& file : QDir(references).entryInfoList(QDir::Files)) bytes += file.size();
        QVERIFY(bytes > 0);
        QVERIFY2(bytes <= mostBytes, qPrintable(QString::number(bytes)));
    }

    void aMovedPanelIsNoticed() {
        applyLanguage(QStringLiteral("en"));
        MainWindow window;
        window.resize(1280, 720);
        window.show();
        synthetic::open(window.session());
        const auto picture = [&] {
            for (int quiet = 0; quiet < 20; ++quiet) QTest::qWait(10);
            return synthetic::reduced(window.grab().toImage());
        };
        const QImage before = picture();
        QCOMPARE(synthetic::changedShare(before, picture()), 0.0);
        ViewArea& area = window.viewArea();
        const QByteArray layout = area.layoutState();
        area.splitDockWidget(area.dock(QStringLiteral("tokens")), area.dock(QStringLiteral("sparsity")), Qt::Vertical);
        QVERIFY(synthetic::changedShare(before, picture()) > tolerance * 2);
        QVERIFY(area.restoreLayout(layout));
        QVERIFY(synthetic::changedShare(before, picture()) < tolerance);
        area.closeView(QStringLiteral("sparsity"));
        QVERIFY(synthetic::changedShare(before, picture()) > tolerance);
        QCOMPARE(synthetic::changedShare(before, {}), 1.0);
    }

    void thePageShowsWhatDiffers() {
        QImage reference(240, 135, QImage::Format_RGB888), now = reference;
        reference.fill(Qt::white);
        now.fill(Qt::white);
        for (int y = 20; y < 60; ++y)
            for (int x = 100; x < 160; ++x) now.setPixel(x, y, qRgb(0, 0, 0));
        const double changed = synthetic::changedShare(reference, now);
        QVERIFY(changed > 0.06 && changed < 0.1);
        const QString page = folder_.filePath(QStringLiteral("page"));
        synthetic::writePage(
            {{QStringLiteral("same"), reference, reference, 0}, {QStringLiteral("moved"), reference, now, changed}},
            tolerance, page);
        QFile file(page + QStringLiteral("/index.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.indexOf(QStringLiteral("moved")) < text.indexOf(QStringLiteral("same")));
        const QImage difference(page + QStringLiteral("/moved-difference.png"));
        QCOMPARE(difference.pixelColor(130, 40), QColor(200, 0, 0));
        QCOMPARE(difference.pixelColor(10, 10), QColor(Qt::white));
    }
};

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"
