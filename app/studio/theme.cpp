// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/theme.h"

#include <QApplication>
#include <QSettings>
#include <QToolTip>

#include "widgets/frame/studio_style.h"
#include "widgets/plot/palette.h"

namespace dynak {
namespace {

const QString key = QStringLiteral("theme");

// Qt 6.4 has no colour-scheme signal: the palette of the platform, before ours replaces it, tells.
bool systemIsDark() {
    static const bool dark = paletteOf(QApplication::palette()).isDark();
    return dark;
}

}  // namespace

void applyTheme(Theme theme) {
    const bool dark = theme == Theme::dark || (theme == Theme::system && systemIsDark());
    static_cast<void>(systemIsDark());
    if (!qobject_cast<StudioStyle*>(QApplication::style())) QApplication::setStyle(new StudioStyle);
    const QPalette palette = (dark ? darkPalette() : lightPalette()).widgetPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

Theme savedTheme() {
    const QString text = QSettings().value(key).toString();
    return text == QLatin1String("dark") ? Theme::dark : text == QLatin1String("light") ? Theme::light : Theme::system;
}

void saveTheme(Theme theme) {
    QSettings().setValue(key, theme == Theme::dark    ? QStringLiteral("dark")
                              : theme == Theme::light ? QStringLiteral("light")
                                                      : QStringLiteral("system"));
}

}  // namespace dynak
