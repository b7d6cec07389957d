// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <optional>

#include "core/data/image.h"

class QMimeData;

namespace dynak {

// What somebody brings: a text, a picture, or a file with one of them.
struct OwnInput {
    QString text;
    QString file;  // of a picture; it is read where there is time
    QImage picture;

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && file.isEmpty() && picture.isNull(); }
    [[nodiscard]] bool isPicture() const { return !file.isEmpty() || !picture.isNull(); }
};

// From a drop or the clipboard: a picture, one picture or text file, or words; nothing for all else (folders, data,
// projects). A text file is only named: see textOfFile.
[[nodiscard]] bool isOwnInput(const QMimeData& mime);
// Throws Error{io, badData}: a file that cannot be read, that is longer than a model would take, or that is no text.
[[nodiscard]] OwnInput ownInput(const QMimeData& mime);
[[nodiscard]] OwnInput ownInputFrom(const QString& file);

// Suffixes of file choosers: "*.png *.jpg *.jpeg", "*.txt *.md".
[[nodiscard]] QStringList pictureSuffixes();
[[nodiscard]] QStringList textSuffixes();

[[nodiscard]] Image toCore(const QImage& picture);

}  // namespace dynak
