// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>
#include <algorithm>

namespace dynak {
namespace {

const QString key = QStringLiteral("language");
const QString translatorName = QStringLiteral("dynak.translator");

void install(const QLocale& locale, const QString& catalogue, const QString& folder) {
    auto* translator = new QTranslator(qApp);
    translator->setObjectName(translatorName);
    if (translator->load(locale, catalogue, QStringLiteral("_"), folder))
        QApplication::installTranslator(translator);
    else
        delete translator;
}

}  // namespace

QList<Language> languages() {
    return {{{}, QCoreApplication::translate("Languages", "As the system")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

void applyLanguage(const QString& id) {
    for (QTranslator* old : qApp->findChildren<QTranslator*>(translatorName)) delete old;  // uninstalls it
    const QList<Language> known = languages();
    const bool named = !id.isEmpty() && std::ranges::find(known, id, &Language::id) != known.end();
    const QLocale locale = named ? QLocale(id) : QLocale::system();
    QLocale::setDefault(locale);
    // catalogues lie beside the program's folder, in the build tree as after installing
    const QString folder = QApplication::applicationDirPath() + QStringLiteral("/../share/dynak/translations");
    install(QLocale(QLocale::English), QStringLiteral("dynak"), folder);  // plural forms, under every other language
    if (named && locale.language() == QLocale::English) return;
    install(locale, QStringLiteral("dynak"), folder);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString savedLanguage() {
    return QSettings().value(key).toString();
}

void saveLanguage(const QString& id) {
    QSettings().setValue(key, id);
}

}  // namespace dynak
