// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QIcon>
#include <QTextStream>
#include <cstring>

#include "app/studio/language.h"
#include "app/studio/main_window.h"
#include "app/studio/options.h"
#include "app/studio/screenshots.h"
#include "app/studio/theme.h"

namespace {

// The platform is chosen when QApplication is made, so before options can be parsed properly.
bool wantsNoDisplay(int count, char** arguments) {
    for (int i = 1; i < count; ++i)
        for (const char* option : {"--screenshots", "--figure", "--report", "--help", "-h", "--version", "-v"})
            if (std::strncmp(arguments[i], option, std::strlen(option)) == 0) return true;
    return false;
}

int complain(const dynak::Error& error) {
    QTextStream(stderr) << "dynak-studio: " << QString::fromStdString(error.text.english()) << '\n'
                        << QString::fromStdString(error.hint.english()) << '\n';
    return error.code == dynak::ErrorCode::badArgument ? 2 : 1;
}

int run(const dynak::StudioOptions& options) {
    using namespace dynak;
    // pictures do not depend on what somebody chose in the window
    applyLanguage(!options.language.isEmpty() ? options.language
                  : options.needsNoDisplay()  ? QString()
                                              : savedLanguage());
    if (!options.screenshots.isEmpty()) return takeScreenshots(options, QApplication::arguments());
    if (!options.figure.isEmpty()) {
        saveFigureOf(options);
        return 0;
    }
    if (!options.report.isEmpty()) {
        saveReportOf(options);
        return 0;
    }
    applyTheme(savedTheme());
    MainWindow window;
    if (options.size.isValid()) window.resize(options.size);
    window.show();
    if (options.demo) window.openDemo(options.demoName);
    if (!options.open.isEmpty()) window.open(options.open);
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    if (wantsNoDisplay(argc, argv)) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dynak-studio"));
    QApplication::setApplicationDisplayName(QStringLiteral("Dynak"));
    QApplication::setOrganizationName(QStringLiteral("Dynak"));
    QApplication::setApplicationVersion(QStringLiteral(DYNAK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.dynak.Studio"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/dynak/icons/org.dynak.Studio.svg")));
    const auto code = dynak::attempt([] { return run(dynak::parseOptions(QApplication::arguments())); });
    return code ? *code : complain(code.error());
}
