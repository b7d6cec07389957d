// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

namespace dynak {

class Figure;

// `size` in logical pixels; invalid: as large as it stands on the screen.
[[nodiscard]] QImage picture(Figure& figure, double scale = 2, QSize size = {});
// By the suffix: .svg and .pdf (vectors, real text), .png (at `scale`), .csv (what is drawn).
// Throws Error{badArgument} for another suffix and Error{io} naming the file.
void saveFigure(Figure& figure, const QString& file, double scale = 2, QSize size = {});
// What saveFigure writes, by the suffix; empty for another one.
[[nodiscard]] QByteArray figureBytes(Figure& figure, const QString& suffix, double scale = 2, QSize size = {});
// "svg", "pdf", "png", "csv"
[[nodiscard]] QStringList figureFormats();

// Without words, on a clear ground.
[[nodiscard]] QImage thumbnail(Figure& figure, QSize size, double scale = 2);
void copyPicture(Figure& figure);
void copyData(const Figure& figure);

}  // namespace dynak
