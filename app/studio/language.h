// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dynak {

struct Language {
    QString id;     // "de", "zh_CN"; empty: as the system
    QString title;  // in itself, so that everybody finds his own; only the system's is translated
};

[[nodiscard]] QList<Language> languages();

// Loads the catalogues and the format of numbers. Widgets made from now on speak it; those there are do not change.
// An id that is not in the table means the system's.
void applyLanguage(const QString& id);
[[nodiscard]] QString savedLanguage();
void saveLanguage(const QString& id);

}  // namespace dynak
